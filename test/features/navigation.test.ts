import { describe, expect, test } from 'vitest';
import { DocumentHighlightKind, type LocationLink } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { declaration, definition } from '../../server/src/features/definition.ts';
import { documentHighlights } from '../../server/src/features/documentHighlights.ts';
import { references } from '../../server/src/features/references.ts';
import type { Range } from '../../server/src/text/lines.ts';
import { readMarks } from './marks.ts';

const uri = 'file:///a.news';

/** A piece of text a place, as `line: text`, lines counted from 1. */
function shown(text: string, ranges: readonly Range[]): string[] {
  const { lines } = parseArticle(text);
  return ranges.map(({ start, end }) => {
    const line = lines[start.line]?.text ?? '';
    return `${start.line + 1}: ${line.slice(start.character, start.line === end.line ? end.character : undefined)}`;
  });
}

function rangesOf(places: ReturnType<typeof definition>): Range[] {
  return places.map((place) => ('targetUri' in place ? place.targetSelectionRange : place.range));
}

/** Where going to the definition and to the declaration at | leads. */
function leadsTo(marked: string): { definition: string[]; declaration: string[] } {
  const { text, cursor } = readMarks(marked);
  const article = parseArticle(text);
  const options = { uri, linkSupport: false };
  return {
    definition: shown(text, rangesOf(definition(article, cursor, options))),
    declaration: shown(text, rangesOf(declaration(article, cursor, options))),
  };
}

const speakers = [
  '普京：很满意',
  '',
  '国家主席习近平同普京总统通电话。',
  '',
  '俄罗斯总统普京：俄中关系很好，大家都看得到。',
  '',
  '中国国家主席习近平：普京总统说得好，双方都这样看。',
  '',
  '普京总统：谢谢，习主席也说得好，我们都这样看。',
  '',
  '关键词：习近平,普京责任编辑：张三',
].join('\r\n');

describe('a speaker', () => {
  test.each([
    ['from the headline', speakers.replace('普京：很', '普|京：很')],
    ['from the lead', speakers.replace('同普京', '同|普京')],
    ['from a title before the name', speakers.replace('俄罗斯总', '俄|罗斯总')],
    ['from a turn with another form of the name', speakers.replace('普京总统：谢', '普京总|统：谢')],
    ['from the keywords', speakers.replace(',普京', ',普京|')],
  ])('leads to the first turn %s', (_from, marked) => {
    expect(leadsTo(marked)).toEqual({ definition: ['5: 普京'], declaration: ['1: 普京'] });
  });

  test('is found wherever it is named, by alias as well', () => {
    const { text, cursor } = readMarks(speakers.replace('习近平同', '习|近平同'));
    const article = parseArticle(text);
    const all = references(article, cursor, { uri, includeDeclaration: true }).map(({ range }) => range);
    expect(shown(text, all)).toEqual(['3: 习近平', '7: 习近平', '9: 习主席', '11: 习近平']);
    const others = references(article, cursor, { uri, includeDeclaration: false }).map(({ range }) => range);
    expect(shown(text, others)).toEqual(['3: 习近平', '9: 习主席', '11: 习近平']);
  });

  test('is highlighted as written before a speech and as text elsewhere', () => {
    const { text, cursor } = readMarks(speakers.replace('同普京', '同|普京'));
    const highlights = documentHighlights(parseArticle(text), cursor);
    const of = (wanted: DocumentHighlightKind) =>
      shown(
        text,
        highlights.filter(({ kind }) => kind === wanted).map(({ range }) => range),
      );
    expect(of(DocumentHighlightKind.Write)).toEqual(['5: 普京', '9: 普京']);
    expect(of(DocumentHighlightKind.Text)).toEqual(['1: 普京', '3: 普京', '7: 普京', '11: 普京']);
  });

  test('without a name is found where it speaks only', () => {
    const { text, cursor } = readMarks('开始了\n\n记者来了。\n\n记|者：何时开？\n\n李明：下周一开。\n\n记者：好。');
    const found = references(parseArticle(text), cursor, { uri, includeDeclaration: true });
    expect(
      shown(
        text,
        found.map(({ range }) => range),
      ),
    ).toEqual(['5: 记者', '9: 记者']);
  });

  test('who has no turn is nobody', () => {
    expect(leadsTo('开始了\n\n李|明来了。')).toEqual({ definition: [], declaration: [] });
  });
});

const keywords =
  '灯下的医院\n\n记者来看灯光。\n\n【关键词一：灯光】\n\n灯光亮了。\n\n【关键词二：医生】\n\n医生不睡。\n\n关键词：灯光,夜班';

describe('a keyword', () => {
  test.each([
    ['a mention', keywords.replace('看灯光', '看灯|光')],
    ['the footer', keywords.replace('：灯光,', '：|灯光,')],
    ['the marker itself', keywords.replace('一：灯光', '一：灯|光')],
  ])('leads from %s to its marker', (_from, marked) => {
    expect(leadsTo(marked)).toEqual({ definition: ['5: 灯光'], declaration: ['3: 灯光'] });
  });

  test('without a marker leads to the footer', () => {
    expect(leadsTo(keywords.replace('夜班', '夜|班')).definition).toEqual(['13: 夜班']);
  });

  test('is found in marker, text and footer', () => {
    const { text, cursor } = readMarks(keywords.replace('灯光亮', '灯|光亮'));
    const found = (includeDeclaration: boolean) =>
      shown(
        text,
        references(parseArticle(text), cursor, { uri, includeDeclaration }).map(({ range }) => range),
      );
    expect(found(true)).toEqual(['3: 灯光', '5: 灯光', '7: 灯光', '13: 灯光']);
    expect(found(false)).toEqual(['3: 灯光', '7: 灯光', '13: 灯光']);
  });
});

test('a heading is where the lead’s words lead to', () => {
  const article =
    '醫院的夜\n\n本文談為什麼|開、怎麼開。\n\n一、為什麼開？\n\n居民白天要上班，晚上才有空。\n\n二、怎麼開\n\n分三步走，先開急診，再開門診。';
  expect(leadsTo(article)).toEqual({ definition: ['5: 為什麼開？'], declaration: ['3: 為什麼開'] });
});

describe('links', () => {
  test('show what was pointed at and all of the turn', () => {
    const { text, cursor } = readMarks(
      '开始了\n\n李|明来了。\n\n记者：何时开？\n\n李明：下周一开。\n\n到九点。\n\n记者：好。',
    );
    const [link] = definition(parseArticle(text), cursor, { uri, linkSupport: true }) as LocationLink[];
    expect(
      shown(
        text,
        [link?.originSelectionRange, link?.targetSelectionRange].filter((range) => range !== undefined),
      ),
    ).toEqual(['3: 李明', '7: 李明']);
    expect(link?.targetRange).toEqual({ start: { line: 6, character: 0 }, end: { line: 8, character: 4 } });
  });

  test.each(['', '😀', '开始了\n\n来了。'])('lead nowhere in %j', (text) => {
    for (const position of [
      { line: 0, character: 0 },
      { line: 9, character: 9 },
    ]) {
      const article = parseArticle(text);
      expect(definition(article, position, { uri, linkSupport: true })).toEqual([]);
      expect(references(article, position, { uri, includeDeclaration: true })).toEqual([]);
      expect(documentHighlights(article, position)).toEqual([]);
    }
  });
});
