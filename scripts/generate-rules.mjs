// npm run generate: writes what follows from the rules' metadata, that is their pages in docs/rules/, their names in the
// settings of package.json and package.nls*.json, and the schema of newsmark.config.json. `--check` writes nothing and fails if any of it is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configurationSchema, schemaFile } from './configurationSchema.mjs';
import { importSource } from './importSource.mjs';
import { indexPage, locales, pageName, rulePage } from './rulePages.mjs';
import { ruleSettings, ruleStrings, stringsFile } from './ruleSettings.mjs';

const root = path.resolve(import.meta.dirname, '..');
const pagesFolder = 'docs/rules';

const { catalogue } = await importSource('server/src/rules/catalogue.ts');
const { severities } = await importSource('server/src/rules/rule.ts');
/** @type {readonly import('../server/src/rules/rule.ts').RuleMetadata[]} */
const rules = catalogue.map((/** @type {import('../server/src/rules/rule.ts').Rule} */ rule) => rule.metadata);

/** By path, what each file should hold. */
const generated = new Map([
  ['package.json', ruleSettings(read('package.json'), rules)],
  [schemaFile, configurationSchema(rules, severities)],
]);
for (const locale of locales) {
  generated.set(stringsFile(locale), ruleStrings(read(stringsFile(locale)), rules, locale));
  generated.set(`${pagesFolder}/${pageName('README', locale)}`, indexPage(rules, locale));
  for (const rule of rules) generated.set(`${pagesFolder}/${pageName(rule.name, locale)}`, rulePage(rule, locale));
}
const leftOver = readdirSync(path.join(root, pagesFolder))
  .map((file) => `${pagesFolder}/${file}`)
  .filter((file) => !generated.has(file));
const stale = [...generated].filter(([file, content]) => read(file) !== content).map(([file]) => file);

if (!process.argv.includes('--check')) {
  for (const file of stale) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), generated.get(file) ?? '');
  }
  for (const file of leftOver) rmSync(path.join(root, file));
  console.log(`${rules.length} rules: ${stale.length} files written, ${leftOver.length} removed`);
} else if (stale.length + leftOver.length > 0) {
  console.error(`Stale; run npm run generate:\n${[...stale, ...leftOver].join('\n')}`);
  process.exitCode = 1;
}

/** @param {string} file @returns {string} empty if there is none */
function read(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
