import { addCode, codeSet, isIn, pairAt } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import { beginningsOf, type Opening, openingAlternatives } from './wordForms.ts';

/** One form of a line. Its pattern is made when a line first begins like it: most forms are never needed. */
class WholeLine {
  readonly #opening: Opening;
  #pattern: RegExp | null = null;

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  matches(line: string): boolean {
    this.#pattern ??= patternInBothScripts(new RegExp(`^(?:${openingAlternatives([this.#opening])})$`, 'u'));
    return this.#pattern.test(line);
  }
}

/** Forms of lines, kept by how they begin, so that a line is compared only with those that it may have. */
export class WholeLines {
  readonly #first = codeSet('');
  readonly #forms = new Map<number, WholeLine[]>();

  /** The patterns of the openings reach to the end of a line. */
  constructor(openings: readonly Opening[]) {
    for (const opening of openings) {
      const form = new WholeLine(opening);
      for (const beginning of beginningsOf(opening[0])) this.#add(beginning, form);
    }
  }

  #add(beginning: number, form: WholeLine): void {
    addCode(this.#first, beginning >>> 16 || beginning);
    const forms = this.#forms.get(beginning);
    if (!forms) this.#forms.set(beginning, [form]);
    else if (forms.at(-1) !== form) forms.push(form);
  }

  /** Whether a text from one offset to another has one of the forms. */
  match(text: string, from: number, to: number): boolean {
    const first = text.charCodeAt(from);
    if (!isIn(this.#first, first)) return false;
    return this.#someMatch(first, text, from, to) || this.#someMatch(pairAt(text, from), text, from, to);
  }

  #someMatch(beginning: number, text: string, from: number, to: number): boolean {
    return this.#forms.get(beginning)?.some((form) => form.matches(text.slice(from, to))) === true;
  }
}
