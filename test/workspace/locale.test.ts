import { expect, test } from 'vitest';
import { localeOf } from '../../server/src/workspace/locale.ts';

test.each(['zh', 'zh-cn', 'zh-CN', 'zh_CN.UTF-8', 'zh-Hans', 'zh-tw'])('%s is Chinese', (tag) => {
  expect(localeOf(tag)).toBe('zh-cn');
});

test.each(['en', 'en-GB', 'ja', 'zha', 'C', 'POSIX', '', null, undefined])('%s is not', (tag) => {
  expect(localeOf(tag)).toBe('en');
});
