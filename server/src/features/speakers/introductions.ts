import { isChineseName, isPersonName } from '../../article/names.ts';
import { continuesName } from '../../article/speakerOpenings.ts';
import { splitTitledName } from '../../article/speakerPrefix.ts';
import type { Line } from '../../text/lines.ts';

/** What an article says above its first turn of whom its short speakers stand for. */
export type Legend = ReadonlyMap<string, string>;

const longestIntroduction = 40;

/** 南方周末记者（以下简称“记”） · 王小明（下称王） */
const abbreviated =
  /[（(](?:以下|下文|文中|后文|後文)?(?:均|统一|統一)?(?:简称|簡稱|下称|下稱|称|稱|略称)(?:为|為|作)?\s?[:：]?\s?[“「『"‘]?([^“”「」『』"‘’（）()\s]{1,4})[”」』"’]?\s*[）)]/gu;
/** 记=本报记者 · 王：王小明 · “答”为王小明 — within one line, after its beginning, a bracket or a separator. */
const equated =
  /(?:^|[\s\u3000（(，,、；;：:])[“「"]?(\p{Script=Han}|[A-Za-z])[”」"]?\s?(?:[=＝:：为為指即]|代表)\s?([^\s\u3000，,、；;。！？!?：:（）()“”=＝]{2,24})(?=$|[\s\u3000，,、；;。）)])/gu;

/**
 * The explanations of short speakers in the lines above the first turn: 记 → 本报记者, 王 → 王小明. `shorts` are the
 * labels that need one. Linear in the lines.
 */
export function readLegend(lines: readonly Line[], shorts: ReadonlySet<string>): Legend {
  const legend = new Map<string, string>();
  if (shorts.size === 0) return legend;
  for (const { text } of lines) {
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

/** The person, or the role or outlet, that the last words before an explanation name; null if they name nobody. */
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
 * The one person whose name begins with a surname wherever that stands in the lines, at least twice: 蔡潇丽 for 蔡. Null if
 * there are two, or none. Linear in the lines.
 */
export function onlyBearer(lines: readonly Line[], surname: string): string | null {
  let found: string | null = null;
  let count = 0;
  for (const { text } of lines) {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
      const next = text.slice(at, at + surname.length + 2);
      const name = continuesName(next.slice(-1)) ? next : next.slice(0, -1);
      if (!isChineseName(name)) continue;
      found ??= name;
      if (found !== name && !found.startsWith(name) && !name.startsWith(found)) return null;
      if (name.length < found.length) found = name;
      count++;
    }
  }
  return count > 1 ? found : null;
}
