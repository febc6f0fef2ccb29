import type { HouseStyle } from '../rules/houseStyle.ts';
import type { Severity } from '../rules/rule.ts';
import type { OptionValues } from '../rules/ruleOptions.ts';
import { type Configuration, emptyConfiguration } from './configuration/configuration.ts';
import { type DisplaySettings, defaultDisplay, readDisplaySettings } from './displaySettings.ts';
import { isObject } from './isObject.ts';
import { propertyAt } from './propertyAt.ts';
import { type NamedStyles, readStyle, readStyles } from './readHouseStyle.ts';
import { type RuleSetting, readRuleSetting } from './readRuleSetting.ts';
import type { TellValue, ValuePath } from './tellValue.ts';
import { unknownRule } from './unknownNames.ts';

/** What is set for an article, from all places where something can be set. */
export interface Settings {
  /** By rule name; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** By rule name; what is not named has its usual value. */
  readonly options: Readonly<Record<string, OptionValues>>;
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
    ...readRules(propertyAt(section, 'rules'), knownRules, tell),
    style: readStyleSetting(section, ofFile, tell),
    fixAllExclude: readRuleNames(propertyAt(section, 'fixAll', 'exclude'), knownRules, (message) =>
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
    options: mergeOptions(client?.options ?? {}, file.options),
    style: { ...client?.style, ...file.style },
    fixAllExclude: file.fixAllExclude ?? client?.fixAllExclude ?? [],
    display: client?.display ?? defaultDisplay,
  };
}

type Warn = (message: string) => void;
/** Told of what is not understood under a key of the section. */
type TellKey = (key: string, message: string) => void;

function readRules(
  rules: unknown,
  knownRules: readonly string[],
  tell: TellKey,
): Pick<Settings, 'severities' | 'options'> {
  const set: [string, RuleSetting][] = [];
  for (const [name, value] of Object.entries(isObject(rules) ? rules : {})) {
    if (!knownRules.includes(name)) tell('rules', unknownRule(name, knownRules));
    else set.push([name, readRuleSetting(value, name, tellValue(isObject(value) ? `rules.${name}` : 'rules', tell))]);
  }
  return {
    severities: Object.fromEntries(set.flatMap(([name, { severity }]) => (severity ? [[name, severity]] : []))),
    options: Object.fromEntries(set.flatMap(([name, { options }]) => (options ? [[name, options]] : []))),
  };
}

function mergeOptions(lower: Settings['options'], upper: Settings['options']): Settings['options'] {
  const names = new Set([...Object.keys(lower), ...Object.keys(upper)]);
  return Object.fromEntries(Array.from(names, (name) => [name, { ...lower[name], ...upper[name] }]));
}

/** A client sends null, or an empty object, for what is not set. */
function readStyleSetting(section: unknown, ofFile: NamedStyles, tell: TellKey): Partial<HouseStyle> {
  const style = propertyAt(section, 'style') ?? {};
  const styles = propertyAt(section, 'styles') ?? {};
  const named = { ...readStyles(styles, ofFile, tellValue('styles', tell)), ...ofFile };
  return readStyle(style, named, tellValue('style', tell));
}

/** Tells of a value by the names that lead to it in the settings. */
function tellValue(key: string, tell: TellKey): TellValue {
  const warn = (message: string, path: ValuePath) => tell([key, ...path].join('.'), message);
  return { unknown: warn, wrong: warn };
}

function readRuleNames(names: unknown, knownRules: readonly string[], warn: Warn): string[] {
  const listed = Array.isArray(names) ? names.map(String) : [];
  for (const name of listed) if (!knownRules.includes(name)) warn(unknownRule(name, knownRules));
  return listed.filter((name) => knownRules.includes(name));
}
