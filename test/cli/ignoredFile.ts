import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { warned } from './articles.ts';

/** Where what is ignored stands. */
export const file = '.newsmark/ignored.json';
/** What ignores the finding of `warned` in a.txt. */
export const chrome = { rule: 'page-chrome', file: 'a.txt', fingerprint: '分享#c706b567f21dae91' };

/** An article with a finding of its own besides that of `warned`. */
export const spaced = warned.replace('报\n', '报 \n');

/** The text of the file below a folder, or of another one. */
export const read = (cwd: string, path = file): string => readFileSync(join(cwd, path), 'utf8');
export const entriesIn = (cwd: string, path = file) => JSON.parse(read(cwd, path)).ignored;
/** The file's text with these entries. */
export const withEntries = (...ignored: object[]): string => JSON.stringify({ version: 1, ignored });
