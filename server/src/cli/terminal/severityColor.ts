import type { Severity } from '../../rules/rule.ts';
import type { Colors } from './output.ts';

/** The colour that a severity has on a terminal. */
export function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'information':
      return colors.blue;
    case 'hint':
      return colors.cyan;
    case 'off':
      return colors.dim;
  }
}
