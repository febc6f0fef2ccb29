import { expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { lint } from '../../../server/src/rules/lint.ts';
import { fingerprintOf } from '../../../server/src/workspace/ignored/fingerprint.ts';
import type { IgnoredEntry } from '../../../server/src/workspace/ignored/ignored.ts';
import { suppress } from '../../../server/src/workspace/ignored/suppress.ts';

const article = parseArticle('四次通话\n\n甲方说好。 \n乙方说好。 \n甲方说好。 \n');
const severities = { 'headline-missing': 'off', 'source-missing': 'off', 'date-missing': 'off' } as const;
const findings = lint(article, { severities }).filter(({ rule }) => rule.name === 'trailing-space');
const [first] = findings;
if (!first) throw new Error('nothing found');
const fingerprint = fingerprintOf(first.span, article);

const linesLeft = (...entries: IgnoredEntry[]) =>
  suppress(article, findings, entries).findings.map(({ span }) => span.line.number);

test('without entries all is left', () => expect(linesLeft()).toEqual([2, 3, 4]));

test('an entry is for every place with its sentence', () => {
  expect(linesLeft({ rule: 'trailing-space', fingerprint })).toEqual([3]);
});

test('an entry is for its rule only', () => {
  expect(linesLeft({ rule: 'indent', fingerprint }, { rule: 'dash' })).toEqual([2, 3, 4]);
});

test('an entry without a fingerprint is for all that its rule finds', () => {
  expect(linesLeft({ rule: 'trailing-space', file: 'a.txt' })).toEqual([]);
});

test('what is ignored is told with its entry', () => {
  const entry = { rule: 'trailing-space', fingerprint, reason: '原文如此' };
  expect(suppress(article, findings, [entry]).ignored).toEqual([
    { finding: findings[0], entry },
    { finding: findings[2], entry },
  ]);
});
