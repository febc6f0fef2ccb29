import type { Turn } from '../../server/src/article/article.ts';
import { Span } from '../../server/src/text/lines.ts';
import type { Draft, Fault } from './draft.ts';

/** How rules about turns are broken, by their names. */
export const turnFaults: Readonly<Record<string, (draft: Draft) => Fault[]>> = {
  // An answer goes, where the same person asks before and after it.
  'question-unanswered': (draft) =>
    turnsOf(draft).flatMap(({ span, speaker, continuation }, at, turns): Fault[] => {
      const [before, after] = [turns[at - 1], turns[at + 1]];
      const asker = before?.speech?.text.endsWith('？') ? before.speaker.name.text : null;
      if (asker === null || asker === speaker.name.text || asker !== after?.speaker.name.text) return [];
      return [[span, ...continuation.map((paragraph) => paragraph.span)].map((line) => draft.removeLine(line))];
    }),
  'speaker-delimiter-missing': (draft) =>
    turnsWith(draft, ({ speaker, delimiter, speech }) =>
      delimiter && speech && speaker.title ? [draft.replaceBetween(speaker.span, speech, '')] : null,
    ),
  'speaker-delimiter-style': (draft) =>
    turnsWith(draft, ({ delimiter, speech }) =>
      delimiter && speech ? [draft.replace(delimiter, delimiter.text === '：' ? ':' : '：')] : null,
    ),
  'speaker-name-variant': (draft) =>
    turnsWith(draft, ({ speaker: { name, title } }) =>
      title && name.text.length === 3 ? [draft.replace(name, `${name.text.slice(0, 2)}晖`)] : null,
    ),
  'speaker-title-variant': (draft) =>
    turnsWith(draft, ({ speaker: { title } }) => (title ? [draft.replace(title, '本报评论员')] : null)),
  // Where somebody else speaks next: a paragraph would be the speech.
  'turn-empty': (draft) =>
    draft.blocks.flatMap((block, at, blocks): Fault[] =>
      block.kind === 'turn' &&
      block.delimiter &&
      block.speech &&
      block.continuation.length === 0 &&
      blocks[at + 1]?.kind === 'turn'
        ? [[draft.replace(block.speech, '')]]
        : [],
    ),
  'turn-unterminated': (draft) =>
    turnsWith(draft, ({ speech, continuation }) => {
      const last = continuation.at(-1)?.span ?? speech;
      return last?.text.endsWith('。') ? [draft.replace(new Span(last.line, last.end - 1, last.end), '')] : null;
    }),
};

/** A fault in each turn that has one before it and one behind it. */
function turnsWith(draft: Draft, faultOf: (turn: Turn) => Fault | null): Fault[] {
  return turnsOf(draft)
    .slice(1, -1)
    .flatMap((turn) => faultOf(turn) ?? [])
    .map((change) => [change]);
}

function turnsOf({ blocks }: Draft): Turn[] {
  return blocks.filter((block) => block.kind === 'turn');
}
