import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The SHA-256 of some parts together. Only this loads `node:crypto`, which would take 5 ms of each start. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const { createHash }: typeof import('node:crypto') = require('node:crypto');
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}
