import type { Speaker } from '../article/article.ts';
import { wordsInBothScripts } from '../text/scripts.ts';

const questioners = wordsInBothScripts('问 Q 记者 主持人');

/** Whether a speaker is one of those who ask in a transcript, by what it is called. */
export function isQuestioner({ name }: Speaker): boolean {
  return questioners.has(name.text);
}
