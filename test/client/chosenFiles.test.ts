import { beforeEach, describe, expect, test, vi } from 'vitest';
import { globToRegExp } from '../../server/src/workspace/configuration/globs.ts';

interface FakeUri {
  readonly path: string;
}

const vscode = vi.hoisted(() => ({ files: new Map<string, string>(), setting: undefined as unknown }));

vi.mock('vscode', () => ({
  languages: {
    match: ({ pattern }: { pattern: { base: FakeUri; pattern: string } }, { uri }: { uri: FakeUri }) => {
      const folder = `${pattern.base.path.replace(/\/$/, '')}/`;
      return uri.path.startsWith(folder) && globToRegExp(pattern.pattern).test(uri.path.slice(folder.length)) ? 10 : 0;
    },
  },
  RelativePattern: class {
    readonly base: FakeUri;
    readonly pattern: string;
    constructor(base: FakeUri, pattern: string) {
      this.base = base;
      this.pattern = pattern;
    }
  },
  Uri: {
    joinPath: ({ path }: FakeUri, name: string) => ({
      path: new URL(`${path.replace(/\/?$/, '/')}${name}`, 'x:/').pathname,
    }),
  },
  workspace: {
    fs: {
      readFile: async ({ path }: FakeUri) => {
        const text = vscode.files.get(path);
        if (text === undefined) throw new Error('FileNotFound');
        return new TextEncoder().encode(text);
      },
    },
    getWorkspaceFolder: ({ path }: FakeUri) => (path.startsWith('/desk/') ? { uri: { path: '/desk' } } : undefined),
    getConfiguration: () => ({ get: () => vscode.setting }),
  },
}));

const { isTaken } = await import('../../client/src/chosenFiles.ts');
const taken = (path: string, isUntitled = false) => isTaken({ uri: { path }, isUntitled } as never);

beforeEach(() => {
  vscode.files.clear();
  vscode.setting = undefined;
});

describe('“files” in the nearest configuration file', () => {
  beforeEach(() => {
    vscode.files.set('/desk/newsmark.config.json', '{ "files": ["notes/*.txt", "!notes/b.txt"], /* so far */ }');
  });

  test.each([
    ['/desk/notes/a.txt', true],
    ['/desk/notes/b.txt', false],
    ['/desk/c.txt', null],
    ['/elsewhere/notes/a.txt', null],
  ])('decides on %s: %s', async (path, decided) => expect(await taken(path)).toBe(decided));

  test('says nothing if a nearer one says nothing', async () => {
    vscode.files.set('/desk/notes/newsmark.config.json', '{}');
    expect(await taken('/desk/notes/a.txt')).toBeNull();
  });

  test('comes before the setting', async () => {
    vscode.setting = ['!**/*.txt'];
    expect(await taken('/desk/notes/a.txt')).toBe(true);
    expect(await taken('/desk/c.txt')).toBeNull();
  });
});

describe('the setting', () => {
  test('decides where the configuration file does not, in the folder that is open', async () => {
    vscode.setting = ['**/*.txt', '!drafts/**'];
    expect(await taken('/desk/a.txt')).toBe(true);
    expect(await taken('/desk/drafts/a.txt')).toBe(false);
    expect(await taken('/elsewhere/a.txt')).toBeNull();
  });

  test.each([undefined, null, 'all', {}])('that is no list says nothing: %j', async (setting) => {
    vscode.setting = setting;
    expect(await taken('/desk/a.txt')).toBeNull();
  });
});

test.each(['', '{', '[]', '{ "files": "all" }', '\u0000'])(
  'a configuration file like %j says nothing',
  async (text) => {
    vscode.files.set('/desk/newsmark.config.json', text);
    expect(await taken('/desk/a.txt')).toBeNull();
  },
);

test('nothing is said of a document that has no file yet', async () => {
  vscode.setting = ['**'];
  expect(await taken('/desk/Untitled-1', true)).toBeNull();
});
