/**
 * How a circular correlation of some length is computed by Fourier transforms
 * of a length that has small factors only.
 */
export interface FourierPlan {
  /** Rows of a transform: 4 times powers of 2, 3 and 5. */
  readonly rows: number;
  /** Whether the circle closes by itself. Otherwise twice as many rows are transformed, with nothing in the rest. */
  readonly exact: boolean;
  /** Radices before the last one, which is 4. */
  readonly radices: readonly number[];
  /** Where the factors of each radix begin in `factors`. */
  readonly starts: readonly number[];
  /**
   * Complex numbers, real and imaginary part in turn: for each radix r and transform length n it is met at, k = 0 …
   * n/r − 1, exp(−2πi·jk/n) for j = 1 … r − 1; at the end, unless exact, exp(−πi·k/rows) for all rows k.
   */
  readonly factors: Float64Array;
  /** Of correlating four signals with a label, roughly in nanoseconds; from the length alone. */
  readonly cost: number;
}

/** Nanoseconds per row, roughly, for a level of each radix there and back. */
const COST: Readonly<Record<number, number>> = { 2: 2.1, 3: 4.6, 4: 3.4, 5: 6.3 };
/** Of spreading rows over a transform twice as long, and back. */
const COST_OF_DOUBLE = 4;

/** Plans by length of the transform, longest unused first; kept up to so many bytes. */
const kept = new Map<string, FourierPlan>();
const MOST_KEPT = 2 ** 26;
let keptBytes = 0;

/**
 * The plan for a circle of `length` rows, the cheapest by a fixed model, so that
 * results do not depend on the machine.
 */
export function fourierPlan(length: number): FourierPlan {
  const { rows, exact, cost } = cheapest(length);
  const key = `${rows} ${exact}`;
  let plan = kept.get(key);
  kept.delete(key);
  if (plan === undefined) {
    plan = makePlan(rows, exact, cost);
    keptBytes += plan.factors.byteLength;
  }
  kept.set(key, plan);
  for (const [old, { factors }] of kept) {
    if (keptBytes <= MOST_KEPT || old === key) break;
    kept.delete(old);
    keptBytes -= factors.byteLength;
  }
  return plan;
}

function cheapest(length: number): { rows: number; exact: boolean; cost: number } {
  let best = { rows: 0, exact: false, cost: Infinity };
  const own = radicesOf(length);
  if (own !== null) best = { rows: length, exact: true, cost: length * costOf(own) };
  for (let fives = 4; fives < 8 * length; fives *= 5) {
    for (let rows = fives; rows < 8 * length; rows *= 3) {
      // The smallest doubling that is long enough is the cheapest.
      const enough = rows * 2 ** Math.max(0, Math.ceil(Math.log2(length / rows)));
      const cost = 2 * enough * (COST_OF_DOUBLE + costOf(radicesOf(enough)!));
      if (enough >= length && cost < best.cost) best = { rows: enough, exact: false, cost };
    }
  }
  return best;
}

function costOf(radices: readonly number[]): number {
  return radices.reduce((cost, radix) => cost + COST[radix]!, COST[4]!);
}

/** The radices before a last one of 4, larger blocks first; null for a length with other factors. */
function radicesOf(rows: number): number[] | null {
  if (rows % 4 !== 0) return null;
  let rest = rows / 4;
  const taken: number[] = [];
  for (const radix of [5, 3, 4, 2]) {
    for (; rest % radix === 0; rest /= radix) taken.push(radix);
  }
  return rest === 1 ? taken.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)) : null;
}

/** Fours come last: their short inner loops cost the least. */
const ORDER = [2, 5, 3, 4];

function makePlan(rows: number, exact: boolean, cost: number): FourierPlan {
  const radices = radicesOf(rows)!;
  const roots = rootsOfUnity(rows);
  const starts: number[] = [];
  let size = rows;
  let numbers = 0;
  for (const radix of radices) {
    starts.push(numbers);
    numbers += 2 * (radix - 1) * (size / radix);
    size /= radix;
  }
  const factors = new Float64Array(numbers + (exact ? 0 : 2 * rows));
  size = rows;
  radices.forEach((radix, level) => {
    const step = rows / size;
    let at = starts[level]!;
    for (let k = 0; k < size / radix; k++) {
      for (let j = 1; j < radix; j++) {
        factors[at++] = roots[2 * j * k * step]!;
        factors[at++] = roots[2 * j * k * step + 1]!;
      }
    }
    size /= radix;
  });
  if (!exact) factors.set(rootsOfUnity(2 * rows).subarray(0, 2 * rows), numbers);
  return { rows, exact, radices, starts, factors, cost };
}

/** exp(−2πi·k/n), k = 0 … n − 1, for n a multiple of 4: every one from an angle of at most 45°, so right to the last bit. */
function rootsOfUnity(n: number): Float64Array {
  const roots = new Float64Array(2 * n);
  for (let k = 0; k < n; k++) {
    const quarter = Math.floor((4 * k) / n + 0.5);
    const angle = (2 * Math.PI * (k - (quarter * n) / 4)) / n;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    roots[2 * k] = [cosine, -sine, -cosine, sine][quarter % 4]!;
    roots[2 * k + 1] = -[sine, cosine, -sine, -cosine][quarter % 4]!;
  }
  return roots;
}
