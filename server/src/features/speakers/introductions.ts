import { isChineseName } from '../../article/names/chineseNames.ts';
import { continuesName } from '../../article/names/nameEnds.ts';
import { isPersonName } from '../../article/names/personNames.ts';
import { splitTitledName } from '../../article/names/titledNames.ts';
import { codeSet, isIn } from '../../text/characters.ts';
import type { Line } from '../../text/lines.ts';

/** Who the short speakers stand for, as the article explains above its first turn. */
type Legend = ReadonlyMap<string, string>;

const longestIntroduction = 40;

/** 南方周末记者（以下简称“记”） · 王小明（下称王） */
const abbreviated =
  /[（(](?:以下|下文|文中|后文|後文)?(?:均|统一|統一)?(?:简称|簡稱|下称|下稱|称|稱|略称)(?:为|為|作)?\s?[:：]?\s?[“「『"‘]?([^“”「」『』"‘’（）()\s]{1,4})[”」』"’]?\s*[）)]/gu;
/**
 * 记=本报记者 · 王：王小明 · “答”为王小明. Such an explanation is within one line, at its beginning or after a bracket or separator.
 */
const equated =
  /(?:^|[\s\u3000（(，,、；;：:])[“「"]?(\p{Script=Han}|[A-Za-z])[”」"]?\s?(?:[=＝:：为為指即]|代表)\s?([^\s\u3000，,、；;。！？!?：:（）()“”=＝]{2,24})(?=$|[\s\u3000，,、；;。）)])/gu;

/**
 * Reads the explanations of short speakers from the lines above the first turn: 记 → 本报记者, 王 → 王小明. `shorts` are the
 * labels to look for. Linear in the lines.
 */
export function readLegend(lines: readonly Line[], shorts: ReadonlySet<string>): Legend {
  const legend = new Map<string, string>();
  const wanted = [...shorts];
  for (const { text } of lines) {
    // Most lines contain none of them, which is faster to find out.
    if (!wanted.some((short) => text.includes(short))) continue;
    for (const { index, 1: short = '' } of text.matchAll(abbreviated)) {
      const name = shorts.has(short) ? introduced(text.slice(Math.max(0, index - longestIntroduction), index)) : null;
      if (name) legend.set(short, name);
    }
    for (const [, short = '', meaning = ''] of text.matchAll(equated)) {
      const name = shorts.has(short) && !legend.has(short) ? introduced(meaning) : null;
      if (name) legend.set(short, name);
    }
  }
  return legend;
}

/** The person or role that the words right before an abbreviation name; null if they name neither. */
function introduced(text: string): string | null {
  const words = text.slice(
    1 + Math.max(...Array.from('，。！？；：“”「」《》、,;:!? \u3000', (stop) => text.lastIndexOf(stop))),
  );
  if (words.length < 2) return null;
  if (isPersonName(words)) return words;
  const titled = splitTitledName(words, 0, words.length);
  if (titled >= 0) return words.slice(titled);
  for (const role of ['记者', '記者', '主持人']) if (words.endsWith(role)) return role;
  return null;
}

/**
 * For each surname, the only person in the lines whose name begins with it and stands there at least twice: 蔡潇丽 for 蔡.
 * None for a surname that two persons share. `surnames` are single characters. All are searched in one pass.
 */
export function onlyBearers(lines: readonly Line[], surnames: readonly string[]): Map<string, string> {
  const bearers = new Map<string, Bearer>();
  if (surnames.length === 0) return new Map();
  const wanted = codeSet(surnames.join(''));
  for (const { text } of lines) {
    for (let at = 0; at < text.length; at++) {
      if (isIn(wanted, text.charCodeAt(at))) note(bearers, text.slice(at, at + 3));
    }
  }
  const found = new Map<string, string>();
  for (const [surname, { name, count }] of bearers) if (name !== null && count > 1) found.set(surname, name);
  return found;
}

interface Bearer {
  /** Null if there are several. */
  readonly name: string | null;
  readonly count: number;
}

/** Notes a surname with the characters after it that belong to the name: in 王明说 and 王明介绍 the name is 王明. */
function note(bearers: Map<string, Bearer>, text: string): void {
  const name = continuesName(text, text.length - 1) ? text : text.slice(0, -1);
  if (!isChineseName(name)) return;
  const surname = text.charAt(0);
  const { name: known, count } = bearers.get(surname) ?? { name, count: 0 };
  const shorter = known !== null && known.length < name.length ? known : name;
  const isSame = known?.startsWith(shorter) && name.startsWith(shorter);
  bearers.set(surname, { name: isSame ? shorter : null, count: count + 1 });
}
