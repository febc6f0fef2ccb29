// The JSON schema of .newsmark/ignored.json, in English and Chinese: the rules come from their metadata.

import { objectSchema } from './schemas.mjs';

/** @typedef {import('../server/src/rules/rule.ts').RuleMetadata} RuleMetadata */

export const ignoredSchemaFile = 'schemas/newsmark.ignored.schema.json';

const texts = {
  title: 'What Newsmark need not report · Newsmark 忽略的问题',
  ignored:
    'One entry a line, sorted: quick fixes and “newsmark check --update-baseline” write them.\n\n每行一个条目，按序排列，由快速修复和 newsmark check --update-baseline 写入。',
  rule: 'The rule that is ignored.\n\n所忽略的规则。',
  file: 'The article’s path from the folder that .newsmark is in, with slashes. Without it, every article below.\n\n稿件路径，相对于 .newsmark 所在的文件夹，以斜杠分隔；不写则适用于其下所有稿件。',
  fingerprint:
    'The sentence, known by a fingerprint of its words. Without it, all that the rule finds in the file.\n\n句子的指纹，由句中文字算出；不写则忽略该规则在此文件中发现的所有问题。',
  reason: 'Why, for whoever reads it.\n\n忽略的理由，供人阅读。',
};

/**
 * The schema as JSON.
 * @param {readonly RuleMetadata[]} rules
 * @param {number} version of the file's form
 */
export function ignoredSchema(rules, version) {
  const entry = {
    type: 'object',
    required: ['rule'],
    anyOf: [{ required: ['file'] }, { required: ['fingerprint'] }],
    additionalProperties: false,
    properties: {
      rule: { description: texts.rule, type: 'string', enum: rules.map(({ name }) => name) },
      file: { description: texts.file, type: 'string', pattern: '\\S' },
      fingerprint: { description: texts.fingerprint, type: 'string', pattern: '\\S' },
      reason: { description: texts.reason, type: 'string', pattern: '\\S' },
    },
  };
  return objectSchema(texts.title, {
    version: { const: version },
    ignored: { description: texts.ignored, type: 'array', items: entry },
  });
}
