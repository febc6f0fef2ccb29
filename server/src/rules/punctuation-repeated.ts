import { codeSet, isHan, isIn } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { Report, Rule } from './rule.ts';
import { triggersOf } from './triggers.ts';

/** `punctuation-repeated`: see its metadata. */
export const punctuationRepeated: Rule = {
  metadata: {
    name: 'punctuation-repeated',
    element: 'text',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'Two commas, stops or the like in a row: ，， or 。。 or 、。 or ？。',
      'zh-cn': '逗号、句号、顿号、分号、冒号等点号连用，如“，，”“。。”“、。”“？。”',
    },
    why: {
      en: 'Each of these signs marks one pause (GB/T 15834—2011, 4.1 and 4.4 to 4.7), so the second is left over from an edit, or words between them were lost. That holds as well where quotation marks close between two full stops. Only ？ and ！ may be repeated for emphasis (4.2 and 4.3); they are not reported.',
      'zh-cn':
        '这些点号各表示一次停顿（GB/T 15834—2011，4.1、4.4—4.7），连用两个，多半是修改时留下的，或中间漏了文字；引号内外各用一个句号也是如此。只有问号、叹号可以叠用以加重语气（4.2、4.3），不予提示。',
    },
    wrong: [
      {
        text: articleWith('夜间门诊下周一开始‹，，›居民可以预约‹、。›周末呢‹？。›也开门。'),
        fixed: articleWith('夜间门诊下周一开始，居民可以预约。周末呢？也开门。'),
      },
    ],
    right: [{ text: articleWith('真的吗？！太方便了！！', '居民说：“好。”，大家都笑了。') }],
  },
  line: {
    triggers: { holdingTwo: triggersOf('，、。；：,;:？！”’」』') },
    check(line, report) {
      for (const span of runsOf(line)) {
        if (isIn(closings, span.text.charCodeAt(1))) {
          reportTwoEnds(span, report);
          continue;
        }
        const mark = strongest(span.text);
        report({
          span,
          message: {
            en: '“{0}”: one pause takes one sign. Keep “{1}”, or restore the words that stood between.',
            'zh-cn': '“{0}”连用。一处停顿只用一个点号，请保留“{1}”，或补上中间遗漏的文字。',
          },
          arguments: [span.text, mark],
          fix: {
            kind: 'safe',
            title: { en: 'Keep “{0}”', 'zh-cn': '只保留“{0}”' },
            arguments: [mark],
            edits: [{ span, text: mark }],
          },
          related: [],
        });
      }
    },
  },
};

/** Which of the two is the right one depends on whether the quotation is a sentence of its own, so there is no fix. */
function reportTwoEnds(span: Span, report: Report): void {
  report({
    span,
    message: {
      en: '“{0}”: the sentence ends twice, inside and outside the quotation marks. Keep one of the two full stops.',
      'zh-cn': '“{0}”：引号内外各有一个句号，一句话只用一个句号。请保留其中一个。',
    },
    arguments: [span.text],
    fix: null,
    related: [],
  });
}

const repeated = /[，、。；：,;:]{2,}|[？！]{1,8}。(?![，、。；：,;:])|。[”’」』]{1,3}。(?!。)/g;
const closings = codeSet('”’」』');

/**
 * Runs of two or more marks after a Han character or a closing mark. Three or more full stops are no such run, since
 * they are meant as an ellipsis.
 */
function runsOf(line: Line): Span[] {
  const runs: Span[] = [];
  for (const { 0: run, index } of line.text.matchAll(repeated)) {
    if (followsChinese(line.text, index) && !run.startsWith('。。。'))
      runs.push(new Span(line, index, index + run.length));
  }
  return runs;
}

function followsChinese(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) || (at > 0 && '”’）》」』】'.includes(text.charAt(at - 1)));
}

/** The marks that should stay: question and exclamation marks, a full stop if there is one, otherwise the first mark. */
function strongest(run: string): string {
  const emphatic = run.replace(/[^？！]/g, '');
  if (emphatic !== '') return emphatic;
  return run.includes('。') ? '。' : run.charAt(0);
}
