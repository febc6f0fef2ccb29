import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { speakChinese, speakEnglish } from './language.ts';
import { readMarks } from './marks.ts';
import { outline } from './outline.ts';

afterEach(speakEnglish);

describe('the outline', () => {
  test('of the seed reads like its table of contents', () => {
    speakChinese();
    const director = '中国国际问题研究院国际战略研究所副所长';
    const dean = '中国国际问题研究院常务副院长、研究员';
    expect(outline(readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8'))).toEqual([
      '疫情以来第四次通话 习近平与普京传递了哪些重要信息? — 人民网 · 2020-07-10',
      '  导语 — 1 段',
      '  中俄两国元首通话商谈了哪些大事? — 5 个关键词 · 8 段发言',
      '    关键词一:支持 — 2 段发言',
      '      习近平 — 中国国家主席',
      '      普京 — 俄罗斯总统',
      '    关键词二:反对 — 2 段发言',
      '      习近平 — 中国国家主席',
      '      普京 — 俄罗斯总统',
      '    关键词三:战略 — 2 段发言',
      '      习近平 — 中国国家主席',
      '      普京 — 俄罗斯总统',
      '    关键词四:合作 — 1 段发言',
      '      习近平 — 中国国家主席',
      '    关键词五:协调 — 1 段发言',
      '      习近平 — 中国国家主席',
      '  这次通话传递了哪些重要信息? — 3 个小标题 · 4 段发言',
      '    展示了中俄双方高度信任的关系 — 2 段发言',
      `      阮宗泽 — ${dean}`,
      `      苏晓辉 — ${director}`,
      '    体现了中俄关系的高水平和特殊性 — 1 段发言',
      `      阮宗泽 — ${dean}`,
      '    反映了中俄双方相互尊重、反对外来干涉 — 1 段发言',
      `      阮宗泽 — ${dean}`,
      '  两国元首密切交流对中俄未来发展有何影响? — 4 个小标题 · 4 段发言',
      '    诠释了新时代中俄战略协作伙伴关系丰富的内涵 — 1 段发言',
      `      阮宗泽 — ${dean}`,
      '    有利于更加稳定双边关系、维护全球战略稳定 — 1 段发言',
      `      苏晓辉 — ${director}`,
      '    有利于加强中俄双方的战略互信 — 1 段发言',
      `      阮宗泽 — ${dean}`,
      '    有利于两国联合抗击疫情、打赢防控阻击战 — 1 段发言',
      `      苏晓辉 — ${director}`,
      '  关键词 / 责任编辑 — 习近平, 普京 · 李明浩',
    ]);
  });

  test('speaks English', () => {
    expect(
      outline(
        '夜间门诊下周开始\n\n记者来到医院。\n\n看得上吗\n\n【关键词一：便民】\n\n晚上来。\n\n【关键词二：人手】\n\n够了。',
      ),
    ).toEqual([
      '夜间门诊下周开始',
      '  Lead — 1 paragraph',
      '  看得上吗 — 2 关键词 markers · 2 paragraphs',
      '    关键词一：便民 — 1 paragraph',
      '    关键词二：人手 — 1 paragraph',
    ]);
  });

  test('of an article without headings has markers and turns at the first level', () => {
    expect(
      outline(
        '專訪院長\n\n記者來到醫院。\n\n記者：何時開始？\r\n\r\n李明：下週一。\n\n【人手】\n\n夠了。\n\n責任編輯：張三',
      ),
    ).toEqual([
      '專訪院長',
      '  Lead — 1 paragraph',
      '  記者 — 何時開始？',
      '  李明 — 下週一。',
      '  人手 — 1 paragraph',
      '  責任編輯 — 張三',
    ]);
  });

  test('leaves out the brackets of markers, a single one too', () => {
    const markers = ['【关键词一：扫雪】', '【关键词二：送菜', '关键词三：探亲】'];
    const names = outline(`雪后三件事\n\n来源：北岭晚报\n\n${markers.join('\n\n都做完了。\n\n')}\n\n都到家了。`);
    for (const name of ['关键词一：扫雪', '关键词二：送菜', '关键词三：探亲'])
      expect(names).toContain(`  ${name} — 1 paragraph`);
  });

  test('nests headings by their level', () => {
    expect(
      outline('夜间门诊下周开始\n\n## 为什么开\n\n白天上班。\n\n### 需求\n\n很大。\n\n## 怎么开\n\n分三步走。'),
    ).toEqual(['夜间门诊下周开始', '  为什么开 — 2 paragraphs', '    需求 — 1 paragraph', '  怎么开 — 1 paragraph']);
  });

  test('of an article that is paragraphs alone has a body', () => {
    expect(outline('夜间门诊下周开始\n\n市民很高兴。\n\n每晚开到九点。')).toEqual([
      '夜间门诊下周开始',
      '  Body — 2 paragraphs',
    ]);
  });

  test('without headline begins with the lead', () => {
    expect(
      outline('来源：新华社\n\n市民很高兴。第一段。\n\n【看点一：便民】\n\n晚上来。\n\n【看点二：人手】\n\n够了。'),
    ).toEqual(['Lead — 1 paragraph', '看点一：便民 — 1 paragraph', '看点二：人手 — 1 paragraph']);
  });

  test.each(['', '\n', ' \r\n　　\r\n\t'])('of %j is empty', (text) => {
    expect(outline(text)).toEqual([]);
  });

  test('has a name for every symbol, and none that is endless', () => {
    const long = `【${'长'.repeat(50)}】`;
    expect(outline(`夜间门诊下周开始\n\n记者来了。\n\n【】\n\n晚上来。\n\n${long}\n\n够了。`)).toContain(
      '  【】 — 1 paragraph',
    );
    for (const line of outline(`${'长👍'.repeat(1_000_000)}\n\n记者来了。`)) expect(line.length).toBeLessThan(130);
  });
});

