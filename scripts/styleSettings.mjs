// House styles in the extension's manifest and in the JSON schema of newsmark.config.json: what they may fix, and the
// choices for each, come from server/src/rules/houseStyle.ts.

import { replaceStrings, settingOf, toJson } from './manifest.mjs';
import { inBothLanguages } from './schemas.mjs';

/** @typedef {import('../server/src/rules/rule.ts').Locale} Locale */
/** @typedef {Readonly<Record<string, readonly string[]>>} Choices what may be fixed, with the choices for each */

const prefix = 'style.';

/** What may be fixed, as it is explained where one sets it. */
const matters = {
  extends: {
    en: 'The house style that this one starts from.',
    'zh-cn': '以哪种体例为基础。',
  },
  punctuation: {
    en: 'The width of commas, colons, question marks, brackets and the like beside Chinese text.',
    'zh-cn': '中文旁的逗号、冒号、问号、括号等用全角（full）还是半角（half）。',
  },
  indent: {
    en: 'What a paragraph begins with: nothing, two spaces, or two full-width spaces.',
    'zh-cn': '段落首行缩进：不缩进（none）、两个半角空格（two-spaces）或两个全角空格（two-full-width-spaces）。',
  },
  blankLines: {
    en: 'How many blank lines stand between two paragraphs.',
    'zh-cn': '段落之间的空行：不空行（none）或空一行（one）。',
  },
  delimiter: {
    en: 'The width of the colon after a speaker, and between the ordinal and the title of a marker.',
    'zh-cn': '发言人后面、小标题序号后面的冒号用全角（full）还是半角（half）。',
  },
  marker: {
    en: 'How the ordinals of markers are written: 一, 1 or ①.',
    'zh-cn': '小标题序号的写法：一（han）、1（digit）或 ①（circled）。',
  },
  keywords: {
    en: 'What separates the keywords of the footer: ， or , or 、 or a space.',
    'zh-cn':
      '稿尾关键词之间的分隔符号：全角逗号（full-width-comma）、半角逗号（half-width-comma）、顿号（enumeration-comma）或空格（space）。',
  },
};

const texts = {
  style: {
    en: 'The house style: the name of one, or an object. What is “consistent” goes by the article’s own majority.',
    'zh-cn': '所用体例：填写体例名称，或用对象逐项规定。取“consistent”的项目以稿件自身的多数写法为准。',
  },
  styles: {
    en: 'House styles of your own, by name.',
    'zh-cn': '自定义体例，以名称为键。',
  },
  names: {
    consistent: { en: 'Every article is its own norm.', 'zh-cn': '以每篇稿件自身的多数写法为准。' },
    gbt15834: {
      en: 'Full-width punctuation throughout, as GB/T 15834 requires.',
      'zh-cn': '通篇使用全角标点，依据 GB/T 15834。',
    },
    'people-daily-online': {
      en: 'Half-width punctuation, two spaces before a paragraph, a blank line between two.',
      'zh-cn': '使用半角标点，段首缩进两个半角空格，段落之间空一行。',
    },
  },
};

/**
 * The manifest with the choices for the settings `newsmark.style`, `newsmark.styles` and `newsmark.fixAll.exclude`.
 * @param {string} manifest JSON
 * @param {Choices} choices
 * @param {readonly string[]} names those of Newsmark's own house styles
 * @param {readonly string[]} rules
 * @throws {Error} if the manifest lacks one of the settings
 */
export function styleSettings(manifest, choices, names, rules) {
  const content = JSON.parse(manifest);
  const definition = {
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: { type: 'string', markdownDescription: `%${prefix}extends%` },
      ...mapValues(choices, (values, name) => ({
        type: 'string',
        enum: values,
        markdownDescription: `%${prefix}${name}%`,
      })),
    },
  };
  settingOf(content, 'newsmark.style').anyOf = [
    { type: 'string', enum: names, enumDescriptions: names.map((name) => `%${prefix}name.${name}%`) },
    { type: 'string', pattern: '\\S' },
    definition,
  ];
  settingOf(content, 'newsmark.styles').additionalProperties = definition;
  settingOf(content, 'newsmark.fixAll.exclude').items = { type: 'string', enum: rules };
  return toJson(content);
}

/**
 * The manifest's strings with those for house styles, in the order of their keys.
 * @param {string} strings JSON
 * @param {Locale} locale
 */
export function styleStrings(strings, locale) {
  return replaceStrings(strings, prefix, [
    ...Object.entries(matters).map(([name, text]) => /** @type {const} */ ([prefix + name, text[locale]])),
    ...Object.entries(texts.names).map(
      ([name, text]) => /** @type {const} */ ([`${prefix}name.${name}`, text[locale]]),
    ),
  ]);
}

/**
 * The properties `style` and `styles` of the configuration file, as JSON schema.
 * @param {Choices} choices
 * @param {readonly string[]} names those of Newsmark's own house styles
 */
export function styleSchema(choices, names) {
  const name = { anyOf: [namesWithTexts(names), { type: 'string', pattern: '\\S' }] };
  const definition = {
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: { description: both(matters.extends), ...name },
      ...mapValues(choices, (values, matter) => ({ description: textOf(matter), enum: values, default: values[0] })),
    },
  };
  return {
    style: { description: both(texts.style), default: names[0], anyOf: [...name.anyOf, definition] },
    styles: {
      description: both(texts.styles),
      type: 'object',
      propertyNames: { not: { enum: names } },
      additionalProperties: { anyOf: [...name.anyOf, definition] },
    },
  };
}

/** @param {readonly string[]} names */
function namesWithTexts(names) {
  const known = new Map(Object.entries(texts.names));
  return { anyOf: names.map((name) => ({ const: name, description: both(known.get(name)) })) };
}

/** @param {string} matter */
function textOf(matter) {
  return both(new Map(Object.entries(matters)).get(matter));
}

/** @param {Readonly<Record<Locale, string>> | undefined} text */
function both(text) {
  if (text === undefined) throw new Error('scripts/styleSettings.mjs does not explain all that a house style may fix');
  return inBothLanguages(text);
}

/**
 * @template T
 * @template U
 * @param {Readonly<Record<string, T>>} record
 * @param {(value: T, name: string) => U} map
 */
function mapValues(record, map) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}
