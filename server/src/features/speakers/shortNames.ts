import { isChineseName } from '../../article/names/chineseNames.ts';
import { surnameLength } from '../../article/names/surnames.ts';
import { titleLengthBefore } from '../../article/names/titles.ts';
import { isSaidAfterName } from './speakerLabel.ts';

/** What short names of a person are formed from. */
interface NamedPerson {
  readonly name: string;
  readonly titles: readonly string[];
}

/**
 * Unambiguous short names of persons, with the full names as values: 习主席 for 国家主席习近平, 卡特 for 阿什顿·卡特, 王 for the only
 * person with that surname.
 */
export function shortNamesOf(persons: readonly NamedPerson[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { name, titles } of persons) {
    for (const short of [...surnameForms(name, titles), ...lastPart(name)]) {
      const names = owners.get(short);
      if (names) names.add(name);
      else owners.set(short, new Set([name]));
    }
  }
  const unique = new Map<string, string>();
  for (const [short, [name, other]] of owners) if (name !== undefined && other === undefined) unique.set(short, name);
  // If two persons share a surname, it stands for neither of them, whatever their titles are.
  for (const [short] of unique) {
    const surname = short.slice(0, surnameLength(short, 0));
    if (owners.has(surname) && !unique.has(surname)) unique.delete(short);
  }
  return unique;
}

/** Forms with the surname: 王, 王院长, 王主任 for 院长、学术委员会主任王小明. */
function surnameForms(name: string, titles: readonly string[]): string[] {
  if (!isChineseName(name)) return [];
  const surname = name.slice(0, surnameLength(name, 0));
  return [surname, ...titles.flatMap(wordsAfterNames).map((word) => surname + word)];
}

/** The titles that can follow a name, from the ends of a title's parts: 院长 of 常务副院长、研究员. */
function wordsAfterNames(title: string): string[] {
  return title
    .split(/[、，,\s\u3000]/)
    .map((part) => part.slice(part.length - titleLengthBefore(part, part.length)))
    .filter(isSaidAfterName);
}

/** The last part of a foreign name: 卡特 of 阿什顿·卡特. */
function lastPart(name: string): string[] {
  const last = name.slice(name.lastIndexOf('·') + 1);
  return last.length > 1 && last.length < name.length ? [last] : [];
}
