import type { Article, Turn } from '../../article/article.ts';
import { blocksOf } from '../../article/locate.ts';
import { isPersonName } from '../../article/names/personNames.ts';
import { append } from '../../text/append.ts';
import type { Line } from '../../text/lines.ts';
import { perArticle } from '../perArticle.ts';
import { type ArticleSpeaker, GroupedSpeaker } from './articleSpeaker.ts';
import { onlyBearers, readLegend } from './introductions.ts';
import { shortNamesOf } from './shortNames.ts';
import { isFullName, titleSpanOf } from './speakerLabel.ts';
import { LabelledTurns, type TurnGroup } from './turnGroups.ts';

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
  /** The full name for each label that turns use. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Short names by full name. */
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds out who labels mean: first by the explanations above the first turn, then by comparing the labels themselves.
 */
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
