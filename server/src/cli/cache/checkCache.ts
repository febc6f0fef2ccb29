import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding } from '../../rules/rule.ts';
import { Line, splitLines } from '../../text/lines.ts';
import type { Context } from '../context.ts';
import type { KeptVerdicts, Source } from '../input/sources.ts';
import type { FoundInArticle, KeptFindings, LintChoices, ReadLines } from '../lintSource.ts';
import { relativePath } from '../reporters/artifactPath.ts';
import type { CacheFile } from './cacheFile.ts';
import { type CacheEntry, formatCache, parseCache } from './cacheText.ts';
import { hashOf } from './hashOf.ts';
import { makerOfFindings } from './maker.ts';
import { type PackedFinding, packFinding, unpackFinding } from './packedFinding.ts';
import { TextTable } from './textTable.ts';

/**
 * Keeps from run to run what the rules found in each file, before anything is ignored or hidden. A result holds as long as
 * the bytes, their encoding, the configuration file and the options about rules are the same, and what makes all findings
 * (`makerOfFindings`). Standard input is not kept.
 */
export class CheckCache implements KeptVerdicts, KeptFindings {
  readonly #file: CacheFile;
  readonly #folder: string;
  readonly #maker: string;
  readonly #choices: LintChoices;
  readonly #configurations: Context['configurations'];
  readonly #texts: TextTable;
  readonly #entries: Map<string, CacheEntry>;
  readonly #seen = new Set<string>();
  /** What findings depend on besides the text, by folder. */
  readonly #setups = new Map<string, string>();
  readonly #keys = new WeakMap<Uint8Array, string>();
  #changed = false;

  constructor(file: CacheFile, choices: LintChoices, { configurations }: Pick<Context, 'configurations'>) {
    this.#file = file;
    this.#folder = dirname(file.path);
    this.#maker = makerOfFindings();
    this.#choices = choices;
    this.#configurations = configurations;
    const content = parseCache(file.read() ?? '', this.#maker);
    this.#texts = new TextTable(content?.texts);
    this.#entries = new Map(content?.entries);
  }

  /** The path of the file, from the working folder or, if it is outside, from the root. */
  get path(): string {
    return relativePath(this.#file.path);
  }

  verdictOn(source: Source): boolean | null {
    return this.#entryOf(source)?.isArticle ?? null;
  }

  keepVerdict(source: Source, isArticle: boolean): void {
    this.#keep(source, { isArticle });
  }

  /** Null if the text has not been checked as it is now. */
  findingsIn(source: Source): FoundInArticle<ReadLines> | null {
    const packed = this.#entryOf(source)?.findings ?? null;
    if (packed === null) return null;
    const lines = splitLines(source.text, (number, text, end) => new Line(number, text, end));
    const findings: readonly PackedFinding[] = JSON.parse(packed);
    return { article: { lines }, found: findings.map((finding) => unpackFinding(finding, lines, this.#texts)) };
  }

  keepFindings(source: Source, found: readonly Finding[]): void {
    this.#keep(source, { findings: JSON.stringify(found.map((finding) => packFinding(finding, this.#texts))) });
  }

  /** Writes what has changed, without files that are gone. Throws a `WriteError`. */
  save(): void {
    for (const path of this.#entries.keys()) {
      if (this.#seen.has(path) || existsSync(resolve(this.#folder, path))) continue;
      this.#entries.delete(path);
      this.#changed = true;
    }
    if (!this.#changed) return;
    this.#file.write(formatCache({ texts: this.#texts.texts, entries: this.#entries }, this.#maker));
  }

  #entryOf(source: Source): CacheEntry | null {
    if (source.standardInput) return null;
    const path = this.#pathOf(source);
    this.#seen.add(path);
    const entry = this.#entries.get(path);
    return entry?.key === this.#keyOf(source) ? entry : null;
  }

  #keep(source: Source, known: Partial<CacheEntry>): void {
    if (source.standardInput) return;
    const before = this.#entryOf(source) ?? { key: this.#keyOf(source), isArticle: null, findings: null };
    this.#entries.set(this.#pathOf(source), { ...before, ...known });
    this.#changed = true;
  }

  /** From the cache to the file, so that both can be moved together. */
  #pathOf({ path }: Source): string {
    return relative(this.#folder, resolve(path)).replaceAll(sep, '/');
  }

  /** Of the bytes as they were read, not as they may be when the run ends. */
  #keyOf({ path, bytes, encoding }: Source): string {
    const known = this.#keys.get(bytes);
    if (known !== undefined) return known;
    const key = hashOf(this.#setupFor(path), `${encoding}\n`, bytes);
    this.#keys.set(bytes, key);
    return key;
  }

  #setupFor(path: string): string {
    const folder = dirname(path);
    const known = this.#setups.get(folder);
    if (known !== undefined) return known;
    const { rule, style } = this.#choices;
    const setup = JSON.stringify([this.#configurations.textFor(path), rule, style]);
    this.#setups.set(folder, setup);
    return setup;
  }
}
