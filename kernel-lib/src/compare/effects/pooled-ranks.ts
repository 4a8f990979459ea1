import { sharedUint32 } from "../../compute";
import type { SortOrder } from "../../compute";

/**
 * The mid-ranks of one column among the rows that count, in row order. As long as the same rows
 * count, they stay what they are whatever the target: an effect is then a sum over event rows alone.
 */
export interface PooledRanks {
  /** Twice the mid-rank (1 … 2·present − 1), a whole number; 0 where the row has no value or does not count. */
  readonly ranks: Uint32Array;
  /** Rows that count and have a value. */
  readonly present: number;
  /** Sum over these rows of the Legendre polynomials P₁ … P₄ of 2u − 1. */
  readonly totals: readonly [number, number, number, number];
}

/** The first four Legendre polynomials of v = 2u − 1, not normalised. */
export function legendre(v: number): [number, number, number, number] {
  const v2 = v * v;
  return [v, 1.5 * v2 - 0.5, v * (2.5 * v2 - 1.5), (4.375 * v2 - 3.75) * v2 + 0.375];
}

/**
 * @param labels rows labelled 1 or 0 count
 * @param into one entry per row; new shared memory by default
 */
export function pooledRanks(
  { order, sorted, present: known }: SortOrder,
  labels: Uint8Array,
  into: Uint32Array = sharedUint32(labels.length),
): PooledRanks {
  into.fill(0);
  const totals: [number, number, number, number] = [0, 0, 0, 0];
  const present = countKnown(order, known, labels);
  let before = 0;
  for (let from = 0; from < known;) {
    let to = from;
    let own = 0;
    for (; to < known && sorted[to] === sorted[from]; to++) if (labels[order[to]!]! <= 1) own++;
    if (own > 0) {
      const rank = 2 * before + own;
      for (let i = from; i < to; i++) if (labels[order[i]!]! <= 1) into[order[i]!] = rank;
      legendre(rank / present - 1).forEach((p, j) => (totals[j]! += own * p));
      before += own;
    }
    from = to;
  }
  return { ranks: into, present, totals };
}

function countKnown(order: Uint32Array, known: number, labels: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < known; i++) if (labels[order[i]!]! <= 1) count++;
  return count;
}
