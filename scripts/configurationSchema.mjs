// The JSON schema of newsmark.config.json, in English and Chinese: the rules come from their metadata.

import { severityOrOptions } from './optionSettings.mjs';
import { inBothLanguages, objectSchema } from './schemas.mjs';
import { styleSchema } from './styleSettings.mjs';

/** @typedef {import('../server/src/rules/rule.ts').RuleMetadata} RuleMetadata */
/** @typedef {import('../server/src/rules/rule.ts').Locale} Locale */

export const schemaFile = 'schemas/newsmark.config.schema.json';

const texts = {
  title: 'Configuration of Newsmark · Newsmark 配置',
  rules:
    'How severe each rule’s findings are in this folder and below; overrides the settings of the editor.\n\n此文件夹及各级子文件夹中各规则的严重程度，优先于编辑器中的设置。',
  lexicon:
    'Who speaks and who does not, where the articles themselves leave it open.\n\n稿件本身难以判断时，由词表指明是否为发言人。',
  speakers:
    'Speakers: title and name as they stand at the start of a paragraph, or the name alone.\n\n发言人：段首的职务加姓名，或仅写姓名。',
  fixAll: 'What happens when all safe fixes are applied at once.\n\n一次执行全部安全修复时的行为。',
  exclude: 'Rules whose findings are left alone.\n\n一次执行全部安全修复时不予修复的规则。',
  titles:
    'Titles that Newsmark does not know: whoever has one before a colon is a speaker (调解能手王芳：…).\n\nNewsmark 不认识的职务或身份：冒号前带有此类职务或身份的，即为发言人（调解能手王芳：……）。',
  labels:
    'Labels that Newsmark does not know: what ends with one before a colon is not a speaker (本期话题：…).\n\nNewsmark 不认识的标签：冒号前以此结尾的，不是发言人（本期话题：……）。',
  files:
    'Which files are always articles, whatever they contain, as patterns relative to this folder, such as "archive/**/*.txt"; one that begins with ! leaves files out. The last that matches decides; where none does, the content.\n\n哪些文件一律视为稿件：以此文件夹为起点的通配模式，如 "archive/**/*.txt"；以 ! 开头的表示排除。以最后匹配的一条为准；都不匹配时根据内容判断。',
  notSpeakers: 'Words before a colon that are not speakers.\n\n冒号前并非发言人的文字。',
};

/**
 * The schema as JSON.
 * @param {readonly RuleMetadata[]} rules
 * @param {readonly string[]} severities
 * @param {{ readonly choices: import('./styleSettings.mjs').Choices, readonly names: readonly string[] }} styles
 */
export function configurationSchema(rules, severities, { choices, names: styleNames }) {
  /** @param {string} description */
  const names = (description) => ({
    description,
    type: 'array',
    items: { type: 'string', pattern: '\\S' },
    uniqueItems: true,
  });
  return objectSchema(texts.title, {
    rules: {
      description: texts.rules,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ name, summary, severity, options }) => [
          name,
          {
            description: inBothLanguages({ en: `${summary.en}.`, 'zh-cn': `${summary['zh-cn']}。` }),
            ...severityOrOptions({ enum: severities, default: severity }, options),
          },
        ]),
      ),
    },
    lexicon: {
      description: texts.lexicon,
      type: 'object',
      additionalProperties: false,
      properties: {
        speakers: names(texts.speakers),
        notSpeakers: names(texts.notSpeakers),
        titles: names(texts.titles),
        labels: names(texts.labels),
      },
    },
    files: names(texts.files),
    ...styleSchema(choices, styleNames),
    fixAll: {
      description: texts.fixAll,
      type: 'object',
      additionalProperties: false,
      properties: {
        exclude: {
          description: texts.exclude,
          type: 'array',
          items: { enum: rules.map(({ name }) => name) },
          uniqueItems: true,
        },
      },
    },
  });
}
