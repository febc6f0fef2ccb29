import { codeSet, isIn } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { PlacedTurn } from './places.ts';
import { isQuestioner } from './questioners.ts';
import type { Rule } from './rule.ts';

const interview = (...lines: readonly string[]) =>
  articleWith('问：费用会增加吗？', '答：不会。', '问：周末开放吗？', '答：下午开放。', ...lines);

/** `question-unanswered`: see its metadata. */
export const questionUnanswered: Rule = {
  metadata: {
    name: 'question-unanswered',
    element: 'turn',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'In an interview, a question is followed by another question or by nothing',
      'zh-cn': '问答稿件中，提问之后又是提问，或没有下文',
    },
    why: {
      en: 'Where questions and answers alternate, a question without an answer suggests that the answer was lost, or that its speaker was not named.',
      'zh-cn': '一问一答的稿件中，有问无答，说明回答可能遗漏，或回答前漏写了发言人。',
    },
    wrong: [{ text: interview('‹问：什么时候开始？›', '问：如何预约？', '答：打电话即可。') }],
    right: [{ text: interview('问：什么时候开始？', '答：下周一。') }],
  },
  turns: {
    fact: questionerOf,
    judge: unanswered,
    report({ block: { span } }, _verdict, report) {
      report({
        span,
        message: {
          en: '“{0}” gets no answer, as if one was lost. Look for the answer, or name its speaker.',
          'zh-cn': '“{0}”之后没有回答，可能有遗漏。请核对，或补上回答者。',
        },
        arguments: [abridge(span.text)],
        fix: null,
        related: [],
      });
    },
  },
};

/** How many answers make an article an interview. */
const fewestAnswers = 2;

/** The questioner's name, if a turn is spoken by a questioner and ends in a question; otherwise ''. */
function questionerOf({ block, end }: PlacedTurn): string {
  const last = end.block === block ? block.speech : end.block.span;
  if (last === null || !asksQuestion(last)) return '';
  return isQuestioner(block.speaker) ? block.speaker.name.text : '';
}

const closingQuotes = codeSet('”」');
const questionMarks = codeSet('?？');

/** Whether a speech ends in ？, or in ？ and a closing quotation mark. */
function asksQuestion({ line: { text }, start, end }: Span): boolean {
  const last = isIn(closingQuotes, text.charCodeAt(end - 1)) ? end - 2 : end - 1;
  return last >= start && isIn(questionMarks, text.charCodeAt(last));
}

/** The questions after which the same questioner asks again, or nobody speaks; none if the article is no interview. */
function unanswered(turns: readonly PlacedTurn[]): Map<PlacedTurn, true> {
  const found = new Map<PlacedTurn, true>();
  let answered = 0;
  let asked: { readonly turn: PlacedTurn; readonly questioner: string } | null = null;
  for (const turn of turns) {
    const questioner = questionerOf(turn);
    if (asked && questioner === '') answered++;
    else if (asked && asked.turn.end === asked.turn && questioner === asked.questioner) found.set(asked.turn, true);
    asked = questioner === '' ? null : { turn, questioner };
  }
  if (asked && asked.turn.end === asked.turn) found.set(asked.turn, true);
  return answered < fewestAnswers ? new Map() : found;
}
