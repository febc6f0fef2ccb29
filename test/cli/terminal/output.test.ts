import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { gatherOutputs, type Output } from '../../../server/src/cli/terminal/output.ts';

/** Both outputs, what has been written so far, and whether that is a terminal. */
function outputs({ columns = null }: { columns?: number | null } = {}) {
  const written: string[] = [];
  const output = (name: string): Output => ({
    colors: picocolors.createColors(false),
    columns,
    write: async (text) => {
      written.push(`${name} ${text}`);
    },
  });
  return { ...gatherOutputs(output('out'), output('err')), written };
}

test('short texts are written together at the end', async () => {
  const { out, flush, written } = outputs();
  await out.write('一\n');
  await out.write('二\n');
  expect(written).toEqual([]);
  await flush();
  expect(written).toEqual(['out 一\n二\n']);
  await flush();
  expect(written).toHaveLength(1);
});

test('no more is kept than is worth it', async () => {
  const { out, written } = outputs();
  for (let time = 0; time < 100; time++) await out.write('新'.repeat(1000));
  expect(written).toHaveLength(1);
});

test('on a terminal each text is written at once', async () => {
  const { out, written } = outputs({ columns: 80 });
  await out.write('一\n');
  expect(written).toEqual(['out 一\n']);
});

test('bytes and standard error come after what was written before them', async () => {
  const { out, err, written } = outputs();
  await out.write('一');
  await out.write(Uint8Array.of(50));
  await out.write('三');
  await err.write('四');
  expect(written).toEqual(['out 一', 'out 50', 'out 三', 'err 四']);
});
