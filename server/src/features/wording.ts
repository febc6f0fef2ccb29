import * as l10n from '@vscode/l10n';
import type { Article, Block, Marker } from '../article/article.ts';
import { type Contents, turnsAmong } from './contents.ts';
import { excerpt } from './excerpt.ts';
import { dayOf } from './names.ts';

/** 3 sections · 3 个部分 */
function sectionCount(count: number): string {
  return count === 1 ? l10n.t('1 section') : l10n.t('{0} sections', count);
}

/** 5 关键词 markers · 5 个关键词; where the markers have no label in common, 3 markers · 3 个小标题. */
function markerCount(markers: readonly Marker[]): string {
  const count = markers.length;
  const label = markers[0]?.label?.text;
  if (label && markers.every((marker) => marker.label?.text === label)) {
    return count === 1 ? l10n.t('1 {0} marker', label) : l10n.t('{0} {1} markers', count, label);
  }
  return count === 1 ? l10n.t('1 marker') : l10n.t('{0} markers', count);
}

/** 8 turns · 8 段发言 */
export function turnCount(count: number): string {
  return count === 1 ? l10n.t('1 turn') : l10n.t('{0} turns', count);
}

/** 1 paragraph · 1 段 */
function paragraphCount(count: number): string {
  return count === 1 ? l10n.t('1 paragraph') : l10n.t('{0} paragraphs', count);
}

/** 4 speakers · 4 位发言人 */
export function speakerCount(count: number): string {
  return count === 1 ? l10n.t('1 speaker') : l10n.t('{0} speakers', count);
}

/** 1,200 characters · 1,200 字, as the status bar has it. */
export function lengthOf(characters: number): string {
  return characters === 1 ? l10n.t('1 character') : l10n.t('{0} characters', characters.toLocaleString('en'));
}

/** 习近平, 普京 · 习近平、普京 */
export function listOf(names: readonly string[]): string {
  return names.join(l10n.t(', '));
}

/** Speakers: 习近平, 普京 · 发言人：习近平、普京; after the twelfth only how many more there are. */
export function speakerList(names: readonly string[]): string {
  const list = listOf(names.slice(0, 12));
  const more = names.length - 12;
  return more > 0 ? l10n.t('Speakers: {0} and {1} more', list, more) : l10n.t('Speakers: {0}', list);
}

/**
 * The number of markers and turns or, if there are no turns, of paragraphs: 5 个关键词 · 8 段发言. Empty if there are none.
 */
export function summaryOf({ markers, blocks }: Contents): string {
  return joined([markers.length > 0 ? markerCount(markers) : '', blockSummary(blocks)]);
}

/** Everything that can be counted: 3 个部分 · 12 个小标题 · 16 段发言 · 4 位发言人. */
export function fullCount(sections: number, contents: Contents, speakers: number): string {
  return joined([
    sections > 0 ? sectionCount(sections) : '',
    summaryOf(contents),
    speakers > 0 ? speakerCount(speakers) : '',
  ]);
}

/** The number of turns or, if there are none, of paragraphs; empty if there are no paragraphs either. */
export function blockSummary(blocks: readonly Block[]): string {
  const turns = turnsAmong(blocks).length;
  if (turns > 0) return turnCount(turns);
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').length;
  return paragraphs > 0 ? paragraphCount(paragraphs) : '';
}

/** Where and when an article appeared: 人民网 · 2020-07-10. Empty if it does not say. */
export function metadataSummary({ source, date }: Article): string {
  return joined([source ? excerpt(source.span) : '', date ? dayOf(date) : '']);
}

/** Facts in a row, without the empty ones. */
export function joined(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ');
}
