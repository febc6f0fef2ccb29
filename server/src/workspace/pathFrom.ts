/** A file's path from a folder (both by URI, the folder without a slash at its end), with slashes, composed (NFC). */
export function pathFrom(folder: string, uri: string): string {
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path).normalize();
  } catch {
    return path;
  }
}

/**
 * The URI of a file by its path from a folder, with slashes, below the folder's URI as the client writes it: editors and Node
 * encode some characters differently, and the drive.
 */
export function uriIn(folder: string, path: string): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
