import type { Article, Turn } from '../../article/article.ts';
import { blocksOf } from '../../article/locate.ts';
import { isPersonName } from '../../article/names.ts';
import type { Line, Span } from '../../text/lines.ts';
import { perArticle } from '../perArticle.ts';
import { onlyBearer, readLegend } from './introductions.ts';
import { shortNamesOf } from './shortNames.ts';
import { isFullName, readSpeakerLabel, type SpeakerLabel, titleSpanOf } from './speakerLabel.ts';

/** One way in which turns write a speaker or a title, and where. */
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
  /** All that stands before the delimiter or the speech: 俄罗斯总统普京, 普京总统, 普京. In order of appearance. */
  readonly spellings: readonly Spelling[];
  /** 俄罗斯总统, 总统. In order of appearance. */
  readonly titles: readonly Spelling[];
  /** Short names that the running text may use, and that mean nobody else: 习主席 for 国家主席习近平. */
  readonly shortNames: readonly string[];
  /** In text order, never empty. */
  readonly turns: readonly Turn[];
}

interface Speakers {
  readonly all: readonly ArticleSpeaker[];
  readonly byTurn: ReadonlyMap<Turn, ArticleSpeaker>;
}

/** The distinct speakers of an article, in the order in which they first speak. Kept with the article. Linear in it. */
export function speakersOf(article: Article): readonly ArticleSpeaker[] {
  return read(article).all;
}

/** Who speaks a turn of the article. Undefined for a turn of another reading of it. */
export function speakerOf(article: Article, turn: Turn): ArticleSpeaker | undefined {
  return read(article).byTurn.get(turn);
}

const read = perArticle((article): Speakers => {
  const turns = turnsOf(article);
  const labels = readLabels(turns);
  const { fullNames, shortNames } = resolveNames(turns, labels, linesAbove(article.lines, turns[0]));
  const ownTurns = new Map<string, Turn[]>();
  const people = new Set<string>();
  turns.forEach((turn, index) => {
    const label = labels[index];
    if (!label) return;
    const name = fullNames.get(label.written) ?? label.name;
    append(ownTurns, name, turn);
    if (label.kind !== 'role' || isPersonName(name)) people.add(name);
  });
  const byTurn = new Map<Turn, ArticleSpeaker>();
  const all = Array.from(ownTurns, ([name, own]) => {
    const kind = people.has(name) ? 'person' : 'role';
    const speaker: ArticleSpeaker = {
      kind,
      name,
      shortNames: shortNames.get(name) ?? [],
      turns: own,
      ...spellingsIn(own),
    };
    for (const turn of own) byTurn.set(turn, speaker);
    return speaker;
  });
  return { all, byTurn };
});

function turnsOf(article: Article): Turn[] {
  const turns: Turn[] = [];
  for (const block of blocksOf(article)) if (block.kind === 'turn') turns.push(block);
  return turns;
}

/** The labels of the turns, each text read once. */
function readLabels(turns: readonly Turn[]): SpeakerLabel[] {
  const known = new Map<string, SpeakerLabel>();
  return turns.map((turn) => {
    const { span, name } = turn.speaker;
    const key = `${span.text}\n${name.start - span.start}\n${name.end - span.start}\n${turn.delimiter !== null}`;
    const label = known.get(key) ?? readSpeakerLabel(turn);
    known.set(key, label);
    return label;
  });
}

function linesAbove(lines: readonly Line[], turn: Turn | undefined): readonly Line[] {
  return lines.slice(0, turn?.span.line.number ?? 0);
}

interface Names {
  /** Full names by what the turns write for them. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** By the full name. */
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
}

/** Whom the labels mean: what the lines above the first turn explain comes first, then what is clear from the other labels. */
function resolveNames(turns: readonly Turn[], labels: readonly SpeakerLabel[], above: readonly Line[]): Names {
  const titles = new Map<string, Set<string>>();
  turns.forEach((turn, index) => {
    const label = labels[index];
    if (!label || !isFullName(label)) return;
    const title = titleSpanOf(turn)?.text;
    const known = titles.get(label.name) ?? new Set();
    titles.set(label.name, title ? known.add(title) : known);
  });
  const fullNames = new Map(readLegend(above, new Set(labels.map(({ written }) => written).filter(isShort))));
  for (const { kind, written } of new Set(labels)) {
    if (kind !== 'initial' || fullNames.has(written) || startsAny(titles, written)) continue;
    const name = onlyBearer(above, written);
    if (name) fullNames.set(written, name);
  }
  for (const name of fullNames.values()) if (isPersonName(name) && !titles.has(name)) titles.set(name, new Set());
  const shorts = shortNamesOf(Array.from(titles, ([name, own]) => ({ name, titles: [...own] })));
  for (const { kind, written } of new Set(labels)) {
    const name = shorts.get(written);
    if (kind !== 'role' && name !== undefined && !fullNames.has(written)) fullNames.set(written, name);
  }
  const shortNames = new Map<string, string[]>();
  for (const [short, name] of shorts) if (short.length > 1) append(shortNames, name, short);
  return { fullNames, shortNames };
}

/** Only a label of one or two characters needs an explanation. */
function isShort(label: string): boolean {
  return label.length <= 2;
}

function startsAny(names: ReadonlyMap<string, unknown>, start: string): boolean {
  for (const name of names.keys()) if (name.startsWith(start)) return true;
  return false;
}

function spellingsIn(turns: readonly Turn[]): Pick<ArticleSpeaker, 'names' | 'spellings' | 'titles'> {
  const names = new Map<string, Span[]>();
  const spellings = new Map<string, Span[]>();
  const titles = new Map<string, Span[]>();
  for (const turn of turns) {
    const { name, span } = turn.speaker;
    const title = titleSpanOf(turn);
    append(names, name.text, name);
    append(spellings, span.text, span);
    if (title) append(titles, title.text, title);
  }
  return { names: toSpellings(names), spellings: toSpellings(spellings), titles: toSpellings(titles) };
}

function toSpellings(spansByText: ReadonlyMap<string, readonly Span[]>): Spelling[] {
  return Array.from(spansByText, ([text, spans]) => ({ text, spans }));
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
