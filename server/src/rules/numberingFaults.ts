import type { Ordinal } from '../article/article.ts';
import { misnumbered, type Numbered, renumber, writeLike } from './numbering.ts';
import type { Edit, Fault } from './rule.ts';

/** An ordinal out of sequence, the one before it (null for the first), and the fault to report. */
export interface NumberingFault<Place extends Numbered> {
  readonly of: Place;
  readonly before: Place | null;
  readonly fault: Fault;
}

/** The ordinals of a run that are out of sequence, each with a suggestion to renumber the whole run. */
export function numberingFaults<Place extends Numbered>(run: readonly Place[]): NumberingFault<Place>[] {
  const found = misnumbered(run);
  const edits = found.length > 0 ? renumber(run.map(({ ordinal }) => ordinal)) : null;
  return found.map(({ of, before, expected }) => ({
    of,
    before,
    fault: faultOf(of.ordinal, before?.ordinal ?? null, expected, edits),
  }));
}

function faultOf(ordinal: Ordinal, before: Ordinal | null, expected: number, edits: readonly Edit[] | null): Fault {
  const expectedText = writeLike(ordinal.span.text, expected) ?? String(expected);
  return {
    span: ordinal.span,
    message: before
      ? {
          en: 'After “{1}” comes “{0}”, where readers expect “{2}”. Renumber, or look for a part that was lost.',
          'zh-cn': '“{1}”之后是“{0}”，按顺序应为“{2}”。请重新编号，或核对内容是否有遗漏。',
        }
      : {
          en: 'The numbering begins with “{0}”, where readers expect “{2}”. Renumber, or look for a part that was lost.',
          'zh-cn': '编号从“{0}”开始，按顺序应为“{2}”。请重新编号，或核对内容是否有遗漏。',
        },
    arguments: [ordinal.span.text, before?.span.text ?? '', expectedText],
    fix: edits && {
      kind: 'suggestion',
      title: { en: 'Renumber this run', 'zh-cn': '将这一组依次重新编号' },
      arguments: [],
      edits,
    },
    related: before
      ? [
          {
            span: before.span,
            message: { en: 'The ordinal before it', 'zh-cn': '前一个序号' },
            arguments: [],
          },
        ]
      : [],
  };
}
