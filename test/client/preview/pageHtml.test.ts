import { expect, test, vi } from 'vitest';
import type { Uri, Webview } from 'vscode';
import { pageHtml, pageOptions } from '../../../client/src/preview/pageHtml.ts';

vi.mock('vscode', () => ({
  env: { language: 'zh-cn' },
  Uri: { joinPath: (...parts: unknown[]) => parts.join('/') },
}));

const extension = '/extension' as unknown as Uri;
const webview = { asWebviewUri: (uri: Uri) => `webview:${uri}` } as unknown as Webview;

test('a page may load its own script and style, and nothing else', () => {
  const page = pageHtml(webview, extension);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const [, nonce = ''] = /'nonce-([\w-]{36})'/.exec(policy) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
  ]);
  expect(page).toContain(`<link rel="stylesheet" nonce="${nonce}" href="webview:/extension/dist/preview/page.css">`);
  expect(page).toContain(`<script nonce="${nonce}" src="webview:/extension/dist/preview/page.js"></script>`);
  expect(pageOptions(extension)).toEqual({ enableScripts: true, localResourceRoots: ['/extension/dist/preview'] });
});

test('no two pages have the same nonce', () => {
  expect(pageHtml(webview, extension)).not.toBe(pageHtml(webview, extension));
});
