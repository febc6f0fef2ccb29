import * as l10n from '@vscode/l10n';
import type { Heading, Marker, Turn } from '../../article/article.ts';
import { blocksLength, contentsOf, speechLength, turnsAmong } from '../contents.ts';
import { excerpt } from '../excerpt.ts';
import { headingName, nameOf } from '../names.ts';
import type { Region } from '../region.ts';
import { regionsOf } from '../regions.ts';
import { speakerOf } from '../speakers/speakers.ts';
import { measureOf } from '../wordCount/spanCounts.ts';
import { blockSummary, joined, lengthOf, speakerList, summaryOf } from '../wording.ts';
import type { DescriptionContext } from './context.ts';
import { describeOccurrences } from './describeKeyword.ts';
import { paragraph, type Row, strong } from './markup.ts';

/** 部分 2/3: its position among the headings of its level, and what stands under it. */
export function describeHeading(heading: Heading, context: DescriptionContext): Row[] {
  return describePart(heading, l10n.t('Section'), headingName(heading), context, ({ part }) => part.kind === 'heading');
}

/**
 * 关键词 2/5: its position in the run of markers with the same label, what stands under it, and where else its title
 * occurs.
 */
export function describeMarker(marker: Marker, context: DescriptionContext): Row[] {
  const label = marker.label?.text;
  const title = marker.title ? excerpt(marker.title) : '';
  const rows = describePart(marker, label ?? l10n.t('Marker'), title, context, ({ part }) => {
    return part.kind === 'marker' && part.label?.text === label;
  });
  return [...rows, ...describeOccurrences(marker.title, context)];
}

function describePart(
  part: Heading | Marker,
  kind: string,
  title: string,
  { article, counting }: DescriptionContext,
  isAlike: (region: Region) => boolean,
): Row[] {
  const siblings = siblingsOf(part, regionsOf(article)) ?? [];
  const region = siblings.find((candidate) => candidate.part === part);
  if (!region) return [];
  const run = siblings.filter(isAlike);
  const contents = contentsOf(region);
  const speakers = new Set(turnsAmong(contents.blocks).map((turn) => speakerOf(article, turn)?.name ?? ''));
  return [
    paragraph(strong(`${kind} ${run.indexOf(region) + 1}/${run.length}`), ' ', title),
    paragraph(joined([summaryOf(contents), lengthOf(blocksLength(contents.blocks, measureOf(article, counting)))])),
    ...(speakers.size > 0 ? [paragraph(speakerList([...speakers]))] : []),
  ];
}

function siblingsOf(part: Region['part'], regions: readonly Region[]): readonly Region[] | null {
  if (regions.some((region) => region.part === part)) return regions;
  for (const { children } of regions) {
    const found = siblingsOf(part, children);
    if (found) return found;
  }
  return null;
}

/** Who speaks, which of the speaker's turns this is, and how long it is. */
export function describeTurn(turn: Turn, { article, counting }: DescriptionContext): Row[] {
  const { name, title } = turn.speaker;
  const turns = speakerOf(article, turn)?.turns ?? [];
  const place = l10n.t('turn {0} of {1}', turns.indexOf(turn) + 1, turns.length);
  return [
    paragraph(strong(nameOf(name)), ' ', title ? excerpt(title) : ''),
    paragraph(joined([place, lengthOf(speechLength(turn, measureOf(article, counting)))])),
  ];
}

/** How long the lead is. */
export function describeLead(lead: Region, { article, counting }: DescriptionContext): Row[] {
  const length = blocksLength(lead.blocks, measureOf(article, counting));
  return [paragraph(strong(l10n.t('Lead'))), paragraph(joined([blockSummary(lead.blocks), lengthOf(length)]))];
}
