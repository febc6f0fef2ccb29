import { isHan } from '../text/characters.ts';
import type { BodyLine } from './body.ts';
import type { PrefixForm, SpeakerPrefix } from './speakerPrefix.ts';

/** A line that was found to be a turn, and how sure that is (0 to 1). */
export interface FoundTurn {
  readonly prefix: SpeakerPrefix;
  readonly confidence: number;
}

interface Group {
  form: PrefixForm;
  count: number;
  spoken: number;
  questions: number;
}

/**
 * Decides which paragraphs with a speaker's prefix are turns. A prefix alone proves little (数据：, 演习时间：, 韩国：);
 * that it returns, that somebody asks and somebody answers, that speech follows, are evidence.
 */
export function findTurns(lines: readonly BodyLine[]): Map<number, FoundTurn> {
  const groups = groupPrefixes(lines);
  const transcript = isTranscript(groups);
  const found = new Map<number, FoundTurn>();
  lines.forEach((line, index) => {
    if (!line.prefix) return;
    const group = groups.get(keyOf(line.prefix, line));
    const confidence = group ? weigh(line, line.prefix, group, transcript, lines[index + 1]) : 0;
    if (confidence >= 0.5) found.set(index, { prefix: line.prefix, confidence });
  });
  return found;
}

function groupPrefixes(lines: readonly BodyLine[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [index, line] of lines.entries()) {
    if (!line.prefix) continue;
    const key = keyOf(line.prefix, line);
    const group = groups.get(key) ?? { form: line.prefix.form, count: 0, spoken: 0, questions: 0 };
    group.count++;
    if (isSpoken(line, line.prefix) || isSpokenBelow(line, line.prefix, lines[index + 1])) group.spoken++;
    if ('？?'.includes(line.shape.line.text.charAt(line.shape.bodyEnd - 1))) group.questions++;
    groups.set(key, group);
  }
  return groups;
}

/** The same speaker however spaced or numbered: 答 2 and 答3 are one. */
function keyOf(prefix: SpeakerPrefix, line: BodyLine): string {
  if (prefix.form === 'question' || prefix.form === 'answer') return prefix.form;
  return line.shape.line.text.slice(prefix.start, prefix.end).replace(/[\s\u00a0\u3000\d]/g, '');
}

function isTranscript(groups: ReadonlyMap<string, Group>): boolean {
  const asked = groups.get('question')?.spoken ?? 0;
  const answered = groups.get('answer')?.spoken ?? 0;
  if (asked + answered >= 2) return true;
  let people = 0;
  let outlets = 0;
  for (const group of groups.values()) {
    if (group.form === 'name' || group.form === 'titledName' || group.form === 'role' || group.form === 'initial')
      people += group.spoken;
    if (group.form === 'outlet' && group.questions * 2 >= group.count) outlets += group.questions;
  }
  return people > 0 && (asked > 0 || outlets > 1);
}

function weigh(
  line: BodyLine,
  prefix: SpeakerPrefix,
  group: Group,
  transcript: boolean,
  next: BodyLine | undefined,
): number {
  const spoken = isSpoken(line, prefix);
  const onNextLine =
    prefix.speechStart >= line.shape.bodyEnd && next !== undefined && next.length > 20 && next.prefix === null;
  if (!spoken && !onNextLine) return 0;
  const again = group.count > 1;
  if (prefix.delimiterStart < 0 && !again) return 0;
  switch (prefix.form) {
    case 'question':
    case 'answer':
    case 'role':
      return transcript || again ? 1 : isLong(line, prefix) ? 0.7 : 0;
    case 'titledName':
      return transcript ? 0.95 : isQuoted(line, prefix) ? 0 : again ? 0.95 : 0.85;
    case 'name':
      return transcript
        ? 0.95
        : again && group.spoken > 1 && (onNextLine || isLong(line, prefix)) && !isQuoted(line, prefix)
          ? 0.85
          : 0;
    case 'title':
      return transcript ? 0.8 : again ? 0.6 : 0;
    case 'initial':
      return transcript && again ? 0.9 : group.spoken > 2 ? 0.6 : 0;
    case 'outlet':
      return again && group.questions * 2 >= group.count ? (transcript ? 0.95 : 0.6) : 0;
    case 'unknown':
      return transcript && group.spoken > 2 && isShortHan(line, prefix) ? 0.6 : 0;
  }
}

const ends = '。！？!?…⋯”"』」）)~～.';

/** Whether what follows the prefix on the line reads as speech: it ends as a sentence does, or it is long. */
function isSpoken(line: BodyLine, prefix: SpeakerPrefix): boolean {
  const length = line.shape.bodyEnd - prefix.speechStart;
  if (length <= 0) return false;
  return ends.includes(line.shape.line.text.charAt(line.shape.bodyEnd - 1)) || length > 24;
}

/** The speaker stands alone on the line and the speech follows on the next. */
function isSpokenBelow(line: BodyLine, prefix: SpeakerPrefix, next: BodyLine | undefined): boolean {
  return (
    prefix.speechStart >= line.shape.bodyEnd &&
    next !== undefined &&
    next.length > 20 &&
    next.sentence &&
    next.prefix === null
  );
}

/** 习主席：“…”: a quotation and nothing else is an attribution in a narrative. */
function isQuoted(line: BodyLine, prefix: SpeakerPrefix): boolean {
  const { text } = line.shape.line;
  return '“「"'.includes(text.charAt(prefix.speechStart)) && '”」"'.includes(text.charAt(line.shape.bodyEnd - 1));
}

function isLong(line: BodyLine, prefix: SpeakerPrefix): boolean {
  return line.shape.bodyEnd - prefix.speechStart >= 12;
}

function isShortHan(line: BodyLine, prefix: SpeakerPrefix): boolean {
  return prefix.end - prefix.start <= 4 && isHan(line.shape.line.text.charCodeAt(prefix.start));
}
