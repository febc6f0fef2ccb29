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

/**
 * The encoding in which bytes read as a news article, as `isArticle` judges; null if there is none, or if a byte order mark
 * says which encoding it is. Only what may be an article is decoded as a whole.
 */
export function findEncoding(bytes: Uint8Array, isArticle: (text: string) => boolean): Encoding | null {
  if (markedEncoding(bytes) !== null) return null;
  const head = bytes.subarray(0, headLength);
  const found = candidates.find(({ label }) => {
    const text = tryDecode(head, label, { stream: head.length < bytes.length });
    return text !== null && isArticle(text) && (head.length === bytes.length || tryDecode(bytes, label) !== null);
  });
  return found ?? null;
}
