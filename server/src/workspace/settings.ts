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

/** The settings that apply to an article, combined from all places where they can be set. */
export interface Settings {
  /** By rule name; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** The options of rules, by rule name; an option that is not named has its default. */
  readonly options: Readonly<Record<string, OptionValues>>;
  /** A choice that is not named is `consistent`. */
  readonly style: Partial<HouseStyle>;
  /** Rules whose findings “fix all” does not fix. */
  readonly fixAllExclude: readonly string[];
  readonly display: DisplaySettings;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** Messages for the user: what was not understood, and what may have been meant. */
  readonly warnings: readonly string[];
}

/**
 * Reads the client's section `newsmark`, which may hold anything. What is not understood is ignored, with a warning.
 * `knownRules` are the names of the catalogue, `ofFile` the house styles that the configuration file defines.
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
 * Combines the layers of settings, in the same order for editors and the command line. The configuration file wins over
 * the client's settings (in which the client has already combined user and workspace); what neither names keeps its
 * default.
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
/** Reports what is not understood under a key of the section. */
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

/** Reads `style` and `styles`. For those that are not set, clients send null or an empty object. */
function readStyleSetting(section: unknown, ofFile: NamedStyles, tell: TellKey): Partial<HouseStyle> {
  const style = propertyAt(section, 'style') ?? {};
  const styles = propertyAt(section, 'styles') ?? {};
  const named = { ...readStyles(styles, ofFile, tellValue('styles', tell)), ...ofFile };
  return readStyle(style, named, tellValue('style', tell));
}

/** Reports what is wrong in a value by its path in the settings. */
function tellValue(key: string, tell: TellKey): TellValue {
  const warn = (message: string, path: ValuePath) => tell([key, ...path].join('.'), message);
  return { unknown: warn, wrong: warn };
}

function readRuleNames(names: unknown, knownRules: readonly string[], warn: Warn): string[] {
  const listed = Array.isArray(names) ? names.map(String) : [];
  for (const name of listed) if (!knownRules.includes(name)) warn(unknownRule(name, knownRules));
  return listed.filter((name) => knownRules.includes(name));
}
