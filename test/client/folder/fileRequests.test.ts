import { expect, test, vi } from 'vitest';
import { answerFileRequests } from '../../../client/src/folder/fileRequests.ts';

const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);

vi.mock('vscode', () => ({
  Uri: { parse: (uri: string) => uri },
  RelativePattern: class {
    readonly text: string;

    constructor(folder: string, pattern: string) {
      this.text = `${folder}/${pattern}`;
    }
  },
  workspace: {
    findFiles: async ({ text }: { text: string }, exclude: unknown) => [`${text} without ${exclude}`],
    fs: {
      readFile: async (uri: string) => {
        if (uri !== 'memfs:/a.txt') throw new Error('there is no such file');
        return bytes;
      },
    },
  },
}));

/** Answers by method, as the client would give them to the server. */
const answers = new Map<string, (params: object) => Promise<unknown>>();
const client = {
  onRequest: (method: string, answer: (params: object) => Promise<unknown>) => answers.set(method, answer),
};
answerFileRequests(client as never);

test('finds files for each pattern, without those that the user has excluded', async () => {
  const params = { folder: 'memfs:/articles', patterns: ['**/*.txt', '*.md'] };
  expect(await answers.get('newsmark/findFiles')?.(params)).toEqual([
    // VS Code takes its own `files.exclude` where it is given no pattern.
    'memfs:/articles/**/*.txt without undefined',
    'memfs:/articles/*.md without undefined',
  ]);
});

test('reads a file, whatever its bytes', async () => {
  const answer = await answers.get('newsmark/readFile')?.({ uri: 'memfs:/a.txt' });
  expect(Buffer.from(String(answer), 'base64').equals(bytes)).toBe(true);
});

test('a file that cannot be read is none', async () => {
  expect(await answers.get('newsmark/readFile')?.({ uri: 'memfs:/gone.txt' })).toBeNull();
});
