import type { Article, Turn } from '../../article/article.ts';
import { blocksOf } from '../../article/locate.ts';
import { isPersonName } from '../../article/names.ts';
import type { Line, Span } from '../../text/lines.ts';
import { append } from '../append.ts';
import { perArticle } from '../perArticle.ts';
import { onlyBearers, readLegend } from './introductions.ts';
import { shortNamesOf } from './shortNames.ts';
import { isFullName, titleSpanOf } from './speakerLabel.ts';
import { LabelledTurns, type TurnGroup } from './turnGroups.ts';

/** One way in which turns write a name or a title, and where. */
export interface Spelling {
  readonly text: string;
  /** In text order, never empty. */
  readonly spans: readonly Span[];
}

/** Somebody who speaks in an article, however the turns write the name. */
export interface ArticleSpeaker {
  /** `role`: 记者, 问, 网友2 — what the article calls somebody without a name; its word in running text means nobody. */
  readonly kind: 'person' | 'role';
  /** The fullest name that is known, without blanks and title: 普京. */
  readonly name: string;
  /** The names alone as the turns write them: 普京; 蔡 川; 王, where the article says who that is. In order of appearance. */
  readonly names: readonly Spelling[];
  /** 俄罗斯总统, 总统. In order of appearance. */
  readonly titles: readonly Spelling[];
  /** Short names that the running text may use, and that mean nobody else: 习主席 for 国家主席习近平. */
  readonly shortNames: readonly string[];
  /** In text order, never empty. */
  readonly turns: readonly Turn[];
}

interface Speakers {
  readonly all: readonly ArticleSpeaker[];
  readonly labels: LabelledTurns;
  readonly byLabel: ReadonlyMap<TurnGroup, ArticleSpeaker>;
}

/** The distinct speakers of an article, in the order in which they first speak. Kept with the article. Linear in it. */
export function speakersOf(article: Article): readonly ArticleSpeaker[] {
  return read(article).all;
}

/** Who speaks a turn of the article. Undefined for a turn of another one. */
export function speakerOf(article: Article, turn: Turn): ArticleSpeaker | undefined {
  const { labels, byLabel } = read(article);
  const group = labels.groupOf(turn);
  return group && byLabel.get(group);
}

const read = perArticle((article): Speakers => {
  const labels = new LabelledTurns();
  for (const block of blocksOf(article)) if (block.kind === 'turn') labels.add(block);
  const { groups } = labels;
  const firstLine = groups[0]?.turns[0]?.span.line.number ?? 0;
  const { fullNames, shortNames } = resolveNames(groups, article.lines.slice(0, firstLine));
  const ownGroups = new Map<string, TurnGroup[]>();
  for (const group of groups) append(ownGroups, fullNames.get(group.label.written) ?? group.label.name, group);
  const byLabel = new Map<TurnGroup, ArticleSpeaker>();
  const all = Array.from(ownGroups, ([name, own]) => {
    const isPerson = isPersonName(name) || own.some(({ label }) => label.kind !== 'role');
    const speaker = new GroupedSpeaker(isPerson ? 'person' : 'role', name, shortNames.get(name) ?? [], own);
    for (const group of own) byLabel.set(group, speaker);
    return speaker;
  });
  return { all, labels, byLabel };
});

interface Names {
  /** Full names by what the turns write for them. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** By the full name. */
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
}

/** Whom the labels mean: what the lines above the first turn explain comes first, then what is clear from the other labels. */
function resolveNames(groups: readonly TurnGroup[], above: readonly Line[]): Names {
  const titles = titlesByName(groups);
  const fullNames = new Map(readLegend(above, new Set(groups.map(({ label }) => label.written).filter(isShort))));
  const surnames = new Set(Array.from(titles.keys(), (name) => name.charAt(0)));
  const unexplained = groups
    .filter(({ label }) => label.kind === 'initial' && !fullNames.has(label.written) && !surnames.has(label.written))
    .map(({ label }) => label.written);
  for (const [initial, name] of onlyBearers(above, unexplained)) fullNames.set(initial, name);
  for (const name of fullNames.values()) if (isPersonName(name) && !titles.has(name)) titles.set(name, new Set());
  const shorts = shortNamesOf(Array.from(titles, ([name, own]) => ({ name, titles: [...own] })));
  for (const { label } of groups) {
    const name = shorts.get(label.written);
    if (label.kind !== 'role' && name !== undefined && !fullNames.has(label.written))
      fullNames.set(label.written, name);
  }
  const shortNames = new Map<string, string[]>();
  for (const [short, name] of shorts) if (short.length > 1) append(shortNames, name, short);
  return { fullNames, shortNames };
}

/** The titles that full names have, by the name. */
function titlesByName(groups: readonly TurnGroup[]): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { label, turns } of groups) {
    if (!isFullName(label)) continue;
    const title = turns[0] && titleSpanOf(turns[0])?.text;
    const known = titles.get(label.name) ?? new Set();
    titles.set(label.name, title ? known.add(title) : known);
  }
  return titles;
}

/** Only a label of one or two characters needs an explanation. */
function isShort(label: string): boolean {
  return label.length <= 2;
}

/** A speaker whose spellings are put together when somebody asks for them. */
class GroupedSpeaker implements ArticleSpeaker {
  readonly kind: ArticleSpeaker['kind'];
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly #groups: readonly TurnGroup[];
  #turns: readonly Turn[] | null = null;
  #names: readonly Spelling[] | null = null;
  #titles: readonly Spelling[] | null = null;

  constructor(kind: ArticleSpeaker['kind'], name: string, shortNames: readonly string[], groups: readonly TurnGroup[]) {
    this.kind = kind;
    this.name = name;
    this.shortNames = shortNames;
    this.#groups = groups;
  }

  get turns(): readonly Turn[] {
    this.#turns ??= inTextOrder(this.#groups);
    return this.#turns;
  }

  get names(): readonly Spelling[] {
    this.#names ??= spellingsIn(this.#groups, ({ speaker }) => speaker.name);
    return this.#names;
  }

  get titles(): readonly Spelling[] {
    this.#titles ??= spellingsIn(this.#groups, titleSpanOf);
    return this.#titles;
  }
}

type SpanOf = (turn: Turn) => Span | null;

/** How the speaker, or part of it, is written. The turns of a group write it alike, so that the first stands for all. */
function spellingsIn(groups: readonly TurnGroup[], spanOf: SpanOf): Spelling[] {
  const byText = new Map<string, TurnGroup[]>();
  for (const group of groups) {
    const text = group.turns[0] && spanOf(group.turns[0])?.text;
    if (text !== undefined) append(byText, text, group);
  }
  return Array.from(byText, ([text, own]) => new GroupedSpelling(text, own, spanOf));
}

/** A spelling whose places are gathered when somebody asks for them. */
class GroupedSpelling implements Spelling {
  readonly text: string;
  readonly #groups: readonly TurnGroup[];
  readonly #spanOf: SpanOf;
  #spans: readonly Span[] | null = null;

  constructor(text: string, groups: readonly TurnGroup[], spanOf: SpanOf) {
    this.text = text;
    this.#groups = groups;
    this.#spanOf = spanOf;
  }

  get spans(): readonly Span[] {
    this.#spans ??= inTextOrder(this.#groups).flatMap((turn) => this.#spanOf(turn) ?? []);
    return this.#spans;
  }
}

function inTextOrder(groups: readonly TurnGroup[]): readonly Turn[] {
  const [only, ...others] = groups;
  if (only && others.length === 0) return only.turns;
  return groups.flatMap(({ turns }) => turns).sort((a, b) => a.span.line.number - b.span.line.number);
}
