import { foldedAt, isPassedOver, normalise } from './foldedNames.ts';
import { readingsOf } from './pinyinReadings.ts';

/** The most readings of a name that are spelled out. */
const mostSpellings = 8;
const mostKept = 20_000;
const kept = new Map<string, string>();

/**
 * The text that an editor compares with the typed letters when it filters a list itself (LSP 3.17,
 * `CompletionItem.filterText`): 阮宗泽 ruanzongze rzz. Kept for each name.
 */
export function pinyinFilterText(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const full = spellingsOf(name);
  const text = [name, ...(full[0] === normalise(name) ? [] : [...full, ...initialsOf(name)])].join(' ');
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, text);
  return text;
}

/** A name in full pinyin without spaces, in every reading up to eight: 单霁翔 chanjixiang shanjixiang danjixiang. */
export function spellingsOf(name: string): string[] {
  return combined(name, (reading) => reading);
}

function initialsOf(name: string): string[] {
  return combined(name, (reading) => reading.charAt(0));
}

function combined(name: string, form: (reading: string) => string): string[] {
  let spellings = [''];
  for (let at = 0; at < name.length; at++) {
    const code = foldedAt(name, at);
    if (isPassedOver(code)) continue;
    const readings = readingsOf(code);
    const units = readings.length > 0 ? [...new Set(readings.map(form))] : [String.fromCharCode(code)];
    const choice = spellings.length * units.length > mostSpellings ? units.slice(0, 1) : units;
    spellings = spellings.flatMap((spelling) => choice.map((unit) => spelling + unit));
  }
  return spellings;
}
