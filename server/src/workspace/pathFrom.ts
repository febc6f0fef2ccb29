/** A file's path from a folder (both by URI, the folder without a slash at its end), with slashes, composed (NFC). */
export function pathFrom(folder: string, uri: string): string {
  // By the count of the names: a client may write the same folder in two ways, 稿件 and %E7%A8%BF%E4%BB%B6.
  const path = uri.split('/').slice(folder.split('/').length).join('/');
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
