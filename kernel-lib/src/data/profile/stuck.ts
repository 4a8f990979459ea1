import { lengthCounts } from "./runs";
import type { Runs } from "./runs";

/** A stretch is at least this many rows long … */
const FEWEST_ROWS = 20;
/** … this many times as long as the longest that counts as ordinary … */
const TIMES_THE_LONGEST = 5;
/** … and as this many ordinary holds: so many chances to change went by. */
const MISSED_CHANGES = 30;
/** Fewer ordinary runs say nothing about what is usual. */
const FEWEST_ORDINARY = 30;
/** A tag with fewer different values has states, and states last as long as they last. */
const FEWEST_DISTINCT = 10;
/** Stretches are exceptions: at most this share of the runs, and at most this many of them. */
const SHARE_OF_RUNS = 0.05;
const MOST_STRETCHES = 100;
/** A value that a tag comes back to in so many long stretches is where it rests. */
const RESTS = 3;
/** How often ordinary holds alone may give a stretch as long. */
const FALSE_ALARMS = 0.001;

/**
 * The runs in which a numeric tag is stuck: of one value for so long that its own behaviour does not
 * explain it. See docs/profile.md for the rule and its reasons.
 *
 * @param distinct different values of the tag
 * @param valueAt the value of a row
 * @returns their places in `runs`, in the order of the rows
 */
export function stuckRuns(runs: Runs, distinct: number, valueAt: (row: number) => number): number[] {
  if (distinct < FEWEST_DISTINCT) return [];
  const valueOf = (run: number): number => valueAt(runs.starts[run]!);
  const restedAt = new Set<number>();
  // Each round finds values that the tag rests at, or ends.
  for (;;) {
    const considered = restedAt.size === 0 ? null : (run: number): boolean => !restedAt.has(valueOf(run));
    const lengths = longestFirst(runs, considered);
    const least = lengths[exceptions(lengths) - 1];
    if (least === undefined) return [];
    const stretches = longRuns(runs, least).filter(run => considered?.(run) ?? true);
    const rests = restValues(stretches.map(valueOf));
    if (rests.size === 0) return areExceptions(stretches, runs) ? stretches : [];
    for (const value of rests) restedAt.add(value);
  }
}

/** The lengths of the runs that are considered, in descending order. */
function longestFirst({ count, lengths }: Runs, considered: ((run: number) => boolean) | null): Uint32Array {
  const own = lengths.subarray(0, count);
  const counts = lengthCounts(considered === null ? own : own.filter((_, run) => considered(run)));
  const sorted = new Uint32Array(counts.reduce((sum, of) => sum + of, 0));
  let filled = 0;
  for (let length = counts.length - 1; length > 0; length--) {
    sorted.fill(length, filled, (filled += counts[length]!));
  }
  return sorted;
}

/** The runs of at least so many rows, in the order of the rows. */
function longRuns({ count, lengths }: Runs, least: number): number[] {
  const found: number[] = [];
  for (let run = 0; run < count; run++) if (lengths[run]! >= least) found.push(run);
  return found;
}

/** Several long stretches that fill most of the time are how the tag is: set, and moved now and then. */
function areExceptions(stretches: readonly number[], { count, lengths }: Runs): boolean {
  const rows = lengths.subarray(0, count).reduce((sum, length) => sum + length, 0);
  const still = stretches.reduce((sum, run) => sum + lengths[run]!, 0);
  return stretches.length === 1 || still <= rows / 2;
}

function restValues(values: readonly number[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= RESTS).map(([value]) => value));
}

/** How many of the lengths, the longest first, are exceptions. */
function exceptions(lengths: Uint32Array): number {
  const most = Math.min(
    MOST_STRETCHES,
    Math.floor(SHARE_OF_RUNS * lengths.length),
    lengths.length - FEWEST_ORDINARY,
  );
  for (let count = most; count > 0; count--) {
    const shortest = lengths[count - 1]!;
    if (shortest >= FEWEST_ROWS && shortest >= leastExceptional(lengths, count)) return count;
  }
  return 0;
}

/** How long an exception must be when the first `from` lengths are none of the ordinary ones. */
function leastExceptional(lengths: Uint32Array, from: number): number {
  const ordinary = lengths.length - from;
  const longest = lengths[from]!;
  const median = lengths[from + (ordinary >> 1)]!;
  const far = Math.max(TIMES_THE_LONGEST, FALSE_ALARMS ** -tailIndex(lengths, from, ordinary));
  return Math.max(far * longest, MISSED_CHANGES * median);
}

/**
 * How heavy the tail of the ordinary lengths is (Hill 1975): the mean logarithm of the longest √n of
 * them over the next. Lengths above x are then x^(−1/index) as frequent.
 */
function tailIndex(lengths: Uint32Array, from: number, ordinary: number): number {
  const taken = Math.ceil(Math.sqrt(ordinary));
  const base = lengths[from + taken]!;
  let sum = 0;
  for (let i = from; i < from + taken; i++) sum += Math.log(lengths[i]! / base);
  return sum / taken;
}
