import type { Turn } from '../article/article.ts';
import { withoutSpace } from '../text/characters.ts';
import { readingsOf } from '../text/pinyinReadings.ts';
import { patternWithHan } from '../text/scripts.ts';
import { articleWith } from './examples.ts';
import type { PlacedTurn } from './places.ts';
import type { Rule } from './rule.ts';
import { type SpeakerTurns, speakerKey, turnsBySpeaker } from './turnsBySpeaker.ts';

const statements = (...names: readonly string[]) =>
  articleWith(...names.map((name, index) => `市卫生研究所副所长${name}：夜间门诊的第${index + 1}项安排已经确定。`));

/** `speaker-name-variant`: see its metadata. */
export const speakerNameVariant: Rule = {
  metadata: {
    name: 'speaker-name-variant',
    element: 'turn',
    severity: 'warning',
    fix: 'suggestion',
    since: '0.1.0',
    summary: {
      en: 'A speaker’s name differs by one character from another name of the same title',
      'zh-cn': '职务相同的两个发言人，姓名只差一个字',
    },
    why: {
      en: 'Of two names such as 苏晓辉 and 苏晓晖 under one title, one is most likely a slip, and a wrong name is the error that people forgive least. Names of two characters are compared only if they sound alike, as 王芳 and 王方 do. The one that is written less often is reported.',
      'zh-cn':
        '同一职务下出现“苏晓辉”“苏晓晖”两个姓名，其中一个很可能是笔误，而姓名写错最难得到谅解。两个字的姓名只比较读音相同的（不论声调），如“王芳”“王方”。提示出现次数较少的一个。',
    },
    wrong: [
      { text: statements('李晓明', '李晓明', '‹李小明›'), fixed: statements('李晓明', '李晓明', '李晓明') },
      { text: statements('王芳', '‹王方›', '王芳'), fixed: statements('王芳', '王芳', '王芳') },
    ],
    right: [{ text: statements('李晓明', '李晓明', '王建国') }, { text: statements('王芳', '王强', '王芳') }],
  },
  turns: {
    fact: speakerKey,
    judge: variants,
    report({ block: { speaker } }, { block: usual }: PlacedTurn, report) {
      report({
        span: speaker.name,
        message: {
          en: '“{0}” and “{1}” have the same title and differ by one character, so one is probably a slip. Check the name.',
          'zh-cn': '“{0}”与“{1}”职务相同，姓名只差一个字，可能有一处写错。请核对姓名。',
        },
        arguments: [speaker.name.text, usual.speaker.name.text],
        fix: {
          kind: 'suggestion',
          title: { en: 'Write “{0}”', 'zh-cn': '改为“{0}”' },
          arguments: [usual.speaker.name.text],
          edits: [{ span: speaker.name, text: usual.speaker.name.text }],
        },
        related: [
          { span: usual.speaker.name, message: { en: 'The other spelling', 'zh-cn': '另一种写法' }, arguments: [] },
        ],
      });
    },
  },
};

/** The turns that name their speaker with the same title and name. */
class Person {
  readonly turns: SpeakerTurns;
  #keys: readonly string[] | null = null;

  constructor(turns: SpeakerTurns) {
    this.turns = turns;
  }

  /** Title and name with one character of it left open, each in turn but the first. */
  get keys(): readonly string[] {
    this.#keys ??= openKeys(this.turns[0].block);
    return this.#keys;
  }

  get name(): string {
    return withoutSpace(this.turns[0].block.speaker.name.text);
  }
}

/** Turns whose speaker's name is one character away from a more frequent one. Linear in the number of turns. */
function variants(turns: readonly PlacedTurn[]): Map<PlacedTurn, PlacedTurn> {
  const people = peopleOf(turns);
  if (people.length < 2) return new Map();
  const shared = sharedKeys(people);
  const usual = new Map<string, Person>();
  for (const person of people) {
    for (const key of nearKeys(person, shared)) {
      if (person.turns.length > (usual.get(key)?.turns.length ?? 0)) usual.set(key, person);
    }
  }
  const found = new Map<PlacedTurn, PlacedTurn>();
  for (const person of people) {
    const { turns: same } = person;
    const near = nearKeys(person, shared)
      .map((key) => usual.get(key))
      .find((other) => other && other.turns.length > same.length);
    if (near) for (const turn of same) found.set(turn, near.turns[0]);
  }
  return found;
}

function peopleOf(turns: readonly PlacedTurn[]): Person[] {
  const people = new Map<string, Person>();
  for (const same of turnsBySpeaker(turns)) {
    const { title, name } = same[0].block.speaker;
    const key = `${withoutSpace(title?.text ?? '')} ${withoutSpace(name.text)}`;
    const known = people.get(key);
    if (known) for (const turn of same) known.turns.push(turn);
    else people.set(key, new Person(same));
  }
  return [...people.values()];
}

/** The keys that two people have. */
function sharedKeys(people: readonly Person[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { keys } of people) for (const key of keys) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

/**
 * What people whose names are near have in common: a key, and where a surname is all that stays of the name, how the rest
 * may sound. The dictionary of sounds is not read for names without another like them.
 */
function nearKeys({ keys, name }: Person, shared: ReadonlySet<string>): readonly string[] {
  const near = keys.filter((key) => shared.has(key));
  return name.length > shortestName
    ? near
    : near.flatMap((key) => readingsOf(name.charCodeAt(1)).map((sound) => key + sound));
}

const shortestName = 2;
const longestName = 20;
const hanName = patternWithHan(/^[\p{Script=Han}·]+$/u);

function openKeys(turn: Turn): string[] {
  const name = withoutSpace(turn.speaker.name.text);
  if (name.length < shortestName || name.length > longestName || !hanName.test(name)) return [];
  const title = withoutSpace(turn.speaker.title?.text ?? '');
  return Array.from(name, (_, at) => `${title} ${name.slice(0, at)}?${name.slice(at + 1)}`).slice(1);
}
