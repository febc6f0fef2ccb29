import { expect, test, vi } from 'vitest';
import { reportOn } from '../../../client/src/report/reportProblem.ts';

vi.mock('vscode', () => import('../fakeVscode.ts'));

test('a report has the versions and the article without its words', () => {
  expect(reportOn('来源：云川日报', ['Newsmark 1.0.0', 'VS Code 1.91.0'])).toBe(
    [
      '## What happened\n',
      'Describe here what you did, what you expected and what happened instead.\n',
      '## Versions\n',
      '- Newsmark 1.0.0\n- VS Code 1.91.0\n',
      '## The article with its words masked\n',
      '```text\n来源：某某某某\n```\n',
    ].join('\n'),
  );
});

test('an article with fences does not end the report’s', () => {
  expect(reportOn('````\n书市', [])).toContain('\n`````text\n````\n某某\n`````\n');
});
