import type { Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../features/diagnostics.ts';
import type { Finding } from '../rules/rule.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import type { Settings } from '../workspace/settings.ts';
import { currentFindings } from './currentFindings.ts';
import type { Session } from './session.ts';

/** The diagnostics of one version of a document; equal `id`s mean equal diagnostics. */
export interface Diagnosis {
  readonly id: string;
  readonly version: number;
  /** Built on demand: a client that knows the id has them already. */
  readonly items: () => Diagnostic[];
}

/** Diagnoses a document after the messages that have already arrived; null if it was closed by then. */
export async function diagnose(uri: string, session: Session): Promise<Diagnosis | null> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const current = await currentFindings(uri, session);
  if (current === null) return null;
  session.ignoredProblems.see(uri, current);
  return {
    id: current.id,
    version: current.document.version,
    items: () => toDiagnostics(uri, current.findings, session),
  };
}

/** The diagnostics of an article that is not open. */
export function diagnosticsOf(document: NewsDocument, settings: Settings, session: Session): Diagnostic[] {
  const found = session.findings.of(document, settings);
  const { findings } = session.ignoring.of(document, found, settings);
  return toDiagnostics(document.uri, findings, session);
}

function toDiagnostics(uri: string, findings: readonly Finding[], session: Session): Diagnostic[] {
  const { client, locale, rulePages } = session;
  const { relatedInformation, diagnosticTags: tags } = client;
  const pages = client.codeDescription ? rulePages : null;
  return diagnostics(findings, { uri, locale, pages, relatedInformation, tags });
}
