import { expect, test } from 'vitest';
import { simplified, warned } from '../articles.ts';
import { folderWith, newsmark } from '../newsmark.ts';

async function diagnosticsOf(text: string, ...options: string[]) {
  const { stdout } = await newsmark(['check', '--format', 'rdjson', 'a.txt', ...options], {
    cwd: folderWith({ 'a.txt': text }),
  });
  return JSON.parse(stdout);
}

test('newsmark check --format rdjson prints a DiagnosticResult with suggestions', async () => {
  expect(await diagnosticsOf(warned)).toEqual({
    source: { name: 'newsmark' },
    diagnostics: [
      {
        message: expect.stringContaining('“分享：”'),
        location: { path: 'a.txt', range: { start: { line: 5, column: 1 }, end: { line: 5, column: 10 } } },
        severity: 'WARNING',
        code: { value: 'page-chrome' },
        suggestions: [{ range: { start: { line: 5, column: 1 }, end: { line: 6, column: 1 } }, text: '' }],
      },
    ],
  });
});

test.each([
  ['ASCII', 'a ', 2],
  ['Chinese', '新闻 ', 7],
  ['emoji', '😀é ', 7],
])('it counts columns in bytes of UTF-8: %s', async (_, line, column) => {
  const { diagnostics } = await diagnosticsOf(`${simplified}\n${line}\n`, '--rule', 'trailing-space');
  expect(diagnostics[0].location.range).toEqual({ start: { line: 9, column }, end: { line: 9, column: column + 1 } });
});

test('it counts the byte order mark', async () => {
  const { diagnostics } = await diagnosticsOf(`\ufeff标题 \n`, '--rule', 'trailing-space');
  expect(diagnostics[0].location.range.start).toEqual({ line: 1, column: 10 });
});

test('it is done with a long line of many findings in a moment', async () => {
  const { diagnostics } = await diagnosticsOf(`${simplified}\n${'新\u200b闻'.repeat(50_000)}\n`);
  expect(diagnostics.length).toBeGreaterThan(1000);
}, 20_000);

test('it reports what could not be read', async () => {
  const { stdout } = await newsmark(['check', '--format', 'rdjson', 'none.txt'], { cwd: folderWith({}) });
  expect(JSON.parse(stdout).diagnostics).toEqual([
    { message: 'There is no such file or folder.', location: { path: 'none.txt' }, severity: 'ERROR' },
  ]);
});
