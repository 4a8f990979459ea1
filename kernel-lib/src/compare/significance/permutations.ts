import { Random } from "../../compute";
import type { GridLabels } from "./cells";
import type { DrawnSums } from "./draws";
import type { CellScores } from "./scores";

/** Sums over this many rows are affordable for one variable; beyond it there are fewer draws. */
const MOST_ROWS_SUMMED = 2e8;
/** But never fewer than this. */
const FEWEST_DRAWS = 999;

/** How many permutations there are time for. */
export function affordableDraws(labels: GridLabels, draws: number): number {
  const { smaller } = populationsOf(labels);
  return Math.min(draws, Math.max(FEWEST_DRAWS, Math.floor(MOST_ROWS_SUMMED / Math.max(1, smaller))));
}

/**
 * The sums of one variable over the event rows, as they are and over as many
 * rows drawn without replacement in every draw: for rows in no order. The draws
 * follow from the seed, so that all variables meet the same ones.
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
