import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../server/src/workspace/ignored/ignored.ts';
import { rewriteIgnored } from '../../../server/src/workspace/ignored/rewriteIgnored.ts';

const entry = (file: string, rule: string, fingerprint = '分享#1') => ({ rule, file, fingerprint });

test('a new file has an entry a line', () => {
  const text = rewriteIgnored(null, { add: [{ rule: 'page-chrome', file: 'a.txt' }, entry('a.txt', 'dash')] });
  expect(text).toBe(`{
  "version": 1,
  "ignored": [
    { "rule": "dash", "file": "a.txt", "fingerprint": "分享#1" },
    { "rule": "page-chrome", "file": "a.txt" }
  ]
}
`);
});

describe('a file that is there', () => {
  const before = rewriteIgnored(null, { add: [{ ...entry('b.txt', 'dash'), reason: '原文如此' }] });

  test('gets entries in their place, none twice, and keeps reasons', () => {
    const after = rewriteIgnored(before, {
      add: [entry('c.txt', 'dash'), entry('b.txt', 'dash'), entry('a.txt', 'dash')],
    });
    expect(JSON.parse(after ?? '').ignored).toEqual([
      entry('a.txt', 'dash'),
      { ...entry('b.txt', 'dash'), reason: '原文如此' },
      entry('c.txt', 'dash'),
    ]);
  });

  test('is the same whatever the order in which entries came', () => {
    const [a, b, c] = [entry('a.txt', 'dash'), entry('b.txt', 'indent'), entry('b.txt', 'indent', '中方#2')];
    const together = rewriteIgnored(before, { add: [a, b, c] });
    expect(rewriteIgnored(rewriteIgnored(before, { add: [c, a] }), { add: [b] })).toBe(together);
    expect(rewriteIgnored(together, {})).toBe(together);
  });

  test('loses those that are removed, and no other', () => {
    const two = rewriteIgnored(before, { add: [entry('c.txt', 'dash')] });
    expect(rewriteIgnored(two, { remove: new Set([keyOf(entry('c.txt', 'dash'))]) })).toBe(before);
    const none = rewriteIgnored(before, { remove: new Set([keyOf(entry('b.txt', 'dash'))]) });
    expect(none).toBe('{\n  "version": 1,\n  "ignored": []\n}\n');
  });

  test('keeps its line ends and what is not understood in it', () => {
    const odd =
      '{\r\n"$schema": "x", "note": [1], "ignored": [{ "rule": "no-such-rule", "file": "a", "by": "李明" }] }';
    expect(rewriteIgnored(odd, { add: [entry('b', 'dash')] })?.split('\r\n')).toEqual([
      '{',
      '  "$schema": "x",',
      '  "note": [1],',
      '  "version": 1,',
      '  "ignored": [',
      '    { "rule": "no-such-rule", "file": "a", "by": "李明" },',
      '    { "rule": "dash", "file": "b", "fingerprint": "分享#1" }',
      '  ]',
      '}',
      '',
    ]);
  });

  test.each(['', '{', '{ "version": 2 }', '{ "ignored": ["a"] }'])('is left alone if it has errors: %s', (text) => {
    expect(rewriteIgnored(text, { add: [entry('a.txt', 'dash')] })).toBeNull();
  });
});
