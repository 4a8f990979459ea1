// What a worker thread does for effects: ranks of a column, or the sums of several columns over event rows.
import { sortOrder } from "../../compute";
import type { SortOrder } from "../../compute";
import { pooledRanks } from "./pooled-ranks";
import type { PooledRanks } from "./pooled-ranks";

/** A column whose ranks among the rows that count are wanted; shared memory. */
export interface RankTask {
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  readonly order: SortOrder | null;
  readonly into: Uint32Array;
}

/** The ranks of one column, written to the memory given. */
export function rankColumn({ values, labels, order, into }: RankTask): Omit<PooledRanks, "ranks"> {
  const { present, totals } = pooledRanks(order ?? sortOrder(values), labels, into);
  return { present, totals };
}

/** Several columns with their ranks, and the event rows; shared memory. */
export interface SumTask {
  readonly columns: readonly PooledRanks[];
  readonly events: Uint32Array;
}

/** Of one column: event rows with a value, and their sums of P₁ … P₄. */
export interface EventSums {
  readonly events: number;
  readonly sums: readonly [number, number, number, number];
}

/** The sums over event rows of every column. */
export function sumColumns({ columns, events }: SumTask): EventSums[] {
  return columns.map(column => sumOverEvents(column, events));
}

function sumOverEvents({ ranks, present }: PooledRanks, rows: Uint32Array): EventSums {
  let [events, first, second, third, fourth] = [0, 0, 0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const rank = ranks[rows[i]!]!;
    if (rank === 0) continue;
    events++;
    // Written out: this loop is what a dragged limit waits for.
    const v = rank / present - 1;
    const v2 = v * v;
    first += v;
    second += 1.5 * v2 - 0.5;
    third += v * (2.5 * v2 - 1.5);
    fourth += (4.375 * v2 - 3.75) * v2 + 0.375;
  }
  return { events, sums: [first, second, third, fourth] };
}
