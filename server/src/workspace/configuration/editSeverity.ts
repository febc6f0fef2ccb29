import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Severity } from '../../rules/rule.ts';
import { formattingOf } from './jsonFormatting.ts';
import { readConfiguration } from './readConfiguration.ts';

/**
 * A configuration file's text (null: there is none yet) with a rule's severity; its options and the rest keep their form.
 * Null if the text has errors, which the user has to mend first.
 */
export function editSeverity(text: string | null, rule: string, severity: Severity): string | null {
  const before = text ?? '{}\n';
  if (readConfiguration(before, [rule]).problems.some((problem) => problem.severity === 'error')) return null;
  const path = hasOptions(before, rule) ? ['rules', rule, 'severity'] : ['rules', rule];
  return applyEdits(before, modify(before, path, severity, { formattingOptions: formattingOf(before) }));
}

/** Whether the severity stands, or is to stand, beside options. */
function hasOptions(text: string, rule: string): boolean {
  const root = parseTree(text);
  return (root && findNodeAtLocation(root, ['rules', rule]))?.type === 'object';
}
