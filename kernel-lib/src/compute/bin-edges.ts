/** Share of rows at either end that may lie beyond the edges. */
const BEYOND = 0.001;
/** More steps than this between the ends is no grid that anybody would see. */
const MOST_STEPS = 100_000;
/** Beyond this, edges around the values might be infinite. */
const WIDEST_GRID = Number.MAX_VALUE / 4;

/** Distinct values in ascending order, each with the number of rows up to and including it. */
export interface Ladder {
  /** Only those from `from` up to, not including, `to` mean something. */
  readonly values: Float64Array;
  /** The first finite value. */
  readonly from: number;
  /** The end of the finite values. */
  readonly to: number;
  /** Rows at or below a place in `values`; 0 for a place before the first. */
  readonly rowsUpTo: (place: number) => number;
}

/**
 * Edges of a histogram that is to be drawn: bins of one width from the 0.1 % to the 99.9 % point.
 * Values on a grid (counts, coarse sensors) get one bin per value, or as many grid steps per bin as
 * it takes, so that no bin looks fuller for holding one step more. Null when there is no finite value.
 *
 * @param most bins
 */
export function drawnEdges(ladder: Ladder, most: number): number[] | null {
  const { from, to, rowsUpTo } = ladder;
  if (from >= to) return null;
  const before = rowsUpTo(from - 1);
  const rows = rowsUpTo(to - 1) - before;
  const low = valueAt(ladder, before + Math.floor((rows - 1) * BEYOND));
  const high = valueAt(ladder, before + Math.ceil((rows - 1) * (1 - BEYOND)));
  if (low === high) return singleBin(low);
  const step = gridStep(ladder);
  if (step === null) return equalWidthEdges(low, high, most);
  const steps = Math.round((high - low) / step) + 1;
  const stepsPerBin = Math.ceil(steps / most);
  const start = finite(low - step / 2);
  const count = Math.ceil(steps / stepsPerBin);
  return Array.from({ length: count + 1 }, (_, i) => finite(start + i * stepsPerBin * step));
}

/**
 * `count` + 1 edges of equal-width bins from `min` to `max`, in the arithmetic of
 * numpy.histogram: min + i·(max − min)/count, the last edge exactly `max`.
 */
export function equalWidthEdges(min: number, max: number, count: number): number[] {
  const range = max - min;
  const step = range / count;
  const edges = [min];
  for (let i = 1; i < count; i++) {
    if (!Number.isFinite(range)) edges.push(min * (1 - i / count) + max * (i / count));
    // A step that rounds to nothing: subnormal ranges.
    else edges.push(step === 0 ? (i / count) * range + min : i * step + min);
  }
  edges.push(max);
  return edges;
}

/** The value at a place (from 0) in the ascending list of rows. */
function valueAt({ values, from, to, rowsUpTo }: Ladder, place: number): number {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rowsUpTo(middle) > place) high = middle;
    else low = middle + 1;
  }
  return values[low]!;
}

/** The outer halves of bins around the largest numbers there are have no edge beyond them. */
function finite(edge: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, edge));
}

function singleBin(value: number): number[] {
  const half = Math.max(0.5, Math.abs(value) * 2 ** -20);
  return [finite(value - half), finite(value + half)];
}

/** The step of the grid that all values lie on, or null when there is none. */
function gridStep({ values, from, to }: Ladder): number | null {
  let step = Infinity;
  for (let group = from + 1; group < to; group++) step = Math.min(step, values[group]! - values[group - 1]!);
  const span = values[to - 1]! - values[from]!;
  if (span > WIDEST_GRID) return null;
  if (!(step > 0) || !(span / step <= MOST_STEPS)) return null;
  // The first gap is exact only to rounding; over the whole span the step can be told better.
  const better = span / Math.round(span / step);
  for (let group = from + 1; group < to; group++) {
    const steps = (values[group]! - values[from]!) / better;
    if (Math.abs(steps - Math.round(steps)) > 0.01) return null;
  }
  return better;
}
