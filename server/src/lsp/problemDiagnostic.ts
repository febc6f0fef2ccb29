import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigurationProblem } from '../workspace/configuration/configuration.ts';

const severities = { warning: DiagnosticSeverity.Warning, error: DiagnosticSeverity.Error };

/** What is wrong in a file of the workspace, as the client shows it there. */
export function problemDiagnostic({ severity, message, range }: ConfigurationProblem): Diagnostic {
  return { severity: severities[severity], message, range, source: 'newsmark' };
}
