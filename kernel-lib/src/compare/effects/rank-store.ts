import { usableMemory } from "../../compute";
import type { PooledRanks } from "./pooled-ranks";

/** Share of this process's memory that ranks may take; beyond it effects come from whole comparisons. */
const SHARE_OF_MEMORY = 0.1;

/** The ranks of columns, all for the same rows that count. Weak: a table that nobody holds takes them along. */
export type RanksOfRows = WeakMap<Float64Array, PooledRanks>;

/**
 * The ranks of columns for the rows that counted last: a person drags the limit of one target, and
 * the rows that count stay the same. Another choice of rows forgets them all.
 */
export class RankStore {
  readonly #budget: number;
  #counted: Uint8Array = new Uint8Array();
  #ranks: RanksOfRows = new WeakMap();

  /** @param budget bytes that ranks may take together */
  constructor(budget: number = SHARE_OF_MEMORY * usableMemory()) {
    this.#budget = budget;
  }

  /** What is kept for the rows that count under these labels; null where so many columns do not fit. */
  ranksFor(labels: Uint8Array, columns: number): RanksOfRows | null {
    if (columns * labels.length * Uint32Array.BYTES_PER_ELEMENT > this.#budget) return null;
    const counted = countedRows(labels);
    if (Buffer.compare(counted, this.#counted) !== 0) {
      this.#counted = counted;
      this.#ranks = new WeakMap();
    }
    return this.#ranks;
  }
}

function countedRows(labels: Uint8Array): Uint8Array {
  const counted = new Uint8Array(labels.length);
  for (let row = 0; row < labels.length; row++) if (labels[row]! <= 1) counted[row] = 1;
  return counted;
}
