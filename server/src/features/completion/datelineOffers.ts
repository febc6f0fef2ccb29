import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import { isTraditional, missingIndent } from './articleForm.ts';
import { type ChinaTime, chinaTimeOf } from './dateForms.ts';
import type { Offer } from './offer.ts';
import { outlets, traditionalOutlets } from './outlets.ts';
import type { CompletionPlace } from './place.ts';

/**
 * Datelines (电头) of known agencies, if the text begins here and has none yet: 新华社北京11月22日电（记者 …）. They have the
 * article’s date or, once something was typed, also today’s. The article’s own source comes first, and a place that was
 * typed is kept.
 */
export function datelineOffers(article: Article, place: CompletionPlace, now: ChinaTime): Offer[] {
  const { dateline, date, source } = article;
  const opens = place.zones.has('opening') || dateline?.span.line === place.line || opensText(article, place);
  if (!opens || place.rest !== '' || (dateline && dateline.span.line !== place.line)) return [];
  const traditional = isTraditional(article);
  const days = date?.iso ? [chinaTimeOf(date.iso), ...(place.typed === '' ? [] : [now])] : [now];
  const own = traditional ? '本報' : '本报';
  const agencies = [...(traditional ? traditionalOutlets : outlets), { name: own, place: '北京' }];
  const sourceName = source?.span.text ?? '';
  const known = agencies
    .filter((agency) => agency.place !== null)
    .sort((a, b) => Number(b.name === sourceName) - Number(a.name === sourceName));
  const paragraph = article.sections[0]?.blocks.find(({ span }) => span.line !== place.line);
  const indent = missingIndent(article, place, paragraph?.span.line ?? null);
  const ends = new Set(days.map(({ month, day }) => `${month}月${day}日${traditional ? '電' : '电'}`));
  return [...ends].flatMap((end) =>
    known.map(({ name, place: usual }): Offer => {
      const where = typedPlace(place.typed, name) ?? usual ?? '';
      return {
        label: `${name}${where}${end}`,
        kind: CompletionItemKind.Event,
        body: [
          indent,
          name,
          { number: 1, text: where },
          `${end}（${traditional ? '記者' : '记者'} `,
          { number: 2, text: '姓名' },
          '）',
          { number: 0 },
        ],
        detail: l10n.t('Dateline'),
        keys: [name, 'dateline', '电头'],
        subject: { kind: 'form', form: 'dateline' },
        from: place.start,
        to: place.cursor,
      };
    }),
  );
}

/** Whether the line is the first paragraph of an article’s text. */
function opensText({ sections }: Article, { line }: CompletionPlace): boolean {
  return sections[0]?.blocks[0]?.span.line === line;
}

/** 上海 of 新华社上海. */
function typedPlace(typed: string, agency: string): string | null {
  if (!typed.startsWith(agency)) return null;
  return /^\p{Script=Han}{2,8}$/u.exec(typed.slice(agency.length))?.[0] ?? null;
}
