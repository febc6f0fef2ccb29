import type { Turn } from '../article/article.ts';
import { withoutSpace } from '../text/characters.ts';
import { articleWith } from './examples.ts';
import type { Rule } from './rule.ts';
import { turnsOf } from './turns.ts';

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
      en: 'Of two names such as 苏晓辉 and 苏晓晖 under one title one is most likely a slip, and a wrong name is the error that people forgive least. Only names of three characters and more are compared; the one that is written less often is reported.',
      'zh-cn':
        '同一职务下出现“苏晓辉”“苏晓晖”两个姓名，其中一个很可能是笔误，而姓名写错最难得到谅解。只比较三个字以上的姓名，提示出现次数较少的一个。',
    },
    wrong: [{ text: statements('李晓明', '李晓明', '‹李小明›'), fixed: statements('李晓明', '李晓明', '李晓明') }],
    right: [{ text: statements('李晓明', '李晓明', '王建国') }],
  },
  article(article, _context, report) {
    for (const { turn, usual } of variants(turnsOf(article))) {
      const { name } = turn.speaker;
      report({
        span: name,
        message: {
          en: '“{0}” and “{1}” have the same title and differ by one character, so one is probably a slip. Check the name.',
          'zh-cn': '“{0}”与“{1}”职务相同，姓名只差一个字，可能有一处写错。请核对姓名。',
        },
        arguments: [name.text, usual.speaker.name.text],
        fix: {
          kind: 'suggestion',
          title: { en: 'Write “{0}”', 'zh-cn': '改为“{0}”' },
          arguments: [usual.speaker.name.text],
          edits: [{ span: name, text: usual.speaker.name.text }],
        },
        related: [
          { span: usual.speaker.name, message: { en: 'The other spelling', 'zh-cn': '另一种写法' }, arguments: [] },
        ],
      });
    }
  },
};

interface Variant {
  readonly turn: Turn;
  readonly usual: Turn;
}

/** Turns whose speaker's name is one character away from a more frequent one. Linear in the number of turns. */
function variants(turns: readonly Turn[]): Variant[] {
  const people = new Map<string, [Turn, ...Turn[]]>();
  for (const turn of turns) {
    const person = personOf(turn);
    const same = people.get(person);
    if (same) same.push(turn);
    else people.set(person, [turn]);
  }
  const usual = new Map<string, readonly [Turn, ...Turn[]]>();
  for (const same of people.values()) {
    for (const key of nearKeys(same[0])) if (same.length > (usual.get(key)?.length ?? 0)) usual.set(key, same);
  }
  return [...people.values()].flatMap((same) => {
    const near = nearKeys(same[0])
      .map((key) => usual.get(key))
      .find((other) => other !== undefined && other.length > same.length);
    return near ? same.map((turn) => ({ turn, usual: near[0] })) : [];
  });
}

function personOf({ speaker }: Turn): string {
  return `${withoutSpace(speaker.title?.text ?? '')} ${withoutSpace(speaker.name.text)}`;
}

const shortestName = 3;
const longestName = 20;
const hanName = /^[\p{Script=Han}·]+$/u;

/** The person with one character of the name left open, each in turn but the first: names that share a key are near. */
function nearKeys(turn: Turn): string[] {
  const name = withoutSpace(turn.speaker.name.text);
  if (name.length < shortestName || name.length > longestName || !hanName.test(name)) return [];
  const title = withoutSpace(turn.speaker.title?.text ?? '');
  return Array.from(name, (_, at) => `${title} ${name.slice(0, at)}?${name.slice(at + 1)}`).slice(1);
}
