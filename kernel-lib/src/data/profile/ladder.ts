import { sharedSortTarget, sortOrder } from "../../compute";
import type { Ladder, SortTarget } from "../../compute";

/** The values of one column in ascending order, with what follows from that. */
export interface Ranks {
  /** Each different value once; −∞ and +∞ are not between `from` and `to`. */
  readonly ladder: Ladder;
  /** Different values, infinite ones included. */
  readonly distinct: number;
  /** Rows with ±∞. */
  readonly infinite: number;
  /** Finite values in ascending order. */
  readonly sorted: Float64Array;
}

// Kept between calls: a worker ranks many columns of one length.
let target: SortTarget = { order: new Uint32Array(0), sorted: new Float64Array(0) };
let steps = { values: new Float64Array(0), upTo: new Float64Array(0) };

/** Sorts values that are there. The arrays belong to the next call after this one. */
export function ranksOf(present: Float64Array): Ranks {
  if (target.sorted.length < present.length) {
    target = sharedSortTarget(present.length);
    steps = { values: new Float64Array(present.length), upTo: new Float64Array(present.length) };
  }
  const { sorted } = sortOrder(present, target);
  const { values, upTo } = steps;
  let distinct = 0;
  for (let i = 0; i < present.length; i++) {
    const value = sorted[i]!;
    if (i === 0 || value !== values[distinct - 1]) values[distinct++] = value;
    upTo[distinct - 1] = i + 1;
  }
  const rowsUpTo = (place: number): number => (place < 0 ? 0 : upTo[place]!);
  const from = distinct > 0 && values[0] === -Infinity ? 1 : 0;
  const to = distinct > from && values[distinct - 1] === Infinity ? distinct - 1 : distinct;
  const [first, end] = [rowsUpTo(from - 1), rowsUpTo(to - 1)];
  return {
    ladder: { values, from, to, rowsUpTo },
    distinct,
    infinite: present.length - (end - first),
    sorted: sorted.subarray(first, end),
  };
}

/** The type-7 quantile (Hyndman & Fan 1996) of values in ascending order; there is at least one. */
export function quantileOf(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)]!;
  const high = sorted[Math.ceil(place)]!;
  const part = place - Math.floor(place);
  if (low === high || part === 0) return low;
  return Number.isFinite(high - low) ? low + (high - low) * part : low * (1 - part) + high * part;
}

/** How many of the values in ascending order are below a limit. */
export function countBelow(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
