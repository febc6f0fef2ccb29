import { dateMissing } from './date-missing.ts';
import { footerRunTogether } from './footer-run-together.ts';
import { headingOrdinalSequence } from './heading-ordinal-sequence.ts';
import { headingWithoutBody } from './heading-without-body.ts';
import { headlineMissing } from './headline-missing.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { markerDuplicate } from './marker-duplicate.ts';
import { markerEmpty } from './marker-empty.ts';
import { markerOrdinalSequence } from './marker-ordinal-sequence.ts';
import { markerUnclosed } from './marker-unclosed.ts';
import { markerWithoutBody } from './marker-without-body.ts';
import { mojibake } from './mojibake.ts';
import { pageChrome } from './page-chrome.ts';
import type { Rule } from './rule.ts';
import { sourceMissing } from './source-missing.ts';
import { speakerDelimiterMissing } from './speaker-delimiter-missing.ts';
import { speakerDelimiterStyle } from './speaker-delimiter-style.ts';
import { trailingSpace } from './trailing-space.ts';
import { turnEmpty } from './turn-empty.ts';
import { turnUnterminated } from './turn-unterminated.ts';

/** All rules, in the order of their names. `npm run new-rule NAME` adds one. */
export const catalogue: readonly Rule[] = [
  dateMissing,
  footerRunTogether,
  headingOrdinalSequence,
  headingWithoutBody,
  headlineMissing,
  invisibleCharacter,
  markerDuplicate,
  markerEmpty,
  markerOrdinalSequence,
  markerUnclosed,
  markerWithoutBody,
  mojibake,
  pageChrome,
  sourceMissing,
  speakerDelimiterMissing,
  speakerDelimiterStyle,
  trailingSpace,
  turnEmpty,
  turnUnterminated,
];
