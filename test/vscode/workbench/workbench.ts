// A VS Code workbench in the browser, as a user sees and handles it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared browser is reached. */
    browser: string;
    /** Addresses of the shared VS Code servers by extension host and display language; each takes a `folder`. */
    workbench: Record<Host, Record<Language, string>>;
  }
}

export type Language = 'en' | 'zh-cn';

/** Where the extension runs: on the server, or in a worker of the window. */
export type Host = 'node' | 'web';

export interface Look {
  readonly host?: Host;
  readonly language?: Language;
  readonly colorScheme?: 'light' | 'dark';
  /** Size of the window in pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the folder holds besides the seed, by file names. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

type State = 'visible' | 'detached';

export interface OutlineRow {
  readonly level: number;
  readonly name: string;
  readonly detail: string;
}

const root = path.resolve(import.meta.dirname, '../../..');
const seedName = '000_7213e1fea3ab3801.txt';
/** Tall enough for the whole outline and all findings of the seed, since lists only draw what is in view. */
const tall = { width: 1280, height: 2600 };

/** A window of its own, on a folder of its own with a copy of the seed in it. */
export class Workbench {
  readonly page: Page;
  /** The path of the folder. */
  readonly folder: string;
  readonly #browser: Browser;

  private constructor(page: Page, browser: Browser, folder: string) {
    this.page = page;
    this.folder = folder;
    this.#browser = browser;
  }

