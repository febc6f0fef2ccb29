import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { formattingOf } from './jsonFormatting.ts';
import { readConfiguration } from './readConfiguration.ts';

/** A list of the lexicon. */
export type LexiconList = 'speakers' | 'notSpeakers';

/**
 * Puts a speaker on one list of the lexicon and takes it off the other, in the text of a configuration file (null if
 * there is none yet). Everything else stays as it is. Null if the text has errors, which the user has to correct first.
 */
export function editLexicon(before: string | null, list: LexiconList, speaker: string): string | null {
  const text = before ?? '{}\n';
  const { configuration, problems } = readConfiguration(text, []);
  if (problems.some(({ severity }) => severity === 'error')) return null;
  const other = list === 'speakers' ? 'notSpeakers' : 'speakers';
  const freed = configuration.lexicon[other].has(speaker) ? withoutEntry(text, other, speaker) : text;
  return configuration.lexicon[list].has(speaker) ? freed : withEntry(freed, list, speaker);
}

/**
 * Removes an entry together with one comma. `modify` of jsonc-parser leaves remains behind when it removes the last
 * entry of a list.
 */
function withoutEntry(text: string, list: LexiconList, speaker: string): string {
  const entries = listIn(text, list)?.children ?? [];
  const at = entries.findIndex(({ value }) => value === speaker);
  const [before, entry, after] = [entries[at - 1], entries[at], entries[at + 1]];
  if (!entry) return text;
  const start = before && !after ? endOf(before) : entry.offset;
  const end = after ? after.offset : endOf(entry);
  return withoutEntry(text.slice(0, start) + text.slice(end), list, speaker);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function listIn(text: string, list: LexiconList): Node | undefined {
  const root = parseTree(text);
  return root && findNodeAtLocation(root, ['lexicon', list]);
}

/**
 * Adds an entry after the last one, with the same white space as before that. A new list gets the layout of the file.
 */
function withEntry(text: string, list: LexiconList, speaker: string): string {
  const node = listIn(text, list);
  if (!node)
    return applyEdits(text, modify(text, ['lexicon', list], [speaker], { formattingOptions: formattingOf(text) }));
  const entry = JSON.stringify(speaker);
  const [first] = node.children ?? [];
  const last = node.children?.at(-1);
  if (!first || !last) return splice(text, node.offset + 1, entry);
  const space = text.slice(node.offset + 1, first.offset);
  return splice(text, endOf(last), `,${space.includes('\n') ? space : ' '}${entry}`);
}

function splice(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
