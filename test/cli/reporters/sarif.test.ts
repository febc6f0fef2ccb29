import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../server/src/rules/catalogue.ts';
import { simplified, warned } from '../articles.ts';
import { folderWith, newsmark } from '../newsmark.ts';

/** An article with two equal findings, which have fixes and related places, and a file that is not there. */
const doubled = `${simplified}\n新城日报记者{李明}  \n\n新城日报记者{李明}  \n`;

async function sarifOf(files: Readonly<Record<string, string>>, paths: readonly string[], locale = 'en') {
  const { stdout } = await newsmark(['check', '--format', 'sarif', '--locale', locale, ...paths], {
    cwd: folderWith(files),
  });
  return JSON.parse(stdout);
}

describe('newsmark check --format sarif', () => {
  test.each(['en', 'zh-cn'])(
    'is valid by the schema of SARIF 2.1.0 (as @microsoft/jest-sarif ships it) in %s',
    async (locale) => {
      const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');
      const log = await sarifOf(
        { 'seed.txt': seed, '有 空格#1.txt': doubled },
        ['seed.txt', '有 空格#1.txt', 'none.txt'],
        locale,
      );
      const validate = sarifValidator();
      expect(validate(log) || validate.errors).toBe(true);
      expect(log.runs[0].results.length).toBeGreaterThan(20);
      expect(validate({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false);
    },
  );

  test('says what the rules are, in the order of their names', async () => {
    const { driver } = (await sarifOf({ 'a.txt': warned }, ['a.txt'])).runs[0].tool;
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ metadata }) => metadata.name));
    const chrome = driver.rules.find(({ id }: { id: string }) => id === 'page-chrome');
    expect(chrome.help.markdown).toContain('```text\n');
    expect(chrome).toMatchObject({ defaultConfiguration: { level: 'warning' }, properties: { fix: 'suggestion' } });
  });

  test('gives places in UTF-16 columns from 1, and the fix', async () => {
    const emoji = `${simplified}\n　　😀夜间门诊下周开始。  \n`;
    const [run] = (await sarifOf({ 'a.txt': emoji }, ['a.txt', '--rule', 'trailing-space'])).runs;
    const artifactLocation = { uri: 'a.txt', uriBaseId: '%SRCROOT%' };
    const region = { startLine: 9, startColumn: 14, endLine: 9, endColumn: 16 };
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'trailing-space',
          level: 'note',
          locations: [{ physicalLocation: { artifactLocation, region } }],
          fixes: [
            {
              artifactChanges: [
                { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '' } }] },
              ],
            },
          ],
        },
      ],
    });
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('trailing-space');
  });

  test('knows a finding again when lines above it have come', async () => {
    const only = ['a.txt', '--rule', 'trailing-space'];
    const fingerprints = async (text: string) =>
      (await sarifOf({ 'a.txt': text }, only)).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: unknown }) => partialFingerprints,
      );
    const before = await fingerprints(doubled);
    expect(before).toHaveLength(2);
    expect(before[0]).not.toEqual(before[1]);
    expect(await fingerprints(doubled.replace('\n\n', '\n\n　　另一段。\n\n'))).toEqual(before);
  });

  test('escapes braces in messages, and paths', async () => {
    const text = `${simplified}\n【关键词一：{0}】\n\n　　一段话。\n\n【关键词二：{0}】\n\n　　一段话。\n`;
    const log = await sarifOf({ '有 空格#1.txt': text }, ['.', '--rule', 'marker-duplicate']);
    const [result] = log.runs[0].results;
    expect(result.message.text).toContain('{{0}}');
    expect(result.relatedLocations).toHaveLength(1);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(`${encodeURIComponent('有 空格#1')}.txt`);
  });

  test('reports what could not be read as a notification, outside the working folder by an absolute URI', async () => {
    const { results, invocations } = (await sarifOf({}, ['/none/a.txt'])).runs[0];
    expect(results).toEqual([]);
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///none/a.txt' } } }],
            descriptor: { id: 'not-found' },
          },
        ],
      },
    ]);
  });
});

/** The schema is written for draft 4 of JSON Schema, of which it uses nothing that has changed since but the name of `id`. */
function sarifValidator() {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text),
    'date-time': true as const,
  };
  return new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);
}
