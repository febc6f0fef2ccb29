import type { ArticleContent, ContentBlock, ContentTurn, Division } from './content.ts';

/** The body in plain text: headings and paragraphs, with a blank line between them. */
export function plainText({ body }: ArticleContent): string {
  return paragraphsOf(body).join('\n\n');
}

function paragraphsOf({ heading, blocks, divisions }: Division): string[] {
  return [...(heading === null ? [] : [heading.text]), ...blocks.flatMap(textsOf), ...divisions.flatMap(paragraphsOf)];
}

function textsOf(block: ContentBlock): readonly string[] {
  return block.kind === 'turn' ? turnTexts(block) : [block.dateline + block.text];
}

/** The paragraphs of a turn, of which the first names the speaker. */
function turnTexts({ speaker, delimiter, speech }: ContentTurn): readonly string[] {
  const [first = '', ...others] = speech.map(({ text }) => text);
  return [`${speaker.text}${delimiter}${first}`, ...others];
}
