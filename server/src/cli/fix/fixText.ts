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
  /** The findings in the fixed text. */
  readonly left: readonly Finding[];
}

/**
 * How often the result is fixed again, since a fix may make another one possible. The limit prevents an endless loop.
 */
const mostRounds = 10;

/**
 * Makes the wanted safe fixes for the findings of `lintText`, repeatedly until there are none. Bytes that no fix
 * touches stay as they are. Throws a `WriteError` if Newsmark cannot write the encoding, or if the encoding cannot
 * represent a fix.
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

/** The bytes after the replacements. Throws a `WriteError` unless they decode to the wanted text. */
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
