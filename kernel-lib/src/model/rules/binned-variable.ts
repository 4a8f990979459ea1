import { sortOrder } from "../../compute";

/** A variable as the tree sees it. */
export interface BinnedVariable {
  readonly name: string;
  /** The bin of every row; the missing ones lie where the median does. */
  readonly bins: Uint8Array;
  /** Cut i parts bins 0 … i from the others; there is one less than there are bins. */
  readonly cuts: readonly number[];
  /** Rows without a value. */
  readonly missing: number;
  /** What they were taken for; null where no row has a value. */
  readonly median: number | null;
}

/**
 * Cuts a variable into bins of about equally many rows. With no more different values than bins each has its own, so
 * nothing is lost; equal values are never parted.
 *
 * @param values one per row, NaN where it is missing
 * @param most bins, at most 256
 */
export function binVariable(name: string, values: Float64Array, most: number): BinnedVariable {
  const rows = values.length;
  const target = { order: new Uint32Array(rows), sorted: new Float64Array(rows) };
  const { present, sorted, order } = sortOrder(values, target);
  const bins = new Uint8Array(rows);
  const missing = rows - present;
  if (present === 0) return { name, bins, cuts: [], missing, median: null };
  const median = middle(sorted[(present - 1) >> 1]!, sorted[present >> 1]!);
  const starts = startsOf(sorted.subarray(0, present), most);
  const cuts = starts.slice(1).map(start => between(sorted[start - 1]!, sorted[start]!));
  starts.forEach((start, bin) => {
    const end = starts[bin + 1] ?? present;
    for (let place = start; place < end; place++) bins[order[place]!] = bin;
  });
  if (missing > 0) {
    const own = cuts.filter(cut => cut <= median).length;
    for (let row = 0; row < rows; row++) if (Number.isNaN(values[row])) bins[row] = own;
  }
  return { name, bins, cuts, missing, median };
}

/** Where bins begin: the first place of a value, next to the quantiles. */
function startsOf(sorted: Float64Array, most: number): number[] {
  const firsts = [0];
  for (let place = 1; place < sorted.length && firsts.length <= most; place++)
    if (sorted[place] !== sorted[place - 1]) firsts.push(place);
  if (firsts.length <= most) return firsts;
  const starts = new Set([0]);
  for (let bin = 1; bin < most; bin++) {
    const place = Math.round((bin * sorted.length) / most);
    let [first, next] = [place, place];
    while (first > 0 && sorted[first - 1] === sorted[place]) first--;
    while (next < sorted.length && sorted[next] === sorted[place]) next++;
    const start = place - first <= next - place ? first : next;
    if (start < sorted.length) starts.add(start);
  }
  return [...starts].sort((a, b) => a - b);
}

/** A number above the lower value and not above the upper one, halfway where there is such a number. */
function between(low: number, high: number): number {
  const half = middle(low, high);
  return half > low && half < high ? half : high;
}

/** Halfway; of an infinite and a finite value, the infinite one. */
function middle(low: number, high: number): number {
  const half = low / 2 + high / 2;
  return low === high || Number.isNaN(half) ? high : half;
}
