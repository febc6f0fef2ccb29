import type { Line, Span } from '../text/lines.ts';
import type { LinePlace } from './placement.ts';
import type { Finding } from './rule.ts';

/**
 * Knows for each line which other lines have findings that point at it, as a related place or because their fix edits
 * it. When the line is edited, those findings have to be made again.
 */
export class Citations {
  readonly #citing = new Map<Line, Set<LinePlace>>();

  /** Notes which other lines a finding points at; `place` is the line that it stands on. */
  add(place: LinePlace, finding: Finding): void {
    for (const { span } of finding.related) this.#note(span, place);
    if (finding.editsOwnLine) return;
    for (const { span, through } of finding.fix?.edits ?? []) {
      this.#note(span, place);
      if (through) this.#note(through, place);
    }
  }

  /** The lines whose findings point at a line that is being replaced; forgets them. */
  take(line: Line): Iterable<LinePlace> {
    const citing = this.#citing.get(line) ?? [];
    this.#citing.delete(line);
    return citing;
  }

  #note({ line }: Span, place: LinePlace): void {
    if (line === place.line) return;
    const citing = this.#citing.get(line);
    if (citing) citing.add(place);
    else this.#citing.set(line, new Set([place]));
  }
}
