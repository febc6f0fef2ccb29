import * as l10n from '@vscode/l10n';
import type { Article, Heading, Paragraph } from '../../article/article.ts';
import { bodySpan, ShapedLine } from '../../article/lines/shapedLine.ts';
import { blocksOf } from '../../article/locate.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Range, Span } from '../../text/lines.ts';
import { frameLike, type MarkerFrame, numberedMarkerAbove, plainFrame } from '../markerFrames.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';

const longestTitle = 60;

/** A line that could become a marker, and its title. */
interface Candidate {
  readonly line: Span;
  readonly title: Span;
}

/**
 * Turns the headings, bold lines and short plain lines that a range touches into markers: either with the next ordinals
 * of the run above them, or without label. Markdown signs and ordinals are removed from the titles.
 */
export function markersFromLines(article: Article, range: Range): Refactoring[] {
  const candidates = candidatesIn(article, range);
  const first = candidates[0];
  if (!first) return [];
  const above = numberedMarkerAbove(article, first.line.line.number)?.marker;
  const forms = [
    ...(above ? [candidates.map((_, index) => frameLike(above, (above.ordinal?.value ?? 0) + index + 1))] : []),
    candidates.map(() => plainFrame(above ?? null)),
  ];
  return forms.flatMap((frames) => {
    const edits = candidates.flatMap(({ line, title }, index) => editOf(line, title, frames[index] ?? null));
    if (edits.length < candidates.length) return [];
    const text = edits[0]?.text ?? '';
    return {
      title:
        edits.length === 1
          ? l10n.t('Turn into the marker {0}', text)
          : l10n.t('Turn {0} lines into markers: {1} …', edits.length, text),
      kind: refactoringKinds.marker,
      edits,
    };
  });
}

function candidatesIn(article: Article, range: Range): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { heading } of article.sections)
    if (heading && isOn(heading, range)) candidates.push({ line: heading.span, title: heading.title });
  for (const block of blocksOf(article)) {
    const { line, start } = block.span;
    if (block.kind !== 'paragraph' || !isOn(block, range) || !(line instanceof ShapedLine)) continue;
    if (start === line.contentStart) candidates.push({ line: block.span, title: bodySpan(line) });
  }
  return candidates.filter(mayBeTitle).sort((a, b) => a.line.line.number - b.line.line.number);
}

function isOn({ span }: Heading | Paragraph, { start, end }: Range): boolean {
  return start.line <= span.line.number && span.line.number <= end.line;
}

/**
 * Whether a line can be a title: it is short, does not end like a sentence, and has no brackets that would end the
 * marker.
 */
function mayBeTitle({ title }: Candidate): boolean {
  return title.end - title.start <= longestTitle && !/[。；;，,：:]$|[【】〖〗]/.test(title.text);
}

function editOf(span: Span, title: Span, frame: MarkerFrame | null): Edit[] {
  return frame ? [{ span, text: frame.opening + frame.head + title.text + frame.closing }] : [];
}
