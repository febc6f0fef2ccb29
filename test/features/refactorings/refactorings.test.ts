import { afterEach, describe, expect, test } from 'vitest';
import { speakChinese, speakEnglish } from '../language.ts';
import { actionsAt, article, refactored, titlesAt } from './refactor.ts';

afterEach(speakEnglish);

const run = (...ordinals: string[]) =>
  ordinals.flatMap((ordinal) => [`【看点${ordinal}：人手】`, '', '新增四名护士。', '']);

describe('markers are renumbered', () => {
  const renumbered = (...ordinals: string[]) => {
    const [first = '', ...others] = run(...ordinals);
    return refactored(article(`|${first}`, ...others), 'refactor.rewrite.renumber')
      .match(/(?<=看点)./g)
      ?.join('');
  };

  test.each([
    [['一', '三', '四'], '一二三'],
    [['1', '1', '3'], '123'],
    [['②', '③'], '①②'],
  ])('%j → %s', (before, after) => {
    expect(renumbered(...before)).toBe(after);
  });

  test('and headings of one level', () => {
    const text = article('|一、人手', '', '新增四名护士。', '', '三、费用', '', '不变。');
    expect(refactored(text, 'refactor.rewrite.renumber')).toContain('二、费用');
  });

  test('in the run at hand, unless a client asks for nothing else', () => {
    const text = article('|一、人手', '', ...run('一', '三'), '三、费用', '', '不变。');
    expect(titlesAt(text, 'refactor.rewrite')).toContain('Renumber these headings');
    expect(titlesAt(text, 'refactor.rewrite')).not.toContain('Renumber these markers');
    expect(refactored(text, 'refactor.rewrite.renumber').match(/(?<=看点|\n)[一二三]/g)).toEqual([
      '一',
      '一',
      '二',
      '二',
    ]);
  });

  test('where the numbers are not right yet', () => {
    const [first = '', ...others] = run('一', '二');
    expect(actionsAt(article(`|${first}`, ...others), 'refactor.rewrite.renumber')).toEqual([]);
  });
});

describe('a label is changed in all markers that have it', () => {
  const [first = '', ...others] = run('一', '二');

  test('to labels of the article and usual ones', () => {
    const text = article(
      `|${first}`,
      ...others,
      '【难点一：费用】',
      '',
      '不变。',
      '',
      '【难点二：时间】',
      '',
      '晚上。',
    );
    expect(titlesAt(text, 'refactor.rewrite.label')).toEqual([
      'Change the label “看点” to “难点”',
      'Change the label “看点” to “关键词”',
      'Change the label “看点” to “焦点”',
    ]);
    expect(refactored(text, 'refactor.rewrite.label').match(/(?<=【)../g)).toEqual(['难点', '难点', '难点', '难点']);
  });

  test('only from a line that has one', () => {
    expect(titlesAt(article(first, '', '|新增四名护士。', ...others), 'refactor.rewrite.label')).toEqual([]);
  });
});

describe('a line is turned into a marker', () => {
  test.each([
    ['bare', '人手', '【人手】'],
    ['bold', '**人手**', '【人手】'],
    ['a Markdown heading', '## 人手', '【人手】'],
    ['numbered', '一、人手', '【人手】'],
    ['indented', '　　人手', '　　【人手】'],
  ])('%s', (_, line, marker) => {
    const text = article(line.replace('人手', '人|手'), '', '新增四名护士，居民都说好。');
    expect(refactored(text, 'refactor.rewrite.marker')).toBe(article(marker, '', '新增四名护士，居民都说好。'));
  });

  test('that goes on with the run above, or has no label', () => {
    const text = article(...run('一', '二'), '费|用', '', '居民不必多付钱，医保照常结算。');
    expect(titlesAt(text, 'refactor.rewrite.marker')).toEqual([
      'Turn into the marker 【看点三：费用】',
      'Turn into the marker 【费用】',
    ]);
  });

  test('with all lines of a selection', () => {
    const text = article(
      ...run('一'),
      '‹费用',
      '',
      '居民不必多付钱，医保照常结算。',
      '',
      '时间›',
      '',
      '每晚开放到九点，周末也开放。',
    );
    expect(refactored(text, 'refactor.rewrite.marker')).toBe(
      article(
        ...run('一'),
        '【看点二：费用】',
        '',
        '居民不必多付钱，医保照常结算。',
        '',
        '【看点三：时间】',
        '',
        '每晚开放到九点，周末也开放。',
      ),
    );
  });

  test.each(['居民|不必多付钱。', '院长王|明：够。', '【看|点】', `${'长'.repeat(61)}|`])('but not %s', (line) => {
    expect(titlesAt(article(line, '', '新增四名护士。'), 'refactor.rewrite.marker')).toEqual([]);
  });
});

