import type { Turn } from '../../article/article.ts';
import type { Span } from '../../text/lines.ts';
import { append } from '../append.ts';
import { titleSpanOf } from './speakerLabel.ts';
import type { TurnGroup } from './turnGroups.ts';

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

/** A speaker whose spellings are put together when somebody asks for them. */
export class GroupedSpeaker implements ArticleSpeaker {
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
