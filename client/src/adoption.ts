import {
  type Disposable,
  languages,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { languageId } from '../../server/src/lsp/protocol.ts';
import { askToAdopt } from './askToAdopt.ts';
import { isTaken, watchChosenFiles } from './chosenFiles.ts';
import { detectionFor, detectionSetting } from './detection.ts';
import { detectionLength, headOf } from './headOf.ts';
import { isFile } from './isFile.ts';
import type { RememberedFiles } from './rememberedFiles.ts';

/**
 * Makes news articles of plain texts that the configuration takes for one or that read like one, unless the user says
 * otherwise. VS Code reports a change of language as closing and opening the same document; that is how a change by hand
 * is seen.
 */
export class Adoption implements Disposable {
  readonly #choices: RememberedFiles;
  readonly #articles = new WeakSet<TextDocument>();
  /** Those of the articles that nobody has made one by hand. */
  readonly #adopted = new WeakSet<TextDocument>();
  readonly #asked = new Set<string>();
  readonly #subscriptions: readonly Disposable[];

  constructor(choices: RememberedFiles) {
    this.#choices = choices;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.consider(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.some(isPasted)) this.consider(document);
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && detectionFor(editor.document) === 'ask') this.consider(editor.document);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(detectionSetting)) this.#considerAll();
      }),
      watchChosenFiles(() => this.#considerAll()),
    ];
    this.#considerAll();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #considerAll(): void {
    for (const document of workspace.textDocuments) {
      this.consider(document);
      if (this.#adopted.has(document)) void this.#releaseIfExcluded(document);
    }
  }

  /** Looks at a document whose text may have changed as a whole, or that is new. */
  consider(document: TextDocument): void {
    if (document.languageId === languageId) {
      this.#articles.add(document);
      this.#choices.delete(document.uri.toString());
    } else if (this.#articles.delete(document)) {
      this.#adopted.delete(document);
      this.#choices.add(document.uri.toString());
    } else if (document.languageId === 'plaintext' && isFile(document) && !this.#choices.has(document.uri.toString())) {
      void this.#adoptIfArticle(document);
    }
  }

  async #adoptIfArticle(document: TextDocument): Promise<void> {
    const taken = await isTaken(document);
    if (taken === false) return;
    if (taken === true) return this.#adopt(document);
    const detection = detectionFor(document);
    if (detection === 'never') return;
    const { isNewsArticle } = await import('../../server/src/article/detect.ts');
    if (detection === 'ask' && !this.#mayAsk(document)) return;
    if (!isNewsArticle(headOf(document, detectionLength))) return;
    if (detection === 'ask') {
      this.#asked.add(document.uri.toString());
      const answer = await askToAdopt(document);
      if (answer === 'not this file') this.#choices.add(document.uri.toString());
      if (answer !== 'yes') return;
    }
    await this.#adopt(document);
  }

  async #adopt(document: TextDocument): Promise<void> {
    // The user may have been asked, and may have chosen another language meanwhile.
    if (document.isClosed || document.languageId !== 'plaintext') return;
    this.#adopted.add(document);
    await languages.setTextDocumentLanguage(document, languageId);
  }

  /** A file that the configuration now excludes is plain text again, which is no choice that the user has made for it. */
  async #releaseIfExcluded(document: TextDocument): Promise<void> {
    if ((await isTaken(document)) !== false || document.isClosed || !this.#adopted.delete(document)) return;
    this.#articles.delete(document);
    await languages.setTextDocumentLanguage(document, 'plaintext');
  }

  /** One question a file, and only about what the user is looking at. */
  #mayAsk(document: TextDocument): boolean {
    return window.activeTextEditor?.document === document && !this.#asked.has(document.uri.toString());
  }
}

/** In UTF-16 code units: no article is shorter, and nobody types as much at once. */
const shortestPasted = 40;

/** Whether a change may have brought an article: into a new text, as a rule. */
function isPasted({ text }: TextDocumentContentChangeEvent): boolean {
  return text.length >= shortestPasted && text.includes('\n');
}
