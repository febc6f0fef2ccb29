import type { Article, Block } from '../article/article.ts';
import { isColon, trimEnd } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
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
  article(article, _context, report) {
    const paragraphs = blockLists(article);
    const speakers = new Set(
      paragraphs.flat().flatMap((block) => (block.kind === 'turn' ? block.speaker.span.text : [])),
    );
    for (const { span } of paragraphs.flatMap((blocks) => emptyTurns(blocks, speakers))) {
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
    }
  },
};

/** The blocks of each section and marker, with every paragraph that goes on with a speech by itself. */
function blockLists({ sections }: Article): Block[][] {
  return sections
    .flatMap(({ blocks, markers }) => [blocks, ...markers.map((marker) => marker.blocks)])
    .map((blocks) =>
      blocks.flatMap<Block>((block) => (block.kind === 'turn' ? [block, ...block.continuation] : [block])),
    );
}

/** Speakers alone on their line, unless the paragraph that follows may be the speech. */
function emptyTurns(blocks: readonly Block[], speakers: ReadonlySet<string>): Block[] {
  return blocks.filter(
    (block, index) =>
      (block.kind === 'turn' ? block.speech === null : isBareSpeaker(block, speakers)) &&
      blocks[index + 1]?.kind !== 'paragraph',
  );
}

/** A speaker of the article and a colon, which the recogniser does not take for a turn since nothing is said. */
function isBareSpeaker({ span }: Block, speakers: ReadonlySet<string>): boolean {
  return isColon(span.line.text.charCodeAt(span.end - 1)) && speakers.has(withoutColon(span));
}

function withoutColon({ line, start, end }: Span): string {
  return line.text.slice(start, isColon(line.text.charCodeAt(end - 1)) ? trimEnd(line.text, start, end - 1) : end);
}
