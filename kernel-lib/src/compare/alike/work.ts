// What a worker thread does with one variable that is compared like with like.
import { wholeOrder } from "../kept-order";
import type { KeptOrder } from "../kept-order";
import type { DrawnSums } from "../significance/draws";
import type { ShiftPlan } from "../significance/plan";
import { preparedPlan } from "../significance/prepared";
import type { JudgedColumn } from "../significance/signal";
import { testDraws } from "../significance/smooth-test";
import type { DrawnTest } from "../significance/smooth-test";
import { likeAuc } from "./like-auc";
import type { LikePlan } from "./like-plan";
import { likeSignal } from "./like-signal";
import type { LikeSignal } from "./like-signal";
import { sumPermutedCells } from "./permuted-cells";

/** One variable; arrays are shared memory. */
export interface LikeTask extends LikePlan {
  readonly column: JudgedColumn;
  /** Of a numeric column, where it is kept. */
  readonly order: KeptOrder | null;
  /** One per row of the table: 1 event, 0 reference, anything else ignored. */
  readonly labels: Uint8Array;
  /** One per row of the table, below `count`; −1 is not known. */
  readonly levels: Int32Array;
  readonly count: number;
}

/** A variable compared like with like. */
export interface LikeResult {
  readonly auc: number | null;
  /** Share of the event rows with a value that have a like to be compared with. */
  readonly usableShare: number;
  /** Null where nothing can be tested, or nothing varies. */
  readonly test: DrawnTest | null;
}

/** Compares one variable like with like. */
export function compareLike({ plan, rows, column, order, labels, levels, count }: LikeTask): LikeResult {
  const auc =
    column.type === "numeric" ? likeAuc(wholeOrder(column.values, order), labels, levels, count) : null;
  const signal = likeSignal(plan, rows === null ? column : takeRows(column, rows));
  const sums = sumsOf(plan, signal);
  const test = sums === null ? null : testDraws(sums, signal.combination);
  return { auc, usableShare: signal.usableShare, test };
}

function sumsOf(plan: ShiftPlan, signal: LikeSignal): DrawnSums | null {
  if (plan.cells.length === 0) return null;
  if (plan.grid.kind === "none") return sumPermutedCells(signal.scoresOf, plan);
  return preparedPlan(plan).sums(signal);
}

function takeRows(column: JudgedColumn, rows: Uint32Array): JudgedColumn {
  if (column.type === "numeric") {
    return { ...column, values: Float64Array.from(rows, row => column.values[row]!) };
  }
  return { ...column, codes: Int32Array.from(rows, row => column.codes[row]!) };
}
