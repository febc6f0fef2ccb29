import * as l10n from '@vscode/l10n';
import { catalogue } from '../rules/catalogue.ts';
import type { Severity } from '../rules/rule.ts';
import type { OptionValues, RuleOption } from '../rules/ruleOptions.ts';
import { isObject } from './isObject.ts';
import { isSeverity, noSeverity } from './severityValue.ts';
import type { TellValue } from './tellValue.ts';
import { unknownOption } from './unknownNames.ts';

/** The settings of a rule; what is not set comes from elsewhere. */
export interface RuleSetting {
  readonly severity?: Severity;
  readonly options?: OptionValues;
}

const optionsByRule = new Map(catalogue.map(({ metadata: { name, options = {} } }) => [name, options]));

/**
 * Reads the settings of a rule, which may be anything: valid are a severity, or an object with an optional severity and
 * the rule's options by name.
 */
export function readRuleSetting(value: unknown, rule: string, tell: TellValue): RuleSetting {
  if (isSeverity(value)) return { severity: value };
  const known = optionsByRule.get(rule) ?? {};
  if (!isObject(value)) {
    tell.wrong(noSeverity(plain(value), rule), []);
    return {};
  }
  const options: Record<string, RuleOption['usual']> = {};
  const { severity, ...others } = value;
  for (const [name, set] of Object.entries(others)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) tell.unknown(unknownOption(name, ['severity', ...Object.keys(known)]), [name]);
    else if (isValueOf(set, option)) options[name] = set;
    else tell.wrong(wrongValue(set, name, option), [name]);
  }
  const setting = Object.keys(options).length > 0 ? { options } : {};
  if (severity === undefined) return setting;
  if (isSeverity(severity)) return { ...setting, severity };
  tell.wrong(noSeverity(plain(severity), rule), ['severity']);
  return setting;
}

function isValueOf(value: unknown, option: RuleOption): value is RuleOption['usual'] {
  return option.kind === 'number'
    ? Number.isSafeInteger(value) && Number(value) >= option.least
    : Array.isArray(value) && value.every((text) => typeof text === 'string' && text.trim() !== '');
}

function wrongValue(value: unknown, name: string, option: RuleOption): string {
  return option.kind === 'number'
    ? l10n.t('“{0}” takes a whole number from {1} on, not “{2}”.', name, option.least, JSON.stringify(plain(value)))
    : l10n.t('“{0}” takes a list of texts: ["…", "…"].', name);
}

/** A value to quote to the user; the contents of lists and objects are left out. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? [] : isObject(value) ? {} : value;
}
