import type { Turn } from '../../article/article.ts';
import { append } from '../../text/append.ts';
import type { Span } from '../../text/lines.ts';
import { titleSpanOf } from './speakerLabel.ts';
import type { TurnGroup } from './turnGroups.ts';

/** One spelling of a name or title in turns, and its places. */
export interface Spelling {
  readonly text: string;
  /** In text order, never empty. */
  readonly spans: readonly Span[];
}

/** A speaker of an article, whatever spellings of the name its turns use. */
export interface ArticleSpeaker {
  /**
   * `role`: a speaker without a name, such as 记者, 问 or 网友2. The same word in running text does not mean this speaker.
   */
  readonly kind: 'person' | 'role';
  /** The fullest known form of the name, without blanks and title: 普京. */
  readonly name: string;
  /**
   * The spellings of the name in turns, without titles: 普京; 蔡 川; 王, if the article tells who that is. In order of
   * appearance.
   */
  readonly names: readonly Spelling[];
  /** The spellings of titles: 俄罗斯总统, 总统. In order of appearance. */
  readonly titles: readonly Spelling[];
  /** Unambiguous short names that running text may use: 习主席 for 国家主席习近平. */
  readonly shortNames: readonly string[];
  /** In text order, never empty. */
  readonly turns: readonly Turn[];
}

/** A speaker whose spellings are collected on demand. */
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

/** The spellings of a part of the speaker. All turns of a group spell it alike, so only the first is looked at. */
function spellingsIn(groups: readonly TurnGroup[], spanOf: SpanOf): Spelling[] {
  const byText = new Map<string, TurnGroup[]>();
  for (const group of groups) {
    const text = group.turns[0] && spanOf(group.turns[0])?.text;
    if (text !== undefined) append(byText, text, group);
  }
  return Array.from(byText, ([text, own]) => new GroupedSpelling(text, own, spanOf));
}

/** A spelling whose places are collected on demand. */
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
