import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unescapeInvisible } from './escapes.ts';

/** An article of our own writing and how it is to be read. */
export interface Fixture {
  readonly name: string;
  /** Why the parser need not read it so yet; null if it must. */
  readonly pending: string | null;
  /** The lines of `annotate`. */
  readonly expected: readonly string[];
  /** The article itself. */
  readonly text: string;
}

/** All fixtures of a folder, by name. */
export function readFixtures(folder = path.join(import.meta.dirname, 'fixtures')): Fixture[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .map((file) => readFixture(path.basename(file, '.txt'), readFileSync(path.join(folder, file), 'utf8')));
}

/** Above the first line with a │ stand words on the fixture, and maybe “pending: why”. */
export function readFixture(name: string, content: string): Fixture {
  const lines = content.replace(/\r?\n$/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.includes('│'));
  const about = lines.slice(0, first);
  const expected = lines.slice(first).map((line) => line.replace(/\s*│/, ' │').trim());
  return {
    name,
    pending:
      about
        .find((line) => line.startsWith('pending:'))
        ?.slice('pending:'.length)
        .trim() ?? null,
    expected,
    text: expected.map((line, index) => articleLine(line, index === expected.length - 1)).join(''),
  };
}

/** A line of the article with its end: LF unless another one is written out, none on the last. */
function articleLine(annotated: string, last: boolean): string {
  const shown = annotated.slice(annotated.indexOf('│') + 2).replace(/[‹›]/g, '');
  return unescapeInvisible(shown) + (last || shown.endsWith('\\r') || shown.endsWith('\\n') ? '' : '\n');
}
