import type { Turn } from '../article/article.ts';
import { isLatin } from '../text/characters.ts';

/** Whether a turn is in a language in Latin script, where the colon is half-width: Li Ming: It opens next Monday. */
export function isLatinTurn({ speaker: { span }, speech }: Turn): boolean {
  return (
    speech !== null &&
    isLatin(span.line.text.charCodeAt(span.end - 1)) &&
    isLatin(speech.line.text.charCodeAt(speech.start))
  );
}
