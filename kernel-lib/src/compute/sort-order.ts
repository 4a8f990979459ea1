import { sharedFloat64, sharedUint32 } from "./shared";
import { wasmModule } from "./wasm-module";

/**
 * The rows of a column in ascending order of its values: what every rank
 * statistic starts from, kept so that a new target needs no new sort.
 */
export interface SortOrder {
  /** Rows that are not NaN. Only that many entries of the two arrays mean something. */
  readonly present: number;
  /** Row numbers; rows of equal value stay in row order. */
  readonly order: Uint32Array;
  /** `values[order[i]]`: ascending, −∞ first, +∞ last, −0 and 0 equal. */
  readonly sorted: Float64Array;
}

/** Where a sort order is written; both arrays are as long as the column. */
export interface SortTarget {
  readonly order: Uint32Array;
  readonly sorted: Float64Array;
}

/** Arrays for the sort order of a column of `rows` rows, in shared memory. */
export function sharedSortTarget(rows: number): SortTarget {
  return { order: sharedUint32(rows), sorted: sharedFloat64(rows) };
}

/** What `assembly/sort.ts` exports. */
interface SortFunctions {
  countBytes(): number;
  sortColumn(...addresses: number[]): number;
}

/**
 * The stable ascending order of a column, NaN left out.
 *
 * Short columns are sorted by where their values lie on a straight line, digit by digit. Larger ones are distributed
 * over parts of about a thousand rows, those over bins of a few, which insertion puts right. Where values crowd (heavy
 * tails, huge ranges), both distribute again, in the end by bits: no column takes more than a few passes.
 *
 * @param into where to write; new shared arrays by default
 * @throws GembaError `out-of-memory`
 * @example sortOrder(Float64Array.of(3, NaN, 1)).order.subarray(0, 2) // [2, 0]
 */
export function sortOrder(
  values: Float64Array,
  into: SortTarget = sharedSortTarget(values.length),
): SortOrder {
  const rows = values.length;
  const sort = wasmModule<SortFunctions>("sort");
  return sort.scope(() => {
    const bytes = [8, 8, 4, 8, 4].map(each => each * rows);
    const [column, spareValues, spareRows, sorted, order] = bytes.map(each => sort.allocate(each)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const table = sort.allocate(sort.run.countBytes());
    sort.float64(column, rows).set(values);
    const present = sort.run.sortColumn(column, rows, spareValues, spareRows, sorted, order, table);
    into.sorted.set(sort.float64(sorted, present));
    into.order.set(sort.uint32(order, present));
    return { present, order: into.order, sorted: into.sorted };
  });
}
