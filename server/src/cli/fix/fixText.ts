import * as l10n from '@vscode/l10n';
import { fixAll } from '../../rules/fixAll.ts';
import { toReplacements } from '../../rules/replacement.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Source } from '../input/sources.ts';
import type { LintedArticle } from '../lintSource.ts';
import { byteLayoutOf } from './encodings.ts';
import type { IsWanted } from './isWanted.ts';
import { replaceInBytes } from './replaceInBytes.ts';
import { replaceInLines, type TrackedLines, trackLines } from './trackedLines.ts';
import { WriteError } from './writeError.ts';

export interface FixedText {
  readonly bytes: Uint8Array;
  readonly lines: TrackedLines;
  /** How many fixes were made. */
  readonly count: number;
  /** What is found in the fixed text. */
  readonly left: readonly Finding[];
}

/** A fix may make room for another, but a fault that comes back must not keep us for ever. */
const mostRounds = 10;

/**
 * Makes the safe fixes that are wanted of what `lintText` finds, again and again until there are none. Bytes that no fix touches stay as
 * they are. Throws a `WriteError` if the encoding cannot be written or cannot hold a fix.
 */
export function fixText(source: Source, lintText: (text: string) => LintedArticle, isWanted: IsWanted): FixedText {
  let { bytes, text } = source;
  let lines = trackLines(text);
  let count = 0;
  for (let round = 1; ; round++) {
    const { article, findings, settings } = lintText(text);
    const { edits, fixed } = fixAll(findings.filter((finding) => isWanted(finding, settings)));
    if (edits.length === 0 || round > mostRounds) return { bytes, lines, count, left: findings };
    const replacements = toReplacements(edits, article.lines);
    lines = replaceInLines(lines, replacements);
    text = lines.after.join('');
    bytes = rewrite({ ...source, bytes }, replacements, text);
    count += fixed.length;
  }
}

/** The bytes after the replacements, if they are decoded to the text that is wanted. */
function rewrite(
  { bytes, encoding, byteOrderMark }: Source,
  replacements: Parameters<typeof replaceInBytes>[2],
  wanted: string,
): Uint8Array {
  const layout = byteLayoutOf(encoding);
  if (layout === null) {
    throw new WriteError(l10n.t('Newsmark cannot write {0}, so it is as it was. Convert it to UTF-8 first.', encoding));
  }
  const start = byteOrderMark ? (layout.encode('\ufeff')?.length ?? 0) : 0;
  const rewritten = replaceInBytes(bytes, start, replacements, layout);
  if (rewritten === null || new TextDecoder(encoding).decode(rewritten) !== wanted) {
    throw new WriteError(l10n.t('{0} cannot hold a fix, so it is as it was. Convert it to UTF-8 first.', encoding));
  }
  return rewritten;
}
