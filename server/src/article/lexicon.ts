import { skipSpace } from '../text/characters.ts';
import { isPersonName } from './names/personNames.ts';

/**
 * What the user says about speakers, which overrules the evidence. Speakers are listed by the whole text before the
 * delimiter, or by name alone.
 */
export interface Lexicon {
  readonly speakers: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
}

/** The empty lexicon. It is the only one, so that it can be compared by identity. */
export const emptyLexicon: Lexicon = { speakers: new Set(), notSpeakers: new Set() };

/** What users list. */
export interface LexiconLists {
  /** Title and name as they stand before the delimiter, or the name alone. */
  readonly speakers: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
  /** Titles that Newsmark does not know. A person with such a title before a delimiter is a speaker (调解能手王芳：). */
  readonly titles: ReadonlySet<string>;
  /** Labels that Newsmark does not know. Text before a delimiter that ends with one is no speaker (本期话题：). */
  readonly labels: ReadonlySet<string>;
}

/** Makes a lexicon from lists. Exact entries win over titles and labels. */
export function createLexicon({ speakers, notSpeakers, titles, labels }: LexiconLists): Lexicon {
  if ([speakers, notSpeakers, titles, labels].every(({ size }) => size === 0)) return emptyLexicon;
  return {
    speakers: new ListedAndFormed(speakers, (text) => !notSpeakers.has(text) && bearsTitle(text, titles)),
    notSpeakers: new ListedAndFormed(notSpeakers, (text) => !speakers.has(text) && endsWithOneOf(text, labels)),
  };
}

/** What is listed and, for `has`, all that has a form; going through the set gives only what is listed. */
class ListedAndFormed extends Set<string> {
  readonly #hasForm: (text: string) => boolean;

  constructor(listed: ReadonlySet<string>, hasForm: (text: string) => boolean) {
    super(listed);
    this.#hasForm = hasForm;
  }

  override has(text: string): boolean {
    return super.has(text) || this.#hasForm(text);
  }
}

/** The lexicon with one more speaker, and with none of its names denied. */
export function assumeSpeaker({ speakers, notSpeakers }: Lexicon, speaker: string, names: readonly string[]): Lexicon {
  const isDenied = (text: string) => !names.includes(text) && notSpeakers.has(text);
  return {
    speakers: new ListedAndFormed(new Set([...speakers, speaker]), (text) => speakers.has(text)),
    notSpeakers: new ListedAndFormed(new Set([...notSpeakers].filter(isDenied)), isDenied),
  };
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

/** The longest speaker of the lexicon that a text has at `from`, or null. Linear in the size of the lexicon. */
export function speakerAt(lexicon: Lexicon, text: string, from: number): string | null {
  let longest: string | null = null;
  for (const speaker of lexicon.speakers) {
    if (speaker.length > (longest?.length ?? 0) && text.startsWith(speaker, from)) longest = speaker;
  }
  return longest;
}
