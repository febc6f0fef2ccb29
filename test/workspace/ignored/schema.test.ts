import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { catalogue } from '../../../server/src/rules/catalogue.ts';
import { readIgnored } from '../../../server/src/workspace/ignored/readIgnored.ts';
import { rewriteIgnored } from '../../../server/src/workspace/ignored/rewriteIgnored.ts';

const isValid = new Ajv({ strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('schemas/newsmark.ignored.schema.json', 'utf8')),
);
const knownRules = catalogue.map(({ metadata }) => metadata.name);
const entry = { rule: 'page-chrome', file: 'a.txt', fingerprint: '分享#1', reason: '页面要求保留' };

test.each<[sound: boolean, content: unknown]>([
  [true, {}],
  [true, { $schema: 'x', version: 1, ignored: [] }],
  [true, { ignored: [entry, { rule: 'dash', file: 'a.txt' }, { rule: 'dash', fingerprint: '分享#1' }] }],
  [true, JSON.parse(rewriteIgnored(null, { add: [entry] }) ?? '')],
  [false, []],
  [false, { version: 2 }],
  [false, { entries: [] }],
  [false, { ignored: {} }],
  [false, { ignored: ['dash'] }],
  [false, { ignored: [{ rule: 'dash' }] }],
  [false, { ignored: [{ file: 'a.txt' }] }],
  [false, { ignored: [{ ...entry, rule: 'page-crome' }] }],
  [false, { ignored: [{ ...entry, reason: ' ' }] }],
  [false, { ignored: [{ ...entry, line: 7 }] }],
])('schema and reader agree on %s: %j', (sound, content) => {
  expect(isValid(content)).toBe(sound);
  expect(readIgnored(JSON.stringify(content), knownRules).problems.length === 0).toBe(sound);
});
