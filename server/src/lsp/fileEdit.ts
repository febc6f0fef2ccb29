import type { Command, WorkspaceEdit } from 'vscode-languageserver';
import type { ConfigurationPlace } from '../workspace/configuration/configurationFiles.ts';
import { textDifference } from '../workspace/textDifference.ts';
import { clientCommands } from './protocol.ts';
import type { Session } from './session.ts';

/**
 * The edit that changes the text of a file in the workspace, or creates it (LSP 3.17, “WorkspaceEdit”). Null if it has
 * to be created and the client cannot do that.
 */
export function fileEdit(
  { uri, text }: ConfigurationPlace,
  newText: string,
  { client }: Session,
): WorkspaceEdit | null {
  const edits = [textDifference(text ?? '', newText)];
  if (text === null && !client.createsFiles) return null;
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version: null }, edits };
  return { documentChanges: text === null ? [{ kind: 'create', uri }, change] : [change] };
}

/**
 * The command that saves a file (by its URI) after such an edit, as a property of a code action; undefined if the
 * client has no such command.
 */
export function savingOf(uri: string, { commands }: Session): { command: Command } | undefined {
  if (!commands.has(clientCommands.save)) return undefined;
  return { command: { title: '', command: clientCommands.save, arguments: [uri] } };
}
