import type { Article } from './article.ts';
import { accepted, Signs } from './detection/articleSigns.ts';
import { type CharacterCounts, countCharacters } from './detection/characterCounts.ts';
import { addSignsOfLines } from './detection/lineSigns.ts';
import { withoutNotices } from './detection/pageNotices.ts';
import { addSignsOfTree } from './detection/treeSigns.ts';
import { addSignsOfWords } from './detection/wordSigns.ts';
import { parseArticle } from './parse.ts';

/** How much of a text is looked at, in UTF-16 code units: the head and several paragraphs. */
const longestHead = 8192;

/**
 * Whether a plain text reads like a Chinese news article. Looks only at the first 8,192 UTF-16 code units and, if these
 * have few Han characters, only counts them, so that large files of other kinds cost nothing. A caller that needs the
 * article afterwards passes a `read` that keeps it.
 */
export function isNewsArticle(text: string, read: (text: string) => Article = parseArticle): boolean {
  const head = text.slice(0, longestHead);
  const counts = countCharacters(withoutNotices(head));
  if (!isChinese(counts)) return false;
  const signs = new Signs();
  addSignsOfWords(counts, signs);
  const article = read(head);
  addSignsOfLines(article.lines, signs);
  addSignsOfTree(article, signs);
  return signs.weight >= accepted;
}

const leastHanShare = 0.3;

/** Whether there are enough Han characters, and not so many kana that the text is Japanese. */
function isChinese({ han, kana, others }: CharacterCounts): boolean {
  return han > 0 && han >= (han + others) * leastHanShare && kana * 8 < han;
}
