import { inWidth } from './markWidths.ts';
import type { Edit, Finding } from './rule.ts';

const whiteSpaceRules: ReadonlySet<string> = new Set(['blank-lines', 'indent', 'trailing-space']);

/**
 * Whether the cure of a finding is a matter of layout, which formatting may make unasked: indents, blank lines, white space
 * at the ends of lines, and the width of punctuation.
 */
export function isLayout(finding: Finding): boolean {
  return (finding.fix?.kind === 'safe' && whiteSpaceRules.has(finding.rule.name)) || isWidth(finding);
}

/** Whether the cure gives marks their width, be they colons after speakers or signs between keywords. */
export function isWidth({ rule, fix }: Finding): boolean {
  return fix?.kind === 'safe' && (rule.name === 'punctuation-width' || fix.edits.every(changesOnlyWidth));
}

function changesOnlyWidth({ span, through, text }: Edit): boolean {
  const isAsLong = through === undefined && text.length === span.end - span.start;
  return isAsLong && inWidth(span.text, 'full') === inWidth(text, 'full');
}
