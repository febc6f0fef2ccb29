import * as l10n from '@vscode/l10n';
import type { Article, Heading, Marker, Turn } from '../../article/article.ts';
import { articleContents, blocksLength, contentsOf, speechLength, turnsAmong, turnsBySpeaker } from '../contents.ts';
import { excerpt } from '../excerpt.ts';
import { describeDecision } from '../explain/decision.ts';
import { headingName, nameOf } from '../names.ts';
import { type Region, regionsOf } from '../regions.ts';
import { blockSummary, joined, lengthOf, speakerList, summaryOf, turnCount } from '../wording.ts';
import { item, link, paragraph, type Row, strong } from './markup.ts';

/** A hover lists so many turns; it says how many more there are. */
const mostListed = 50;
const excerptLength = 24;

/** 部分 2/3: its place among the headings beside it, and what stands under it. */
export function describeHeading(heading: Heading, article: Article): Row[] {
  return describePart(heading, l10n.t('Section'), headingName(heading), article, ({ part }) => part.kind === 'heading');
}

/** 关键词 2/5: its place in the run of markers with the same label, and what stands under it. */
export function describeMarker(marker: Marker, article: Article): Row[] {
  const label = marker.label?.text;
  const title = marker.title ? excerpt(marker.title) : '';
  return describePart(marker, label ?? l10n.t('Marker'), title, article, ({ part }) => {
    return part.kind === 'marker' && part.label?.text === label;
  });
}

function describePart(
  part: Heading | Marker,
  kind: string,
  title: string,
  article: Article,
  isAlike: (region: Region) => boolean,
): Row[] {
  const siblings = siblingsOf(part, regionsOf(article)) ?? [];
  const region = siblings.find((candidate) => candidate.part === part);
  if (!region) return [];
  const run = siblings.filter(isAlike);
  const contents = contentsOf(region);
  const speakers = [...turnsBySpeaker(turnsAmong(contents.blocks)).keys()];
  return [
    paragraph(strong(`${kind} ${run.indexOf(region) + 1}/${run.length}`), ' ', title),
    paragraph(joined([summaryOf(contents), lengthOf(blocksLength(contents.blocks))])),
    ...(speakers.length > 0 ? [paragraph(speakerList(speakers))] : []),
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

/** Title and name, how much they say in the article, why this paragraph is theirs, and links to where they speak. */
export function describeSpeaker({ speaker }: Turn, article: Article, uri: string): Row[] {
  const { blocks } = articleContents(article);
  const turns = turnsBySpeaker(turnsAmong(blocks)).get(speaker.name.text) ?? [];
  const titles = new Set(turns.flatMap((turn) => (turn.speaker.title ? [excerpt(turn.speaker.title)] : [])));
  const length = turns.reduce((sum, turn) => sum + speechLength(turn), 0);
  const more = turns.length - mostListed;
  return [
    paragraph(strong(nameOf(speaker.name)), ' ', [...titles].join(' / ')),
    paragraph(joined([turnCount(turns.length), lengthOf(length), shareOf(length, blocksLength(blocks))])),
    ...describeDecision(speaker.evidence),
    paragraph(l10n.t('Speaks on:')),
    ...turns.slice(0, mostListed).map((turn) => describePlace(turn, uri)),
    ...(more > 0 ? [item(l10n.t('and {0} more turns', more))] : []),
  ];
}

function shareOf(length: number, whole: number): string {
  const percent = Math.round((100 * length) / Math.max(whole, 1));
  return l10n.t('{0}% of the article', percent > 0 ? percent : '<1');
}

/** VS Code reads `#L12,3` as line and column, counted from one. */
function describePlace({ speaker, speech }: Turn, uri: string): Row {
  const { line, character } = speaker.span.range.start;
  const place = `#L${line + 1},${character + 1}`;
  return item(link(l10n.t('Line {0}', line + 1), uri + place), ' ', speech ? excerpt(speech, excerptLength) : '');
}

/** Who speaks, where among the speaker's turns, and how long. */
export function describeTurn(turn: Turn, article: Article): Row[] {
  const { name, title } = turn.speaker;
  const turns = turnsBySpeaker(turnsAmong(articleContents(article).blocks)).get(name.text) ?? [];
  const place = l10n.t('turn {0} of {1}', turns.indexOf(turn) + 1, turns.length);
  return [
    paragraph(strong(nameOf(name)), ' ', title ? excerpt(title) : ''),
    paragraph(joined([place, lengthOf(speechLength(turn))])),
  ];
}

/** How long the lead is. */
export function describeLead(lead: Region): Row[] {
  return [
    paragraph(strong(l10n.t('Lead'))),
    paragraph(joined([blockSummary(lead.blocks), lengthOf(blocksLength(lead.blocks))])),
  ];
}
