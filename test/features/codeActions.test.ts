import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, type CodeActionContext, CodeActionKind, type TextEdit } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { type CodeActionOptions, codeActions, fixAllKind } from '../../server/src/features/codeActions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { lint } from '../../server/src/rules/lint.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { isHan } from '../../server/src/text/characters.ts';
import { findingsText, findingWith } from './findings.ts';
import { speakChinese, speakEnglish } from './language.ts';

afterEach(speakEnglish);

const options: CodeActionOptions = {
  uri: 'file:///a.news',
  version: 7,
  documentChanges: true,
  locale: 'en',
  fixAllExclude: [],
};
const everything: CodeActionContext = { diagnostics: [] };
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const comma = findingWith([[4, 4, '，']], 'safe', 'comma');
const otherComma = findingWith([[9, 9, '，']], 'safe', 'comma');
const stop = findingWith([[13, 13, '。']], 'safe', 'stop');
const findings = [comma, otherComma, stop];

/** The actions where a finding is. */
function actionsAt(finding: Finding, context: CodeActionContext = everything, wishes = options): CodeAction[] {
  return codeActions(findings, finding.span.range, context, wishes);
}

/** The text after an action. */
function applied(before: string, action: CodeAction | undefined): string {
  const change = action?.edit?.documentChanges?.[0];
  if (!change || !('edits' in change)) throw new Error('no edits');
  return TextDocument.applyEdits(TextDocument.create('', '', 0, before), change.edits as TextEdit[]);
}

describe('at a finding', () => {
  test('there are its fix, all of its rule, and all in the article', () => {
    expect(actionsAt(comma).map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Mend “关系”', CodeActionKind.QuickFix, true],
      ['Fix all 2 safely fixable findings of “comma” in this article', CodeActionKind.QuickFix, undefined],
      ['Fix all 3 safely fixable findings in this article', CodeActionKind.QuickFix, undefined],
      ['Fix all 3 safely fixable findings in this article', fixAllKind, undefined],
    ]);
  });

  test('each fixes what it says', () => {
    const [one, rule, all] = actionsAt(comma);
    expect(applied(findingsText, one)).toBe('俄中关系，正处于历史最高水平');
    expect(applied(findingsText, rule)).toBe('俄中关系，正处于历史，最高水平');
    expect(applied(findingsText, all)).toBe('俄中关系，正处于历史，最高水平。');
  });

  test('what is excluded is fixed one by one or with its rule, but not with all in the article', () => {
    const wishes = { ...options, fixAllExclude: ['comma'] };
    const [one, rule, all, ...others] = actionsAt(comma, everything, wishes);
    expect(applied(findingsText, one)).toBe('俄中关系，正处于历史最高水平');
    expect(applied(findingsText, rule)).toBe('俄中关系，正处于历史，最高水平');
    expect(applied(findingsText, all)).toBe('俄中关系正处于历史最高水平。');
    expect([all?.kind, others]).toEqual([fixAllKind, []]);
    expect(
      actionsAt(stop, { ...everything, only: [fixAllKind] }, { ...options, fixAllExclude: ['comma', 'stop'] }),
    ).toEqual([]);
  });

  test('all of its rule is left out where it is the only one', () => {
    expect(actionsAt(stop).map(({ title }) => title)).toEqual([
      'Mend “关系”',
      'Fix all 3 safely fixable findings in this article',
      'Fix all 3 safely fixable findings in this article',
    ]);
  });

  test('they speak Chinese', () => {
    speakChinese();
    expect(actionsAt(comma, everything, { ...options, locale: 'zh-cn' }).map(({ title }) => title)).toEqual([
      '修正“关系”',
      '修复本稿全部 2 处可安全修复的“comma”问题',
      '修复本稿全部 3 处可安全修复的问题',
      '修复本稿全部 3 处可安全修复的问题',
    ]);
  });

  test('the diagnostic that the client shows is attached', () => {
    const reading = { uri: options.uri, locale: 'en', pages: null, relatedInformation: false, tags: false } as const;
    const shown = diagnostics(findings, reading);
    expect(actionsAt(otherComma, { diagnostics: shown })[0]?.diagnostics).toEqual([shown[1]]);
    expect(actionsAt(otherComma)[0]).not.toHaveProperty('diagnostics');
  });

  test('edits are for the version that was looked at', () => {
    const range = stop.span.range;
    const edits = [{ range, newText: '。' }];
    const { uri } = options;
    expect(actionsAt(stop)[0]?.edit).toEqual({ documentChanges: [{ textDocument: { uri, version: 7 }, edits }] });
    const unversioned = { ...options, documentChanges: false };
    expect(actionsAt(stop, everything, unversioned)[0]?.edit).toEqual({ changes: { [uri]: edits } });
  });

  test('a suggestion is neither preferred nor part of a fix-all', () => {
    const suggestion = findingWith([[0, 1, '中']], 'suggestion');
    const [only, ...others] = codeActions([suggestion], suggestion.span.range, everything, options);
    expect(only).toMatchObject({ title: 'Mend “关系”', kind: CodeActionKind.QuickFix });
    expect(only?.isPreferred).toBeUndefined();
    expect(others).toEqual([]);
  });
});

describe('the kinds asked for', () => {
  const kindsFor = (...only: string[]) => actionsAt(comma, { diagnostics: [], only }).map(({ kind }) => kind);

  test.each([
    [[fixAllKind], [fixAllKind]],
    [[CodeActionKind.Source], [fixAllKind]],
    [['source.fixAll.news'], []],
    [[CodeActionKind.Refactor], []],
    [[CodeActionKind.Empty], ['quickfix', 'quickfix', 'quickfix', fixAllKind]],
  ])('%j', (only, kinds) => {
    expect(kindsFor(...only)).toEqual(kinds);
  });

  test('where nothing was found, all in the article', () => {
    expect(codeActions(findings, nowhere, everything, options).map(({ kind }) => kind)).toEqual([fixAllKind]);
  });

  test('in an article without findings, nothing', () => {
    expect(codeActions([], nowhere, everything, options)).toEqual([]);
  });
});

test('on the seed, a fix-all leaves nothing that is safe to fix and no Han character changed', () => {
  const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');
  const [action] = codeActions(lint(parseArticle(seed)), nowhere, everything, options);
  const fixed = applied(seed, action);
  const han = (article: string) =>
    Array.from(article)
      .filter((character) => isHan(character.charCodeAt(0)))
      .join('');
  expect(lint(parseArticle(fixed)).filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
  expect(han(fixed)).toBe(han(seed));
  expect(fixed).not.toBe(seed);
});
