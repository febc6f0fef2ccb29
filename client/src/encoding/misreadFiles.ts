import { type Disposable, l10n, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { languageId, settingsSection } from '../../../server/src/lsp/protocol.ts';
import { isGarbled } from '../../../server/src/text/garbled.ts';
import { changeSetting } from '../changeSetting.ts';
import { isTaken } from '../chosenFiles.ts';
import { detectionFor } from '../detection.ts';
import { fileName } from '../fileName.ts';
import { detectionLength, headOf } from '../headOf.ts';
import { isFile } from '../isFile.ts';
import type { RememberedFiles } from '../rememberedFiles.ts';
import { type Encoding, findEncoding } from './findEncoding.ts';
import { reopen } from './reopen.ts';

const offerSetting = 'offerEncoding';

/** In bytes. VS Code keeps documents of larger files from extensions. */
const largestFile = 50 * 1024 * 1024;

/**
 * Finds articles that VS Code shows garbled, since it took GBK or Big5 for UTF-8, and offers to open them in their encoding.
 * Only what the user looks at is examined, and a file is spoken of once, unless the user has it opened again.
 */
export class MisreadFiles implements Disposable {
  readonly #declined: RememberedFiles;
  readonly #onReadable: (document: TextDocument) => void;
  readonly #garbled = new WeakSet<TextDocument>();
  readonly #told = new Set<string>();
  readonly #subscriptions: readonly Disposable[];

  /** `onReadable` gets documents that are garbled no more, whoever has seen to it. */
  constructor(declined: RememberedFiles, onReadable: (document: TextDocument) => void) {
    this.#declined = declined;
    this.#onReadable = onReadable;
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor((editor) => this.#look(editor)),
      workspace.onDidChangeTextDocument(({ document }) => this.#lookAgain(document)),
    ];
    this.#look(window.activeTextEditor);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(editor: TextEditor | undefined): void {
    const document = editor?.document;
    if (document === undefined || this.#garbled.has(document) || !mayBeArticle(document)) return;
    if (!isGarbled(headOf(document, detectionLength))) return;
    this.#garbled.add(document);
    void this.#examine(document);
  }

  #lookAgain(document: TextDocument): void {
    if (!this.#garbled.has(document) || document.isDirty || isGarbled(headOf(document, detectionLength))) return;
    this.#garbled.delete(document);
    this.#onReadable(document);
  }

  async #examine(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (this.#told.has(uri) || this.#declined.has(uri) || !mayOffer(document)) return;
    if ((await isTaken(document)) === false) return;
    const bytes = await readFile(document);
    if (bytes === null) return;
    const { isNewsArticle } = await import('../../../server/src/article/detect.ts');
    const encoding = findEncoding(bytes, isNewsArticle);
    if (encoding === null || document.isClosed) return;
    this.#told.add(uri);
    await this.#offer(document, encoding);
  }

  async #offer(document: TextDocument, encoding: Encoding): Promise<void> {
    const yes = l10n.t('Reopen in {0}', encoding.name);
    const notThis = l10n.t('Not This File');
    const never = l10n.t('Don’t Ask Again');
    const question = l10n.t(
      '“{0}” is garbled because it was opened in the wrong encoding. In {1} it reads like a news article.',
      fileName(document),
      encoding.name,
    );
    const answer = await window.showInformationMessage(question, yes, notThis, never);
    const uri = document.uri.toString();
    if (answer === notThis) this.#declined.add(uri);
    if (answer === never) await changeSetting(document, offerSetting, false);
    // The file may have been converted, or reopened by hand, before the answer.
    if (answer !== yes || !this.#garbled.has(document)) return;
    this.#told.delete(uri);
    await reopen(document, encoding);
    for (const version of garbledVersionsOf(document)) {
      this.#garbled.add(version);
      await reopen(version, encoding);
    }
  }
}

/** What a comparison shows beside a document: another version of the file, as a rule in the same encoding. */
function garbledVersionsOf(document: TextDocument): TextDocument[] {
  const shown = window.visibleTextEditors.map((editor) => editor.document);
  return shown.filter(
    (other) =>
      other !== document &&
      other.uri.path === document.uri.path &&
      !other.isDirty &&
      isGarbled(headOf(other, detectionLength)),
  );
}

/** A file that is an article already or could become one. */
function mayBeArticle(document: TextDocument): boolean {
  return ['plaintext', languageId].includes(document.languageId) && isFile(document) && !document.isUntitled;
}

function mayOffer(document: TextDocument): boolean {
  const offers = workspace.getConfiguration(settingsSection, document.uri).get(offerSetting, true);
  return offers && detectionFor(document) !== 'never' && !document.isDirty;
}

/** Null for a file that cannot be read or that is too large. */
async function readFile({ uri }: TextDocument): Promise<Uint8Array | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > largestFile ? null : await workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}
