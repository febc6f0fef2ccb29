import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigurationProblem } from '../workspace/configuration/configuration.ts';

const severities = { warning: DiagnosticSeverity.Warning, error: DiagnosticSeverity.Error };

/** A problem in a configuration file as a diagnostic of that file. */
export function problemDiagnostic({ severity, message, range }: ConfigurationProblem): Diagnostic {
  return { severity: severities[severity], message, range, source: 'newsmark' };
}
