const shortestSample = 20;
const leastRounds = 3;
const mostRounds = 200;
const longestSeries = 4000;

/**
 * The median time of each run in milliseconds. They take turns, so that what else the machine does disturbs all alike, for
 * four seconds or three rounds, whichever is longer. Short runs are timed together, so that a pause falls into all samples.
 */
export function timesOf<Name extends string>(runs: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const series = (Object.keys(runs) as Name[]).map((name) => {
    const run = runs[name];
    const together = Math.ceil(shortestSample / Math.max(elapsed(run, 1), 0.001));
    return { name, run, together, samples: [] as number[] };
  });
  const start = performance.now();
  for (let round = 0; round < mostRounds; round++) {
    if (round >= leastRounds && performance.now() - start > longestSeries) break;
    for (const { run, together, samples } of series) samples.push(elapsed(run, together) / together);
  }
  return Object.fromEntries(series.map(({ name, samples }) => [name, median(samples)])) as Record<Name, number>;
}

function elapsed(run: () => void, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) run();
  return performance.now() - start;
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
