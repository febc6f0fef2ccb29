/** One form for the URIs of a file: editors and Node differ in which characters they encode, and in the drive's letter. */
export function canonicalUri(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (start) => start.toLowerCase());
  } catch {
    return uri;
  }
}
