import * as l10n from '@vscode/l10n';
import { listOf } from '../features/wording.ts';
import { UsageError } from './usageError.ts';

/** Reads the value of an option; throws a `UsageError`. */
export type ReadValue<T> = (value: string) => T;

/** A label of the WHATWG Encoding Standard: gb18030, gbk, big5, utf-16le, … */
export const encodingLabel: ReadValue<string> = (value) => {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new UsageError(l10n.t('There is no encoding “{0}”. Common ones: utf-8, utf-16le, gb18030, big5.', value));
  }
};

/** A language that Newsmark speaks. */
export const localeTag: ReadValue<string> = (value) => {
  if (/^(?:zh|en)(?![a-z])/i.test(value)) return value;
  throw new UsageError(l10n.t('Newsmark does not speak “{0}”. Use --locale en or --locale zh-cn.', value));
};

export function wholeNumber(option: string): ReadValue<number> {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new UsageError(l10n.t('{0} takes a whole number, not “{1}”.', option, value));
  };
}

/** A text that is not empty. */
export function text(option: string): ReadValue<string> {
  return (value) => {
    if (value.trim() !== '') return value;
    throw new UsageError(l10n.t('{0} takes a text that is not empty.', option));
  };
}

export function oneOf(option: string, names: readonly string[]): ReadValue<string> {
  return (value) => {
    if (names.includes(value)) return value;
    throw new UsageError(l10n.t('{0} cannot be “{2}”. Choices: {1}.', option, listOf(names), value));
  };
}
