import { type CodeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { skipOffice } from '../speakers/letterReplies.ts';
import { SpeakerOpening } from '../speakers/speakerOpening.ts';

const writer = patternInBothScripts(/^\p{Script=Han}{0,4}(?:读者|网友|听众|观众|市民|居民|村民|业主|家长)/u);
const viewOfWriter = 6;
/** 者, 友, 众, 民, 主 and 长, in which the words for those who write end. */
const endsWriter = setInBothScripts('者友众民主长');
const leastAnswers = 2;

/**
 * The offices, by the index of their lines, that answer letters right below them where all delimiters were lost: 读者陈先生我家住在….
 * 市照明管理处该路段…. Empty if fewer than two do.
 */
export function findLetterAnswers(lines: readonly BodyLine[]): ReadonlyMap<number, string> {
  const offices = new Map<number, string>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (!above || !isLetter(above)) return;
    const office = officeAnswering(line);
    if (office !== null) offices.set(index, office);
  });
  return offices.size < leastAnswers ? new Map() : offices;
}

/** Whether a paragraph begins with whoever writes, and goes on with what is asked. */
export function asksInLetter(line: BodyLine): boolean {
  return line.asks && isLetter(line);
}

/** Whether a paragraph begins with whoever writes, and goes on with what is written. */
function isLetter({ line, prefix, titledOpenings }: BodyLine): boolean {
  const beginning = line.text.slice(line.bodyStart, line.bodyStart + viewOfWriter);
  if (!holdsOneOf(beginning, endsWriter) || !writer.test(beginning)) return false;
  return prefix !== null || titledOpenings.some(({ narrative, titled }) => titled && narrative === 'no');
}

/** The office that a paragraph without delimiter begins with, unless it tells of the office; null if there is none. */
export function officeAnswering({ line, settled, prefix, marker, paragraph }: BodyLine): string | null {
  if (settled !== null || prefix !== null || marker !== null || !paragraph) return null;
  const end = skipOffice(line.text, line.bodyStart);
  const office = line.text.slice(line.bodyStart, end);
  return office === '' || SpeakerOpening.bare(line, office).narrative === 'surely' ? null : office;
}

function holdsOneOf(text: string, codes: CodeSet): boolean {
  for (let at = 0; at < text.length; at++) if (isIn(codes, text.charCodeAt(at))) return true;
  return false;
}
