import type { Turn } from '../article/article.ts';
import { articleWith } from './examples.ts';
import { abridge } from './message.ts';
import type { PlacedTurn } from './places.ts';
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
    fact: ({ block }) => (isQuestion(block) ? block.speaker.name.text : ''),
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

/** With so many answers it is an interview. */
const fewestAnswers = 2;
const questioners = new Set(['问', '問', 'Q', '记者', '記者', '主持人']);

function isQuestion({ speaker, speech, continuation }: Turn): boolean {
  if (!questioners.has(speaker.name.text)) return false;
  return /[?？][”」]?$/.test((continuation.at(-1)?.span ?? speech)?.text.slice(-2) ?? '');
}

/** The questions after which the same questioner asks again, or nobody says anything; none if it is no interview. */
function unanswered(turns: readonly PlacedTurn[], questioners: readonly string[]): Map<PlacedTurn, true> {
  const found = new Map<PlacedTurn, true>();
  let answered = 0;
  for (const [index, turn] of turns.entries()) {
    const next = questioners[index + 1];
    if (questioners[index] === '') continue;
    if (next === '') answered++;
    else if (turn.endsTurn && (next === undefined || next === questioners[index])) found.set(turn, true);
  }
  return answered < fewestAnswers ? new Map() : found;
}
