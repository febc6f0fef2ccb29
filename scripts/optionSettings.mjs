// The options of rules in the extension's manifest and in the JSON schema of newsmark.config.json.

import { inBothLanguages } from './schemas.mjs';

/** @typedef {import('../server/src/rules/ruleOptions.ts').RuleOption} RuleOption */

/**
 * The schema of what may be set for a rule: a severity, or an object with severity and options.
 * @param {Readonly<Record<string, unknown>>} severity its schema
 * @param {Readonly<Record<string, RuleOption>>} [options]
 */
export function severityOrOptions(severity, options = {}) {
  const properties = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, schemaOf(option)]));
  return {
    anyOf: [severity, { type: 'object', additionalProperties: false, properties: { severity, ...properties } }],
  };
}

/** @param {RuleOption} option */
function schemaOf(option) {
  const description = inBothLanguages(option.description);
  return option.kind === 'number'
    ? { description, type: 'integer', minimum: option.least, default: option.usual }
    : { description, type: 'array', items: { type: 'string', pattern: '\\S' }, default: option.usual };
}
