import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/rules/fixAll.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { findingWith } from '../features/findings.ts';

/** The edits of a fix-all, as `start-end text`. */
function edits(...findings: Finding[]): string[] {
  return fixAll(findings).edits.map(({ span, text }) => `${span.start}-${span.end} ${text}`);
}

describe('fixAll', () => {
  test('makes all safe fixes in text order, and no suggestion', () => {
    const later = findingWith([[6, 6, '，']]);
    const suggested = findingWith([[3, 4, '系']], 'suggestion');
    const earlier = findingWith([[2, 2, '：']]);
    expect(edits(later, suggested, earlier)).toEqual(['2-2 ：', '6-6 ，']);
    expect(fixAll([later, suggested, earlier]).fixed).toEqual([later, earlier]);
  });

  test('postpones the later of two that overlap', () => {
    const earlier = findingWith([[1, 4, 'a']]);
    const later = findingWith([[3, 6, 'b']]);
    expect(fixAll([later, earlier])).toMatchObject({ fixed: [earlier], postponed: [later] });
    expect(edits(later, earlier)).toEqual(['1-4 a']);
  });

  test('makes fixes that merely meet', () => {
    expect(edits(findingWith([[1, 3, 'a']]), findingWith([[3, 5, 'b']]), findingWith([[5, 5, 'c']]))).toHaveLength(3);
  });

  test('inserts before it replaces at the same place', () => {
    expect(edits(findingWith([[3, 5, 'b']]), findingWith([[3, 3, 'a']]))).toEqual(['3-3 a', '3-5 b']);
  });

  test('does not insert twice at one place', () => {
    expect(edits(findingWith([[3, 3, 'a']]), findingWith([[3, 3, 'b']]))).toEqual(['3-3 a']);
  });

  test('makes a fix of several edits whole or not at all', () => {
    const whole = findingWith([
      [4, 5, 'a'],
      [9, 10, 'a'],
    ]);
    expect(edits(findingWith([[8, 10, 'b']]), whole)).toEqual(['8-10 b']);
    expect(edits(findingWith([[6, 7, 'b']]), whole)).toEqual(['4-5 a', '6-7 b', '9-10 a']);
  });

  test('has nothing to do without findings', () => {
    expect(fixAll([])).toEqual({ edits: [], fixed: [], postponed: [] });
  });
});
