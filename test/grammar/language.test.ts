import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

interface Rule {
  readonly beforeText: string;
  readonly action: { readonly appendText?: string };
}

const language = readJson('syntaxes/language-configuration.json') as {
  readonly autoClosingPairs: readonly [string, string][];
  readonly autoCloseBefore: string;
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly Rule[];
};
const manifest = readJson('package.json') as {
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly filenames?: readonly string[];
    }[];
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
};

describe('a word, as completion and rename see it, is', () => {
  const words = (text: string) =>
    text.match(new RegExp(language.wordPattern.pattern, `g${language.wordPattern.flags}`)) ?? [];

  it.each([
    ['at most a clause', '中方愿同俄方合作，维护利益。', ['中方愿同俄方合作', '维护利益']],
    ['a name, with its dot', '“弗拉基米尔·普京”', ['弗拉基米尔·普京']],
    ['a number with its signs', '增长3.5%，达1,200人', ['增长', '3.5%', '达', '1,200', '人']],
    ['Latin letters, apart from Han', 'G20峰会 don’t', ['G20', '峰会', 'don’t']],
    ['a rare character of two code units', '𠮷野家：', ['𠮷野家']],
    ['no punctuation', '——……【】《》“”', []],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));
});

describe('Enter keeps the indent', () => {
  it.each([
    ['　　两格缩进的段落。', '　　'],
    ['　一格', '　'],
    ['\t　　制表符与两格', '　　'],
    ['没有缩进（', undefined],
  ])('%j', (line, appended) => {
    const rule = language.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
    expect(rule?.action.appendText).toBe(appended);
  });
});

it('brackets close before whatever closes', () => {
  for (const [, close] of language.autoClosingPairs) expect(language.autoCloseBefore).toContain(close);
});

it('plain .txt is nobody’s own', () => {
  expect(manifest.contributes.languages.map(({ id, extensions, filenames }) => [id, extensions, filenames])).toEqual([
    ['news-article', ['.news', '.news.txt'], undefined],
    ['jsonc', undefined, ['newsmark.config.json']],
  ]);
});

it('only settings of the editor are preset, for news articles alone', () => {
  expect(Object.keys(manifest.contributes.configurationDefaults)).toEqual(['[news-article]']);
  const settings = Object.keys(manifest.contributes.configurationDefaults['[news-article]'] ?? {});
  expect(settings.filter((setting) => !setting.startsWith('editor.'))).toEqual([]);
});
