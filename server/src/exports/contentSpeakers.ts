import { isPersonName } from '../article/names.ts';
import type { ArticleContent, ContentSpeaker, ContentTurn, Division } from './content.ts';

/** The people who speak, each with the title that they are first named with; 记者, 问 and the like name nobody. */
export function speakersOf(content: ArticleContent): ContentSpeaker[] {
  const speakers = new Map<string, ContentSpeaker>();
  for (const { speaker } of turnsOf(content)) {
    if (isPersonName(speaker.name) && !speakers.has(speaker.name)) speakers.set(speaker.name, speaker);
  }
  return [...speakers.values()];
}

/** All turns, in text order. */
export function turnsOf({ body }: ArticleContent): ContentTurn[] {
  return turnsIn(body);
}

function turnsIn({ blocks, divisions }: Division): ContentTurn[] {
  return [...blocks.filter((block) => block.kind === 'turn'), ...divisions.flatMap(turnsIn)];
}
