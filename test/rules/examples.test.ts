import { describe, expect, test } from 'vitest';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { applyEdits, lintText, rangeOf, readMarks } from './marks.ts';

describe.each(catalogue.map(({ metadata }) => metadata))('$name', ({ name, fix, severity, wrong, right }) => {
  test('has examples of both kinds', () => {
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
  });

  test.each(wrong)('reports exactly what is marked in wrong example %#', (example) => {
    const { text, ranges } = readMarks(example.text);
    const findings = lintText(text, { severities: { [name]: severity === 'off' ? 'warning' : severity } });
    expect(findings.map((finding) => [finding.rule.name, rangeOf(finding)])).toEqual(
      ranges.map((range) => [name, range]),
    );
    expect(ranges).not.toEqual([]);
  });

  test.each(wrong)('fixes wrong example %# to a clean article', (example) => {
    const { text } = readMarks(example.text);
    const edits = lintText(text).flatMap((finding) => finding.fix?.edits ?? []);
    expect(example.fixed === undefined).toBe(fix === null);
    expect(applyEdits(text, edits)).toBe(example.fixed ?? text);
    if (example.fixed !== undefined) expect(lintText(example.fixed)).toEqual([]);
  });

  test.each(right)('reports nothing in right example %#', ({ text }) => {
    expect(lintText(text)).toEqual([]);
  });
});
