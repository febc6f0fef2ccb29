import { dateFuture } from './date-future.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateMissing } from './date-missing.ts';
import { datelineMismatch } from './dateline-mismatch.ts';
import { editorMissing } from './editor-missing.ts';
import { footerRunTogether } from './footer-run-together.ts';
import { headingOrdinalSequence } from './heading-ordinal-sequence.ts';
import { headingWithoutBody } from './heading-without-body.ts';
import { headlineMissing } from './headline-missing.ts';
import { headlinePunctuation } from './headline-punctuation.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { keywordUnused } from './keyword-unused.ts';
import { keywordsSeparator } from './keywords-separator.ts';
import { markerDuplicate } from './marker-duplicate.ts';
import { markerEmpty } from './marker-empty.ts';
import { markerOrdinalSequence } from './marker-ordinal-sequence.ts';
import { markerUnclosed } from './marker-unclosed.ts';
import { markerWithoutBody } from './marker-without-body.ts';
import { mojibake } from './mojibake.ts';
import { pageChrome } from './page-chrome.ts';
import { pairedPunctuation } from './paired-punctuation.ts';
import type { Rule } from './rule.ts';
import { sourceMissing } from './source-missing.ts';
import { speakerDelimiterMissing } from './speaker-delimiter-missing.ts';
import { speakerDelimiterStyle } from './speaker-delimiter-style.ts';
import { trailingSpace } from './trailing-space.ts';
import { turnEmpty } from './turn-empty.ts';
import { turnUnterminated } from './turn-unterminated.ts';

/** All rules, in the order of their names. `npm run new-rule NAME` adds one. */
export const catalogue: readonly Rule[] = [
  dateFuture,
  dateInvalid,
  dateMissing,
  datelineMismatch,
  editorMissing,
  footerRunTogether,
  headingOrdinalSequence,
  headingWithoutBody,
  headlineMissing,
  headlinePunctuation,
  invisibleCharacter,
  keywordUnused,
  keywordsSeparator,
  markerDuplicate,
  markerEmpty,
  markerOrdinalSequence,
  markerUnclosed,
  markerWithoutBody,
  mojibake,
  pageChrome,
  pairedPunctuation,
  sourceMissing,
  speakerDelimiterMissing,
  speakerDelimiterStyle,
  trailingSpace,
  turnEmpty,
  turnUnterminated,
];
