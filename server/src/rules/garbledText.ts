import { areGarbled } from '../text/garbled.ts';
import { type Line, Span } from '../text/lines.ts';
import type { Fault } from './rule.ts';

/**
 * The one fault of a text that is garbled as a whole, on the first line that shows it; null for any other text. What else rules
 * would find in such a text are faults of the decoding, not of the article.
 */
export function garbledText(lines: readonly Line[]): Fault | null {
  if (!areGarbled(lines)) return null;
  const line = lines.find(({ text }) => text.includes('\ufffd'));
  if (line === undefined) return null;
  const span = new Span(line, line.text.indexOf('\ufffd'), line.text.lastIndexOf('\ufffd') + 1);
  return { span, message, arguments: [], fix: null, related: [] };
}

const message = {
  en: 'The whole text is garbled, since it was opened in the wrong encoding. Do not save it; reopen it in its own, for Chinese mostly GB18030 (GBK) or Big5. If it was saved garbled, take it from the source again.',
  'zh-cn':
    '打开时所用的编码不对，整篇都是乱码。请勿保存，改用正确的编码重新打开，中文稿件多为 GB18030（GBK）或 Big5；若已保存，请重新取得原稿。',
};
