/**
 * Words that show the kind of a line and nothing of its content. They are kept so that the redacted article is read in
 * the same way as the original.
 */
export const keptLabels: readonly string[] = [
  '关键词',
  '關鍵詞',
  '关键字',
  '看点',
  '来源',
  '來源',
  '责任编辑',
  '責任編輯',
  '责编',
  '编辑',
  '編輯',
  '原标题',
  '原標題',
  '分享',
  '打印',
  '字号',
  '本报记者',
  '记者',
  '記者',
  '主持人',
  '新华社',
  '图为',
];

const longestLabel = Math.max(...keptLabels.map(({ length }) => length));
const labels: ReadonlySet<string> = new Set(keptLabels);

/** What a character is replaced by: one of the same kind and of as many UTF-16 code units. Nothing else is replaced. */
const standIns: readonly (readonly [kind: RegExp, standIn: string])[] = [
  [/^[〇零一二三四五六七八九十百千万亿两]$/u, '一'],
  [/^\p{Script=Han}$/u, '某'],
  [/^[Ａ-Ｚ]$/u, 'Ｘ'],
  [/^[ａ-ｚ]$/u, 'ｘ'],
  [/^[０-９]$/u, '１'],
  [/^\p{Lu}$/u, 'X'],
  // Marks are letters in some scripts; the selector that belongs to emoji is none.
  [/^[\p{L}\p{M}]$/u, 'x'],
  [/^\p{N}$/u, '1'],
];

/** For characters that take two code units. */
const wideStandIn = '𠮷';

/**
 * An article without its words: every Han character, letter and digit is replaced by a stand-in of the same kind,
 * except in `keptLabels`. Punctuation, white space, invisible characters, emoji and line ends stay, so that all offsets
 * stay the same.
 */
export function redact(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const label = labelAt(text, at);
    const character = label ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    pieces.push(label ?? standInFor(character));
    at += character.length;
  }
  return pieces.join('');
}

function labelAt(text: string, at: number): string | null {
  for (let length = longestLabel; length > 1; length--) {
    const candidate = text.slice(at, at + length);
    if (candidate.length === length && labels.has(candidate)) return candidate;
  }
  return null;
}

function standInFor(character: string): string {
  if (character === '\ufe0f') return character;
  const standIn = standIns.find(([kind]) => kind.test(character))?.[1];
  if (standIn === undefined) return character;
  return character.length === standIn.length ? standIn : wideStandIn;
}
