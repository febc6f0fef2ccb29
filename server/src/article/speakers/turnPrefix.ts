import type { ShapedLine } from '../lines/shapedLine.ts';

/**
 * What stands before the first colon of a paragraph, by its form alone. `unknown` is a label that nothing marks as a
 * speaker: 数据, 演习时间.
 */
export type PrefixForm =
  | 'question'
  | 'answer'
  | 'role'
  | 'titledName'
  | 'name'
  | 'title'
  | 'initial'
  | 'outlet'
  | 'unknown';

/** Where the parts of a turn stand. Offsets are UTF-16 code units in the line. */
export interface TurnPrefix {
  readonly line: ShapedLine;
  readonly form: PrefixForm;
  /** The speaker without brackets and emphasis. */
  readonly start: number;
  readonly end: number;
  /** Where the name begins, after organisation and title. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The colon; both -1 where a bracket takes its place: 【主持人】大家好. */
  readonly delimiterStart: number;
  readonly delimiterEnd: number;
  /** Where the speech begins; the line's end if nothing is left on the line. */
  readonly speechStart: number;
}
