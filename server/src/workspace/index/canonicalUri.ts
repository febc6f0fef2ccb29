/**
 * One form for all URIs of the same file, for comparing: editors and Node differ in which characters they
 * percent-encode, and in the case of the drive letter.
 */
export function canonicalUri(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (start) => start.toLowerCase());
  } catch {
    return uri;
  }
}
