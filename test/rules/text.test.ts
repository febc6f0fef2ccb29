import { describe, expect, test } from 'vitest';
import { findingsOf, fixed, remarked } from './marks.ts';

describe('trailing-space', () => {
  test.each([
    '门诊‹ ›',
    '门诊‹　›',
    '门诊‹\t›',
    '门诊‹\u00a0›',
    '门诊‹ \u200b›',
    '‹　　›',
    '　　门诊',
    '门诊',
    '',
    '门诊\u200b',
  ])('%j', (text) => {
    expect(remarked('trailing-space', text)).toBe(text);
  });

  test('keeps the line end', () => {
    expect(fixed('trailing-space', '门诊 \r\n开放　\n')).toBe('门诊\r\n开放\n');
  });
});

describe('invisible-character', () => {
  test.each([
    ['门‹\u200b›诊', '门诊'],
    ['‹\ufeff›门诊', '门诊'],
    ['门‹\u00ad\u0007›诊', '门诊'],
    ['‹\u00a0 \u00a0›门诊', '   门诊'],
    ['A‹\u2028›B', 'A B'],
    ['门诊‹\u200b›', '门诊'],
  ])('%j becomes %j', (text, result) => {
    expect(remarked('invisible-character', text)).toBe(text);
    expect(fixed('invisible-character', text)).toBe(result);
  });

  test.each(['👨\u200d👩\u200d👧', 'می\u200cخواهم', 'क्\u200dष', '门诊\u3000开放', '门诊 \u00a0', 'æ\u0096°é\u0097»'])(
    '%j needs it, or another rule says so',
    (text) => {
      expect(remarked('invisible-character', text)).toBe(text);
    },
  );

  test('names the characters', () => {
    expect(findingsOf('invisible-character', '门\u200b\ufeff诊')[0]?.arguments).toEqual(['U+200B U+FEFF']);
  });
});

describe('mojibake', () => {
  test.each([
    '门‹\ufffd\ufffd›诊从今天起对外开放，居民可以‹\ufffd›预约',
    '‹锟斤拷锟›',
    '‹烫烫烫烫›',
    '水烫烫的',
    '‹????›门诊下周‹\ufffd›一开始',
    '  ‹??›“门诊',
    '真的??太好了',
    '?门诊',
    '?? ?',
    '‹æ\u0096°é\u0097»›',
    '‹æ–°é—»›',
    '‹鏂伴椈\ufffd锛›',
    '‹æ–°é—» <æ–°é—»›',
    '鐨',
    'crème brûlée',
  ])('%j', (text) => {
    expect(remarked('mojibake', text)).toBe(text);
  });

  test.each(['的确，是这样。', '在北京的会议，国家主席', '了解“情况”'])(
    'recognises %s when it is read as GBK or Latin-1',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(findingsOf('mojibake', new TextDecoder('gb18030').decode(bytes))).not.toEqual([]);
      expect(findingsOf('mojibake', String.fromCharCode(...bytes))).not.toEqual([]);
    },
  );
});
