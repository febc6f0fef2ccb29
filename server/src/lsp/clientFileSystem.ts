import { configurationFileName } from '../workspace/configuration/configuration.ts';
import { decodeText, type FileSystem } from '../workspace/configuration/fileSystem.ts';
import { foldersAbove } from '../workspace/configuration/nearestFiles.ts';
import { ignoredFilePath } from '../workspace/ignored/ignored.ts';
import type { ReadFile } from '../workspace/index/readArticles.ts';

type Content = Uint8Array | null;

/**
 * Reads configuration files: the host's own, and in open folders those that only the client can read (a virtual
 * workspace, or a server in a browser). Since `readText` must not wait, files of the client have to be read ahead.
 */
export class ClientFileSystem implements FileSystem {
  readonly #own: FileSystem;
  readonly #readFile: ReadFile | null;
  readonly #folders: readonly string[];
  readonly #changed: () => void;
  /** By URI, like `#reading`; null if there is no such file. */
  readonly #known = new Map<string, Content>();
  readonly #reading = new Map<string, Promise<Content>>();

  /**
   * `readFile` asks the client; null if the client cannot read files. `folders` are URIs without a slash at the end;
   * the list may change later. `changed` is called whenever the content of a file was read, unless there was none and
   * is none.
   */
  constructor(own: FileSystem, readFile: ReadFile | null, folders: readonly string[], changed: () => void) {
    this.#own = own;
    this.#readFile = readFile;
    this.#folders = folders;
    this.#changed = changed;
  }

  reaches(uri: string): boolean {
    return this.#own.reaches(uri) || this.#isForClient(uri);
  }

  readText(uri: string): string | null {
    if (!this.#isForClient(uri)) return this.#own.readText(uri);
    const content = this.#known.get(uri);
    return content ? decodeText(content) : null;
  }

  /**
   * Asks the client for the configuration files beside and above articles, given by their URIs. Resolves to whether
   * there are any; null if all are known already.
   */
  readAhead(uris: readonly string[]): Promise<boolean> | null {
    const unknown = this.#placesAbove(uris).filter((place) => !this.#known.has(place) || this.#reading.has(place));
    if (unknown.length === 0) return null;
    return Promise.all(unknown.map((place) => this.#reading.get(place) ?? this.#read(place))).then((contents) =>
      contents.some((content) => content !== null),
    );
  }

  /**
   * Asks the client again for files that have changed, given by their URIs or those of folders around them; null if
   * none of them was read before.
   */
  readAgain(uris: readonly string[]): Promise<unknown> | null {
    const places = [...new Set([...this.#known.keys(), ...this.#reading.keys()])];
    const changed = places.filter((place) => uris.some((uri) => place === uri || place.startsWith(`${uri}/`)));
    return changed.length === 0 ? null : Promise.all(changed.map((place) => this.#read(place)));
  }

  /** To be called before reading ahead if the client does not tell of changes. */
  forget(): void {
    this.#known.clear();
  }

  #isForClient(uri: string): boolean {
    if (this.#readFile === null || this.#own.reaches(uri)) return false;
    return this.#folders.some((folder) => uri.startsWith(`${folder}/`));
  }

  #placesAbove(uris: readonly string[]): string[] {
    const folders = new Set<string>();
    for (const uri of uris) {
      if (!this.#isForClient(uri)) continue;
      for (const folder of foldersAbove(uri)) {
        if (folders.has(folder)) break;
        folders.add(folder);
      }
    }
    return [...folders]
      .flatMap((folder) => [configurationFileName, ignoredFilePath].map((path) => `${folder}/${path}`))
      .filter((place) => this.#isForClient(place));
  }

  async #read(place: string): Promise<Content> {
    const reading = this.#readFile?.(place).catch(() => null) ?? Promise.resolve(null);
    this.#reading.set(place, reading);
    const content = await reading;
    // If the file was read again meanwhile, the later result counts.
    if (this.#reading.get(place) !== reading) return content;
    this.#reading.delete(place);
    const before = this.#known.get(place) ?? null;
    this.#known.set(place, content);
    if (before !== null || content !== null) this.#changed();
    return content;
  }
}
