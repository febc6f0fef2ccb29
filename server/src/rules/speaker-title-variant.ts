import { withoutSpace } from '../text/characters.ts';
import { articleWith } from './examples.ts';
import type { PlacedTurn } from './places.ts';
import type { Rule } from './rule.ts';
import { speakerKey, turnsBySpeaker } from './turnsBySpeaker.ts';

const turn = (speaker: string) => `${speaker}：夜间门诊下周一开始，居民可以提前预约。`;

/** `speaker-title-variant`: see its metadata. */
export const speakerTitleVariant: Rule = {
  metadata: {
    name: 'speaker-title-variant',
    element: 'turn',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'One speaker has different titles in the article’s turns',
      'zh-cn': '同一发言人在各段发言中的职务不同',
    },
    why: {
      en: 'Readers take 院长李晓明 and 主任李晓明 for two people, and one of the titles may be out of date. A title that is only shortened, or left out once it is known, is not reported.',
      'zh-cn':
        '读者会把“院长李晓明”和“主任李晓明”当成两个人，其中一个职务也可能已经过时。后文使用简称或省略职务的，不予提示。',
    },
    wrong: [
      { text: articleWith(turn('市第一医院院长李晓明'), turn('市卫生局局长王建国'), turn('‹社区中心主任›李晓明')) },
    ],
    right: [{ text: articleWith(turn('市第一医院院长李晓明'), turn('市卫生局局长王建国'), turn('院长李晓明')) }],
  },
  turns: {
    fact: speakerKey,
    judge: variants,
    report({ block: { speaker } }, { block: first }: PlacedTurn, report) {
      if (speaker.title === null || first.speaker.title === null) return;
      report({
        span: speaker.title,
        message: {
          en: '“{0}” is “{1}” here and “{2}” before, so readers may take them for two people. Use one title.',
          'zh-cn': '“{0}”此处的职务是“{1}”，前面是“{2}”，容易被误认为两个人。请统一职务。',
        },
        arguments: [speaker.name.text, speaker.title.text, first.speaker.title.text],
        fix: null,
        related: [
          { span: first.speaker.title, message: { en: 'The title before', 'zh-cn': '前面的职务' }, arguments: [] },
        ],
      });
    },
  },
};

/** The turns whose speaker had another title before, each with the first turn of that speaker. */
function variants(turns: readonly PlacedTurn[]): Map<PlacedTurn, PlacedTurn> {
  const found = new Map<PlacedTurn, PlacedTurn>();
  const titled = new Map<string, { readonly first: PlacedTurn; readonly title: string }>();
  for (const same of turnsBySpeaker(turns)) {
    const { name, title } = same[0].block.speaker;
    if (title === null) continue;
    const person = withoutSpace(name.text);
    const before = titled.get(person);
    if (before === undefined) titled.set(person, { first: same[0], title: title.text });
    else if (!isShortFor(title.text, before.title)) for (const turn of same) found.set(turn, before.first);
  }
  return found;
}

/**
 * Whether one title is short for another: its characters all stand in the other, in the same order. So 院长 is short for
 * 市第一医院院长. It is not short for 副院长, which is another office.
 */
function isShortFor(one: string, other: string): boolean {
  if (one.includes('副') !== other.includes('副')) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
