import { localize } from '../../rules/message.ts';
import { editRange, type Finding } from '../../rules/rule.ts';
import type { Line, Range } from '../../text/lines.ts';
import type { Context } from '../context.ts';
import { relativePath } from './artifactPath.ts';
import { createJsonElements } from './jsonElements.ts';
import type { CheckedArticle, Reporter } from './reporter.ts';
import { createUtf8Columns } from './utf8Columns.ts';

const severities: Readonly<Record<Finding['severity'], string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** Bytes of the byte order mark in UTF-8: they stand before the first line's first column. */
const markLength = 3;

/**
 * The Reviewdog Diagnostic Format (reviewdog.proto, `DiagnosticResult`), whose columns are bytes of UTF-8, from 1. Its
 * suggestions replace one stretch each and are alternatives, so only a fix that is one edit can be a suggestion.
 */
export function createRdjsonReporter({ locale }: Context): Reporter {
  const elements = createJsonElements();

  const toDiagnostics = ({ source, article, findings }: CheckedArticle) => {
    const bytesBefore = createUtf8Columns();
    const marked = source.byteOrderMark && source.encoding === 'utf-8';
    const toPosition = (place: Range['start']) => {
      const line: Line | undefined = article.lines[place.line];
      const column = line === undefined ? 0 : bytesBefore(line, place.character);
      return { line: place.line + 1, column: column + 1 + (marked && place.line === 0 ? markLength : 0) };
    };
    const toRange = ({ start, end }: Range) => ({ start: toPosition(start), end: toPosition(end) });
    const path = relativePath(source.path);
    return findings.map(({ rule, severity, span, message, arguments: values, fix }) => ({
      message: localize(message, values, locale),
      location: { path, range: toRange(span.range) },
      severity: severities[severity],
      code: { value: rule.name },
      ...(fix?.edits.length === 1 && {
        suggestions: fix.edits.map((edit) => ({ range: toRange(editRange(edit)), text: edit.text })),
      }),
    }));
  };

  return {
    begin: () => '{"source":{"name":"newsmark"},"diagnostics":[',
    article: (checked) => elements(toDiagnostics(checked)),
    unreadable: ({ path, error: { message } }) =>
      elements([{ message, location: { path: relativePath(path) }, severity: 'ERROR' }]),
    end: () => '\n]}\n',
  };
}
