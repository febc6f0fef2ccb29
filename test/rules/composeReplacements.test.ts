import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeReplacements } from '../../server/src/rules/composeReplacements.ts';
import type { Replacement } from '../../server/src/rules/replacement.ts';

test.each<[what: string, first: Replacement[], second: Replacement[], both: Replacement[]]>([
  ['nothing', [], [], []],
  ['one step alone', [at(1, 2, 'x')], [], [at(1, 2, 'x')]],
  ['the other step alone', [], [at(3, 3, 'y')], [at(3, 3, 'y')]],
  ['what is apart', [at(1, 1, 'xx')], [at(5, 6, 'y')], [at(1, 1, 'xx'), at(3, 4, 'y')]],
  ['what was inserted and is taken away', [at(1, 1, 'x')], [at(1, 2, '')], []],
  ['what meets', [at(1, 2, 'x')], [at(2, 3, 'y')], [at(1, 3, 'xy')]],
  ['what is put into what was inserted', [at(1, 1, 'xx')], [at(2, 2, 'y')], [at(1, 1, 'xyx')]],
  ['what reaches over what was deleted', [at(2, 4, '')], [at(1, 3, 'y')], [at(1, 5, 'y')]],
])('two steps in one: %s', (_what, first, second, both) => {
  expect(composeReplacements(first, second)).toEqual(both);
});

test('one step leaves what two leave', () => {
  fc.assert(
    fc.property(fc.string(), steps(), steps(), (text, one, two) => {
      const first = within(one, text.length);
      const between = replaced(text, first);
      const second = within(two, between.length);
      expect(replaced(text, composeReplacements(first, second))).toBe(replaced(between, second));
    }),
  );
});

function at(start: number, end: number, text: string): Replacement {
  return { start, end, text };
}

function steps() {
  return fc.array(fc.record({ gap: fc.nat(3), length: fc.nat(3), text: fc.string({ maxLength: 2 }) }), {
    maxLength: 5,
  });
}

/** Replacements in text order, as many as there is room for. */
function within(parts: readonly { gap: number; length: number; text: string }[], length: number): Replacement[] {
  let offset = 0;
  return parts.flatMap((part) => {
    const start = offset + part.gap;
    offset = start + part.length;
    return offset <= length ? [at(start, offset, part.text)] : [];
  });
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight(
    (result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end),
    text,
  );
}
