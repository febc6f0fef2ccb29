import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Severity } from '../../rules/rule.ts';
import { formattingOf } from './jsonFormatting.ts';
import { readConfiguration } from './readConfiguration.ts';

/**
 * Sets a rule's severity in the text of a configuration file (null if there is none yet). The rule's options and
 * everything else stay as they are. Null if the text has errors, which the user has to correct first.
 */
export function editSeverity(text: string | null, rule: string, severity: Severity): string | null {
  const before = text ?? '{}\n';
  if (readConfiguration(before, [rule]).problems.some((problem) => problem.severity === 'error')) return null;
  const path = hasOptions(before, rule) ? ['rules', rule, 'severity'] : ['rules', rule];
  return applyEdits(before, modify(before, path, severity, { formattingOptions: formattingOf(before) }));
}

/** Whether the rule is set by an object with options, so that the severity goes into that object. */
function hasOptions(text: string, rule: string): boolean {
  const root = parseTree(text);
  return (root && findNodeAtLocation(root, ['rules', rule]))?.type === 'object';
}
