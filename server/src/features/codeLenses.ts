import * as l10n from '@vscode/l10n';
import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { Article, Turn } from '../article/article.ts';
import type { Range, Span } from '../text/lines.ts';
import { blocksLength, contentsOf, speechLength, turnsAmong } from './contents.ts';
import type { Region } from './region.ts';
import { regionsOf } from './regions.ts';
import type { ArticleSpeaker } from './speakers/articleSpeaker.ts';
import { speakerOf, speakersOf } from './speakers/speakers.ts';
import type { Measure } from './wordCount/spanCounts.ts';
import { blockSummary, joined, lengthOf, speakerCount, turnCount } from './wording.ts';

export interface CodeLensOptions {
  /** Whether there is a lens above each heading. */
  readonly sections: boolean;
  /** Whether there is a lens above the first turn of each speaker with several turns. */
  readonly speakers: boolean;
}

/** What a lens is about, so that `resolveLens` can find it again. */
export interface LensData {
  readonly uri: string;
  readonly about: 'section' | 'speaker';
}

/** Whether the `data` of a lens came from this server. */
export function isLensData(data: unknown): data is LensData {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('about' in data)) return false;
  return typeof data.uri === 'string' && (data.about === 'section' || data.about === 'speaker');
}

/** The client's command that shows places in an article: its arguments are a URI, a position and ranges. */
export type ShowPlaces = (title: string, from: Range, places: readonly Range[]) => Command;

/**
 * The places of lenses (LSP 3.17, “Code Lens Request”). Their text costs more to compute, so editors ask for it only
 * for visible lenses.
 */
export function codeLenses(article: Article, uri: string, { sections, speakers }: CodeLensOptions): CodeLens[] {
  const headings = sections ? headingRegions(regionsOf(article)).map(({ part }) => part.span) : [];
  const turns = speakers ? lensedSpeakers(article).map(({ turns: [first] }) => first?.speaker.span) : [];
  return [
    ...headings.map((span) => lensAt(span, { uri, about: 'section' })),
    ...turns.filter((span) => span !== undefined).map((span) => lensAt(span, { uri, about: 'speaker' })),
  ];
}

/**
 * The text of a lens: 5 段发言 · 2 位发言人 · 1024 字 above a section, 阮宗泽：5 段发言 · 1024 字 above a speaker. Null if the section
 * or speaker is no longer on that line.
 */
export function resolveLens(
  article: Article,
  lens: { readonly range: Range; readonly data: LensData },
  measure: Measure,
  show: ShowPlaces,
): Command | null {
  const { line } = lens.range.start;
  if (lens.data.about === 'speaker') {
    const speaker = lensedSpeakers(article).find(({ turns: [first] }) => first?.span.line.number === line);
    return speaker ? show(speakerTitle(speaker, measure), lens.range, placesOf(speaker.turns)) : null;
  }
  const region = headingRegions(regionsOf(article)).find(({ part }) => part.span.line.number === line);
  if (!region) return null;
  const { blocks } = contentsOf(region);
  const turns = turnsAmong(blocks);
  const speakers = new Set(turns.map((turn) => speakerOf(article, turn)));
  const title = joined([
    blockSummary(blocks),
    speakers.size > 0 ? speakerCount(speakers.size) : '',
    lengthOf(blocksLength(blocks, measure)),
  ]);
  return show(title, lens.range, placesOf(turns));
}

type HeadingRegion = Region & { readonly part: Extract<Region['part'], { kind: 'heading' }> };

function headingRegions(regions: readonly Region[]): HeadingRegion[] {
  const found: HeadingRegion[] = [];
  const collect = (all: readonly Region[]) => {
    for (const region of all) {
      if (!isHeadingRegion(region)) continue;
      found.push(region);
      collect(region.children);
    }
  };
  collect(regions);
  return found;
}

function isHeadingRegion(region: Region): region is HeadingRegion {
  return region.part.kind === 'heading';
}

/**
 * The speakers with a lens. One for somebody who speaks only once would take up a line without telling anything new.
 */
function lensedSpeakers(article: Article): ArticleSpeaker[] {
  return speakersOf(article).filter(({ turns }) => turns.length > 1);
}

function speakerTitle({ name, turns }: ArticleSpeaker, measure: Measure): string {
  const length = turns.reduce((sum, turn) => sum + speechLength(turn, measure), 0);
  return l10n.t('{0}: {1}', name, joined([turnCount(turns.length), lengthOf(length)]));
}

function placesOf(turns: readonly Turn[]): Range[] {
  return turns.map(({ speaker }) => speaker.span.range);
}

function lensAt({ range }: Span, data: LensData): CodeLens {
  return { range, data };
}
