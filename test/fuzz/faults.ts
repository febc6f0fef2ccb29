import type { Article } from '../../server/src/article/article.ts';
import { Span } from '../../server/src/text/lines.ts';

/** Where a tree is not one: spans beyond their line, lines that are not the article's, parts outside their whole. */
export function faultsOf(article: Article): string[] {
  const faults: string[] = [];
  article.lines.forEach((line, index) => {
    if (line.number !== index) faults.push(`line ${index} is numbered ${line.number}`);
  });
  const visit = (value: unknown, path: string, outer: Span | null) => {
    if (value instanceof Span) {
      if (article.lines[value.line.number] !== value.line) faults.push(`${path} is on a line of no article`);
      if (value.start < 0 || value.end < value.start || value.end > value.line.text.length)
        faults.push(`${path} is ${value.start}-${value.end} on a line of ${value.line.text.length}`);
      if (outer && outer.line === value.line && (value.start < outer.start || value.end > outer.end))
        faults.push(`${path} is not within its whole`);
    } else if (typeof value === 'object' && value !== null) {
      const whole = wholeOf(value) ?? outer;
      for (const [key, part] of Object.entries(value))
        if (key !== 'lines') visit(part, `${path}.${key}`, part === whole ? outer : whole);
    }
  };
  visit(article, 'article', null);
  return faults;
}

function wholeOf(value: object): Span | null {
  if ('line' in value && value.line instanceof Span) return value.line;
  return 'span' in value && value.span instanceof Span ? value.span : null;
}
