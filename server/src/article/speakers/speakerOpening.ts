import { isIn, isSpace, skipSpace } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import { asksBefore, type ShapedLine } from '../lines/shapedLine.ts';
import { abbreviationIn } from '../names/abbreviations.ts';
import { isEthnicName } from '../names/ethnicNames.ts';
import { closeOfParenthesis, saysOffice, saysWho } from '../names/holderParentheses.ts';
import { continuesName } from '../names/nameEnds.ts';
import { isTitle } from '../names/speakerNames.ts';
import { endsInTitleAfter, titleLengthAfter } from '../names/titles.ts';
import { type Narrative, readNarrative } from './narrative.ts';
import { skipOrnament } from './ornaments.ts';
import { endsInReporter } from './outletOpenings.ts';
import { greets, I, isPersonal } from './personal.ts';
import { holdsQuotation } from './quotations.ts';
import { tellsOfTalk } from './talkIntroductions.ts';
import type { TurnPrefix } from './turnPrefix.ts';
import { opensAsSpeech } from './voice.ts';

const mostInDoubt = 3;
const viewOfPerson = 120;
/** 我是, 我叫: what stands before one's own name. */
const introducing = new Set('是叫“「');
/** 国 after 我: 我国 is said in reports too. */
const COUNTRY = 0x56fd;
const please = setInBothScripts('请');

/**
 * A reading of the beginning of a paragraph as a speaker whose delimiter was lost. Offsets are UTF-16 code units in the
 * line.
 */
export class SpeakerOpening implements TurnPrefix {
  readonly form: 'titledName' | 'name' | 'outlet';
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Whether a title stands before the name; otherwise only a blank separates the name from what stands before it. */
  readonly titled: boolean;
  readonly line: ShapedLine;

  constructor(line: ShapedLine, form: SpeakerOpening['form'], nameStart: number, nameEnd: number, titled: boolean) {
    this.line = line;
    this.form = form;
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
    this.titled = titled;
  }

  /** The reading of a line that begins with a name and nothing before it. */
  static bare(line: ShapedLine, name: string): SpeakerOpening {
    return new SpeakerOpening(line, 'name', line.bodyStart, line.bodyStart + name.length, false);
  }

  /** All from the paragraph's start to the name's end. */
  get key(): string {
    return this.line.text.slice(this.start, this.nameEnd);
  }

  get start(): number {
    const { text, bodyStart, bodyEnd } = this.line;
    return skipOrnament(text, bodyStart, bodyEnd);
  }

  /** After the parenthesis that says who the speaker is, if there is one. */
  get end(): number {
    const { text, bodyEnd } = this.line;
    const close = closeOfParenthesis(text, this.nameEnd, bodyEnd);
    const says = this.titled ? saysOffice : saysWho;
    return close >= 0 && says(text, this.nameEnd, close) ? close + 1 : this.nameEnd;
  }

  get delimiterStart(): number {
    return -1;
  }

  get delimiterEnd(): number {
    return -1;
  }

  get speechStart(): number {
    return this.end;
  }

  get name(): string {
    return this.line.text.slice(this.nameStart, this.nameEnd);
  }

  /** The next characters after the name, by which it may be doubted where it ends. */
  get following(): string {
    return this.line.text.slice(this.nameEnd, this.nameEnd + mostInDoubt);
  }

  /** The last character rather ends the name than begins the speech or another name: 简明德｜更…, but 简明｜在…, 简明德｜荀部长…. */
  get endsLikeName(): boolean {
    const { text } = this.line;
    if (this.form === 'outlet' || endsInTitleAfter(this.name) || isEthnicName(this.name)) return true;
    return continuesName(text, this.nameEnd - 1) && titleLengthAfter(text, this.nameEnd) === 0;
  }

  /** A blank parts title and name, as a list does and running text does not. */
  get spaced(): boolean {
    return isSpace(this.line.text.charCodeAt(this.nameStart - 1));
  }

  /** A blank parts a name without title from what follows, which tells nothing of the person: 周远 目前…. */
  get setApart(): boolean {
    const { text, bodyEnd } = this.line;
    const next = skipSpace(text, this.nameEnd, bodyEnd);
    return this.form === 'name' && next > this.nameEnd && readNarrative(text, next) === 'no';
  }

  /** A parenthesis right after the name says who that is. */
  get introduced(): boolean {
    return this.end > this.nameEnd;
  }

  /** How the speaker is called from then on, as the parenthesis says; null if none does. */
  get abbreviation(): string | null {
    return this.introduced ? abbreviationIn(this.line.text.slice(this.nameEnd, this.end)) : null;
  }

  /**
   * Whether the text after the speaker reports about the speaker, which is unlikely after a parenthesis with an
   * abbreviation.
   */
  get narrative(): Narrative {
    const narrative = readNarrative(this.line.text, this.end);
    if (narrative === 'surely' || this.#isNamedAgain()) return 'surely';
    return narrative === 'perhaps' && this.abbreviation !== null ? 'no' : narrative;
  }

  /** The paragraph goes on to call the person by name, as nobody does who speaks: 谷清带来了一箱书。谷清说…, but 我是谷清. */
  #isNamedAgain(): boolean {
    if (this.form === 'outlet') return false;
    const { text, bodyEnd } = this.line;
    const { name } = this;
    const again = text.slice(this.end, Math.min(bodyEnd, this.end + viewOfPerson)).indexOf(name);
    if (again < 0 || isTitle(name)) return false;
    return !introducing.has(text.charAt(this.end + again - 1));
  }

  /** What follows greets whoever listens. */
  get greets(): boolean {
    return greets(this.line.text, this.end);
  }

  /** What follows is the standfirst of a talk with whoever is named. */
  get tellsOfTalk(): boolean {
    return tellsOfTalk(this.line.text, this.nameEnd);
  }

  /** What follows speaks in the first person, or to somebody. */
  get personal(): boolean {
    return isPersonal(this.line.text, this.nameEnd, this.line.bodyEnd);
  }

  /** What follows begins with I or we: 周远我们…. */
  get opensWithI(): boolean {
    const code = this.line.text.charCodeAt(this.end);
    return code === I && this.line.text.charCodeAt(this.end + 1) !== COUNTRY;
  }

  /** What a reporter says after the outlet's name asks for something, or holds a question: 有没有缓解？司机反映…. */
  get reporterAsks(): boolean {
    const { text, bodyEnd } = this.line;
    if (this.form !== 'outlet' || !endsInReporter(text, this.nameEnd)) return false;
    if (isIn(please, text.charCodeAt(this.end))) return true;
    return asksBefore(text, this.end, Math.min(bodyEnd, this.end + viewOfPerson));
  }

  /** Whether the following text begins as speech does and reports hardly ever do. */
  get opensAsSpeech(): boolean {
    return opensAsSpeech(this.line.text, this.end);
  }

  /** What follows quotes somebody, who may be the one that is named. */
  get quotes(): boolean {
    return holdsQuotation(this.line.text, this.nameEnd, this.line.bodyEnd);
  }
}
