import type { Finding, FixKind, RuleMetadata } from '../../server/src/rules/rule.ts';
import { Line, Span } from '../../server/src/text/lines.ts';

/** A replacement in a line of text: the characters from `start` to `end` by `text`. */
export type Replacement = readonly [start: number, end: number, text: string];

const anyText = { en: 'Something is wrong with “{0}”.', 'zh-cn': '“{0}”有问题。' };

function ruleNamed(name: string): RuleMetadata {
  const summary = { en: 'What is wrong', 'zh-cn': '问题所在' };
  return {
    name,
    element: 'text',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary,
    why: summary,
    wrong: [],
    right: [],
  };
}

/** The line that the findings are in. */
export const findingsText = '俄中关系正处于历史最高水平';

/** A finding at its first replacement, whose fix makes them all. */
export function findingWith(replacements: readonly Replacement[], kind: FixKind = 'safe', name = 'some-rule'): Finding {
  const line = new Line(0, findingsText, '');
  const spans = replacements.map(([start, end]) => new Span(line, start, end));
  const title = { en: 'Mend “{0}”', 'zh-cn': '修正“{0}”' };
  const edits = replacements.map(([start, end, text]) => ({ span: new Span(line, start, end), text }));
  return {
    rule: ruleNamed(name),
    severity: 'warning',
    span: spans[0] ?? new Span(line, 0, 0),
    message: anyText,
    arguments: ['关系'],
    fix: { kind, title, arguments: ['关系'], edits },
    related: [],
  };
}
