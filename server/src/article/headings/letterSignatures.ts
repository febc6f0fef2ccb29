import { patternInBothScripts } from '../../text/scripts.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { isPersonName } from '../names/personNames.ts';

/** So far to the right nothing but a signature stands, in UTF-16 code units. */
const leastIndent = 8;
const mostWords = 3;
const blanks = /\s+/;
const endsInReader = patternInBothScripts(/(?:读者|居民|市民|村民|网友|家长|学生|职工)$/);
const endsInPlace = patternInBothScripts(/(?:[省市县区镇乡村]|街道|社区)$/);

/** Whether a line is the signature below a letter: 松岚市　周远 far to the right; 柳河村　周远, 城北读者　周远 wherever it is set. */
export function isSignature(line: ShapedLine): boolean {
  const words = bodyOf(line).split(blanks);
  const [writer = '', name = ''] = words;
  if (line.bodyStart >= leastIndent && words.length <= mostWords && isPersonName(words.at(-1) ?? '')) return true;
  return words.length === 2 && (endsInReader.test(writer) || (endsInPlace.test(writer) && isPersonName(name)));
}
