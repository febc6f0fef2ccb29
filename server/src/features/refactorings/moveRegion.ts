import * as l10n from '@vscode/l10n';
import type { Article, Ordinal } from '../../article/article.ts';
import { writeLike } from '../../rules/numbering.ts';
import type { Edit } from '../../rules/rule.ts';
import { joinLines, type Line, type Position, Span } from '../../text/lines.ts';
import { headingName, markerName } from '../names.ts';
import type { Region } from '../region.ts';
import { regionsOf } from '../regions.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';

/** A section or marker that can change places with a neighbour of its kind. */
interface Movable {
  readonly name: string;
  readonly kind: 'section' | 'marker';
  readonly ordinal: Ordinal | null;
  readonly first: Line;
  /** The line of its last paragraph. */
  readonly last: Line;
}

/**
 * Moves the section or marker at a position, with everything under it, past its neighbour above or below. Blank lines
 * stay where they are; so do the numbers, if the two are numbered consecutively. The edits cut and insert the
 * neighbour, so that the cursor stays in its text. Without `anywhere`, the position must be on the part’s first line.
 */
export function moves(article: Article, position: Position, anywhere: boolean): Refactoring[] {
  const found = find(regionsOf(article), position, anywhere);
  if (!found) return [];
  const { above, here, below } = found;
  const { lines } = article;
  const up = above && {
    title:
      here.kind === 'section' ? l10n.t('Move section “{0}” up', here.name) : l10n.t('Move marker “{0}” up', here.name),
    kind: refactoringKinds.moveUp,
    edits: [...numberEdits(here, above), ...moveBelow(lines, above, here)],
  };
  const down = below && {
    title:
      here.kind === 'section'
        ? l10n.t('Move section “{0}” down', here.name)
        : l10n.t('Move marker “{0}” down', here.name),
    kind: refactoringKinds.moveDown,
    edits: [...numberEdits(here, below), ...moveAbove(lines, below, here)],
  };
  return [up, down].filter((move) => move !== null);
}

interface Found {
  readonly above: Movable | null;
  readonly here: Movable;
  readonly below: Movable | null;
}

/** The innermost section or marker at a position, with its neighbours of the same kind. */
function find(regions: readonly Region[], position: Position, anywhere: boolean): Found | null {
  const index = regions.findLastIndex(
    ({ range }) => range.start.line <= position.line && position.line <= range.end.line,
  );
  const region = regions[index];
  if (!region) return null;
  const within = find(region.children, position, anywhere);
  const here = movableOf(region);
  if (within || !here || (!anywhere && here.first.number !== position.line)) return within;
  const neighbour = (at: number) => {
    const other = regions[at] ? movableOf(regions[at]) : null;
    return other?.kind === here.kind ? other : null;
  };
  return { above: neighbour(index - 1), here, below: neighbour(index + 1) };
}

function movableOf(region: Region): Movable | null {
  const { part } = region;
  if (part.kind !== 'heading' && part.kind !== 'marker') return null;
  return {
    name: part.kind === 'heading' ? headingName(part) : markerName(part),
    kind: part.kind === 'heading' ? 'section' : 'marker',
    ordinal: part.ordinal,
    first: part.span.line,
    last: lastLine(region),
  };
}

function lastLine({ part, blocks, children }: Region): Line {
  const child = children.at(-1);
  if (child) return lastLine(child);
  const last = part.kind === 'turn' ? part : blocks.at(-1);
  const span = last?.kind === 'turn' ? (last.continuation.at(-1)?.span ?? last.span) : last?.span;
  return (span ?? ('span' in part ? part.span : part.last)).line;
}

/** Moves a part below the next one. The blank lines below it go along, and come before it there. */
function moveBelow(lines: readonly Line[], moved: Movable, next: Movable): Edit[] {
  const cut = { span: startOf(moved.first), through: startOf(next.first), text: '' };
  return [cut, { span: endOf(next.last), text: gapBelow(lines, moved, next) + textOf(lines, moved, next) }];
}

/** Moves a part above the previous one. The blank lines above it go along, and come after it there. */
function moveAbove(lines: readonly Line[], moved: Movable, before: Movable): Edit[] {
  const cut = { span: endOf(before.last), through: endOf(moved.last), text: '' };
  return [{ span: startOf(before.first), text: textOf(lines, moved, before) + gapBelow(lines, before, moved) }, cut];
}

/** The text between two parts, from the end of the upper part’s last line to the lower part. */
function gapBelow(lines: readonly Line[], upper: Movable, lower: Movable): string {
  return upper.last.end + joinLines(lines.slice(upper.last.number + 1, lower.first.number));
}

/** The text of a part without its last line end, and with the number of the part that it changes places with. */
function textOf(lines: readonly Line[], moved: Movable, other: Movable): string {
  const text = joinLines(lines.slice(moved.first.number, moved.last.number)) + moved.last.text;
  const [edit] = numberEdits(moved, other);
  return edit ? text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end) : text;
}

/** Gives a part the number of the other one, in its own form, if the two are numbered consecutively. */
function numberEdits(part: Movable, { ordinal }: Movable): Edit[] {
  if (!part.ordinal || !ordinal || Math.abs(part.ordinal.value - ordinal.value) !== 1) return [];
  const text = writeLike(part.ordinal.span.text, ordinal.value);
  return text === null ? [] : [{ span: part.ordinal.span, text }];
}

function startOf(line: Line): Span {
  return new Span(line, 0, 0);
}

function endOf(line: Line): Span {
  return new Span(line, line.text.length, line.text.length);
}
