/**
 * A file's path relative to a folder, with slashes, in Unicode form NFC. Both are given by URI, the folder without a
 * slash at the end.
 */
export function pathFrom(folder: string, uri: string): string {
  // The folder is cut off by its number of segments, because a client may encode its name in two ways: 稿件 and
  // %E7%A8%BF%E4%BB%B6.
  const path = uri.split('/').slice(folder.split('/').length).join('/');
  try {
    return decodeURIComponent(path).normalize();
  } catch {
    return path;
  }
}

/**
 * The URI of a file by its path (with slashes) relative to a folder. The folder's URI stays as the client wrote it,
 * since editors and Node encode some characters and the drive differently.
 */
export function uriIn(folder: string, path: string): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
