import type { FileEvent } from 'vscode-languageserver';
import { type ConfigurationFile, configurationFileName } from '../workspace/configuration/configuration.ts';
import { rereadDocument } from '../workspace/documents.ts';
import { ignoredFilePath, ignoredFolderName } from '../workspace/ignored/ignored.ts';
import { problemDiagnostic } from './problemDiagnostic.ts';
import type { Session } from './session.ts';

/** Paths to watch. The folder is among them because clients that see it deleted do not tell of the file in it. */
export const configurationPaths: readonly string[] = [configurationFileName, ignoredFilePath, ignoredFolderName];

/** Whether changes to files may change how articles are read or checked. */
export function concernConfiguration(changes: readonly FileEvent[]): boolean {
  return changes.some(({ uri }) => configurationPaths.some((path) => uri.endsWith(`/${path}`)));
}

/**
 * Follows the configuration files of open documents: when they change, reads the documents again, and shows the
 * problems in the files.
 */
export class ConfigurationChanges {
  readonly #session: Session;
  readonly #shown = new Map<string, ConfigurationFile>();

  constructor(session: Session) {
    this.#session = session;
    session.documents.onDidOpen(() => this.#showProblems());
    session.documents.onDidClose(() => this.#showProblems());
  }

  /** To be called when configuration files have changed: reads all open documents again. */
  changed(): void {
    const { configurationFiles, ignoredFiles, settings, documents } = this.#session;
    configurationFiles.forget();
    ignoredFiles.forget();
    settings.forget();
    for (const document of documents.all()) rereadDocument(document, configurationFiles.lexiconFor(document.uri));
    this.#showProblems();
  }

  #showProblems(): void {
    const { configurationFiles, documents, publish } = this.#session;
    const used = new Map<string, ConfigurationFile>();
    for (const { uri } of documents.all()) {
      const file = configurationFiles.of(uri);
      if (file !== null) used.set(file.uri, file);
    }
    for (const uri of this.#shown.keys()) if (!used.has(uri)) publish({ uri, diagnostics: [] });
    for (const [uri, file] of used) {
      const unchanged = this.#shown.get(uri) === file;
      if (!unchanged && (file.problems.length > 0 || this.#shown.has(uri)))
        publish({ uri, diagnostics: file.problems.map(problemDiagnostic) });
    }
    this.#shown.clear();
    for (const [uri, file] of used) this.#shown.set(uri, file);
  }
}
