import fc from 'fast-check';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import type { HouseStyle } from '../../server/src/rules/houseStyle.ts';
import { type LintOptions, lint } from '../../server/src/rules/lint.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { Span } from '../../server/src/text/lines.ts';
import { type Edit, edits, toChanges } from './edits.ts';
import { anyText, articleText } from './texts.ts';

/** All rules, those that are off by default too. */
export const allRules: LintOptions = {
  severities: Object.fromEntries(catalogue.map(({ metadata }) => [metadata.name, 'warning'])),
  today: '2020-07-11',
};

/** Findings as far as anybody can tell them apart, one a line: places as ranges, rules by their names. */
export function told(findings: readonly Finding[]): string {
  return findings
    .map(({ rule, severity, span, message, arguments: values, fix, related }) =>
      JSON.stringify({ rule, severity, span, message, values, fix, related }, toTold),
    )
    .join('\n');
}

function toTold(key: string, value: unknown): unknown {
  if (value instanceof Span) return value.range;
  return key === 'rule' ? (value as Finding['rule']).name : value;
}

/**
 * Lints along with edits, one notification after the other, and compares with a lint of the whole after each. As long as
 * the revision is the same, so is what is found.
 */
function lintsAsEdited(text: string, notifications: readonly (readonly Edit[])[], options: LintOptions): void {
  let article = parseArticle(text);
  const linter = new Linter(options).update(article);
  let before = text;
  for (const notification of notifications) {
    const { changes, after } = toChanges(notification, before);
    const former = { revision: linter.revision, found: told(linter.findings) };
    article = editArticle(article, changes);
    const found = told(linter.update(article).findings);
    const wanted = told(lint(parseArticle(after), options));
    const story = () => JSON.stringify({ before, changes, after }, null, 1);
    if (found !== wanted) throw new Error(`${story()}\nhas the findings\n${found}\ninstead of\n${wanted}`);
    if (linter.revision === former.revision && found !== former.found)
      throw new Error(`${story()}\nchanges\n${former.found}\ninto\n${found}\nin one revision`);
    before = after;
  }
}

const house = fc.constantFrom<Partial<HouseStyle>>(
  {},
  {
    punctuation: 'full',
    indent: 'two-spaces',
    blankLines: 'one',
    delimiter: 'half',
    marker: 'digit',
  },
);

const editedTexts = (texts: fc.Arbitrary<string>) =>
  fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 4 }), house, (text, notifications, style) =>
    lintsAsEdited(text, notifications, { ...allRules, style }),
  );

/** What holds for all findings, by what the tests and the long runs call it. A property throws where it does not hold. */
export const findingProperties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'what is found in an edited article is what is found in the edited text': editedTexts(articleText),
  'what is found in any edited text is what is found in the whole': editedTexts(anyText),
};
