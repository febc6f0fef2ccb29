// What the JSON schemas of Newsmark's files have in common. Editors show their descriptions, in English and Chinese.
import { toJson } from './manifest.mjs';

/**
 * A schema as JSON (draft 07, which editors know) of an object that has these properties and no others.
 * @param {string} title
 * @param {Readonly<Record<string, unknown>>} properties
 */
export function objectSchema(title, properties) {
  return toJson({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...properties },
  });
}

/**
 * A text in both languages, as one description.
 * @param {import('../server/src/rules/rule.ts').LocalizedText} text
 */
export function inBothLanguages(text) {
  return `${text.en}\n\n${text['zh-cn']}`;
}
