import type { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import { readSettings, resolveSettings, type Settings } from '../workspace/settings.ts';

/** Gets the section `newsmark` of the settings for a document. It may hold anything. */
export type AskForSettings = (uri: string) => Promise<unknown>;

/**
 * The settings of each document, from the client and the configuration file. The client is asked once, until its
 * settings change.
 */
export class ClientSettings {
  readonly #ask: AskForSettings | null;
  readonly #knownRules: readonly string[];
  readonly #files: ConfigurationFiles;
  readonly #warn: (message: string) => void;
  readonly #kept = new Map<string, Promise<Settings>>();
  readonly #warned = new Set<string>();
  #sent: unknown;

  /**
   * `ask` is null for a client that only sends its settings. `warn` tells the user once what in the settings is not
   * understood.
   */
  constructor(
    ask: AskForSettings | null,
    knownRules: readonly string[],
    files: ConfigurationFiles,
    warn: (message: string) => void,
  ) {
    this.#ask = ask;
    this.#knownRules = knownRules;
    this.#files = files;
    this.#warn = warn;
  }

  of(uri: string): Promise<Settings> {
    const settings = this.#kept.get(uri) ?? this.#read(uri);
    this.#kept.set(uri, settings);
    return settings;
  }

  /** `sent` is the section that came with the notification, for a client that cannot be asked. */
  changed(sent: unknown): void {
    this.#sent = sent;
    this.forget();
  }

  /** To be called when configuration files may have changed. */
  forget(): void {
    this.#kept.clear();
    this.#warned.clear();
  }

  closed(uri: string): void {
    this.#kept.delete(uri);
  }

  async #read(uri: string): Promise<Settings> {
    const configuration = this.#files.of(uri)?.configuration;
    const { settings, warnings } = readSettings(await this.#section(uri), this.#knownRules, configuration?.styles);
    for (const warning of warnings) this.#warnOnce(warning);
    return resolveSettings(settings, configuration);
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
