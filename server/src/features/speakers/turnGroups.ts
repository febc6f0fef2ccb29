import type { Turn } from '../../article/article.ts';
import { append } from '../append.ts';
import { readSpeakerLabel, type SpeakerLabel } from './speakerLabel.ts';

/** The turns that name their speaker in the same way to the letter. */
export interface TurnGroup {
  readonly label: SpeakerLabel;
  /** In text order, never empty. */
  readonly turns: readonly Turn[];
}

interface OpenGroup extends TurnGroup {
  readonly turns: Turn[];
}

/** Turns by how they name their speaker, so that each way is read only once. */
export class LabelledTurns {
  readonly #groups: OpenGroup[] = [];
  /** By all that stands before the delimiter. */
  readonly #byText = new Map<string, OpenGroup[]>();

  /** In the order of their first turns. */
  get groups(): readonly TurnGroup[] {
    return this.#groups;
  }

  groupOf(turn: Turn): TurnGroup | undefined {
    return this.#find(turn);
  }

  add(turn: Turn): void {
    const known = this.#find(turn);
    if (known) {
      known.turns.push(turn);
      return;
    }
    const group = { label: readSpeakerLabel(turn), turns: [turn] };
    this.#groups.push(group);
    append(this.#byText, turn.speaker.span.text, group);
  }

  #find(turn: Turn): OpenGroup | undefined {
    return this.#byText.get(turn.speaker.span.text)?.find(({ turns: [first] }) => first && hasSameForm(first, turn));
  }
}

/** Whether two turns whose speakers have the same text have the name at the same place of it, and both a delimiter or none. */
function hasSameForm({ speaker: a, delimiter: one }: Turn, { speaker: b, delimiter: other }: Turn): boolean {
  return (
    a.name.start - a.span.start === b.name.start - b.span.start &&
    a.name.end - a.span.start === b.name.end - b.span.start &&
    (one === null) === (other === null)
  );
}
