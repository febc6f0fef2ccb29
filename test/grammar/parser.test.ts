import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../server/src/article/article.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import type { Span } from '../../server/src/text/lines.ts';
import { type Token, tokenize } from './tokenize.ts';

/** Whether all of a span has a scope. */
function has(tokens: readonly Token[][], span: Span, scope: string): boolean {
  const touching = (tokens[span.line.number] ?? []).filter((token) => token.start < span.end && token.end > span.start);
  return touching.length > 0 && touching.every((token) => ` ${token.scopes}`.includes(` ${scope}`));
}

/** What the parser found that the grammar must colour, and by which scope. Turns without a delimiter are the server's alone. */
function expected(article: Article): [string, Span][] {
  const blocks = article.sections.flatMap((section) => [
    ...section.blocks,
    ...section.markers.flatMap((marker) => marker.blocks),
  ]);
  const spans: [string, Span | null | undefined][] = [
    ['comment.line.breadcrumb', article.breadcrumb?.span],
    ['markup.heading.headline', article.headline?.span],
    ['string.unquoted.source', article.source?.span],
    ['constant.numeric.date', article.date?.span],
    ['keyword.other.dateline', article.dateline?.span],
    ...article.chrome.map(({ span }): [string, Span] => ['comment.line.chrome', span]),
    ...article.sections.map(({ heading }): [string, Span | undefined] => ['markup.heading.section', heading?.span]),
    ...article.sections.flatMap(({ markers }) => markers).flatMap(markerSpans),
    ...blocks.flatMap(turnSpans),
    ...(article.footer?.fields ?? []).map(({ span }): [string, Span] => ['comment.line.footer', span]),
  ];
  return spans.filter((pair): pair is [string, Span] => Boolean(pair[1]));
}

function markerSpans(marker: Article['sections'][number]['markers'][number]): [string, Span | null | undefined][] {
  return [
    ['markup.heading.marker', marker.span],
    ['keyword.other.label', marker.label],
    ['constant.numeric.ordinal', marker.ordinal?.span],
    ['punctuation.separator.marker', marker.delimiter],
    ['entity.name.section.marker', marker.title],
  ];
}

function turnSpans(block: Block): [string, Span][] {
  if (block.kind !== 'turn' || !block.delimiter) return [];
  return [
    ['entity.name.type.speaker', block.speaker.span],
    ['punctuation.separator.speaker', block.delimiter],
  ];
}

const articles: Record<string, string> = {
  'the seed': readFileSync(new URL('../../seeds/000_7213e1fea3ab3801.txt', import.meta.url), 'utf8'),
  'an interview': `某地试点养老新办法
2021年03月05日09:12　来源：某某日报
字号：大 中 小
　　某某日报北京3月5日电（记者 张三）新办法今日起施行。
　　一、现状怎么看
　　记者：您怎么看社区食堂？
　　李文华：首先要吃得上，然后要吃得好。
　　二、下一步怎么办
　　记者：钱从哪里来？
　　李文华：多方筹资。
责任编辑：王五
`,
  'a statement list in Traditional Chinese': `兩岸學者談經貿合作
來源：某某網
2020-07-10 15:03:58

【關鍵詞一：支持】
\t某大學教授陳文華：合作符合雙方的利益。
\t某研究院研究員王大明：我同意這個看法。
【關鍵詞二：互信】
\t某大學教授陳文華：互信是合作的前提。
（責任編輯：張三）
`,
  'a transcript that Markdown has been through': `# 某公司负责人谈现状

**记者：** 现在的情况怎么样？

**李文华：** 还在恢复。

## 现金流

**记者：** 还能撑多久？

**李文华：** 三个月。
`,
};

describe.each(Object.entries(articles))('the grammar agrees with the parser on %s', (_, text) => {
  const article = parseArticle(text);
  const tokens = tokenize(text);
  const spans = expected(article);

  it.each(spans.map(([scope, span]) => [scope, span.text, span] as const))('%s: %s', (scope, _text, span) => {
    expect(has(tokens, span, scope)).toBe(true);
  });

  it.each([
    'markup.heading.headline',
    'markup.heading.section',
    'markup.heading.marker',
    'entity.name.type.speaker',
    'comment.line.footer',
  ])('%s stands on no other line', (scope) => {
    const coloured = tokens.flatMap((line, number) =>
      line.some((token) => token.scopes.includes(scope)) ? [number] : [],
    );
    const parsed = spans.filter(([name]) => name === scope).map(([, span]) => span.line.number);
    expect(coloured).toEqual([...new Set(parsed)].sort((a, b) => a - b));
  });
});
