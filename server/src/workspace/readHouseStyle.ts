import * as l10n from '@vscode/l10n';
import { listOf } from '../features/wording.ts';
import { consistentStyle, type HouseStyle, houseStyleChoices, houseStyles } from '../rules/houseStyle.ts';
import { isObject } from './isObject.ts';
import type { TellValue, ValuePath } from './tellValue.ts';
import { unknownSetting, unknownStyle } from './unknownNames.ts';

/** House styles by name. */
export type NamedStyles = Readonly<Record<string, HouseStyle>>;

const choices: Readonly<Record<string, readonly string[]>> = houseStyleChoices;

/**
 * Reads the value of `style`, which may be anything: a valid one is the name of a style, or an object with some choices
 * that may extend a named style. Choices that it leaves open are not in the result, so that they can come from
 * elsewhere.
 */
export function readStyle(value: unknown, named: NamedStyles, tell: TellValue): Partial<HouseStyle> {
  const known: NamedStyles = { ...houseStyles, ...named };
  return readDefinition(value, [], tell, (name, path) => {
    if (Object.hasOwn(known, name)) return known[name] ?? null;
    tell.wrong(unknownStyle(name, Object.keys(known)), path);
    return null;
  });
}

/**
 * Reads the value of `styles`: definitions by name. Each may extend another one, one of Newsmark's own, or one of
 * `named`.
 */
export function readStyles(value: unknown, named: NamedStyles, tell: TellValue): NamedStyles {
  if (!isObject(value)) {
    tell.wrong(l10n.t('An object belongs here: { … }.'), []);
    return {};
  }
  const definitions = new Map(Object.entries(value));
  const read = new Map<string, HouseStyle>();
  const open = new Set<string>();
  const others: NamedStyles = { ...houseStyles, ...named };
  const find = (name: string, path: ValuePath): HouseStyle | null => {
    if (open.has(name)) {
      tell.wrong(l10n.t('“{0}” extends itself, directly or through another style. Change its “extends”.', name), path);
      return null;
    }
    const found = read.get(name) ?? define(name) ?? (Object.hasOwn(others, name) ? others[name] : null);
    if (found) return found;
    tell.wrong(unknownStyle(name, [...Object.keys(others), ...definitions.keys()]), path);
    return null;
  };
  const define = (name: string): HouseStyle | null => {
    if (!definitions.has(name) || Object.hasOwn(houseStyles, name)) return null;
    open.add(name);
    const style = { ...consistentStyle, ...readDefinition(definitions.get(name), [name], tell, find) };
    open.delete(name);
    read.set(name, style);
    return style;
  };
  for (const name of definitions.keys()) {
    if (Object.hasOwn(houseStyles, name))
      tell.wrong(l10n.t('“{0}” is one of Newsmark’s own house styles. Give yours another name.', name), [name]);
    else if (!read.has(name)) define(name);
  }
  return Object.fromEntries(read);
}

type Find = (name: string, path: ValuePath) => HouseStyle | null;

function readDefinition(value: unknown, path: ValuePath, tell: TellValue, find: Find): Partial<HouseStyle> {
  if (typeof value === 'string') return find(value, path) ?? {};
  if (!isObject(value)) {
    tell.wrong(l10n.t('The name of a house style or an object belongs here: { … }.'), path);
    return {};
  }
  const style: Record<string, string> = {};
  for (const [name, choice] of Object.entries(value)) {
    const at = [...path, name];
    if (name === 'extends') {
      if (typeof choice === 'string') Object.assign(style, { ...find(choice, at), ...style });
      else tell.wrong(l10n.t('The name of a house style belongs here.'), at);
    } else if (!Object.hasOwn(choices, name))
      tell.unknown(unknownSetting(name, [...Object.keys(choices), 'extends']), at);
    else if (typeof choice === 'string' && choices[name]?.includes(choice)) style[name] = choice;
    else tell.wrong(noChoice(choice, name), at);
  }
  return style;
}

function noChoice(value: unknown, matter: string): string {
  return l10n.t(
    '{0} cannot be used for “{1}”. Use one of: {2}.',
    JSON.stringify(value),
    matter,
    listOf(choices[matter] ?? []),
  );
}
