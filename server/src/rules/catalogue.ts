import { blankLines } from './blank-lines.ts';
import { dash } from './dash.ts';
import { dateFuture } from './date-future.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateMissing } from './date-missing.ts';
import { datelineMismatch } from './dateline-mismatch.ts';
import { editorMissing } from './editor-missing.ts';
import { ellipsis } from './ellipsis.ts';
import { footerRunTogether } from './footer-run-together.ts';
import { headingDuplicate } from './heading-duplicate.ts';
import { headingOrdinalSequence } from './heading-ordinal-sequence.ts';
import { headingWithoutBody } from './heading-without-body.ts';
import { headlineMissing } from './headline-missing.ts';
import { headlinePunctuation } from './headline-punctuation.ts';
import { indent } from './indent.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { keywordUnused } from './keyword-unused.ts';
import { keywordsSeparator } from './keywords-separator.ts';
import { markerDelimiter } from './marker-delimiter.ts';
import { markerDuplicate } from './marker-duplicate.ts';
import { markerEmpty } from './marker-empty.ts';
import { markerLabelMixed } from './marker-label-mixed.ts';
import { markerOrdinalSequence } from './marker-ordinal-sequence.ts';
import { markerOrdinalStyle } from './marker-ordinal-style.ts';
import { markerUnclosed } from './marker-unclosed.ts';
import { markerWithoutBody } from './marker-without-body.ts';
import { mojibake } from './mojibake.ts';
import { pageChrome } from './page-chrome.ts';
import { pairedPunctuation } from './paired-punctuation.ts';
import { punctuationRepeated } from './punctuation-repeated.ts';
import { punctuationWidth } from './punctuation-width.ts';
import { questionUnanswered } from './question-unanswered.ts';
import type { Rule } from './rule.ts';
import { scriptMixed } from './script-mixed.ts';
import { sourceMissing } from './source-missing.ts';
import { speakerDelimiterMissing } from './speaker-delimiter-missing.ts';
import { speakerDelimiterStyle } from './speaker-delimiter-style.ts';
import { speakerNameVariant } from './speaker-name-variant.ts';
import { speakerTitleVariant } from './speaker-title-variant.ts';
import { trailingSpace } from './trailing-space.ts';
import { turnEmpty } from './turn-empty.ts';
import { turnUnterminated } from './turn-unterminated.ts';

/** All rules, in the order of their names. `npm run new-rule NAME` adds one. */
export const catalogue: readonly Rule[] = [
  blankLines,
  dash,
  dateFuture,
  dateInvalid,
  dateMissing,
  datelineMismatch,
  editorMissing,
  ellipsis,
  footerRunTogether,
  headingDuplicate,
  headingOrdinalSequence,
  headingWithoutBody,
  headlineMissing,
  headlinePunctuation,
  indent,
  invisibleCharacter,
  keywordUnused,
  keywordsSeparator,
  markerDelimiter,
  markerDuplicate,
  markerEmpty,
  markerLabelMixed,
  markerOrdinalSequence,
  markerOrdinalStyle,
  markerUnclosed,
  markerWithoutBody,
  mojibake,
  pageChrome,
  pairedPunctuation,
  punctuationRepeated,
  punctuationWidth,
  questionUnanswered,
  scriptMixed,
  sourceMissing,
  speakerDelimiterMissing,
  speakerDelimiterStyle,
  speakerNameVariant,
  speakerTitleVariant,
  trailingSpace,
  turnEmpty,
  turnUnterminated,
];
