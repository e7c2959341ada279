/** One way of doing a job, called often enough to be timed. */
type Job = () => unknown;

/** What one way took, in milliseconds, round by round. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/**
 * Times the ways side by side: in each round each of them once, so that a noisy minute falls on
 * all alike. A first round warms up and does not count.
 */
export async function sideBySide<Name extends string>(
  ways: Readonly<Record<Name, Job>>,
  rounds: number
): Promise<Record<Name, Timing>> {
  const names = Object.keys(ways) as Name[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await ways[name]();
      const milliseconds = performance.now() - start;
      if (round > 0) taken.get(name)!.push(milliseconds);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(taken.get(name)!)])) as Record<
    Name,
    Timing
  >;
}

/** What is the same in every round: a count, a size. */
export function exactly(value: number): Timing {
  return { median: value, fastest: value, slowest: value };
}

/** The middle of what was measured, and how far it spread. */
export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return { median: median(sorted), fastest: sorted[0]!, slowest: sorted.at(-1)! };
}

/** The middle of sorted numbers, or between the two in the middle. */
export function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A timing of many tasks, for one of them. */
export function per(tasks: number, { median, fastest, slowest }: Timing): Timing {
  return { median: median / tasks, fastest: fastest / tasks, slowest: slowest / tasks };
}
