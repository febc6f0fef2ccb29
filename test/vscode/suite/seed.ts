// What the suite's tests do with the seed: open it, read what the extension says about it, put it back.
import { strict as assert } from 'node:assert';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

export const seedName = '000_7213e1fea3ab3801.txt';

/** The findings on the seed by rule. */
export const seedFindings = {
  'footer-run-together': 1,
  'page-chrome': 1,
  'speaker-delimiter-missing': 14,
  'trailing-space': 1,
  'turn-unterminated': 2,
};

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'the suite needs a workspace folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens the seed and waits until it is taken for an article and its findings are there. */
export async function openSeed(): Promise<vscode.TextDocument> {
  const document = await openFile(seedName);
  await eventually(() => assert.equal(document.languageId, 'news-article'));
  await eventually(() => assert.deepEqual(countByRule(findings(document)), seedFindings));
  return document;
}

/** Takes back all edits of the active editor. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** Whether a file has changes that VS Code has not saved, or does not know to be saved yet. */
export function isDirty(file: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
}

/** What the extension reports on a document at the moment. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'newsmark');
}

/** The rule that a diagnostic is about. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function countByRule(diagnostics: readonly vscode.Diagnostic[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const rule of diagnostics.map(ruleOf).sort()) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** The range of the first place where a text stands. */
export function find(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `the document has no “${text}”`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** Repeats a check until it passes; after half a minute its last error is thrown. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await sleep(50);
  }
}
