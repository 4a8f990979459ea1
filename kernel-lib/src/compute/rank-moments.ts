import { wasmModule } from "./wasm-module";

/** The mid-ranks of a column, in row order. */
export interface RowRanks {
  /** Twice the mid-rank (from 1), below 2³¹; 0 where a row has none. */
  readonly ranks: Uint32Array;
  /** How many rows have one. */
  readonly present: number;
}

/** Of some rows: how many have a rank, and the sums of v, v², v³ and v⁴, v = rank / present − 1 being from −1 to 1. */
export interface RankMoments {
  readonly rows: number;
  readonly sums: readonly [number, number, number, number];
}

/** What `assembly/moments.ts` exports. */
type MomentFunctions = Record<"packMarks" | "sumPowers", (...numbers: number[]) => void>;

/** Rows in a word of marks. */
const WORD = 64;
/** Numbers that `sumPowers` writes. */
const FOUND = 5;

/**
 * The moments of the ranks of every column over the rows marked 1: what it takes to follow a limit that a person drags.
 *
 * @param marks one per row
 * @throws GembaError `out-of-memory`
 * @example rankMoments([{ ranks: Uint32Array.of(1, 3), present: 2 }], Uint8Array.of(0, 1))[0].sums[0] // 0.5
 */
export function rankMoments(columns: readonly RowRanks[], marks: Uint8Array): RankMoments[] {
  const kernel = wasmModule<MomentFunctions>("moments");
  return kernel.scope(() => {
    const words = Math.ceil(marks.length / WORD);
    const length = words * WORD;
    const bytesAt = kernel.allocate(length);
    const marksAt = kernel.allocate(8 * words);
    const ranksAt = kernel.allocate(4 * length);
    const foundAt = kernel.allocate(8 * FOUND);
    const bytes = kernel.uint8(bytesAt, length);
    bytes.set(marks);
    bytes.fill(0, marks.length);
    kernel.run.packMarks(bytesAt, length, marksAt);
    const own = kernel.uint32(ranksAt, marks.length);
    const found = kernel.float64(foundAt, FOUND);
    return columns.map(({ ranks, present }): RankMoments => {
      own.set(ranks);
      kernel.run.sumPowers(ranksAt, marksAt, words, present, foundAt);
      return { rows: found[0]!, sums: [found[1]!, found[2]!, found[3]!, found[4]!] };
    });
  });
}
