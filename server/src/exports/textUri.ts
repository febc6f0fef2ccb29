/**
 * A URI that names a text by its characters, in whatever encoding copies of it are kept (RFC 6920, “ni”, with the SHA-256 of
 * the text in UTF-8).
 */
export async function textUri(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
