// What a worker thread does for effects: ranks of a column, or the sums of several columns over event rows.
import { rankMoments } from "../../compute";
import type { RankMoments } from "../../compute";
import { wholeOrder } from "../kept-order";
import type { KeptOrder } from "../kept-order";
import { pooledRanks } from "./pooled-ranks";
import type { PooledRanks } from "./pooled-ranks";

/** A column whose ranks among the rows that count are wanted; shared memory. */
export interface RankTask {
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  readonly order: KeptOrder | null;
  readonly into: Uint32Array;
}

/** The ranks of one column, written to the memory given. */
export function rankColumn({ values, labels, order, into }: RankTask): Omit<PooledRanks, "ranks"> {
  const { present, totals } = pooledRanks(wholeOrder(values, order), labels, into);
  return { present, totals };
}

/** Several columns with their ranks, and the labels; shared memory. */
export interface SumTask {
  readonly columns: readonly PooledRanks[];
  readonly labels: Uint8Array;
}

/** Of one column: event rows with a value, and their sums of P₁ … P₄. */
export interface EventSums {
  readonly events: number;
  readonly sums: readonly [number, number, number, number];
}

/** The sums over event rows of every column. */
export function sumColumns({ columns, labels }: SumTask): EventSums[] {
  return rankMoments(columns, labels).map(({ rows, sums }) => ({
    events: rows,
    sums: legendreSums(rows, sums),
  }));
}

/** Sums of the first four Legendre polynomials from those of the first four powers. */
function legendreSums(rows: number, [v, v2, v3, v4]: RankMoments["sums"]): EventSums["sums"] {
  return [v, 1.5 * v2 - 0.5 * rows, 2.5 * v3 - 1.5 * v, 4.375 * v4 - 3.75 * v2 + 0.375 * rows];
}
