import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path relative to the working folder, with slashes; unchanged if it is outside that folder. */
export function relativePath(path: string): string {
  const fromHere = relative('', resolve(path));
  return leadsOut(fromHere) ? path : fromHere.split(sep).join('/');
}

/**
 * A URI for a path: relative to the working folder (RFC 3986, 4.2) for what is in it, `file:` for what is not. The first
 * segment of a relative one may hold no colon, which would end a scheme; it is escaped like all that URIs cannot hold.
 */
export function artifactUri(path: string): string {
  const absolute = resolve(path);
  const fromHere = relative('', absolute);
  if (leadsOut(fromHere)) return pathToFileURL(absolute).href;
  return fromHere.split(sep).map(encodeURIComponent).join('/');
}

function leadsOut(fromHere: string): boolean {
  return fromHere === '..' || fromHere.startsWith(`..${sep}`) || isAbsolute(fromHere);
}
