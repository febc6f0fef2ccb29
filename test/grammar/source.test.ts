import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the grammar that is shipped is what its source builds', () => {
  const build = fileURLToPath(new URL('../../syntaxes/grammar/build.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [build, '--check'], { stdio: 'pipe' })).not.toThrow();
});
