import * as l10n from '@vscode/l10n';
import { listOf } from '../features/wording.ts';
import { closestName } from './closestName.ts';

/** The message for a rule that is not in the catalogue. */
export function unknownRule(name: string, known: readonly string[]): string {
  return l10n.t('There is no rule “{0}”. The nearest is “{1}”.', name, closestName(name, known));
}

/** The message for an option that a rule does not have. */
export function unknownOption(name: string, known: readonly string[]): string {
  return l10n.t('There is no option “{0}”. The nearest is “{1}”.', name, closestName(name, known));
}

/** The message for an unknown property in a configuration file or in the settings. */
export function unknownSetting(name: string, known: readonly string[]): string {
  return l10n.t('There is no setting “{0}”. The nearest is “{1}”.', name, closestName(name, known));
}

/** The message for an unknown house style. It lists all styles, since there are few. */
export function unknownStyle(name: string, known: readonly string[]): string {
  return l10n.t('There is no house style “{0}”. Use one of: {1}.', name, listOf([...new Set(known)]));
}
