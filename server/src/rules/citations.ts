import type { Line, Span } from '../text/lines.ts';
import type { LinePlace } from './placement.ts';
import type { Finding } from './rule.ts';

/** Which lines have findings that point at another line, as related information or to edit it. */
export class Citations {
  readonly #citing = new Map<Line, Set<LinePlace>>();

  /** Notes what the findings of a line point at. */
  add(place: LinePlace, finding: Finding): void {
    for (const { span } of finding.related) this.#note(span, place);
    if (finding.editsOwnLine) return;
    for (const { span, through } of finding.fix?.edits ?? []) {
      this.#note(span, place);
      if (through) this.#note(through, place);
    }
  }

  /** The lines whose findings point at a line that is no longer there. */
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
