import { describe, expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { localize } from '../../server/src/rules/message.ts';
import { findingsOf, fixed, remarked } from './marks.ts';

const interview = (...lines: readonly string[]) =>
  articleWith('记者：费用会增加吗？', '李明：不会。', '记者：夜间门诊什么时候开始？', ...lines);

describe('speaker-delimiter-missing', () => {
  const statements = (...lines: readonly string[]) =>
    articleWith(
      '社区卫生服务中心主任李明:我们从下周起每晚开放到九点。',
      '市卫生健康委员会副主任王芳:延长开放不会增加居民的费用。',
      ...lines,
    );

  test('inserts the colon that the article has', () => {
    const text = statements('社区卫生服务中心主任李明我们已经增加了四名护士。');
    expect(fixed('speaker-delimiter-missing', text)).toBe(
      statements('社区卫生服务中心主任李明:我们已经增加了四名护士。'),
    );
  });

  test('points at a turn that has its colon', () => {
    const [finding] = findingsOf(
      'speaker-delimiter-missing',
      statements('社区卫生服务中心主任李明我们已经增加了四名护士。'),
    );
    expect(finding?.related.map(({ span }) => [span.line.text.slice(0, span.end), span.text])).toEqual([
      ['社区卫生服务中心主任李明:', ':'],
    ]);
  });

  test('leaves a paragraph about a speaker alone', () => {
    const text = statements('社区卫生服务中心主任李明9日在发布会上介绍了情况。');
    expect(remarked('speaker-delimiter-missing', text)).toBe(text);
  });
});

describe('speaker-delimiter-style', () => {
  test('takes the majority for the norm, whichever it is', () => {
    const text = interview('李明‹:›下周一开始。');
    expect(remarked('speaker-delimiter-style', text)).toBe(text);
    const halfWidth = text.replaceAll('：', ':').replace('‹:›', '‹：›').replace('来源:', '来源：');
    expect(remarked('speaker-delimiter-style', halfWidth)).toBe(halfWidth);
  });

  test('leaves the colon of a translation alone', () => {
    const text = articleWith(
      ...['记者：什么时候开始？', 'Reporter: When will it open?', '李明：下周一开始。', 'Li Ming: It opens on Monday.'],
      ...['Reporter: Will it cost more?', 'Li Ming: No, it will not.', 'Q‹:›费用会增加吗？'],
    );
    expect(remarked('speaker-delimiter-style', text)).toBe(text);
  });

  test('prefers the full-width colon of the standard when the article is undecided', () => {
    const text = articleWith('记者‹:›费用会增加吗？', '李明：不会。', '记者：什么时候开始？', '李明‹:›下周一开始。');
    expect(remarked('speaker-delimiter-style', text)).toBe(text);
  });
});

describe('turn-unterminated', () => {
  test.each([
    ['appends a full stop', '平日每晚开放到九点，周末下午开放到五‹点›', '五点。'],
    ['replaces a comma', '平日每晚开放到九点，周末下午开放到五点‹，›', '五点。'],
    ['marks a character of two code units', '平日每晚开放到九点，周末下午可以去看‹𠮷›', '看𠮷。'],
    ['closes after a title', '平日每晚开放到九点，请大家先读一读《就诊须知‹》›', '》。'],
  ])('%s', (_what, speech, end) => {
    const text = interview(`李明：${speech}`);
    expect(remarked('turn-unterminated', text)).toBe(text);
    expect(fixed('turn-unterminated', text).endsWith(end)).toBe(true);
  });

  test.each(['。', '！', '？', '……', '”', '）', '——', '；', '：', '.', '!', '😀', '」'])('accepts %s', (end) => {
    const text = interview(`李明：平日每晚开放到九点，周末下午开放到五点${end}`);
    expect(remarked('turn-unterminated', text)).toBe(text);
  });

  test.each([
    ['，', 'ends in “，”, as if words were missing. Write “。”, or add the words.'],
    ['', 'ends in “点” with no closing punctuation, as if words were missing. End it with “。”.'],
  ])('says what to do about a speech that ends so: 五点%s', (end, message) => {
    const [finding] = findingsOf('turn-unterminated', interview(`李明：平日每晚开放到九点，周末下午开放到五点${end}`));
    expect(finding && localize(finding.message, finding.arguments, 'en')).toContain(message);
  });

  test('takes the stop of an article that uses half-width ones', () => {
    const text = interview('李明：平日每晚开放到九点，周末下午开放到五‹点›').replaceAll('。', '.');
    expect(fixed('turn-unterminated', text).endsWith('五点.')).toBe(true);
  });

  test('only suggests a question mark', () => {
    const text = interview('李明：下周一开始。', '记者：周末您认为大约会有多少居民来看夜间门诊，能不能和我们说‹说›');
    const [finding] = findingsOf('turn-unterminated', text);
    expect(remarked('turn-unterminated', text)).toBe(text);
    expect([finding?.fix?.kind, finding?.fix?.edits[0]?.text]).toEqual(['suggestion', '？']);
  });

  test('looks at the last paragraph of a longer speech', () => {
    const text = interview('李明：下周一开始。', '　　平日每晚开放到九点，周末下午开放到五‹点›');
    expect(remarked('turn-unterminated', text)).toBe(text);
  });

  test('accepts an article most of whose answers end so', () => {
    const answers = [
      '李明：一楼，左边',
      '记者：要预约吗？',
      '李明：要，打电话',
      '记者：贵吗？',
      '李明：不贵，请放心。',
    ];
    expect(findingsOf('turn-unterminated', articleWith('记者：在哪里？', ...answers))).toEqual([]);
    expect(findingsOf('turn-unterminated', articleWith(...answers.slice(1)))).toHaveLength(1);
  });

  test('accepts a list of people with what they are', () => {
    const guests = ['李明：市第一医院院长，研究员', '王芳：社区医院护士', '张伟：居民代表', '赵敏：志愿者'];
    const text = articleWith(...guests, '李明：夜间门诊下周一开始。', '王芳：我们准备好了。');
    expect(findingsOf('turn-unterminated', text)).toEqual([]);
  });

  test('does not take a note below a speech for its end', () => {
    const text = interview('李明：下周一开始。', '本文未经许可请勿转载');
    expect(remarked('turn-unterminated', text)).toBe(text);
  });
});

describe('turn-empty', () => {
  test('reports the last line as well', () => {
    const text = interview('‹李明：›');
    expect(remarked('turn-empty', text)).toBe(text);
  });

  test('names the speaker', () => {
    expect(findingsOf('turn-empty', interview('李明：'))[0]?.arguments).toEqual(['李明']);
  });

  test.each([
    ['a numbered question', ['‹问 2：›', '答 2：不会。'], '问 2'],
    ['the first of its number', ['‹问２：›', '李明：不会。'], '问２'],
    [
      'an emphasised one',
      ['**问：**夜间门诊什么时候开始？', '', '**答：**下周一。', '', '‹**问：**›', '', '**答：**不会。'],
      '问',
    ],
    [
      'the next of a numbered speaker',
      ['网友1：太方便了。', '', '李明：下周一。', '', '‹网友2：›', '', '李明：不会。'],
      '网友2',
    ],
  ])('reports %s', (_what, lines, name) => {
    const text = interview(...lines);
    expect(remarked('turn-empty', text)).toBe(text);
    expect(findingsOf('turn-empty', text)[0]?.arguments).toEqual([name]);
  });

  const statements = ['市卫生局局长周远：门诊下周一开始。', '', '市医院院长许晴川：医生都已排好班。', ''];

  test.each([
    ['before the next', ['‹松岚大学教授江澜：›', '', '市医院护士长王芳：大家都有准备。']],
    ['at the end', ['‹松岚大学教授江澜：›']],
  ])('reports a title and a name %s, where others have them', (_where, lines) => {
    const text = articleWith(...statements, ...lines);
    expect(remarked('turn-empty', text)).toBe(text);
  });

  test('does not report a title and a name above a heading, below which the speech may stand', () => {
    const text = articleWith(
      ...statements,
      '松岚大学教授江澜：',
      '',
      '一、为什么',
      '',
      '门诊方便居民，也减轻医院的负担。',
    );
    expect(findingsOf('turn-empty', text)).toEqual([]);
  });

  test.each([
    ['a question on the next line', ['问 2：', '', '会增加费用吗？居民们都很关心。', '', '李明：不会。']],
    ['a question under a heading', ['## 问：', '', '会增加费用吗？居民们都很关心。', '', '李明：不会。']],
    ['a number that introduces a list', ['李明：下周一。', '', '费用如下，第 2：', '', '李明：不会。']],
  ])('does not report %s', (_what, lines) => {
    expect(findingsOf('turn-empty', interview(...lines))).toEqual([]);
  });
});
