import { readSettings, type Settings } from '../workspace/settings.ts';

/** Gets the section `newsmark` of the settings for a document; it may hold anything. */
export type AskForSettings = (uri: string) => Promise<unknown>;

/** The client's settings, asked for once for each document until they change. */
export class ClientSettings {
  readonly #ask: AskForSettings | null;
  readonly #knownRules: readonly string[];
  readonly #warn: (message: string) => void;
  readonly #kept = new Map<string, Promise<Settings>>();
  readonly #warned = new Set<string>();
  #sent: unknown;

  /** `ask` is null for a client that only sends its settings; `warn` tells the user, once, what in them is not understood. */
  constructor(ask: AskForSettings | null, knownRules: readonly string[], warn: (message: string) => void) {
    this.#ask = ask;
    this.#knownRules = knownRules;
    this.#warn = warn;
  }

  of(uri: string): Promise<Settings> {
    const settings = this.#kept.get(uri) ?? this.#read(uri);
    this.#kept.set(uri, settings);
    return settings;
  }

  /** `sent` is what came with the news: the section for a client that cannot be asked. */
  changed(sent: unknown): void {
    this.#sent = sent;
    this.#kept.clear();
    this.#warned.clear();
  }

  closed(uri: string): void {
    this.#kept.delete(uri);
  }

  async #read(uri: string): Promise<Settings> {
    const { settings, warnings } = readSettings(await this.#section(uri), this.#knownRules);
    for (const warning of warnings) this.#warnOnce(warning);
    return settings;
  }

  async #section(uri: string): Promise<unknown> {
    if (this.#ask === null) return this.#sent;
    try {
      return await this.#ask(uri);
    } catch (error) {
      this.#warnOnce(String(error));
      return null;
    }
  }

  #warnOnce(warning: string): void {
    if (!this.#warned.has(warning)) this.#warn(warning);
    this.#warned.add(warning);
  }
}
