import type { FormattingOptions } from 'jsonc-parser';

/** The indent and the line ends of a JSON text, judged by its first indented line; two spaces if there is none. */
export function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)/.exec(text) ?? [];
  const insertSpaces = !indent.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? indent.length : 1, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
