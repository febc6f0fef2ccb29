import { beforeEach, expect, test, vi } from 'vitest';
import { IndexStatus } from '../../../client/src/folder/indexStatus.ts';
import type { IndexStateParams } from '../../../server/src/lsp/protocol.ts';

const item = vi.hoisted(() => ({
  text: '',
  detail: '',
  busy: false,
  severity: '',
  command: { command: '' },
  dispose: vi.fn(),
}));

vi.mock('vscode', async () => ({
  l10n: (await import('../fakeVscode.ts')).l10n,
  languages: { createLanguageStatusItem: () => item },
  LanguageStatusSeverity: { Information: 'information', Warning: 'warning' },
}));

const ready: IndexStateParams = { phase: 'ready', done: 0, total: 0, articles: 12, leftOut: 0 };
let status: IndexStatus;

beforeEach(() => {
  status = new IndexStatus();
});

test('says how many articles there are, and offers to read them again', () => {
  status.show(ready);
  expect(item).toMatchObject({ text: '12 articles in the folder', busy: false, severity: 'information' });
  expect(item.command.command).toBe('newsmark.refreshFolder');
  status.show({ ...ready, articles: 1 });
  expect(item.text).toBe('1 article in the folder');
});

test('says how far it is, and offers to stop', () => {
  status.show({ ...ready, phase: 'reading', done: 30, total: 100 });
  expect(item).toMatchObject({ text: '30 of 100 files', busy: true });
  expect(item.command.command).toBe('newsmark.stopReadingFolder');
});

test('warns of what is left out', () => {
  status.show({ ...ready, leftOut: 5 });
  expect(item.severity).toBe('warning');
  expect(item.detail).toContain('5 files');
});

test('says nothing any more where no server runs, and again when one does', () => {
  status.show({ ...ready, phase: 'reading', done: 30, total: 100 });
  status.hide();
  expect(item.dispose).toHaveBeenCalledOnce();
  status.show(ready);
  expect(item).toMatchObject({ text: '12 articles in the folder', busy: false });
});
