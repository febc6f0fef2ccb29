import type { Severity } from '../rules/rule.ts';
import { type Configuration, emptyConfiguration } from './configuration/configuration.ts';
import { isSeverity, noSeverity, unknownRule } from './ruleChoices.ts';

/** What is set for an article, from all places where something can be set. */
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
    if (!knownRules.includes(name)) warnings.push(`newsmark.rules: ${unknownRule(name, knownRules)}`);
    else if (!isSeverity(value)) warnings.push(`newsmark.rules: ${noSeverity(value, name)}`);
    else chosen.push([name, value]);
  }
  return { settings: { severities: Object.fromEntries(chosen) }, warnings };
}

/**
 * Puts the layers in order, the same for editors and the command line: the rules' own severities (by not being named),
 * the client's settings (which has put those of the workspace over those of the user), the configuration file.
 */
export function resolveSettings(client: Settings | null, file: Configuration = emptyConfiguration): Settings {
  return { severities: { ...client?.severities, ...file.rules } };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}
