/** A file's path from a folder (both by URI, the folder without a slash at its end), with slashes, composed (NFC). */
export function pathFrom(folder: string, uri: string): string {
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path).normalize();
  } catch {
    return path;
  }
}
