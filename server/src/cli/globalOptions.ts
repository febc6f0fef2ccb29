import type { Locale } from '../rules/rule.ts';
import { localeOf, systemLanguage } from '../workspace/locale.ts';

/** The environment variables that are used. */
export interface Environment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * The user's language: `--locale` on the command line, otherwise LC_ALL, LC_MESSAGES or LANG, in this order (POSIX Base
 * Definitions 8.2), otherwise the system's language. Read before all other options, since these need it for their help.
 */
export function chooseLocale(args: readonly string[], env: Environment): Locale {
  const wishes = [optionValue(args, '--locale'), env.LC_ALL, env.LC_MESSAGES, env.LANG];
  return localeOf(wishes.find((wish) => wish) ?? systemLanguage());
}

/** Whether to colour; null for “on a terminal”. The command line comes before NO_COLOR, and that before FORCE_COLOR. */
export function chooseColor(args: readonly string[], env: Environment): boolean | null {
  const wish = optionsOf(args).findLast((arg) => arg === '--color' || arg === '--no-color');
  if (wish !== undefined) return wish === '--color';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.TERM === 'dumb' ? false : null;
}

function optionValue(args: readonly string[], name: string): string | undefined {
  const options = optionsOf(args);
  const at = options.findLastIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  return options[at] === name ? options[at + 1] : options[at]?.slice(name.length + 1);
}

/** The arguments before `--`; all arguments after it are paths. */
function optionsOf(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end < 0 ? args : args.slice(0, end);
}
