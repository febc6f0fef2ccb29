import * as l10n from '@vscode/l10n';
import { listOf } from '../features/wording.ts';
import { closestName } from './closestName.ts';

/** Told of a rule that is not in the catalogue. */
export function unknownRule(name: string, known: readonly string[]): string {
  return l10n.t('There is no rule “{0}”. The nearest is “{1}”.', name, closestName(name, known));
}

/** Told of an option that a rule does not have. */
export function unknownOption(name: string, known: readonly string[]): string {
  return l10n.t('There is no option “{0}”. The nearest is “{1}”.', name, closestName(name, known));
}

/** Told of a name in a file or in settings that nobody reads. */
export function unknownSetting(name: string, known: readonly string[]): string {
  return l10n.t('There is no setting “{0}”. The nearest is “{1}”.', name, closestName(name, known));
}

/** Told of a house style that nobody has defined; there are few. */
export function unknownStyle(name: string, known: readonly string[]): string {
  return l10n.t('There is no house style “{0}”. Use one of: {1}.', name, listOf([...new Set(known)]));
}
