import { Random, sharedUint32 } from "../../compute";
import type { CellSums, PreparedCell } from "./cell-sums";
import type { Cell } from "./cells";
import type { CellScores } from "./scores";

/** By how many slots the label of each cell is moved: not at all first, then in each draw. */
export interface ShiftDraws {
  readonly draws: number;
  /** Cell after cell, on shared memory: that of cell k in draw d = 1, 2, … is at k·(draws + 1) + d; 0 at d = 0. */
  readonly shifts: Uint32Array;
}

/** The sums of one variable, as they are and in every draw; one entry per score. */
export interface DrawnSums {
  readonly observed: readonly number[];
  readonly drawn: readonly Float64Array[];
  /** Cells in which the variable is present in both populations. */
  readonly informative: number;
}

/** The scores of one variable in a cell. */
export type ScoresOfCell = (cell: Cell) => CellScores;

/**
 * Shifts uniform on 0 … length − 1, nothing left out around 0, independent
 * between cells and draws, and the same for every score and variable.
 */
export function drawShifts(cells: readonly Cell[], draws: number, seed: number): ShiftDraws {
  const key = `${seed}/${draws}/${cells.map(({ from, to }) => to - from).join()}`;
  if (latest?.key !== key) latest = { key, shifts: drawAnew(cells, draws, seed) };
  return { draws, shifts: latest.shifts };
}

/** One label is tested against many variables: the draws before are often the same. */
let latest: { readonly key: string; readonly shifts: Uint32Array } | undefined;

function drawAnew(cells: readonly Cell[], draws: number, seed: number): Uint32Array {
  const random = new Random(seed);
  const shifts = sharedUint32(cells.length * (draws + 1));
  cells.forEach(({ from, to }, k) => {
    random.fillIntegers(to - from, shifts.subarray(k * (draws + 1) + 1, (k + 1) * (draws + 1)));
  });
  return shifts;
}

/** The shifts of one cell, 0 first. */
export function shiftsOf({ draws, shifts }: ShiftDraws, cell: number): Uint32Array {
  return shifts.subarray(cell * (draws + 1), (cell + 1) * (draws + 1));
}

/**
 * T = Σ w·C(0) over the cells, and Σ w·C(s) for the shifts s of every draw.
 * Where the variable is missing here and there, C's variance N(M − N)/M depends
 * on the shift; sums of draws are then brought to the variance of the observed one.
 *
 * @param cells null for those that are left out: they hold one population only
 * @param weightOf w; 1/(length + 1) by default (van Elteren)
 * @param draws how many of the draws are taken, all by default
 * @returns null when no cell holds the variable in both populations
 */
export function sumDraws(
  scoresOf: ScoresOfCell,
  cells: readonly (PreparedCell | null)[],
  shifts: ShiftDraws,
  { weightOf = vanElteren, draws = shifts.draws }: { weightOf?: (cell: Cell) => number; draws?: number } = {},
): DrawnSums | null {
  const variance = new SumVariance();
  let totals: Float64Array[] = [];
  cells.forEach((cell, k) => {
    if (cell === null) return;
    const ofCell = cell.sumsAt(scoresOf(cell), shiftsOf(shifts, k).subarray(0, draws + 1));
    if (totals.length === 0) totals = ofCell.sums.map(() => new Float64Array(draws + 1));
    const weight = weightOf(cell);
    ofCell.sums.forEach((sums, j) => addScaled(sums, weight, totals[j]!));
    variance.add(ofCell, weight);
  });
  if (variance.informative === 0) return null;
  variance.equalise(totals);
  const observed = totals.map(sums => sums[0]!);
  return { observed, drawn: totals.map(sums => sums.subarray(1)), informative: variance.informative };
}

/** into[d] += weight · sums[d] */
export function addScaled(sums: Float64Array, weight: number, into: Float64Array): void {
  for (let d = 0; d < into.length; d++) into[d]! += weight * sums[d]!;
}

/** Weight of a cell by its length: locally most powerful against a shift of location (van Elteren 1960). */
export function vanElteren({ from, to }: Cell): number {
  return 1 / (to - from + 1);
}

/** Variance of sums over that of a score, cells added up: as observed, and in every draw. */
class SumVariance {
  /** Cells in which the variable is present in both populations. */
  informative = 0;
  #same = 0;
  #varying: Float64Array | null = null;

  add({ sums, variance }: CellSums, weight: number): void {
    const square = weight * weight;
    if ((typeof variance === "number" ? variance : variance[0]!) > 0) this.informative++;
    if (typeof variance === "number") {
      this.#same += square * variance;
      return;
    }
    this.#varying ??= new Float64Array(sums[0]!.length);
    addScaled(variance, square, this.#varying);
  }

  /** Brings the sums of draws to the variance of the observed ones; nothing where a draw has no variance. */
  equalise(sums: readonly Float64Array[]): void {
    if (this.#varying === null) return;
    const observed = this.#same + this.#varying[0]!;
    for (let d = 1; d < this.#varying.length; d++) {
      const variance = this.#same + this.#varying[d]!;
      const factor = variance > 0 ? Math.sqrt(observed / variance) : 0;
      for (const drawn of sums) drawn[d]! *= factor;
    }
  }
}
