import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleToJson } from '../../server/src/article/json.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { lint } from '../../server/src/rules/lint.ts';

const documents = [...markdownIn('.', false), ...markdownIn('docs', true), ...markdownIn('test', true)];
const manifest = JSON.parse(read('package.json'));

describe.each(documents)('%s', (document) => {
  test('links to files and headings that exist', () => {
    expect(targetsIn(read(document)).filter((target) => !isThere(target, document))).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scriptsIn(read(document))));
  });
});

test.each([
  ['[a](docs/a.md#part) ![b](b.png "title") [c](https://example.org) [d](#here)', ['docs/a.md#part', 'b.png', '#here']],
  ['<source srcset="a.png"><img src="b.png" alt="">', ['a.png', 'b.png']],
  ['`[a](b)`\n\n```md\n[c](d)\n```\n[e](f)', ['f']],
])('the targets of %j are found', (markdown, targets) => expect(targetsIn(markdown)).toEqual(targets));

test.each([
  ['docs/editors.md#neovim', true],
  ['docs/editors.md#any-other-editor', true],
  ['docs/editors.md#notepad', false],
  ['docs/notepad.md', false],
  ['#newsmark', true],
])('whether %s is there: %s', (target, there) => expect(isThere(target, 'README.md')).toBe(there));

test('the scripts that a text names are found', () => {
  expect(scriptsIn('`npm start -- PATH`, npm run new-rule NAME; npm ci')).toEqual(['start', 'new-rule']);
});

const translated = documents.filter((document) => existsSync(translationOf(document)));

test.each(translated)('%s has the same parts in both languages', (document) => {
  expect(headingLevels(read(translationOf(document)))).toEqual(headingLevels(read(document)));
});

test.each(translated)('%s has the same code in both languages', (document) => {
  expect(codeIn(read(translationOf(document)))).toEqual(codeIn(read(document)));
});

test.each(['docs/article-json.md', 'docs/article-json.zh-cn.md'])(
  'the example in %s is what its article gives',
  (document) => {
    const page = read(document);
    const [, text = ''] = /\$ cat clinic\.txt\n(.*?)\n\$ /s.exec(page) ?? [];
    const [, json = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const article = parseArticle(text);
    const { problems, ...rest } = JSON.parse(json, (key, value) => (key === 'confidence' ? expect.any(Number) : value));
    expect(articleToJson(article, 'clinic.txt', 'utf-8', [])).toEqual({ ...rest, problems: [] });
    const found = lint(article).map(({ rule, span, severity }) => ({ rule: rule.name, range: span.range, severity }));
    expect(problems).toEqual(found.map((problem) => expect.objectContaining(problem)));
  },
);

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function translationOf(document: string): string {
  return document.replace(/\.md$/, document === 'README.md' ? '.zh-CN.md' : '.zh-cn.md');
}

function markdownIn(folder: string, recursive: boolean): string[] {
  const files = readdirSync(folder, { recursive, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
}

/** Where links and pictures lead, but for other sites. */
function targetsIn(markdown: string): string[] {
  const links = withoutCode(markdown).matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g);
  return [...links].map(([, link, picture]) => link ?? picture ?? '').filter((target) => !/^[a-z]+:/i.test(target));
}

function isThere(target: string, from: string): boolean {
  const [path = '', heading] = decodeURI(target).split('#');
  const file = path === '' ? from : join(dirname(from), path);
  return existsSync(file) && (heading === undefined || anchorsIn(read(file)).includes(heading));
}

/** The anchors that GitHub gives to headings. */
function anchorsIn(markdown: string): string[] {
  const headings = markdown.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function scriptsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run ([\w-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '');
}

function headingLevels(markdown: string): number[] {
  return [...markdown.replace(/^```.*?^```/gms, '').matchAll(/^(#+) /gm)].map(([, signs = '']) => signs.length);
}

/** Code, without its comments; what a console shows and JSON hold words for readers. */
function codeIn(markdown: string): string[] {
  const blocks = markdown.match(/^```(?!console|json|text)\w+\n.*?^```/gms) ?? [];
  return blocks.map((block) => block.replace(/ +# .*$/gm, ''));
}
