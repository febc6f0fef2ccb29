import { describe, expect, test } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import { allRules } from '../fuzz/findingProperties.ts';
import { findingsOf, remarked } from './marks.ts';

describe('paired-punctuation', () => {
  test.each([
    ['居民说：‹“›太方便了。'],
    ['太方便了‹”›，居民说。'],
    ['发布‹《›通知，自下周起施行。'],
    ['“便民‹“›措施'],
    ['‹”›便民”措施'],
    ['“读《须知”‹》›'],
    ['她说“读‘须知’”（见附件）。'],
    ['見附件‹（›一「須知」『通知』'],
    ['1）平日；2）周末；一）节日；a）其他'],
    ['在 Xi’an 与 ‘It’s open’ 之间 :)'],
    ['世界卫生组织（WHO)'],
    ['一台 55”电视、24”和 27”显示器，身高 6’2”。'],
    ['王’s 小店播放 ’90 年代的歌'],
    ['棒球》紅隊七比五逆轉 全場沸騰'],
    ['通车当天的录像：点击观看〉〉〉'],
    ['MLB》紅隊逆轉！'],
    ['人民日报‹》›报道说，门诊下周一开始。'],
    ['棒球，冠軍‹》›紅隊逆轉'],
    ['須知‹》›'],
  ])('%s', (line) => {
    expect(remarked('paired-punctuation', articleWith(line))).toBe(articleWith(line));
  });

  test('finds a title that is open, though the next paragraph begins with a title', () => {
    const text = articleWith('社区发布‹《›夜间门诊通知，下周施行。', '《通知》要求，医院早作准备。');
    expect(remarked('paired-punctuation', text)).toBe(text);
  });

  test.each([
    ['a quotation opens each of its paragraphs', ['“平日开放到九点。', '', '“周末开放到五点。”']],
    ['a quotation opens only the first', ['居民说：“平日开放到九点。', '　　周末开放到五点。”']],
    ['a note has several paragraphs', ['（平日开放到九点。', '周末开放到五点。）']],
  ])('is content where %s', (_what, lines) => {
    expect(findingsOf('paired-punctuation', articleWith(...lines))).toEqual([]);
  });

  test.each(['中心提出‹”›便民“措施。', '居民说：‹”›太方便了。“', '‹”›便民“措施很受欢迎。', '她提到‹’›便民‘措施。'])(
    'reports two marks that are turned the wrong way once: %s',
    (line) => {
      expect(remarked('paired-punctuation', articleWith(line))).toBe(articleWith(line));
      const [finding] = findingsOf('paired-punctuation', articleWith(line));
      expect(finding?.related.map(({ span }) => span.text)).toEqual([line.includes('“') ? '“' : '‘']);
    },
  );

  test('sees an edit by which the second announces a quotation', () => {
    const article = parseArticle(articleWith('中心提出”便民“措施。', '社区提到”便民“二字。'));
    const linter = new Linter(allRules).update(article);
    const marks = () =>
      linter.findings.flatMap(({ rule, span }) => (rule.name === 'paired-punctuation' ? span.text : []));
    expect(marks()).toEqual(['”', '”']);
    const before = { line: 6, character: 7 };
    linter.update(editArticle(article, [{ range: { start: before, end: before }, text: '，' }]));
    expect(marks()).toEqual(['”', '“']);
  });

  test('reports such marks in each paragraph, whatever the next begins or ends with', () => {
    const text = articleWith('中心提出‹”›便民“措施。', '居民说：‹”›太方便了。“', '市卫生局也提到‹”›便民“二字。');
    expect(remarked('paired-punctuation', text)).toBe(text);
  });

  test.each(['太方便了。‹”›居民提到‹“›便民措施。', '太方便了‹”›，居民说，‹“›晚上也能看病。'])(
    'reports two marks that have lost their partners twice: %s',
    (line) => {
      expect(remarked('paired-punctuation', articleWith(line))).toBe(articleWith(line));
    },
  );

  test('points at the half that crosses', () => {
    const [finding] = findingsOf('paired-punctuation', articleWith('请读“《须知”》。'));
    expect(finding?.related.map(({ span }) => span.text)).toEqual(['《']);
  });

  test.each(['', '\n'])('takes many marks in its stride, %j between them', (between) => {
    const text = `${'《（'.repeat(10_000)}${between}${'”’'.repeat(10_000)}`;
    expect(findingsOf('paired-punctuation', text).length).toBeGreaterThan(10_000);
  });
});
