/**
 * A text such that a Markdown renderer (CommonMark with GitHub's autolinks, VS Code's icons) shows it as it is. Articles
 * are not to be trusted: no link, image, HTML or list comes out of one. Linear in the text.
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
