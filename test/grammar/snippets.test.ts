import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../server/src/article/article.ts';
import { parseArticle } from '../../server/src/article/parse.ts';

interface Snippet {
  readonly isFileTemplate?: true;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Record<string, Snippet> = JSON.parse(
  readFileSync(new URL('../../syntaxes/snippets.json', import.meta.url), 'utf8'),
);
const clock: Record<string, string> = { YEAR: '2020', MONTH: '07', DATE: '08', HOUR: '15', MINUTE: '03', SECOND: '58' };

/** The text that a snippet leaves when its placeholders are accepted as they are. */
function expand(name: string): string {
  return (snippets[name]?.body ?? [])
    .join('\n')
    .replaceAll(/\$\{CURRENT_([A-Z]+)\/\^0\/\/\}/g, (_, part: string) => (clock[part] ?? '').replace(/^0/, ''))
    .replaceAll(/\$\{CURRENT_([A-Z]+)\}/g, (_, part: string) => clock[part] ?? '')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\d/g, '');
}

function outline(article: Article): unknown {
  return {
    headline: article.headline?.span.text,
    date: article.date?.iso,
    dateline: article.dateline?.span.text,
    sections: article.sections.map(({ heading, markers, blocks }) => ({
      heading: heading?.title.text ?? null,
      markers: markers.map((marker) => [marker.title?.text, ...marker.blocks.map(({ kind }) => kind)]),
      blocks: blocks.map(({ kind }) => kind),
    })),
    footer: article.footer?.fields.map(({ name }) => name),
  };
}

describe('a skeleton is the article that it promises', () => {
  it('explainer', () => {
    expect(outline(parseArticle(expand('Explainer 解读稿')))).toEqual({
      headline: '主标题',
      date: '2020-07-08T15:03:58+08:00',
      dateline: undefined,
      sections: [
        { heading: null, markers: [], blocks: ['paragraph'] },
        {
          heading: '这次会谈谈了哪些大事？',
          markers: [
            ['支持', 'turn'],
            ['合作', 'turn'],
          ],
          blocks: [],
        },
        { heading: '会谈传递了哪些重要信息？', markers: [['小标题', 'turn']], blocks: [] },
      ],
      footer: ['keywords', 'editors'],
    });
  });

  it('wire report', () => {
    expect(outline(parseArticle(expand('Wire report 消息')))).toMatchObject({
      dateline: '新华社北京7月8日电（记者 张三）',
      footer: ['editors'],
    });
  });

  it('interview', () => {
    const { sections } = parseArticle(expand('Interview 访谈稿'));
    const turns = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'turn' ? [block] : [])));
    expect(turns.map(({ speaker }) => speaker.span.text)).toEqual(['记者', '李四', '记者', '李四']);
  });

  it('statement list', () => {
    const { sections } = parseArticle(expand('Statement list 观点汇编稿'));
    expect(sections.flatMap(({ markers }) => markers.map(({ blocks }) => blocks.map(({ kind }) => kind)))).toEqual([
      ['turn', 'turn'],
      ['turn', 'turn'],
    ]);
  });
});

it.each(Object.entries(snippets))('%s has a name and a description in English and in Chinese', (name, snippet) => {
  expect(`${name} ${snippet.description}`).toMatch(/^[\x20-\x7e]+ \p{Script=Han}+ [^·]+ · \p{Script=Han}/u);
});

it('whole articles are for empty files; no snippet has a prefix that would match within text', () => {
  const templates = Object.entries(snippets).filter(([, { isFileTemplate }]) => isFileTemplate);
  expect(templates.map(([name]) => name)).toEqual([
    'Explainer 解读稿',
    'Interview 访谈稿',
    'Statement list 观点汇编稿',
    'Wire report 消息',
  ]);
  expect(Object.values(snippets).filter((snippet) => 'prefix' in snippet)).toEqual([]);
});
