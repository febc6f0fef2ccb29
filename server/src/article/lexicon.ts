import { skipSpace } from '../text/characters.ts';
import { isPersonName } from './names.ts';

/** What users know better than the evidence: speakers by all that stands before the delimiter, or by name alone. */
export interface Lexicon {
  readonly speakers: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
}

/** The lexicon that says nothing; no other one is empty. */
export const emptyLexicon: Lexicon = { speakers: new Set(), notSpeakers: new Set() };

/** What users list. */
export interface LexiconLists {
  /** Title and name as they stand before the delimiter, or the name alone. */
  readonly speakers: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
  /** Titles that Newsmark does not know: whoever bears one before a delimiter speaks (调解能手王芳：). */
  readonly titles: ReadonlySet<string>;
  /** Labels that Newsmark does not know: what ends with one before a delimiter is no speaker (本期话题：). */
  readonly labels: ReadonlySet<string>;
}

/** Makes a lexicon of lists. What is listed word for word counts for more than what bears a title or ends with a label. */
export function createLexicon({ speakers, notSpeakers, titles, labels }: LexiconLists): Lexicon {
  if ([speakers, notSpeakers, titles, labels].every(({ size }) => size === 0)) return emptyLexicon;
  return {
    speakers: new Names(speakers, (text) => !notSpeakers.has(text) && bearsTitle(text, titles)),
    notSpeakers: new Names(notSpeakers, (text) => !speakers.has(text) && endsWithOneOf(text, labels)),
  };
}

/** Names that are listed, and those that have a form. */
class Names extends Set<string> {
  readonly #hasForm: (text: string) => boolean;

  constructor(listed: ReadonlySet<string>, hasForm: (text: string) => boolean) {
    super(listed);
    this.#hasForm = hasForm;
  }

  override has(text: string): boolean {
    return super.has(text) || this.#hasForm(text);
  }
}

/** A title by itself, after an organisation or a name, or with a name behind it. */
function bearsTitle(text: string, titles: ReadonlySet<string>): boolean {
  for (const title of titles) {
    const at = text.lastIndexOf(title);
    if (at < 0) continue;
    const name = text.slice(skipSpace(text, at + title.length));
    if (name === '' || isPersonName(name)) return true;
  }
  return false;
}

function endsWithOneOf(text: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (text.endsWith(ending)) return true;
  return false;
}

/** The longest of the lexicon's speakers that a text has at `from`, or null. Costs as much as the lexicon is large. */
export function speakerAt(lexicon: Lexicon, text: string, from: number): string | null {
  let longest: string | null = null;
  for (const speaker of lexicon.speakers) {
    if (speaker.length > (longest?.length ?? 0) && text.startsWith(speaker, from)) longest = speaker;
  }
  return longest;
}
