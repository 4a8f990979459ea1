import { rankScores, sortOrder } from "../../compute";
import type { SortTarget } from "../../compute";

/** What is correlated with the label of one cell: one array per score, 0 where the variable is missing. */
export interface CellScores {
  readonly scores: readonly Float64Array[];
  /** 1 where the variable has a value; null when it has one everywhere. */
  readonly present: Uint8Array | null;
}

/** What is taken away from scores before they meet the label: their line in time, or their mean alone. */
export type Remove = "line" | "mean";

/** Residuals whose mean square is below this are rounding. */
const NOTHING = 1e-18;

// An order that is not kept is written here, over the one before.
let spare: SortTarget = { order: new Uint32Array(0), sorted: new Float64Array(0) };

/**
 * The four scores of the numbers in one cell: mid-ranks scaled to (0, 1), the
 * first four orthonormal Legendre polynomials of them (location, spread, skew,
 * tails), each centred and without its least-squares line in time. Written out
 * only when they are asked for: their sums come from the values themselves.
 */
export class LegendreScores implements CellScores {
  readonly values: Float64Array;
  readonly remove: Remove;

  /**
   * @param values one per slot; NaN is missing, ±∞ takes part in the ranks
   * @param remove what is taken away: the line in time, or the mean alone where slots stand in no order
   */
  constructor(values: Float64Array, remove: Remove = "line") {
    this.values = values;
    this.remove = remove;
  }

  get scores(): readonly Float64Array[] {
    return rankScores(this.values, this.remove === "line");
  }

  get present(): Uint8Array | null {
    return this.values.some(Number.isNaN) ? maskOf(this.values) : null;
  }
}

/**
 * Mid-ranks scaled to (0, 1), (rank − ½) / number of values; NaN where the value is.
 * @example scaledRanks(Float64Array.of(5, 5, NaN, 9)).ranks // [1/3, 1/3, NaN, 5/6]
 */
export function scaledRanks(values: Float64Array): { ranks: Float64Array; present: Uint8Array | null } {
  const length = values.length;
  if (spare.order.length < length)
    spare = { order: new Uint32Array(length), sorted: new Float64Array(length) };
  const { order, sorted, present } = sortOrder(values, spare);
  const ranks = new Float64Array(length).fill(NaN);
  for (let from = 0; from < present;) {
    let to = from + 1;
    while (to < present && sorted[to] === sorted[from]) to++;
    const rank = (from + to) / (2 * present);
    for (let i = from; i < to; i++) ranks[order[i]!] = rank;
    from = to;
  }
  return { ranks, present: present === length ? null : maskOf(values) };
}

/** Marks of one cell (a category, a missing value) as scores, centred and without their line in time; changed in place. */
export function indicatorScores(
  marks: readonly Float64Array[],
  present: Uint8Array | null,
  remove: Remove = "line",
): CellScores {
  for (const score of marks) centre(score, present, remove);
  return { scores: marks, present };
}

function maskOf(values: Float64Array): Uint8Array {
  const present = new Uint8Array(values.length);
  for (let slot = 0; slot < values.length; slot++) if (values[slot]! === values[slot]!) present[slot] = 1;
  return present;
}

/** Centres the values that are present, takes away their least-squares line in time too, and sets the others to 0. */
function centre(values: Float64Array, present: Uint8Array | null, remove: Remove): void {
  const isPresent = (slot: number): boolean => present === null || present[slot] === 1;
  let [n, slots, sum] = [0, 0, 0];
  for (let slot = 0; slot < values.length; slot++) {
    if (!isPresent(slot)) continue;
    n++;
    slots += slot;
    sum += values[slot]!;
  }
  const middle = n === 0 ? 0 : slots / n;
  const mean = n === 0 ? 0 : sum / n;
  let [squares, products] = [0, 0];
  for (let slot = 0; remove === "line" && slot < values.length; slot++) {
    if (!isPresent(slot)) continue;
    squares += (slot - middle) ** 2;
    products += (slot - middle) * (values[slot]! - mean);
  }
  const slope = squares === 0 ? 0 : products / squares;
  let left = 0;
  for (let slot = 0; slot < values.length; slot++) {
    const residual = isPresent(slot) ? values[slot]! - mean - slope * (slot - middle) : 0;
    values[slot] = residual;
    left += residual * residual;
  }
  if (left <= NOTHING * values.length) values.fill(0);
}
