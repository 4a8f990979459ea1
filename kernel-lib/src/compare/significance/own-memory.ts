import { commonPool } from "../../compute";
import { writtenScores } from "./column-tests";
import { autocorrelation, longestMemory } from "./memory";
import { planShifts } from "./plan";
import type { PlanOptions, ShiftPlan, TimedRows } from "./plan";
import { preparedPlan, PreparedPlan } from "./prepared";
import { signalOf } from "./signal";

/** How long the label and some columns remember, each on its own. */
export interface OwnMemories {
  /** Rows (or intervals of time, where rows are regular in it); null: longer than the data can tell. */
  readonly label: number | null;
  /** The same per column. */
  readonly columns: readonly (number | null)[];
  /** Length of a row's interval in milliseconds; null where rows are not regular in time. */
  readonly slotMs: number | null;
}

/** One column to be looked at in a worker thread; its array is shared memory. */
interface MemoryTask {
  readonly plan: ShiftPlan;
  readonly values: Float64Array;
}

/**
 * How long after its beginning a label, and each of some columns, still resembles itself: the ranks of a
 * column, without their line in time. Works in threads.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @returns null when no row is event or reference, or rows stand in no order
 */
export async function ownMemories(
  rows: TimedRows,
  labels: Uint8Array,
  columns: readonly Float64Array[],
  options: Pick<PlanOptions, "seed" | "mergeRows"> & { readonly signal?: AbortSignal },
): Promise<OwnMemories | null> {
  // Not in parts of the time, as where variables are tested: a part can't show a memory that is as long as itself.
  const strata = [{ from: 0, to: labels.length }];
  const plan = planShifts(rows, labels, { ...options, strata, draws: 1, clock: false });
  if (plan === null || plan.grid.kind === "none") return null;
  const found = await commonPool().map<number | null>(
    __filename,
    memoryOfColumn.name,
    columns.map((values): MemoryTask => ({ plan, values })),
    options,
  );
  const label = longestMemory(new PreparedPlan(plan).labelMemory());
  return { label, columns: found, slotMs: plan.grid.slotMs };
}

/** What runs in the threads. */
export function memoryOfColumn({ plan, values }: MemoryTask): number | null {
  const prepared = preparedPlan(plan);
  const written = writtenScores(prepared, signalOf({ type: "numeric", values }, plan));
  const series = new Float64Array(plan.grid.slots);
  plan.cells.forEach((cell, k) => series.set(written[k]!.scores[0]!, cell.from));
  return longestMemory(autocorrelation(series));
}
