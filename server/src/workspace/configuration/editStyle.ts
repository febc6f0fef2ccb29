import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type HouseStyle, houseStyles } from '../../rules/houseStyle.ts';
import { formattingOf } from './jsonFormatting.ts';
import { readConfiguration } from './readConfiguration.ts';

/**
 * A configuration file's text (null: there is none yet) with a house style, by its name if it has one; all else in it,
 * comments too, stays as it is. Null if the text has errors, which the user has to mend first.
 */
export function editStyle(text: string | null, style: Partial<HouseStyle>): string | null {
  const before = text ?? '{}\n';
  const { configuration, problems } = readConfiguration(before, []);
  if (problems.some(({ severity }) => severity === 'error')) return null;
  const named = Object.entries({ ...houseStyles, ...configuration.styles });
  return withStyle(before, named.find(([, of]) => isSame(of, style))?.[0] ?? style);
}

/** Whether a style fixes the same matters in the same way. */
function isSame(named: HouseStyle, style: Readonly<Record<string, string>>): boolean {
  return Object.entries(named).every(([matter, choice]) => choice === (style[matter] ?? 'consistent'));
}

/** In the place of the value that is there, or else at the head of the file; laid out as the file is. */
function withStyle(text: string, value: string | object): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const present = root && findNodeAtLocation(root, ['style']);
  const { insertSpaces, tabSize, eol = '\n' } = formattingOf(text);
  const indent = insertSpaces ? ' '.repeat(tabSize ?? 2) : '\t';
  const json = JSON.stringify(value, null, indent).replaceAll('\n', eol + indent);
  if (present) return text.slice(0, present.offset) + json + text.slice(present.offset + present.length);
  const start = (root?.offset ?? 0) + 1;
  const rest = text.slice(start);
  const first = root?.children?.[0];
  if (!first) return `${text.slice(0, start)}${eol}${indent}"style": ${json}${rest.replace(/^\s*(?=\})/, eol)}`;
  const isOneLine = !text.slice(start, first.offset).includes('\n');
  const property = isOneLine ? ` "style": ${JSON.stringify(value)},` : `${eol}${indent}"style": ${json},`;
  return text.slice(0, start) + property + rest.replace(/^(?=\S)/, ' ');
}
