import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type HouseStyle, houseStyles } from '../../rules/houseStyle.ts';
import { formattingOf } from './jsonFormatting.ts';
import { readConfiguration } from './readConfiguration.ts';

/**
 * Sets the house style in the text of a configuration file (null if there is none yet), by its name if it has one.
 * Everything else stays as it is, including comments. Null if the text has errors, which the user has to correct first.
 */
export function editStyle(text: string | null, style: Partial<HouseStyle>): string | null {
  const before = text ?? '{}\n';
  const { configuration, problems } = readConfiguration(before, []);
  if (problems.some(({ severity }) => severity === 'error')) return null;
  const named = Object.entries({ ...houseStyles, ...configuration.styles });
  return withStyle(before, named.find(([, of]) => isSame(of, style))?.[0] ?? style);
}

/** Whether a named style makes the same choices as another style. */
function isSame(named: HouseStyle, style: Readonly<Record<string, string>>): boolean {
  return Object.entries(named).every(([matter, choice]) => choice === (style[matter] ?? 'consistent'));
}

/** Writes the value in place of the present one or, if there is none, at the top of the file, in the file's layout. */
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
