/**
 * What a publication may fix about its style, and the choices for each; `consistent` takes the article's own majority
 * for the norm. A named house style is a value of `HouseStyle`.
 */
export const houseStyleChoices = {
  /** The width of commas, colons, brackets and the like beside Chinese text. */
  punctuation: ['consistent', 'full', 'half'],
  /** What a paragraph of the body begins with. */
  indent: ['consistent', 'none', 'two-spaces', 'two-full-width-spaces'],
  /** The width of the colon after a speaker and between the ordinal and the title of a marker. */
  delimiter: ['consistent', 'full', 'half'],
  /** How the ordinals of markers are written: 一, 1 or ①. */
  marker: ['consistent', 'han', 'digit', 'circled'],
} as const;

export type HouseStyle = {
  readonly [Name in keyof typeof houseStyleChoices]: (typeof houseStyleChoices)[Name][number];
};

/** Nothing fixed: every article is its own norm. */
export const consistentStyle: HouseStyle = {
  punctuation: 'consistent',
  indent: 'consistent',
  delimiter: 'consistent',
  marker: 'consistent',
};

/** The colon that a house style fixes, or null. */
export function fixedColon({ delimiter }: HouseStyle): '：' | ':' | null {
  return delimiter === 'consistent' ? null : delimiter === 'full' ? '：' : ':';
}
