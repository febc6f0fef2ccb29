// npm run generate: writes what follows from the rules' metadata and the choices for house styles: the rules' pages in
// docs/rules/, the settings in package.json and package.nls*.json, the page about settings and commands, and the schemas
// of newsmark.config.json and .newsmark/ignored.json. `--check` writes nothing and fails if any of it is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configurationSchema, schemaFile } from './configurationSchema.mjs';
import { ignoredSchema, ignoredSchemaFile } from './ignoredSchema.mjs';
import { importSource } from './importSource.mjs';
import { indexPage, locales, pageName, rulePage } from './rulePages.mjs';
import { ruleSettings, ruleStrings, stringsFile } from './ruleSettings.mjs';
import { root } from './run.mjs';
import { settingsPage, settingsPageFile } from './settingsPages.mjs';
import { styleSettings, styleStrings } from './styleSettings.mjs';

const pagesFolder = 'docs/rules';

const { catalogue } = await importSource('server/src/rules/catalogue.ts');
const { severities } = await importSource('server/src/rules/rule.ts');
const { ignoredVersion } = await importSource('server/src/workspace/ignored/ignored.ts');
const { houseStyleChoices, houseStyles } = await importSource('server/src/rules/houseStyle.ts');
const styles = { choices: houseStyleChoices, names: Object.keys(houseStyles) };
/** @type {readonly import('../server/src/rules/rule.ts').RuleMetadata[]} */
const rules = catalogue.map((/** @type {import('../server/src/rules/rule.ts').Rule} */ rule) => rule.metadata);

/** By path, what each file should hold. */
const generated = new Map([
  ['package.json', settings(read('package.json'))],
  [schemaFile, configurationSchema(rules, severities, styles)],
  [ignoredSchemaFile, ignoredSchema(rules, ignoredVersion)],
]);
for (const locale of locales) {
  const strings = styleStrings(ruleStrings(read(stringsFile(locale)), rules, locale), locale);
  generated.set(stringsFile(locale), strings);
  generated.set(settingsPageFile(locale), settingsPage(generated.get('package.json') ?? '', strings, locale));
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

/** @param {string} manifest JSON */
function settings(manifest) {
  const names = rules.map(({ name }) => name);
  return styleSettings(ruleSettings(manifest, rules), styles.choices, styles.names, names);
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