  /** Opens a window and waits for the explorer's files. */
  static async open({
    host = 'node',
    language = 'en',
    colorScheme = 'light',
    viewport = tall,
    files = {},
  }: Look = {}): Promise<Workbench> {
    const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'newsmark-workbench-'));
    const folder = path.join(temporary, 'articles');
    fs.mkdirSync(folder);
    fs.copyFileSync(path.join(root, 'seeds', seedName), path.join(folder, seedName));
    for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
    const browser = await chromium.connect(inject('browser'));
    const page = await browser.newPage({ viewport, colorScheme });
    page.setDefaultTimeout(30_000);
    const url = new URL(inject('workbench')[host][language]);
    url.searchParams.set('folder', folder);
    await page.goto(url.href);
    const workbench = new Workbench(page, browser, folder);
    await workbench.#file(seedName).waitFor();
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.#browser.close();
    fs.rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }

  /** Opens the seed from the explorer and waits for its first squiggle. Returns how many milliseconds that took. */
  async openSeed(): Promise<number> {
    const start = performance.now();
    await this.#file(seedName).dblclick();
    await this.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    return performance.now() - start;
  }

  /** Opens a file of the folder from the explorer, and keeps it open. */
  async openFile(name: string): Promise<void> {
    await this.#file(name).dblclick();
  }

  /** The notifications that say something. */
  notification(saying: string): Locator {
    return this.page.locator('.notification-toast', { hasText: saying });
  }

  async closeEditor(): Promise<void> {
    await this.page.locator('.tab.active .tab-actions .action-label').click();
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ state: 'detached' });
  }

  /** Runs a command by its name in the command palette, which lists what can be run when it is opened: soon after, that may be more. */
  async run(command: string): Promise<void> {
    await this.#closeDialog();
    const offered = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command });
    await tryUntil(async () => {
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-widget input[type=text]').waitFor();
      await this.page.keyboard.type(command);
    }, offered);
    await this.page.keyboard.press('Enter');
  }

  /** A dialog that VS Code itself has opened would take all keys. What it said is told. */
  async #closeDialog(): Promise<void> {
    const dialog = this.page.locator('.monaco-dialog-box');
    if ((await dialog.count()) === 0) return;
    console.log(`A dialog was open: ${await text(dialog)}`);
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  /** A piece of the status bar: `mode` is the language, `selection` where the cursor is. */
  statusItem(name: 'mode' | 'selection'): Locator {
    return this.page.locator(`[id="status.editor.${name}"]`);
  }

  /** How long the article is, in the status bar. */
  wordCount(): Locator {
    return this.page.locator('.statusbar-item[id$="newsmark.wordCount"]');
  }

  /** The line of the editor that a text stands on; of a wrapped line only the part with the text. */
  line(on: string): Locator {
    return this.page.locator('.monaco-editor .view-line', { hasText: on });
  }

  /** Puts the cursor at the end of the line that a text stands on. */
  async goToEndOf(on: string): Promise<void> {
    await this.line(on).click();
    await this.page.keyboard.press('End');
  }

  /** Gives the whole side bar to the outline. */
  async showOutline(): Promise<void> {
    await this.page.locator('.explorer-viewlet .pane-header').first().click();
    await this.page.locator('.pane-header', { hasText: /Outline|大纲/ }).click();
    await this.#outlineRows().first().waitFor();
  }

  async outline(): Promise<OutlineRow[]> {
    const rows = await this.#outlineRows().all();
    return Promise.all(
      rows.map(async (row) => ({
        level: Number(await row.getAttribute('aria-level')),
        name: await text(row.locator('.label-name')),
        detail: await text(row.locator('.label-description')),
      })),
    );
  }

  async clickOutline(name: string): Promise<void> {
    await this.#outlineRows().filter({ hasText: name }).first().click();
  }

  /** What the editor shows when the mouse rests in the middle of the line that a text stands on. */
  async hover(on: string): Promise<string> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible .hover-contents');
    await tryUntil(async () => {
      await this.page.mouse.move(0, 0);
      await this.line(on).locator('> span').first().hover();
    }, hover.first());
    return text(hover);
  }

  async showProblems(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel .monaco-list-row').first().waitFor();
  }

  /** The rows of the Problems panel about a rule, on one line (counted from 1) or anywhere. */
  problems(rule: string, line?: number): Locator {
    const rows = this.page.locator('.markers-panel .monaco-list-row', { hasText: rule });
    return line === undefined ? rows : rows.filter({ hasText: numberPattern(line) });
  }

  /** Goes to what a rule reports on a line (counted from 1), and opens the list of quick fixes there. */
  async offerQuickFixes(rule: string, line: number): Promise<Locator> {
    const arrived = this.statusItem('selection').filter({ hasText: numberPattern(line) });
    await tryUntil(() => this.problems(rule, line).dblclick(), arrived);
    await this.page.locator('.monaco-editor.focused').waitFor();
    const offers = this.page.locator('.action-widget .monaco-list-row');
    await tryUntil(() => this.page.keyboard.press('Control+.'), offers.first());
    return offers;
  }

  /** The views on the folder's articles, once there is somebody in them. `container` and `view` are their names. */
  async showFolderViews(container: string, view: string): Promise<void> {
    await this.page.locator(`.activitybar .action-label[aria-label^="${container}"]`).first().click();
    await this.viewRows(view).first().waitFor();
  }

  /** The rows of a tree view. */
  viewRows(view: string): Locator {
    return this.page.locator(`.pane-body .monaco-list[aria-label*="${view}"] .monaco-list-row`);
  }

  /** Opens the first node of a tree view with this text. */
  async expand(view: string, label: string): Promise<void> {
    const node = this.viewRows(view).filter({ hasText: label }).first();
    const expanded = node.and(this.page.locator('[aria-expanded="true"]'));
    await tryUntil(() => node.locator('.monaco-tl-twistie').click(), expanded);
  }

  /** The page of a preview; of several, any. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame');
  }

  /** Opens the preview beside the editor by its button, and waits until it shows an article. */
  async openPreview(): Promise<FrameLocator> {
    const preview = this.preview();
    const button = this.page.locator('.editor-actions .codicon-open-preview');
    await tryUntil(() => button.click(), preview.locator('article'));
    return preview;
  }

  #file(name: string): Locator {
    return this.page.locator('.explorer-viewlet .monaco-list-row', { hasText: name });
  }

  #outlineRows(): Locator {
    return this.page.locator('.outline-pane .monaco-list-row');
  }
}

/**
 * Does what a user does until it has an effect. VS Code drops a key while it still waits for the extension, and a click on
 * something that it is about to draw anew: a user tries once more.
 */
export async function tryUntil(act: () => Promise<unknown>, effect: Locator, state: State = 'visible'): Promise<void> {
  for (let tries = 1; ; tries++) {
    await act();
    try {
      await effect.waitFor({ state, timeout: 5000 });
      return;
    } catch (error) {
      if (tries === 6) throw error;
    }
  }
}

/** The text of everything found. The editor draws spaces as no-break spaces. */
export async function text(found: Locator): Promise<string> {
  return (await found.allTextContents()).join('\n').replaceAll('\u00a0', ' ');
}

/** A line number as the interface shows it in either language. */
function numberPattern(line: number): RegExp {
  return new RegExp(`(Ln|行) ${line}\\b`);
}
