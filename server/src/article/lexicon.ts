/** What users know better than the evidence: speakers by all that stands before the delimiter, or by name alone. */
export interface Lexicon {
  readonly speakers: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
}

export const emptyLexicon: Lexicon = { speakers: new Set(), notSpeakers: new Set() };

/** The longest of the lexicon's speakers that a text has at `from`, or null. Costs as much as the lexicon is large. */
export function speakerAt(lexicon: Lexicon, text: string, from: number): string | null {
  let longest: string | null = null;
  for (const speaker of lexicon.speakers) {
    if (speaker.length > (longest?.length ?? 0) && text.startsWith(speaker, from)) longest = speaker;
  }
  return longest;
}
