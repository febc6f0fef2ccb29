import type { Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../features/diagnostics.ts';
import { currentFindings } from './currentFindings.ts';
import type { Session } from './session.ts';

/** The diagnostics of one version of a document; equal `id`s mean equal diagnostics. */
export interface Diagnosis {
  readonly id: string;
  readonly version: number;
  readonly items: Diagnostic[];
}

/** Diagnoses a document once messages that have already arrived are answered; null if it is closed by then. */
export async function diagnose(uri: string, session: Session): Promise<Diagnosis | null> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const current = await currentFindings(uri, session);
  if (current === null) return null;
  session.ignoredProblems.see(uri, current);
  const { client, locale, rulePages } = session;
  const { relatedInformation, diagnosticTags: tags } = client;
  const pages = client.codeDescription ? rulePages : null;
  const items = diagnostics(current.findings, { uri, locale, pages, relatedInformation, tags });
  return { id: current.id, version: current.document.version, items };
}
