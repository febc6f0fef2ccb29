import { splitTitledName } from '../article/names/titledNames.ts';
import { isColon, isDigit, trimEnd } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { PlacedBlock } from './places.ts';
import type { Report, Rule } from './rule.ts';

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
        '有发言人而无内容，多半是转载时漏了发言，或删去发言后忘了删除姓名。无论哪种情况，都会使读者误解谁说了什么。',
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
    report: ({ block: { span } }, _verdict, report) => reportSilence(span, report),
  },
  outline(sections, _context, report) {
    for (const { heading, blocks } of sections)
      if (heading && blocks[0]?.kind === 'turn' && isRole(nameBeforeColon(heading.title)))
        reportSilence(heading.span, report);
  },
};

function reportSilence(span: Span, report: Report): void {
  report({
    span,
    message: {
      en: '“{0}” says nothing here: the speech was lost, or the name was left behind. Add the speech or remove the line.',
      'zh-cn': '“{0}”后面没有发言内容，可能是发言遗漏，或姓名忘了删除。请补上发言，或删除此行。',
    },
    arguments: [nameBeforeColon(span) ?? span.text],
    fix: null,
    related: [],
  });
}

/** The speaker of a block, or of what may be one, followed by a colon if nothing is said. */
function factOf(place: PlacedBlock): string {
  const { block } = place;
  if (block.kind !== 'turn') return saysNothing(place) ? `${nameBeforeColon(block.span)}:` : '';
  return `${block.speaker.span.text}${saysNothing(place) ? ':' : ''}`;
}

/**
 * Whether nothing is said: a turn without speech, or a paragraph that is only a name and a colon, which no paragraph
 * continues.
 */
function saysNothing(place: PlacedBlock): boolean {
  const { block, turn } = place;
  if (turn && turn.end !== place) return false;
  return block.kind === 'turn' ? block.speech === null : nameBeforeColon(block.span) !== null;
}

/**
 * Turns without speech, and paragraphs that are a speaker and a colon, which the parser does not read as turns because
 * nothing is said: one who speaks elsewhere or, where others speak with title and name, anybody with both. None that a
 * paragraph follows, since that may be the speech.
 */
function saidNothing(places: readonly PlacedBlock[]): Map<PlacedBlock, true> {
  const candidates = places.flatMap((place, index) =>
    saysNothing(place) && !(place.turn ?? place).precedesParagraph ? { place, next: places[index + 1] } : [],
  );
  if (candidates.length === 0) return new Map();
  const turns = places.flatMap(({ block }) => (block.kind === 'turn' ? block : []));
  const speakers = new Set(turns.map(({ speaker }) => withoutNumber(speaker.span.text)));
  const titled = turns.some(({ speaker }) => speaker.title !== null);
  const isSpeaker = (name: string | null, next: PlacedBlock | undefined) =>
    name !== null &&
    ((turns.length > 0 && isRole(name)) ||
      speakers.has(withoutNumber(name)) ||
      (titled && next?.block.kind !== 'paragraph' && isTitledName(name)));
  const found = candidates.filter(
    ({ place: { block }, next }) => block.kind === 'turn' || isSpeaker(nameBeforeColon(block.span), next),
  );
  return new Map(found.map(({ place }) => [place, true]));
}

/** The longest organisation, title and name, in UTF-16 code units. */
const longestTitledName = 50;

function isTitledName(text: string): boolean {
  return text.length <= longestTitledName && splitTitledName(text, 0, text.length) > 0;
}

const roles = new Set(['问', '問', '答']);

/** Whether a name stands for questioner or answerer (问, 答), with or without a number (问 1). */
function isRole(name: string | null): boolean {
  return name !== null && roles.has(withoutNumber(name));
}

/** 问 for 问 1. */
function withoutNumber(name: string): string {
  let end = name.length;
  while (isDigit(name.charCodeAt(end - 1))) end--;
  return name.slice(0, trimEnd(name, 0, end));
}

/**
 * The text before the colon at the end of a span, without Markdown emphasis; null if the span does not end in a colon.
 */
function nameBeforeColon({ line: { text }, start, end }: Span): string | null {
  const colon = emphasisStart(text, start, end) - 1;
  if (colon < start || !isColon(text.charCodeAt(colon))) return null;
  const from = start + (text.startsWith('**', start) ? 2 : 0);
  return text.slice(from, Math.max(from, emphasisStart(text, from, trimEnd(text, from, colon))));
}

/** Where the ** at the end of a text begins; `to` if it ends without. */
function emphasisStart(text: string, from: number, to: number): number {
  return to - from >= 2 && text.startsWith('**', to - 2) ? to - 2 : to;
}
