import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { type DiagnosticOptions, diagnostics } from '../../server/src/features/diagnostics.ts';
import { rulePage } from '../../server/src/features/rulePage.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { findingWith } from './findings.ts';
import { readMarks } from './marks.ts';

const able: DiagnosticOptions = {
  uri: 'file:///a.news',
  locale: 'en',
  pages: 'file:///rules/',
  relatedInformation: true,
  tags: true,
};

const head = '夜间门诊下周开始\n来源：新华社\n2020-07-10\n';

/** The one diagnostic of a text, and what is marked in it. */
function onlyDiagnostic(marked: string, options: DiagnosticOptions): { diagnostic?: Diagnostic; ranges: unknown } {
  const { text, ranges } = readMarks(marked);
  const [diagnostic, ...others] = diagnostics(lint(parseArticle(text)), options);
  expect(others).toEqual([]);
  return { ...(diagnostic && { diagnostic }), ranges };
}

describe('a diagnostic', () => {
  test('has range, rule, page, message and severity', () => {
    const { diagnostic, ranges } = onlyDiagnostic(`${head}\n来了。‹ ›\r\n`, able);
    expect(diagnostic).toMatchObject({
      code: 'trailing-space',
      codeDescription: { href: 'file:///rules/trailing-space.md' },
      source: 'newsmark',
      severity: DiagnosticSeverity.Information,
      message: expect.stringContaining('end of the line'),
    });
    expect([diagnostic?.range]).toEqual(ranges);
  });

  test('greys out what is not needed', () => {
    expect(onlyDiagnostic(`${head}分享:\n\n来了。`, able).diagnostic?.tags).toEqual([DiagnosticTag.Unnecessary]);
  });

  test('points at the places that belong to it', () => {
    const { diagnostic } = onlyDiagnostic(`${head}\n来了。\n\n关键词：门诊责任编辑：张三`, able);
    expect(diagnostic?.relatedInformation).toEqual([
      {
        location: { uri: able.uri, range: readMarks('\n\n\n\n\n\n‹关键词：门诊›').ranges[0] },
        message: 'The field before it',
      },
    ]);
  });

  test('speaks Chinese', () => {
    const [diagnostic] = diagnostics([findingWith([])], { ...able, locale: 'zh-cn' });
    expect(diagnostic?.message).toBe('“关系”有问题。');
  });

  test('leaves out what the client cannot show', () => {
    const unable = { ...able, pages: null, relatedInformation: false, tags: false };
    for (const text of [`${head}分享:\n\n来了。`, `${head}\n来了。\n\n关键词：门诊责任编辑：张三`]) {
      const keys = Object.keys(onlyDiagnostic(text, unable).diagnostic ?? {});
      expect(keys.sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
    }
  });
});

describe('diagnostics of findings that were shown before', () => {
  const findings = lint(parseArticle(`${head}\n来了。 \n\n关键词：门诊责任编辑：张三`));
  const before = diagnostics(findings, able);

  test('are the same objects', () => {
    const again = diagnostics(findings, { ...able });
    expect(again.every((diagnostic, index) => diagnostic === before[index])).toBe(true);
  });

  test('are made anew for other options', () => {
    expect(diagnostics(findings, { ...able, locale: 'zh-cn' })[0]?.message).toContain('行末');
    expect(diagnostics(findings, { ...able, uri: 'file:///b.news' }).at(-1)).not.toEqual(before.at(-1));
  });

  test('follow their lines', () => {
    for (const { span } of findings) span.line.number += 2;
    const lines = diagnostics(findings, able).map(({ range }) => range.start.line);
    expect(lines).toEqual(before.map(({ range }) => range.start.line + 2));
  });
});

test('the page of a rule is in the folder of pages, in the language of the user', () => {
  expect(rulePage('page-chrome', 'en', 'file:///rules')).toBe('file:///rules/page-chrome.md');
  expect(rulePage('page-chrome', 'zh-cn', 'file:///rules/')).toBe('file:///rules/page-chrome.zh-cn.md');
  expect(rulePage('page-chrome', 'en', null)).toBeUndefined();
});

test.each(['en', 'zh-cn'] as const)('every rule has a page there (%s)', (locale) => {
  for (const { metadata } of catalogue)
    expect(existsSync(rulePage(metadata.name, locale, 'docs/rules') ?? '')).toBe(true);
});
