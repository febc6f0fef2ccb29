import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, remarked } from './marks.ts';

test.each([
  ['门诊‹--›居民的事', '门诊——居民的事'],
  ['门诊‹－－›居民的事', '门诊——居民的事'],
  ['太好了！‹—›居民', '太好了！——居民'],
  ['‹--›居民：太好了。', '——居民：太好了。'],
  ['韩日升级对抗--国际', '韩日升级对抗--国际'],
  ['六方会谈代表齐聚首尔--美国频道--人民网', '六方会谈代表齐聚首尔--美国频道--人民网'],
  ['门诊‹--›居民的事--健康频道', '门诊——居民的事--健康频道'],
  ['极地‹—›这一立场', '极地——这一立场'],
  ['門診‹—›這件事', '門診——這件事'],
  ['北京—上海', '北京—上海'],
  ['拉萨—那曲，青岛—即墨', '拉萨—那曲，青岛—即墨'],
  ['4.1—4.3，2019-07-10', '4.1—4.3，2019-07-10'],
  ['门诊——居民', '门诊——居民'],
  ['----', '----'],
  ['a--b', 'a--b'],
])('dash: %s', (line, result) => {
  expect(remarked('dash', articleWith(line))).toBe(articleWith(line));
  expect(fixed('dash', articleWith(line))).toBe(articleWith(result));
});
