import { describe, expect, test } from 'vitest';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { exampleDay } from '../../server/src/rules/examples.ts';
import { applyEdits, lintText, marked, unmarked } from './marks.ts';

describe.each(catalogue.map(({ metadata }) => metadata))('$name', ({ name, fix, severity, wrong, right }) => {
  const options = { severities: { [name]: severity === 'off' ? ('warning' as const) : severity }, today: exampleDay };

  test('has wrong examples with something marked, and right ones', () => {
    expect(wrong.filter(({ text }) => text.includes('‹'))).toEqual(wrong);
    expect(wrong.length * right.length).toBeGreaterThan(0);
  });

  test.each(wrong)('reports exactly what is marked in wrong example %#', ({ text }) => {
    const findings = lintText(unmarked(text), options);
    expect(marked(unmarked(text), findings)).toBe(text);
    expect(new Set(findings.map((finding) => finding.rule.name))).toEqual(new Set([name]));
  });

  test.each(wrong)('its fixes make wrong example %# a clean article', ({ text, fixed }) => {
    const edits = lintText(unmarked(text), options).flatMap((finding) => finding.fix?.edits ?? []);
    expect(fixed === undefined).toBe(fix === null);
    expect(applyEdits(unmarked(text), edits)).toBe(fixed ?? unmarked(text));
    if (fixed !== undefined) expect(lintText(fixed, options)).toEqual([]);
  });

  test.each(right)('reports nothing in right example %#', ({ text }) => {
    expect(lintText(text, options)).toEqual([]);
  });
});
