import type { Speaker } from '../article/article.ts';
import { wordsInBothScripts } from '../text/scripts.ts';

const questioners = wordsInBothScripts('问 Q 记者 主持人');

/** Whether a speaker asks the questions of a transcript, judged by the name: 问, 记者 and the like. */
export function isQuestioner({ name }: Speaker): boolean {
  return questioners.has(name.text);
}
