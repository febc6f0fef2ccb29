import { applyEdits, modify } from 'jsonc-parser';
import type { Severity } from '../../rules/rule.ts';
import { formattingOf } from './jsonFormatting.ts';
import { readConfiguration } from './readConfiguration.ts';

/**
 * A configuration file's text (null: there is none yet) with a rule's severity; the rest keeps its form. Null if the text
 * has errors, which the user has to mend first.
 */
export function editSeverity(text: string | null, rule: string, severity: Severity): string | null {
  const before = text ?? '{}\n';
  if (readConfiguration(before, [rule]).problems.some((problem) => problem.severity === 'error')) return null;
  return applyEdits(before, modify(before, ['rules', rule], severity, { formattingOptions: formattingOf(before) }));
}
