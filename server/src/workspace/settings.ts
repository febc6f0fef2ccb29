import * as l10n from '@vscode/l10n';
import { type Severity, severities } from '../rules/rule.ts';
import { closestName } from './closestName.ts';

/** What a user has set for the articles of a folder. */
export interface Settings {
  /** By rule name; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** For the user: what was not understood and what may have been meant. */
  readonly warnings: readonly string[];
}

/**
 * Reads the client's section `newsmark`, which may hold anything. What is not understood is left out with a warning;
 * `knownRules` are the names of the catalogue.
 */
export function readSettings(section: unknown, knownRules: readonly string[]): SettingsReading {
  const rules = property(section, 'rules');
  const chosen: [string, Severity][] = [];
  const warnings: string[] = [];
  for (const [name, value] of Object.entries(isObject(rules) ? rules : {})) {
    if (!knownRules.includes(name)) {
      warnings.push(
        l10n.t('newsmark.rules: there is no rule “{0}”. The nearest is “{1}”.', name, closestName(name, knownRules)),
      );
    } else if (!isSeverity(value)) {
      warnings.push(
        l10n.t(
          'newsmark.rules: “{0}” is not a severity for “{1}”. Use one of: {2}.',
          JSON.stringify(value),
          name,
          severities.join(', '),
        ),
      );
    } else {
      chosen.push([name, value]);
    }
  }
  return { settings: { severities: Object.fromEntries(chosen) }, warnings };
}

function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}