describe('the footer', () => {
  test.each([
    ['run together', '关键词:门诊责任编辑:|李红', '关键词:门诊\n责任编辑:李红'],
    ['spaced', '　　关键词：门诊　|　责任编辑：李红', '　　关键词：门诊\n　　责任编辑：李红'],
    ['in brackets', '关键词：门诊（责任编辑：|李红）', '关键词：门诊\n（责任编辑：李红）'],
  ])('%s is split', (_, line, split) => {
    expect(refactored(article(line), 'refactor.rewrite.footer.split')).toBe(article(split));
  });

  test('on several lines is joined', () => {
    const text = article('关键词：门|诊 ', '', '责任编辑：李红');
    expect(refactored(text, 'refactor.rewrite.footer.join')).toBe(article('关键词：门诊 责任编辑：李红'));
  });

  test('keeps its line ends', () => {
    const text = article('关键词:门诊责任编辑:|李红').replaceAll('\n', '\r\n');
    expect(refactored(text, 'refactor.rewrite.footer.split')).toContain('门诊\r\n责任编辑');
  });

  test('within one pair of brackets is left alone', () => {
    expect(titlesAt(article('（责任编辑：李红 |校对：王明）'), 'refactor.rewrite.footer.split')).toEqual([]);
  });
});

describe('width is converted', () => {
  const mixed = '新增１２名护士,居民说:好(真的)!15:03开门，ＣＴ免费。';

  test.each([
    ['full', '新增１２名护士，居民说：好（真的）！15:03开门，ＣＴ免费。'],
    ['half', '新增１２名护士,居民说:好(真的)!15:03开门,ＣＴ免费。'],
    ['letters', '新增12名护士,居民说:好(真的)!15:03开门，CT免费。'],
  ])('to %s', (width, expected) => {
    expect(refactored(article(`‹${mixed}›`), `refactor.rewrite.width.${width}`)).toBe(article(expected));
  });

  test('in the selection alone', () => {
    expect(refactored(article('一‹二,三›,四'), 'refactor.rewrite.width.full')).toBe(article('一二，三,四'));
  });

  test('in the whole article where that is asked for and nothing is selected', () => {
    expect(refactored(`|${article('好,真的。')}`, 'refactor.rewrite.width.half')).toBe(
      article('好,真的。').replace('，', ','),
    );
    expect(titlesAt(`|${article('好,真的。')}`)).toEqual([]);
  });
});

describe('what is offered', () => {
  test('is for the version that was read', () => {
    const [action] = actionsAt(article('|人手', '', '新增四名护士，居民都说好。'));
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: 'file:///a.news', version: 7 } }]);
  });

  test.each([
    ['quickfix', []],
    ['refactor.extract', []],
    ['refactor.move', ['refactor.move.down']],
    ['refactor.rewrite', ['refactor.rewrite.marker']],
    ['refactor', ['refactor.rewrite.marker', 'refactor.move.down']],
  ])('of %s is %j', (only, kinds) => {
    const text = article('|人手', '', '新增四名护士，居民都说好。', '', '费用', '', '居民不必多付钱，医保照常结算。');
    expect(actionsAt(text, only).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('in running text and in an empty article is nothing', () => {
    expect(actionsAt(article('居民|不必多付钱。'))).toEqual([]);
    expect(actionsAt('|')).toEqual([]);
  });

  test('has Chinese titles for whoever reads Chinese', () => {
    speakChinese();
    const text = article('|人手', '', '新增四名护士，居民都说好。', '', '费用', '', '居民不必多付钱，医保照常结算。');
    expect(titlesAt(text)).toEqual(['转为小标题【人手】', '将“人手”部分下移']);
  });
});
