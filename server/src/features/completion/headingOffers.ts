import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article, Heading } from '../../article/article.ts';
import { writeLike } from '../../rules/numbering.ts';
import { missingIndent } from './articleForm.ts';
import type { Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';

/** The ordinal of the next heading in the form of the last one, for each level that has numbers: 三、 after 二、. */
export function headingOffers(article: Article, place: CompletionPlace): Offer[] {
  if (place.rest !== '') return [];
  return lastNumbered(article, place.line.number).flatMap((heading) => {
    const head = nextHead(heading);
    if (head === null) return [];
    return {
      label: head,
      kind: CompletionItemKind.Module,
      body: [missingIndent(article, place, heading.span.line), head, { number: 0 }],
      detail: l10n.t('Next heading'),
      keys: ['heading', '小标题'],
      subject: { kind: 'form', form: 'heading' },
      from: place.start,
      to: place.cursor,
    };
  });
}

/** The last numbered heading of each level that is still open above a line, the innermost first. */
function lastNumbered({ sections }: Article, number: number): Heading[] {
  const open = new Map<number, Heading>();
  for (const { heading, level } of sections) {
    if (!heading) continue;
    if (heading.span.line.number >= number) break;
    for (const deeper of [...open.keys()]) if (deeper > level) open.delete(deeper);
    if (heading.ordinal) open.set(level, heading);
    else open.delete(level);
  }
  return [...open.values()].sort((a, b) => b.span.line.number - a.span.line.number);
}

/** Everything before the heading’s own words, with the next numeral. */
function nextHead({ span, title, ordinal }: Heading): string | null {
  if (!ordinal || ordinal.span.end > title.start) return null;
  const numeral = writeLike(ordinal.span.text, ordinal.value + 1);
  const { text } = span.line;
  return numeral && text.slice(span.start, ordinal.span.start) + numeral + text.slice(ordinal.span.end, title.start);
}
