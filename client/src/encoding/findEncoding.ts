import { markedEncoding, tryDecode } from '../../../server/src/workspace/encoding.ts';

export interface Encoding {
  /** In VS Code (`TextDocument.encoding`). */
  readonly id: string;
  /** For users. */
  readonly name: string;
}

/**
 * What Chinese articles are written in besides UTF-8. VS Code’s `big5hkscs` also has the characters of Hong Kong, as `big5` of the
 * WHATWG Encoding Standard does; its `cp950` would lose them.
 */
const candidates = [
  { label: 'gb18030', id: 'gb18030', name: 'GB 18030 (GBK)' },
  { label: 'big5', id: 'big5hkscs', name: 'Big5' },
  { label: 'utf-16le', id: 'utf16le', name: 'UTF-16 LE' },
  { label: 'utf-16be', id: 'utf16be', name: 'UTF-16 BE' },
];

/** In bytes: enough for what `isNewsArticle` looks at, in any of the encodings. */
const headLength = 32_768;

/** Of the characters; more than that, and more than one, are no damage but another encoding. */
const mostDamaged = 0.01;

/**
 * The encoding in which bytes read as a news article, as `isArticle` judges; null if there is none, or if a byte order mark
 * says which encoding it is. One in which all bytes are sound comes first, then one in which a few are damaged. Only what may be
 * an article is decoded as a whole.
 */
export function findEncoding(bytes: Uint8Array, isArticle: (text: string) => boolean): Encoding | null {
  if (markedEncoding(bytes) !== null) return null;
  const head = bytes.subarray(0, headLength);
  const foundBy = (decode: Decode) =>
    candidates.find(({ label }) => {
      const text = decode(head, label, { stream: head.length < bytes.length });
      return text !== null && isArticle(text) && (head.length === bytes.length || decode(bytes, label) !== null);
    });
  return foundBy(tryDecode) ?? foundBy(decodeDamaged) ?? null;
}

type Decode = typeof tryDecode;

/** With U+FFFD where bytes are damaged; null if too many are. */
function decodeDamaged(bytes: Uint8Array, encoding: string, options: TextDecodeOptions = {}): string | null {
  const text = new TextDecoder(encoding).decode(bytes, options);
  const damaged = text.split('\ufffd').length - 1;
  return damaged <= Math.max(1, text.length * mostDamaged) ? text : null;
}
