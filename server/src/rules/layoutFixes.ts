import { inWidth } from './markWidths.ts';
import type { Edit, Finding } from './rule.ts';

const whiteSpaceRules: ReadonlySet<string> = new Set(['blank-lines', 'indent', 'trailing-space']);

/**
 * Whether a finding's fix concerns layout, so that formatting makes it too: indents, blank lines, white space at the
 * ends of lines, and the width of punctuation.
 */
export function isLayout(finding: Finding): boolean {
  return (finding.fix?.kind === 'safe' && whiteSpaceRules.has(finding.rule.name)) || isWidth(finding);
}

/** Whether a finding's fix changes the width of marks, such as colons after speakers or separators of keywords. */
export function isWidth({ rule, fix }: Finding): boolean {
  return fix?.kind === 'safe' && (rule.name === 'punctuation-width' || fix.edits.every(changesOnlyWidth));
}

function changesOnlyWidth({ span, through, text }: Edit): boolean {
  const isAsLong = through === undefined && text.length === span.end - span.start;
  return isAsLong && inWidth(span.text, 'full') === inWidth(text, 'full');
}
