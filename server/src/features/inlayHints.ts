import * as l10n from '@vscode/l10n';
import type { InlayHint } from 'vscode-languageserver-types';
import type { Article, Block, Turn } from '../article/article.ts';
import { speakerGap } from '../article/speakers/speakerGap.ts';
import { consistentStyle, fixedColon, type HouseStyle } from '../rules/houseStyle.ts';
import type { Locale } from '../rules/rule.ts';
import { StyleEvidence } from '../rules/style.ts';
import type { Range, Span } from '../text/lines.ts';
import { blocksInLines } from './blocksInLines.ts';
import { perArticle } from './perArticle.ts';
import { yearOf } from './relativeDates/calendar.ts';
import { dateInWords, reckonedFrom, shortDate } from './relativeDates/dateInWords.ts';
import { datesInRange, writingDaysOf } from './relativeDates/datesInArticle.ts';

export interface InlayHintOptions {
  /** Whether to show colons that are missing after speakers. */
  readonly delimiters: boolean;
  /** Whether to show which day, month or year 昨日, 8日, 本月 and 去年 stand for. */
  readonly dates: boolean;
  /** The house style. If it does not decide about the colon, the article’s own is shown. */
  readonly style: Partial<HouseStyle>;
  readonly locale: Locale;
}

/**
 * Hints between the words of an article (LSP 3.17, “Inlay Hint Request”): the lost delimiter of a turn, which accepting
 * the hint inserts, and the dates that relative words stand for, once in each paragraph for the same words. Only for
 * the lines of the range; each line of a turn counts as a paragraph.
 */
export function inlayHints(article: Article, range: Range, options: InlayHintOptions): InlayHint[] {
  const blocks = blocksInLines(article, range.start.line, range.end.line);
  return [
    ...(options.delimiters ? delimiterHints(article, blocks, range, options) : []),
    ...(options.dates ? dateHints(article, blocks, range, options) : []),
  ].sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}

function delimiterHints(
  article: Article,
  blocks: readonly Block[],
  { start, end }: Range,
  options: InlayHintOptions,
): InlayHint[] {
  return blocks.flatMap((block) => {
    const gap = block.kind === 'turn' ? speakerGap(block) : null;
    const isWithin = gap && gap.line.number >= start.line && gap.line.number <= end.line;
    return isWithin && block.kind === 'turn' ? [delimiterHint(block, gap, delimiterOf(article, options.style))] : [];
  });
}

function delimiterOf(article: Article, style: Partial<HouseStyle>): string {
  return fixedColon({ ...consistentStyle, ...style }) ?? ownDelimiter(article);
}

/** The same delimiter that `styleOf` gives, computed only from the nodes that it depends on. */
const ownDelimiter = perArticle(({ sections }) => {
  const evidence = new StyleEvidence();
  const countTurns = (blocks: readonly Block[]) => {
    for (const block of blocks) if (block.kind === 'turn') evidence.countBlock(block, 1);
  };
  for (const { blocks, markers } of sections) {
    countTurns(blocks);
    for (const marker of markers) {
      evidence.countMarker(marker, 1);
      countTurns(marker.blocks);
    }
  }
  return evidence.style(consistentStyle).delimiter;
});

function delimiterHint({ speaker }: Turn, gap: Span, delimiter: string): InlayHint {
  return {
    position: gap.range.start,
    label: delimiter,
    tooltip: l10n.t('The colon after “{0}” is missing. Accept this hint to insert it.', speaker.span.text),
    textEdits: [{ range: gap.range, newText: delimiter }],
  };
}

function dateHints(
  article: Article,
  blocks: readonly Block[],
  range: Range,
  { locale }: InlayHintOptions,
): InlayHint[] {
  const days = writingDaysOf(article);
  const year = yearOf(days[0] ?? '');
  const shown = new Set<string>();
  return datesInRange(article, blocks, range).flatMap((found) => {
    const key = `${found.span.line.number} ${found.span.text}`;
    if (shown.has(key)) return [];
    shown.add(key);
    return [
      {
        position: found.span.range.end,
        label: shortDate(found.date, locale, year),
        tooltip: `${dateInWords(found.date, locale)}\n${reckonedFrom(days)}`,
        paddingLeft: true,
      },
    ];
  });
}
