/**
 * The matters of style that a publication can decide, and the choices for each. `consistent` means that every article
 * follows its own majority.
 */
export const houseStyleChoices = {
  /** The width of commas, colons, brackets and the like beside Chinese text. */
  punctuation: ['consistent', 'full', 'half'],
  /** What a paragraph of the body begins with. */
  indent: ['consistent', 'none', 'two-spaces', 'two-full-width-spaces'],
  /** How many blank lines stand between two paragraphs. */
  blankLines: ['consistent', 'none', 'one'],
  /** The width of the colon after a speaker and between the ordinal and the title of a marker. */
  delimiter: ['consistent', 'full', 'half'],
  /** How the ordinals of markers are written: 一, 1 or ①. */
  marker: ['consistent', 'han', 'digit', 'circled'],
  /** What separates the keywords of the footer. */
  keywords: ['consistent', 'full-width-comma', 'half-width-comma', 'enumeration-comma', 'space'],
} as const;

export type HouseStyle = {
  readonly [Name in keyof typeof houseStyleChoices]: (typeof houseStyleChoices)[Name][number];
};

/** Nothing fixed: every article is its own norm. */
export const consistentStyle: HouseStyle = {
  punctuation: 'consistent',
  indent: 'consistent',
  blankLines: 'consistent',
  delimiter: 'consistent',
  marker: 'consistent',
  keywords: 'consistent',
};

/** The house styles that have a name in every configuration. */
export const houseStyles = {
  consistent: consistentStyle,
  /**
   * Marks of Chinese text take the place of a character (GB/T 15834—2011, 4.7, 5.1.1—5.1.3). On indents, blank lines and
   * the form of ordinals that standard says nothing.
   */
  gbt15834: { ...consistentStyle, punctuation: 'full', delimiter: 'full' },
  /** How people.cn lays out its articles in plain text. */
  'people-daily-online': {
    punctuation: 'half',
    indent: 'two-spaces',
    blankLines: 'one',
    delimiter: 'half',
    marker: 'han',
    keywords: 'half-width-comma',
  },
} as const satisfies Readonly<Record<string, HouseStyle>>;

/** The text or number that each choice asks for; null leaves it to the article. */
export const askedFor = {
  indent: { consistent: null, none: '', 'two-spaces': '  ', 'two-full-width-spaces': '　　' },
  blankLines: { consistent: null, none: 0, one: 1 },
  delimiter: { consistent: null, full: '：', half: ':' },
  keywords: {
    consistent: null,
    'full-width-comma': '，',
    'half-width-comma': ',',
    'enumeration-comma': '、',
    space: ' ',
  },
} as const satisfies {
  readonly [Name in keyof HouseStyle]?: Readonly<Record<HouseStyle[Name], string | number | null>>;
};

/** The colon that a house style fixes, or null. */
export function fixedColon({ delimiter }: HouseStyle): string | null {
  return askedFor.delimiter[delimiter];
}

/** The white space before a paragraph that a house style fixes, or null. */
export function fixedIndent({ indent }: HouseStyle): string | null {
  return askedFor.indent[indent];
}

/** The number of blank lines between paragraphs that a house style fixes, or null. */
export function fixedBlankLines({ blankLines }: HouseStyle): number | null {
  return askedFor.blankLines[blankLines];
}

/** What a house style puts between keywords, or null. */
export function fixedSeparator({ keywords }: HouseStyle): string | null {
  return askedFor.keywords[keywords];
}
