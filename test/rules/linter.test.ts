import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import { allRules, findingProperties } from '../fuzz/findingProperties.ts';

test.each(Object.entries(findingProperties))('%s', (_name, property) => {
  fc.assert(property);
});

/** Counts from now on how often rules are asked: checks by part, and surveys for a fact or for a judgement. */
function watchRules() {
  const spies = catalogue.flatMap((rule) => [
    ...(['article', 'outline', 'chrome', 'strayLine', 'block', 'turn', 'marker'] as const).flatMap((kind) =>
      rule[kind] ? [vi.spyOn(rule, kind)] : [],
    ),
    ...(rule.line ? [vi.spyOn(rule.line, 'check')] : []),
    ...[rule.lines, rule.blocks, rule.turns, rule.markers].flatMap((survey) =>
      survey ? [vi.spyOn(survey, 'fact'), vi.spyOn(survey, 'judge')] : [],
    ),
  ]);
  return { calls: () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0) };
}

describe('a keystroke in the middle of a long article', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const seed = `${readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8')}\n\n`;

  /** The calls for one character typed behind some words in the middle. */
  function callsFor(words: string, copies: number): number {
    const text = seed.repeat(copies);
    const above = text.slice(0, text.indexOf(words, text.length / 2) + words.length);
    const start = { line: above.split('\n').length - 1, character: above.length - above.lastIndexOf('\n') - 1 };
    const article = parseArticle(text);
    const { calls } = watchRules();
    // A new record of severities: the checks of one that was used before are known, and not watched.
    const linter = new Linter({ ...allRules, severities: { ...allRules.severities } }).update(article);
    const before = calls();
    linter.update(editArticle(article, [{ range: { start, end: start }, text: '又' }]));
    return calls() - before;
  }

  test.each(['坚定支持俄方加快', '俄罗斯总统普京:俄中关系', '【展示了中俄双方', '本网记者专访'])(
    'has rules look at as little as in a short one: %s',
    (words) => {
      const inLong = callsFor(words, 200);
      vi.restoreAllMocks();
      expect(inLong).toBe(callsFor(words, 20));
      expect(inLong).toBeLessThan(100);
    },
  );
});

describe('the revision', () => {
  const text = articleWith('夜间门诊下周一开始。 ', '居民可以提前预约。');
  const line = parseArticle(text).lines.length - 1;
  const typed = (character: number, at: number, what: string) => {
    const article = parseArticle(text);
    const linter = new Linter().update(article);
    const { revision } = linter;
    const start = { line: at, character };
    linter.update(editArticle(article, [{ range: { start, end: start }, text: what }]));
    return linter.revision - revision;
  };

  test('stays while nothing else is found', () => {
    expect(typed(2, line, '都')).toBe(0);
  });

  test('goes up when something moves, comes or goes', () => {
    expect(typed(2, line - 1, '明')).toBe(1);
    expect(typed(2, line, '，，')).toBe(1);
    expect(typed(0, 0, '\n')).toBe(1);
  });
});
