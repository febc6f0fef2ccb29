import { isPersonName } from '../article/names/personNames.ts';
import type { ArticleContent, ContentSpeaker, ContentTurn, Division } from './content.ts';

/** The people who speak, each with the title that they are first named with. Roles such as 记者 and 问 are no people. */
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
