import { describe, expect, it } from 'vitest';
import { patternWithHan } from '../../server/src/text/hanPattern.ts';

describe('patternWithHan', () => {
  it('matches what the script Han has, and no other assigned character', () => {
    const written = patternWithHan(/^\p{Script=Han}$/u);
    const differing: string[] = [];
    for (let code = 0; code < 0x33480; code++) {
      const character = String.fromCodePoint(code);
      if (/\p{Cn}/u.test(character) || /[\u{16fe2}-\u{16ff6}]/u.test(character)) continue;
      if (written.test(character) !== /\p{Script=Han}/u.test(character)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('knows whether it stands in a class', () => {
    expect(patternWithHan(/^[\p{Script=Han}·]{2,6}$/u).test('艾‧周')).toBe(false);
    expect(patternWithHan(/^[\p{Script=Han}·]{2,6}$/u).test('艾拉·周')).toBe(true);
    expect(patternWithHan(/^[^\p{Script=Han}]{3}\p{Script=Han}{2}\]$/u).test('a[b松岚]')).toBe(true);
    expect(patternWithHan(/^\[\p{Script=Han}+\]$/u).test('[松岚]')).toBe(true);
  });

  it('keeps the rest of the pattern, and its flags', () => {
    const pattern = patternWithHan(/(?<name>\p{Script=Han}{2})[A-Z\]]/giu);
    expect(pattern.flags).toBe('giu');
    expect(pattern.exec('周远x')?.groups).toMatchObject({ name: '周远' });
  });
});
