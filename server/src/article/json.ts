import { type Range, rangeOver, type Span } from '../text/lines.ts';
import type { Article, Block, Marker, Section, Turn } from './article.ts';
import { valuesOf } from './foot/fieldValues.ts';

/** One finding in the Article JSON. */
export interface JsonProblem {
  readonly range: Range;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: 'safe' | 'suggestion' | null;
}

/** The Article JSON, version 1 (docs/article-json.md). Ranges are zero-based, UTF-16, end exclusive. */
export function articleToJson(article: Article, file: string, encoding: string, problems: readonly JsonProblem[]) {
  const { breadcrumb, headline, source, date, dateline, footer } = article;
  return {
    version: 1,
    file,
    encoding,
    error: null,
    breadcrumb: breadcrumb && { range: breadcrumb.span.range, steps: breadcrumb.steps.map((step) => step.text) },
    headline: headline && { range: headline.span.range, text: headline.span.text },
    source: source && { range: source.span.range, name: source.span.text },
    date: date && { range: date.span.range, text: date.span.text, iso: date.iso },
    bylines: article.bylines.map((byline) => ({
      range: byline.span.range,
      names: byline.names.map((name) => name.text),
    })),
    dateline: dateline && {
      range: dateline.span.range,
      agency: dateline.agency?.text ?? null,
      place: dateline.place?.text ?? null,
      month: dateline.month,
      day: dateline.day,
    },
    chrome: article.chrome.map((chrome) => ({ range: chrome.span.range })),
    sections: article.sections.map(sectionToJson),
    footer: footer && {
      range: rangeOver(footer.first, footer.last),
      keywords: valuesOf(footer.fields, 'keywords'),
      editors: valuesOf(footer.fields, 'editors'),
    },
    problems,
  };
}

function sectionToJson(section: Section) {
  const { heading } = section;
  return {
    range: sectionRange(section),
    level: section.level,
    heading: heading && { range: heading.span.range, text: heading.span.text, ordinal: heading.ordinal?.value ?? null },
    markers: section.markers.map(markerToJson),
    blocks: section.blocks.map(blockToJson),
  };
}

function markerToJson(marker: Marker) {
  return {
    range: marker.span.range,
    line: marker.line.range,
    label: marker.label?.text ?? null,
    ordinal: marker.ordinal?.value ?? null,
    ordinalText: marker.ordinal?.span.text ?? null,
    title: marker.title?.text ?? '',
    blocks: marker.blocks.map(blockToJson),
  };
}

function blockToJson(block: Block) {
  if (block.kind !== 'turn')
    return { kind: block.kind, range: block.span.range, speaker: null, delimiter: null, speech: null };
  const { speaker, delimiter } = block;
  const last = lastSpanOf(block);
  return {
    kind: block.kind,
    range: rangeOver(block.span, last),
    speaker: {
      range: speaker.span.range,
      text: speaker.span.text,
      name: speaker.name.text,
      title: speaker.title?.text.trim() ?? null,
      confidence: Math.round(speaker.confidence * 100) / 100,
    },
    delimiter: delimiter?.text ?? null,
    speech: speechRange(block),
  };
}

function speechRange(turn: Turn): Range | null {
  const first = turn.speech ?? turn.continuation[0]?.span;
  if (!first) return null;
  const last = turn.continuation.at(-1)?.span ?? first;
  return rangeOver(first, last);
}

/** The last span of a block: of a turn, the end of its last continuation paragraph. */
function lastSpanOf(block: Block): Span {
  return block.kind === 'turn' ? (block.continuation.at(-1)?.span ?? block.span) : block.span;
}

/** From the heading, or the first block or marker, to the end of the last block. The empty lead stands at the very start. */
function sectionRange(section: Section): Range {
  const marker = section.markers.at(-1);
  const lastBlock = marker?.blocks.at(-1) ?? (marker ? undefined : section.blocks.at(-1));
  const firstBlock = section.blocks[0] ?? section.markers[0];
  const first = section.heading?.span ?? (firstBlock?.kind === 'marker' ? firstBlock.line : firstBlock?.span);
  const last = lastBlock ? lastSpanOf(lastBlock) : (marker?.line ?? section.heading?.span);
  if (!first || !last) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return rangeOver(first, last);
}
