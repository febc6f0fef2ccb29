import { createHash } from 'node:crypto';

/** A URI that names a text by its bytes, wherever copies of it are (RFC 6920, “ni” with SHA-256). */
export function textUri(bytes: Uint8Array): string {
  return `ni:///sha-256;${createHash('sha256').update(bytes).digest('base64url')}`;
}
