import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContentChange, editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import type { HouseStyle } from '../../server/src/rules/houseStyle.ts';
import { type LintOptions, lint } from '../../server/src/rules/lint.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import type { Edit, Finding } from '../../server/src/rules/rule.ts';
import { editRange } from '../../server/src/rules/rule.ts';
import { changed, edits, type Edit as TextEdit, toChange } from '../fuzz/edits.ts';
import { anyText, articleText } from '../fuzz/texts.ts';

const allRules: LintOptions = {
  severities: Object.fromEntries(catalogue.map(({ metadata }) => [metadata.name, 'warning'])),
  today: '2020-07-11',
};

/** Findings as far as anybody can tell them apart: places as ranges, rules by their names. */
function told(findings: readonly Finding[]): unknown[] {
  const edit = (one: Edit) => ({ range: editRange(one), text: one.text });
  return findings.map(({ rule, severity, span, message, arguments: values, fix, related }) => ({
    rule: rule.name,
    severity,
    range: span.range,
    message,
    values,
    fix: fix && { ...fix, edits: fix.edits.map(edit) },
    related: related.map((place) => ({ ...place, span: place.span.range })),
  }));
}

/** Lints along with edits, one notification after the other, and compares with a lint of the whole after each. */
function lintsAsEdited(text: string, notifications: readonly (readonly TextEdit[])[], options: LintOptions): void {
  let article = parseArticle(text);
  const linter = new Linter(options);
  linter.update(article);
  let before = text;
  for (const notification of notifications) {
    let after = before;
    const changes: ContentChange[] = [];
    for (const edit of notification) {
      const change = toChange(edit, after);
      changes.push(change);
      after = changed(after, change);
    }
    article = editArticle(article, changes);
    expect(told(linter.update(article).findings), JSON.stringify({ before, changes })).toEqual(
      told(lint(parseArticle(after), options)),
    );
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

describe('what is found in an edited article is what is found in the edited text', () => {
  test.each([
    ['articles', articleText],
    ['any texts', anyText],
  ])('%s', { timeout: 600_000 }, (_name, texts) => {
    fc.assert(
      fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 4 }), house, (text, notifications, style) =>
        lintsAsEdited(text, notifications, { ...allRules, style }),
      ),
    );
  });
});
