import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../server/src/rules/catalogue.ts';
import { readConfiguration } from '../../../server/src/workspace/configuration/readConfiguration.ts';

const schema = JSON.parse(readFileSync('schemas/newsmark.config.schema.json', 'utf8'));
const isValid = new Ajv({ strict: true }).compile(schema);
const knownRules = catalogue.map(({ metadata }) => metadata.name);

describe('the schema agrees with the reader on', () => {
  test.each<[sound: boolean, content: unknown]>([
    [true, {}],
    [true, { $schema: 'x', rules: { 'page-chrome': 'off' }, lexicon: { speakers: ['老王'], notSpeakers: [] } }],
    [true, { style: 'gbt15834', fixAll: { exclude: ['page-chrome'] } }],
    [true, { style: { extends: 'ours' }, styles: { ours: { indent: 'none' }, theirs: 'ours' } }],
    [true, { rules: { 'dateline-mismatch': { days: 3 }, 'page-chrome': { severity: 'off', words: ['返回顶部'] } } }],
    [false, { rules: { 'dateline-mismatch': { days: 1.5 } } }],
    [false, { rules: { 'dateline-mismatch': { day: 3 } } }],
    [false, { rules: { 'page-chrome': { words: [''] } } }],
    [true, { rules: { 'turn-empty': { severity: 'off' }, 'trailing-space': {} } }],
    [false, { rules: { 'turn-empty': { severity: 'never' } } }],
    [false, { rules: { 'turn-empty': { days: 3 } } }],
    [false, { style: [] }],
    [false, { style: { indent: 4 } }],
    [false, { style: { indents: 'none' } }],
    [false, { styles: { consistent: {} } }],
    [false, { fixAll: { exclude: ['page-crome'] } }],
    [false, { fixAll: { only: [] } }],
    [false, []],
    [false, { rule: {} }],
    [false, { rules: { 'page-crome': 'off' } }],
    [false, { rules: { 'page-chrome': 'fatal' } }],
    [false, { lexicon: [] }],
    [true, { lexicon: { titles: ['调解能手'], labels: ['本期话题'] }, files: ['archive/**/*.txt', '!**/drafts/**'] }],
    [false, { lexicon: { title: [] } }],
    [false, { lexicon: { titles: ['调解能手', 1] } }],
    [false, { files: '*.txt' }],
    [false, { files: [''] }],
    [false, { lexicon: { speakers: '老王' } }],
    [false, { lexicon: { speakers: [' '] } }],
  ])('%s: %j', (sound, content) => {
    expect(isValid(content)).toBe(sound);
    expect(readConfiguration(JSON.stringify(content), knownRules).problems.length === 0).toBe(sound);
  });
});
