/**
 * Escapes a text so that a Markdown renderer (CommonMark with GitHub's autolinks and VS Code's icons) shows it
 * literally. Articles are not to be trusted: none can produce a link, image, HTML or list. Linear in the text.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[\\`*_[\]<>&~|$@]|:(?=\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(?:[-+=#]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A URI for the destination of a Markdown link. */
export function escapeUri(uri: string): string {
  return uri.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
