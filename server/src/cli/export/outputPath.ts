import { basename, isAbsolute, relative } from 'node:path';
import type { ExportFormat } from '../../exports/exportFormat.ts';
import type { Source } from '../input/sources.ts';

/**
 * Where in the output folder an article's export goes: under its name and, if a folder led to it, in the same folders as below
 * that. `inputs` are the paths that the user gave.
 */
export function outputPath(
  { path, named, standardInput }: Pick<Source, 'path' | 'named' | 'standardInput'>,
  inputs: readonly string[],
  { extension }: ExportFormat,
): string {
  const place = standardInput ? 'article' : named ? basename(path) : placeBelow(path, inputs);
  return place.replace(/(?:\.news\.txt|\.news|\.txt)$/i, '') + extension;
}

/** The path below the input that led to it, or else below the working folder; the bare name if it is in neither. */
function placeBelow(path: string, inputs: readonly string[]): string {
  const places = [...inputs, ''].map((input) => relative(input, path));
  return places.find((place) => place !== '' && !place.startsWith('..') && !isAbsolute(place)) ?? basename(path);
}
