import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { type PackedFinding, packFinding, unpackFinding } from '../../../server/src/cli/cache/packedFinding.ts';
import { TextTable } from '../../../server/src/cli/cache/textTable.ts';
import { catalogue } from '../../../server/src/rules/catalogue.ts';
import { lint } from '../../../server/src/rules/lint.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { Line, splitLines } from '../../../server/src/text/lines.ts';

/** All that a report may say of a finding. */
function toldOf({ rule, severity, span, message, arguments: values, fix, related }: Finding) {
  return {
    rule: rule.name,
    severity,
    range: span.range,
    text: span.text,
    message,
    values,
    fix: fix && {
      ...fix,
      edits: fix.edits.map(({ span, through, text }) => ({ range: span.range, through: through?.range, text })),
    },
    related: related.map(({ span, ...told }) => ({ ...told, range: span.range, text: span.text })),
  };
}

describe('a packed finding', () => {
  const severities = Object.fromEntries(catalogue.map(({ metadata }) => [metadata.name, 'warning' as const]));
  const examples = catalogue.flatMap(({ metadata: { name, wrong } }) =>
    wrong.map(({ text }): [string, string] => [name, text]),
  );

  test.each(examples)('of %s tells the same when it is unpacked', (_, example) => {
    const text = example.replaceAll(/[‹›]/g, '');
    const found = lint(parseArticle(text), { severities, today: '2020-07-11' });
    const texts = new TextTable();
    const kept = JSON.stringify([found.map((finding) => packFinding(finding, texts)), texts.texts]);
    const [packed, known]: [PackedFinding[], TextTable['texts']] = JSON.parse(kept);
    const lines = splitLines(text, (number, text, end) => new Line(number, text, end));
    const unpacked = packed.map((finding) => unpackFinding(finding, lines, new TextTable(known)));
    expect(unpacked.map(toldOf)).toEqual(found.map(toldOf));
    expect(found.length).toBeGreaterThan(0);
  });
});

test('a table keeps each text once', () => {
  const [first, second] = [
    { en: 'a', 'zh-cn': '甲' },
    { en: 'a', 'zh-cn': '乙' },
  ] as const;
  const texts = new TextTable([first]);
  expect([first, second, { ...first }].map((text) => texts.numberOf(text))).toEqual([0, 1, 0]);
  expect(texts.texts).toEqual([first, second]);
  expect(texts.at(1)).toBe(second);
});
