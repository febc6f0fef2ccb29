import type { Turn } from '../../article/article.ts';
import { append } from '../../text/append.ts';
import { readSpeakerLabel, type SpeakerLabel } from './speakerLabel.ts';

/** Turns that name their speaker in exactly the same way. */
export interface TurnGroup {
  readonly label: SpeakerLabel;
  /** In text order, never empty. */
  readonly turns: readonly Turn[];
}

interface OpenGroup extends TurnGroup {
  readonly turns: Turn[];
}

/** Groups turns by how they name their speaker, so that each way has to be read only once. */
export class LabelledTurns {
  readonly #groups: OpenGroup[] = [];
  /** By the whole text before the delimiter. */
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

/**
 * Whether two turns with the same speaker text have the name at the same place in it, and both or neither have a
 * delimiter.
 */
function hasSameForm({ speaker: a, delimiter: one }: Turn, { speaker: b, delimiter: other }: Turn): boolean {
  return (
    a.name.start - a.span.start === b.name.start - b.span.start &&
    a.name.end - a.span.start === b.name.end - b.span.start &&
    (one === null) === (other === null)
  );
}
