import { describe, expect, it } from 'vitest';
import { mark, unmarked } from './tokenize.ts';

const speaker = 'entity.name.type.speaker';

describe('speakers with a delimiter', () => {
  it.each([
    '‹记者›：您怎么看？',
    '　　‹問›︰錢從哪裡來？',
    '\t‹答 2›：看情况。',
    '1.‹问›：为什么？',
    '**‹答›：** 看情况。',
    '[‹主持人›]：欢迎收看。',
    '【‹主持人›】欢迎收看。',
    '‹新华社记者›：请问下一步怎么办？',
    '‹记者›（某报）：请问下一步怎么办？',
    '  ‹俄罗斯总统普京›:俄中关系正处于历史最高水平。',
    '‹某研究院常务副院长、研究员阮某›：这非常重要。',
    '‹东亚研究所所长 孙某某›：同盟将会走向紧张。',
    '‹李文华›：我同意。',
    '‹蔡›：我也同意。',
    '‹欧阳某›：我也同意。',
    '‹弗拉基米尔·普京›：各国做法不同。',
    '‹环球时报›：为什么保持平衡很重要？',
    '‹Mary Smith›：各国做法不同。',
  ])('%s', (line) => expect(mark(speaker, unmarked(line))).toBe(line));
});

describe('no speakers', () => {
  it.each([
    '习近平指出：“要坚持和平发展。”',
    '他说：“要坚持和平发展。”',
    '国家主席习近平在致辞中强调：“要坚持和平发展。”',
    '正如某校副主任李某所言：“要坚持和平发展。”',
    '据环球时报：双方已经谈妥。',
    '外交部发言人赵某某7月10日主持例行记者会。',
    '中国国家主席习近平中方愿同俄方继续坚定相互支持。',
    '时间：7月10日',
    '来源：人民网',
    '编者按：下面的话是编者写的。',
    '我们的目标：不让一个人掉队。',
    '专家建议：少吃盐。',
    '韩国：复杂的因素和隐蔽的目的',
    '15:03 会议开始',
    'https://example.org/',
  ])('%s', (line) => expect(mark(speaker, line)).toBe(line));
});

it('the delimiter of a turn is a separator', () => {
  const line = '记者‹：›会议几点开始？15：03吗？';
  expect(mark('punctuation.separator.speaker', unmarked(line))).toBe(line);
});
