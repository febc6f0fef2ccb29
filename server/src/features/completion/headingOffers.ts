import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article, Heading } from '../../article/article.ts';
import { writeLike } from '../../rules/numbering.ts';
import { missingIndent } from './articleForm.ts';
import type { Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';

/** The ordinal of the next heading, in the form of the last one, for each level with numbers: 三、 after 二、. */
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

/** For each level that is open at a line, the last numbered heading above it; the innermost level first. */
function lastNumbered({ sections }: Article, number: number): Heading[] {
  const open: Heading[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let index = sections.length - 1; index >= 0 && level > 1; index--) {
    const section = sections[index];
    if (!section?.heading || section.heading.span.line.number >= number || section.level >= level) continue;
    level = section.level;
    if (section.heading.ordinal) open.push(section.heading);
  }
  return open;
}

/** Everything before the heading’s title, with the next numeral; null if there is no such numeral. */
function nextHead({ span, title, ordinal }: Heading): string | null {
  if (!ordinal || ordinal.span.end > title.start) return null;
  const numeral = writeLike(ordinal.span.text, ordinal.value + 1);
  const { text } = span.line;
  return numeral && text.slice(span.start, ordinal.span.start) + numeral + text.slice(ordinal.span.end, title.start);
}
