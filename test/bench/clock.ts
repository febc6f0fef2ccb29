import { Bench, type Task } from 'tinybench';

const rounds = 8;
const shortestRound = 250;
const shortestSample = 20;

/**
 * The median time of each run in milliseconds. In each of a few rounds all have their turn, so that what else the machine does
 * disturbs all alike. Short runs are timed together, so that a pause falls into all samples.
 */
export function timesOf<Name extends string>(runs: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const bench = new Bench({ time: shortestRound, iterations: 1, warmup: false });
  const series = (Object.keys(runs) as Name[]).map((name) => {
    const run = runs[name];
    const together = Math.ceil(shortestSample / Math.max(elapsed(run), 0.001));
    bench.add(name, () => {
      for (let time = 0; time < together; time++) run();
    });
    return { name, together, medians: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    const tasks = bench.runSync();
    for (const [index, { medians }] of series.entries()) medians.push(medianOf(tasks[index]));
    // Otherwise they count as done, and are not run again.
    bench.reset();
  }
  const times = series.map(({ name, together, medians }) => [name, median(medians) / together]);
  return Object.fromEntries(times) as Record<Name, number>;
}

function elapsed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @throws Error if the run failed */
function medianOf(task: Task | undefined): number {
  const { result } = task ?? {};
  if (result?.state === 'completed') return result.latency.p50;
  throw result?.state === 'errored' ? result.error : new Error(`Not measured: ${task?.name}`);
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Looks at every character once: what reading a text costs at least. Gives their sum, so that no compiler leaves it out. */
export function passOver(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
