import type { Locale, LocalizedText } from './rule.ts';

/** A rule's text in the user's language, with `{0}`, `{1}`, … replaced by the arguments. */
export function localize(text: LocalizedText, values: readonly string[], locale: Locale): string {
  const template = text[locale];
  if (values.length === 0) return template;
  return template.replace(/\{(\d+)\}/g, (placeholder, index: string) => values[Number(index)] ?? placeholder);
}

const longestQuotation = 24;

/** A text as a message quotes it: cut after so many code points, with an ellipsis. */
export function abridge(text: string): string {
  if (text.length <= longestQuotation) return text;
  const start = [...text.slice(0, 2 * longestQuotation + 2)];
  return start.length <= longestQuotation ? start.join('') : `${start.slice(0, longestQuotation).join('')}…`;
}
