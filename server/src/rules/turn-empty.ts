import { isColon, trimEnd } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { PlacedBlock } from './places.ts';
import type { Rule } from './rule.ts';

/** `turn-empty`: see its metadata. */
export const turnEmpty: Rule = {
  metadata: {
    name: 'turn-empty',
    element: 'turn',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'A speaker is named, but no speech follows',
      'zh-cn': '有发言人而没有发言内容',
    },
    why: {
      en: 'A speaker with nothing to say is a speech lost in copying, or a line that was left over when the speech was cut. Either way readers are misled about who said what.',
      'zh-cn':
        '有发言人而无内容，多半是转载时漏了发言，或删去发言后忘了删除署名。无论哪种情况，都会使读者误解谁说了什么。',
    },
    wrong: [
      {
        text: articleWith(
          '记者：夜间门诊什么时候开始？',
          '',
          '‹李明：›',
          '',
          '记者：费用会增加吗？',
          '',
          '李明：不会。',
        ),
      },
    ],
    right: [
      {
        text: articleWith(
          '记者：夜间门诊什么时候开始？',
          '',
          '李明：',
          '下周一开始，平日每晚开放到九点，周末下午开放到五点。',
          '',
          '记者：费用会增加吗？',
          '',
          '李明：不会。',
        ),
      },
    ],
  },
  blocks: {
    fact: factOf,
    judge: saidNothing,
    report({ block: { span } }, _verdict, report) {
      report({
        span,
        message: {
          en: '“{0}” says nothing here: the speech was lost, or the name was left behind. Add the speech or remove the line.',
          'zh-cn': '“{0}”后面没有发言内容，可能是发言遗漏或署名多余。请补上发言，或删除此行。',
        },
        arguments: [withoutColon(span)],
        fix: null,
        related: [],
      });
    },
  },
};

/** The speaker of a turn or of what may be one, followed by a sign if nothing is said. */
function factOf(place: PlacedBlock): string {
  const { block } = place;
  if (block.kind !== 'turn') return saysNothing(place) ? `${withoutColon(block.span)}:` : '';
  return `${block.speaker.span.text}${saysNothing(place) ? ':' : ''}`;
}

/** A turn without speech, or a paragraph that ends in a colon, if no paragraph goes on with it. */
function saysNothing(place: PlacedBlock): boolean {
  const { block, turn } = place;
  if (turn && turn.end !== place) return false;
  return block.kind === 'turn' ? block.speech === null : endsInColon(block.span);
}

/**
 * Turns without speech, and paragraphs that are perhaps a speaker and a colon, which the recogniser does not take for a
 * turn since nothing is said; but not where a paragraph follows, which may be the speech.
 */
function saidNothing(places: readonly PlacedBlock[]): Map<PlacedBlock, true> {
  const candidates = places.filter((place) => saysNothing(place) && !(place.turn ?? place).precedesParagraph);
  if (candidates.length === 0) return new Map();
  const speakers = new Set(places.flatMap(({ block }) => (block.kind === 'turn' ? block.speaker.span.text : [])));
  const found = candidates.filter(({ block }) => block.kind === 'turn' || speakers.has(withoutColon(block.span)));
  return new Map(found.map((place) => [place, true]));
}

function endsInColon({ line, end }: Span): boolean {
  return isColon(line.text.charCodeAt(end - 1));
}

function withoutColon(span: Span): string {
  const { line, start, end } = span;
  return line.text.slice(start, endsInColon(span) ? trimEnd(line.text, start, end - 1) : end);
}
