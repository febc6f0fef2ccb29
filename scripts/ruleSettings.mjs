// The setting `newsmark.rules` in the extension's manifest: one property a rule, so that VS Code completes and checks it.

import { replaceStrings, settingOf, toJson } from './manifest.mjs';
import { severityOrOptions } from './optionSettings.mjs';

/** @typedef {import('../server/src/rules/rule.ts').RuleMetadata} RuleMetadata */
/** @typedef {import('../server/src/rules/rule.ts').Locale} Locale */

const prefix = 'rule.';

/** @param {Locale} locale */
export function stringsFile(locale) {
  return locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`;
}

/**
 * The manifest with the rules as properties of the setting `newsmark.rules`.
 * @param {string} manifest JSON
 * @param {readonly RuleMetadata[]} rules
 * @throws {Error} if the manifest has no such setting
 */
export function ruleSettings(manifest, rules) {
  const content = JSON.parse(manifest);
  const setting = settingOf(content, 'newsmark.rules');
  const { type, enum: severities } = setting.additionalProperties;
  setting.properties = Object.fromEntries(
    rules.map(({ name, severity: usual, options }) => [
      name,
      {
        ...severityOrOptions({ type, enum: severities, default: usual }, options),
        markdownDescription: `%${prefix}${name}%`,
      },
    ]),
  );
  return toJson(content);
}

/**
 * The manifest's strings with one for each rule, in the order of their keys.
 * @param {string} strings JSON
 * @param {readonly RuleMetadata[]} rules
 * @param {Locale} locale
 */
export function ruleStrings(strings, rules, locale) {
  const stop = locale === 'en' ? '.' : '。';
  return replaceStrings(
    strings,
    prefix,
    rules.map(({ name, summary }) => [`${prefix}${name}`, `${summary[locale]}${stop}`]),
  );
}
