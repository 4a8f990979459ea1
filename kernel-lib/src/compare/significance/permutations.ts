import { Random } from "../../compute";
import type { GridLabels } from "./cells";
import type { DrawnSums } from "./draws";
import { normalDraws } from "./normal-draws";
import type { CellScores } from "./scores";

/**
 * From so many rows in the smaller population on, sums over permuted rows are normal, and their
 * covariance is known exactly (Hájek 1961): drawing them takes no time, whatever the rows.
 */
const NORMAL_FROM = 2_000;

/** Whether sums over permuted rows are drawn as normal ones. */
export function drawnAsNormal(labels: GridLabels): boolean {
  return populationsOf(labels).smaller >= NORMAL_FROM;
}

/**
 * How much more sums scatter than Σrᵢrⱼ over the rows that count: n₁n₀/n(n − 1), n₁ rows being drawn
 * from n without replacement.
 */
export function permutationFactor(counted: number, total: number): number {
  return total > 1 ? (counted * (total - counted)) / (total * (total - 1)) : 0;
}

/**
 * The sums of one variable over the event rows, as they are and over as many
 * rows drawn without replacement in every draw: for rows in no order. The draws
 * follow from the seed, so that all variables meet the same ones. With 2,000 rows
 * and more in either population the sums are drawn from the normal distribution
 * that they then have.
 *
 * @param scores centred over the rows that are present and used, 0 elsewhere
 * @returns null when the variable is present in one population only
 */
export function sumPermutations(
  { scores, present }: CellScores,
  labels: GridLabels,
  draws: number,
  seed: number,
): DrawnSums | null {
  const isPresent = (row: number): number => (present === null ? 1 : present[row]!);
  const total = labels.used.reduce((sum, own, row) => sum + own * isPresent(row), 0);
  const varianceOf = (counted: number): number => (counted * (total - counted)) / total;
  const [observed, counted] = observedSums(scores, labels, isPresent);
  if (!(varianceOf(counted) > 0)) return null;
  if (drawnAsNormal(labels)) {
    const factor = permutationFactor(counted, total);
    return { observed, drawn: normalDraws(covarianceOf(scores, factor), draws, seed), informative: 1 };
  }
  const drawn = scores.map(() => new Float64Array(draws));
  forEachPermutation(labels, draws, seed, (rows, d, sign) => {
    let count = 0;
    for (const row of rows) {
      count += isPresent(row);
      for (let j = 0; j < scores.length; j++) drawn[j]![d]! += sign * scores[j]![row]!;
    }
    const variance = varianceOf(count);
    const factor = variance > 0 ? Math.sqrt(varianceOf(counted) / variance) : 0;
    for (const sums of drawn) sums[d]! *= factor;
  });
  return { observed, drawn, informative: 1 };
}

function covarianceOf(scores: readonly Float64Array[], factor: number): Float64Array[] {
  return scores.map(one =>
    Float64Array.from(scores, other => {
      let sum = 0;
      for (let row = 0; row < one.length; row++) sum += one[row]! * other[row]!;
      return factor * sum;
    }),
  );
}

/**
 * The rows of the smaller population in every draw; the same for every variable.
 *
 * @param heard gets the rows, the number of the draw from 0, and the sign that turns their sum into that of the
 *   event rows: scores of both populations add up to nothing
 */
export function forEachPermutation(
  labels: GridLabels,
  draws: number,
  seed: number,
  heard: (rows: Uint32Array, draw: number, sign: number) => void,
): void {
  const { rows, smaller, eventsAreFewer } = populationsOf(labels);
  const random = new Random(seed);
  const chosen = rows.subarray(0, smaller);
  for (let d = 0; d < draws; d++) {
    for (let i = 0; i < smaller; i++) {
      const other = i + random.integer(rows.length - i);
      const row = rows[other]!;
      rows[other] = rows[i]!;
      rows[i] = row;
    }
    heard(chosen, d, eventsAreFewer ? 1 : -1);
  }
}

function observedSums(
  scores: readonly Float64Array[],
  { events }: GridLabels,
  isPresent: (row: number) => number,
): [sums: number[], counted: number] {
  const sums = scores.map(() => 0);
  let counted = 0;
  for (let row = 0; row < events.length; row++) {
    if (events[row] === 0) continue;
    counted += isPresent(row);
    for (let j = 0; j < scores.length; j++) sums[j]! += scores[j]![row]!;
  }
  return [sums, counted];
}

function populationsOf({ events, used }: GridLabels): {
  rows: Uint32Array;
  smaller: number;
  eventsAreFewer: boolean;
} {
  const rows: number[] = [];
  let event = 0;
  for (let row = 0; row < used.length; row++) {
    if (used[row] === 0) continue;
    rows.push(row);
    event += events[row]!;
  }
  const smaller = Math.min(event, rows.length - event);
  return { rows: Uint32Array.from(rows), smaller, eventsAreFewer: event === smaller };
}
