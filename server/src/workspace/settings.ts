import type { HouseStyle } from '../rules/houseStyle.ts';
import type { Severity } from '../rules/rule.ts';
import { type Configuration, emptyConfiguration } from './configuration/configuration.ts';
import { type DisplaySettings, defaultDisplay, readDisplaySettings } from './displaySettings.ts';
import { isObject } from './isObject.ts';
import { type NamedStyles, readStyle, readStyles, type TellStyle, type ValuePath } from './readHouseStyle.ts';
import { isSeverity, noSeverity, unknownRule } from './ruleChoices.ts';

/** What is set for an article, from all places where something can be set. */
export interface Settings {
  /** By rule name; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** What is not named is `consistent`. */
  readonly style: Partial<HouseStyle>;
  /** Rules that “fix all” leaves alone. */
  readonly fixAllExclude: readonly string[];
  readonly display: DisplaySettings;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** For the user: what was not understood and what may have been meant. */
  readonly warnings: readonly string[];
}

/**
 * Reads the client's section `newsmark`, which may hold anything. What is not understood is left out with a warning;
 * `knownRules` are the names of the catalogue, and `ofFile` the house styles that the configuration file defines.
 */
export function readSettings(
  section: unknown,
  knownRules: readonly string[],
  ofFile: NamedStyles = {},
): SettingsReading {
  const warnings: string[] = [];
  const tell = (key: string, message: string) => warnings.push(`newsmark.${key}: ${message}`);
  const settings: Settings = {
    severities: readSeverities(property(section, 'rules'), knownRules, (message) => tell('rules', message)),
    style: readHouseStyle(section, ofFile, tell),
    fixAllExclude: readRuleNames(property(property(section, 'fixAll'), 'exclude'), knownRules, (message) =>
      tell('fixAll.exclude', message),
    ),
    display: readDisplaySettings(section, tell),
  };
  return { settings, warnings };
}

/**
 * Puts the layers in order, the same for editors and the command line: the rules' own severities (by not being named),
 * the client's settings (which has put those of the workspace over those of the user), the configuration file.
 */
export function resolveSettings(client: Settings | null, file: Configuration = emptyConfiguration): Settings {
  return {
    severities: { ...client?.severities, ...file.rules },
    style: { ...client?.style, ...file.style },
    fixAllExclude: file.fixAllExclude ?? client?.fixAllExclude ?? [],
    display: client?.display ?? defaultDisplay,
  };
}

type Warn = (message: string) => void;

function readSeverities(rules: unknown, knownRules: readonly string[], warn: Warn): Settings['severities'] {
  const chosen: [string, Severity][] = [];
  for (const [name, value] of Object.entries(isObject(rules) ? rules : {})) {
    if (!knownRules.includes(name)) warn(unknownRule(name, knownRules));
    else if (!isSeverity(value)) warn(noSeverity(value, name));
    else chosen.push([name, value]);
  }
  return Object.fromEntries(chosen);
}

/** A client sends null, or an empty object, for what is not set. */
function readHouseStyle(
  section: unknown,
  ofFile: NamedStyles,
  tell: (key: string, message: string) => void,
): Partial<HouseStyle> {
  const style = property(section, 'style') ?? {};
  const styles = property(section, 'styles') ?? {};
  const tellOf = (key: string): TellStyle => {
    const warn = (message: string, path: ValuePath) => tell([key, ...path].join('.'), message);
    return { unknown: warn, wrong: warn };
  };
  return readStyle(style, { ...readStyles(styles, ofFile, tellOf('styles')), ...ofFile }, tellOf('style'));
}

function readRuleNames(names: unknown, knownRules: readonly string[], warn: Warn): string[] {
  const listed = Array.isArray(names) ? names.map(String) : [];
  for (const name of listed) if (!knownRules.includes(name)) warn(unknownRule(name, knownRules));
  return listed.filter((name) => knownRules.includes(name));
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
