import { codeSet, isIn, skipSpace } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { titleLengthBefore } from '../names/titles.ts';
import { endsInHolder, isCastEntry, namesHolder, namesParty } from './castLists.ts';
import { isPersonal } from './personal.ts';
import type { Label } from './speakerLabels.ts';
import { courtRoles } from './speakerRoles.ts';
import type { PrefixForm, TurnPrefix } from './turnPrefix.ts';

/** A label is no nickname if it is longer. */
export const longestNickname = 4;

const wish = patternInBothScripts(
  /希望|盼望|期待|祝[愿福]?[^，。]|愿|相信|觉得|感谢|谢谢|应[该当先把从]|必须|不能|不要|不该|别再|要[让把有]|需要|建议|值得|[！!]$/,
);

const viewOfWish = 60;
const creditedForms: ReadonlySet<PrefixForm> = new Set(['question', 'role', 'title']);
const shortestClause = 8;
/** 记者问：“…” is an attribution. */
export const reportsQuestion = patternInBothScripts(/(?:追问|记者(?:提?问|追问))$/);
export const opensQuotation = codeSet('“「"');
const closesQuotation = codeSet('”」"');
const endsSpeech = codeSet('。！？!?…⋯—”"』」）)]］~～.：:');

/** The beginning of a paragraph that may name a speaker. */
export class SpeakerPrefix implements TurnPrefix {
  readonly start: number;
  readonly end: number;
  readonly delimiterStart: number;
  readonly speechStart: number;
  readonly line: ShapedLine;
  readonly #label: Label;

  /** The label stands from `start` to `end`, its delimiter at `delimiterStart` or nowhere (-1); the line goes on at `after`. */
  constructor(line: ShapedLine, label: Label, start: number, end: number, delimiterStart: number, after: number) {
    this.line = line;
    this.#label = label;
    this.start = start;
    this.end = end;
    this.delimiterStart = delimiterStart;
    this.speechStart = skipEmphasis(line, after);
  }

  get form(): PrefixForm {
    return this.#label.form;
  }

  /** What makes two prefixes one speaker's: 答 2 and 答3 are one speaker. */
  get key(): string {
    return this.#label.key;
  }

  /** The speaker as written. */
  get label(): string {
    return this.#label.text;
  }

  get nameStart(): number {
    return this.start + this.#label.nameStart;
  }

  get nameEnd(): number {
    return this.start + this.#label.nameEnd;
  }

  get delimiterEnd(): number {
    return this.delimiterStart < 0 ? -1 : this.delimiterStart + 1;
  }

  get name(): string {
    return this.line.text.slice(this.nameStart, this.nameEnd);
  }

  get speech(): SpeechForm {
    return readSpeechForm(this.line.text, this.speechStart, this.line.bodyEnd);
  }

  /** Whether the speech on the line is more than a word or two. */
  get clause(): boolean {
    return this.line.bodyEnd - this.speechStart >= shortestClause;
  }

  /** Whether nobody speaks: the line only names a role and its holder, or a person and the office. */
  get credits(): boolean {
    const { text, bodyEnd } = this.line;
    const unfinished = !isIn(endsSpeech, text.charCodeAt(bodyEnd - 1));
    if (this.form === 'name' && unfinished) return titleLengthBefore(text, bodyEnd, this.speechStart) > 0;
    if (this.form === 'title' && unfinished && endsInHolder(text, this.speechStart, bodyEnd)) return true;
    return (
      creditedForms.has(this.form) &&
      (namesHolder(text, this.speechStart, bodyEnd) ||
        (courtRoles.has(this.label) && namesParty(text, this.speechStart, bodyEnd)))
    );
  }

  /** The words before the delimiter are too long for what somebody is called: they may be the beginning of the speech. */
  get opensClause(): boolean {
    return this.form === 'unknown' && this.label.length > longestNickname;
  }

  /** Somebody asks in the words of the report: 有记者提问：… */
  get reportsQuestion(): boolean {
    return this.form === 'unknown' && reportsQuestion.test(this.label);
  }

  /** The speech speaks in the first person or to somebody. */
  get personal(): boolean {
    return isPersonal(this.line.text, this.speechStart, this.line.bodyEnd);
  }

  /** The speech says what somebody hopes for, thinks or asks others to do. */
  get wishes(): boolean {
    return wish.test(
      this.line.text.slice(this.speechStart, Math.min(this.line.bodyEnd, this.speechStart + viewOfWish)),
    );
  }

  /** A word or two, and not of who the speaker is. */
  get replies(): boolean {
    return this.speech === 'scrap' && !isCastEntry(this.line.text, this.speechStart, this.line.bodyEnd);
  }

  /** The speech is one quotation from end to end. */
  get quoted(): boolean {
    const { text, bodyEnd } = this.line;
    return (
      this.speechStart < bodyEnd &&
      isIn(opensQuotation, text.charCodeAt(this.speechStart)) &&
      isIn(closesQuotation, text.charCodeAt(bodyEnd - 1))
    );
  }
}

/** What is spoken on the line: nothing, a word or two, something that ends as a sentence does or is long, or both. */
export type SpeechForm = 'none' | 'scrap' | 'brief' | 'full';

/** An asterisk of Markdown. */
export const STAR = 0x2a;

function skipEmphasis({ text, bodyEnd }: ShapedLine, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === STAR) at++;
  return skipSpace(text, at, bodyEnd);
}

const endsSentence = codeSet('。！？!?');

/** Whether a sentence ends within what is spoken: 您怎么看？——网友守灯人 */
function holdsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isIn(endsSentence, text.charCodeAt(at))) return true;
  return false;
}

/** Whether what is spoken ends as a sentence or a quotation does; not only in a word that is quoted: 一本“共同的账” */
function endsAsSpeech(text: string, from: number, to: number): boolean {
  const last = text.charCodeAt(to - 1);
  if (!isIn(closesQuotation, last)) return isIn(endsSpeech, last);
  return isIn(opensQuotation, text.charCodeAt(from)) || isIn(endsSpeech, text.charCodeAt(to - 2));
}

function readSpeechForm(text: string, from: number, to: number): SpeechForm {
  const length = to - from;
  if (length <= 0) return 'none';
  if (length <= 24 && !endsAsSpeech(text, from, to) && !holdsSentence(text, from, to)) return 'scrap';
  return length < 12 ? 'brief' : 'full';
}
