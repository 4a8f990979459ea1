import { RESAMPLES } from "./blocks";
import type { Cell } from "./cells";
import { vanElteren } from "./draws";
import { cellsOf } from "./plan";
import type { ShiftPlan } from "./plan";
import type { RankBlocks } from "./rank-blocks";
import type { CellScores } from "./scores";
import { strengthsOf } from "./smooth-test";
import type { DrawnTest } from "./smooth-test";

/**
 * The strength of one variable in every resample of the blocks.
 *
 * Squares of sums grow by how much the sums scatter: the strengths are moved as a whole so that
 * their mean is the observed strength. Otherwise what scatters more would rank higher.
 *
 * @param written the variable's scores in every cell
 */
export function resampledStrengths(
  plan: ShiftPlan,
  blocks: RankBlocks,
  written: readonly CellScores[],
  { scale, strength }: DrawnTest,
): Float32Array {
  const sums = blockSums(plan, blocks, written).map(own => resampledSums(own, blocks));
  const strengths = strengthsOf(sums, scale);
  const excess = strengths.reduce((sum, own) => sum + own, 0) / strengths.length - strength;
  return Float32Array.from(strengths, own => own - excess);
}

/**
 * What each block adds to T, per score: Σ w·(y − its share in the cell)·(score − its mean there), over the rows
 * that are used and have a value. All blocks together make T; where a resample holds more or fewer events than
 * there were, the share and the mean keep that out.
 */
export function blockSums(
  plan: ShiftPlan,
  { count, blockOf }: RankBlocks,
  written: readonly CellScores[],
): Float64Array[] {
  const sums = written[0]!.scores.map(() => new Float64Array(count));
  cellsOf(plan).forEach((cell, k) => {
    const { scores, present } = written[k]!;
    const rows = rowsOf(plan, cell, present, blockOf);
    const marks = sumsOfMarks(rows, count);
    scores.forEach((score, j) => addScore(rows, score, marks, sums[j]!));
  });
  return sums;
}

/** The rows of a cell that take part. */
interface CellRows {
  /** Places in the cell. */
  readonly places: Uint32Array;
  readonly blocks: Uint8Array;
  /** w·(y − the share of events). */
  readonly marks: Float64Array;
}

function rowsOf(
  { grid, labels }: ShiftPlan,
  cell: Cell,
  present: Uint8Array | null,
  blockOf: Uint8Array,
): CellRows {
  const { from, to } = cell;
  const places = new Uint32Array(to - from);
  const blocks = new Uint8Array(to - from);
  const marks = new Float64Array(to - from);
  let [count, events] = [0, 0];
  for (let place = 0; place < places.length; place++) {
    if (labels.used[from + place] === 0 || (present !== null && present[place] === 0)) continue;
    const event = labels.events[from + place]!;
    places[count] = place;
    blocks[count] = blockOf[from + place]!;
    marks[count] = event;
    events += event;
    count++;
  }
  const share = events / count;
  // Without order there is one cell, and its sums have no weight.
  const weight = grid.kind === "none" ? 1 : vanElteren(cell);
  for (let i = 0; i < count; i++) marks[i] = weight * (marks[i]! - share);
  return {
    places: places.subarray(0, count),
    blocks: blocks.subarray(0, count),
    marks: marks.subarray(0, count),
  };
}

function sumsOfMarks({ blocks, marks }: CellRows, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < marks.length; i++) sums[blocks[i]!]! += marks[i]!;
  return sums;
}

/** Adds Σ mark·(score − its mean) to every block. */
function addScore(
  { places, blocks, marks }: CellRows,
  score: Float64Array,
  sumsOfMarks: Float64Array,
  into: Float64Array,
): void {
  let total = 0;
  let block = 0;
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    // Neighbours mostly share a block: storing every step would make the next one wait.
    if (blocks[i]! !== block) {
      into[block]! += sum;
      block = blocks[i]!;
      sum = 0;
    }
    const own = score[places[i]!]!;
    total += own;
    sum += marks[i]! * own;
  }
  into[block]! += sum;
  const mean = places.length === 0 ? 0 : total / places.length;
  for (let b = 0; b < into.length; b++) into[b]! -= mean * sumsOfMarks[b]!;
}

function resampledSums(ofBlocks: Float64Array, { count, picks }: RankBlocks): Float64Array {
  const sums = new Float64Array(RESAMPLES);
  for (let d = 0, at = 0; d < RESAMPLES; d++) {
    let sum = 0;
    for (const end = at + count; at < end; at++) sum += ofBlocks[picks[at]!]!;
    sums[d] = sum;
  }
  return sums;
}
