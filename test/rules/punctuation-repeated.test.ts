import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, remarked } from './marks.ts';

test.each([
  ['下周一开始‹，，›居民', '下周一开始，居民'],
  ['下周一开始‹，。›', '下周一开始。'],
  ['社区‹、，›门诊', '社区、门诊'],
  ['他说“好。”‹，，›大家', '他说“好。”，大家'],
  ['居民说‹::›好，时间‹:：›八点', '居民说:好，时间:八点'],
  ['真的？！太好了！！', '真的？！太好了！！'],
  ['真的吗‹？。›太好了‹！！。›', '真的吗？太好了！！'],
  ['他说：“好‹。”。›她说：『他说「好‹。」』。›', '他说：“好。”。她说：『他说「好。」』。'],
  ['他喊“好！”。她问：“好吗？”。', '他喊“好！”。她问：“好吗？”。'],
  ['这是为什么？。。。', '这是为什么？。。。'],
  ['居民说：“好。”，大家', '居民说：“好。”，大家'],
  ['a,,b 与 x::y', 'a,,b 与 x::y'],
  ['就这样。。。', '就这样。。。'],
])('punctuation-repeated: %s', (line, result) => {
  expect(remarked('punctuation-repeated', articleWith(line))).toBe(articleWith(line));
  expect(fixed('punctuation-repeated', articleWith(line))).toBe(articleWith(result));
});
