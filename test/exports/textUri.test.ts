import { expect, test } from 'vitest';
import { textUri } from '../../server/src/exports/textUri.ts';

test('a text is named by the SHA-256 of its UTF-8 (RFC 6920, section 8.1)', async () => {
  expect(await textUri('Hello World!')).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  expect(await textUri('新桥🌉')).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
});