describe('a symbol', () => {
  const { text, ranges } = readMarks(
    [
      '‹新闻 > 社会',
      '',
      '‹夜间门诊下周开始›',
      '',
      '‹‹记者来到医院。›',
      '›',
      '‹‹【看点一：便民】›',
      '',
      '‹‹院长李明›：可以晚上来。›',
      '›',
      '‹‹【看点二：人手】›够了。',
      '›',
      '‹‹责任编辑：张三››',
      '›',
    ].join('\n'),
  );
  const symbols = documentSymbols(parseArticle(text)).flatMap(withDescendants);

  test('reaches to the next one, and its own line is selected', () => {
    expect(symbols.flatMap(({ range, selectionRange }) => [range, selectionRange])).toEqual(ranges);
  });

  test('has a kind that says what it is', () => {
    expect(symbols.map(({ kind }) => kind)).toEqual([
      SymbolKind.File,
      SymbolKind.Constant,
      SymbolKind.Array,
      SymbolKind.EnumMember,
      SymbolKind.Array,
      SymbolKind.Constant,
    ]);
  });
});

test('after an edit, symbols are those of the text as it is, and the same objects where nothing changed', () => {
  const text = `开始了\n\n来了。\n\n## 怎么开\n\n李明：从下周开始，大家可以来。\n\n王芳：好的，我们都来。\n\n## 在哪开\n\n李明：在老地方，大家都知道。`;
  let article = parseArticle(text);
  const [headline] = documentSymbols(article);
  for (const [line, insert] of [
    [6, '下'],
    [8, '一定'],
    [0, '又'],
    [2, '\n\n又来了。'],
  ] as const) {
    const place = { line, character: line === 0 ? 0 : 4 };
    article = editArticle(article, [{ range: { start: place, end: place }, text: insert }]);
    const written = article.lines.map((written) => written.text + written.end).join('');
    expect(documentSymbols(article)).toEqual(documentSymbols(parseArticle(written)));
    if (line !== 6) continue;
    const [edited] = documentSymbols(article);
    expect(edited?.children?.[1]).not.toBe(headline?.children?.[1]);
    expect(edited?.children?.[2]).toBe(headline?.children?.[2]);
    expect(edited?.children?.[1]?.children?.[1]).toBe(headline?.children?.[1]?.children?.[1]);
  }
});

test('a blank typed into the blank line above a marker belongs to the part above it', () => {
  const text =
    '老街的灯\n\n灯亮了。\n\n【关键词一：支持】\n\n记者：灯什么时候亮？\n\n【关键词二：费用】\n\n记者：要多少钱？';
  const article = parseArticle(text);
  documentSymbols(article);
  const place = { line: 7, character: 0 };
  const edited = editArticle(article, [{ range: { start: place, end: place }, text: '　' }]);
  expect(documentSymbols(edited)).toEqual(documentSymbols(parseArticle(text.replace('？\n\n【', '？\n　\n【'))));
});

function withDescendants(symbol: DocumentSymbol): DocumentSymbol[] {
  return [symbol, ...(symbol.children ?? []).flatMap(withDescendants)];
}
