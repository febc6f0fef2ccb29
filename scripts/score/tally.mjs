// Counts what was found, missed and wrong, and makes figures of it.

/** @typedef {import('./items.mjs').Item} Item */
/** @typedef {{ right: number, missed: Item[], wrong: Item[] }} Comparison */
/** @typedef {{ right: number, missed: number, wrong: number, articles: number[] }} Count `articles` has each one's F1 */

/** @returns {Count} */
export function newCount() {
  return { right: 0, missed: 0, wrong: 0, articles: [] };
}

/**
 * @param {readonly Item[]} found
 * @param {readonly Item[]} wanted
 * @returns {Comparison}
 */
export function compare(found, wanted) {
  const missed = [...wanted];
  const wrong = found.filter(({ line, text }) => {
    const at = missed.findIndex((other) => other.line === line && other.text === text);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  return { right: found.length - wrong.length, missed, wrong };
}

/** @param {Count} count @param {Comparison} comparison */
export function countArticle(count, { right, missed, wrong }) {
  if (right + missed.length + wrong.length === 0) return;
  count.right += right;
  count.missed += missed.length;
  count.wrong += wrong.length;
  count.articles.push((2 * right) / (2 * right + missed.length + wrong.length));
}

/** Rounded to three digits; where nothing was to be found and nothing was, all is well. @param {Count} count */
export function figures({ right, missed, wrong, articles }) {
  const precision = right + wrong > 0 ? right / (right + wrong) : 1;
  const recall = right + missed > 0 ? right / (right + missed) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const macro = articles.length > 0 ? articles.reduce((sum, one) => sum + one, 0) / articles.length : 1;
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    macro: rounded(macro),
    tp: right,
    fp: wrong,
    fn: missed,
  };
}

/** @param {number} figure */
function rounded(figure) {
  return Math.round(figure * 1000) / 1000;
}
