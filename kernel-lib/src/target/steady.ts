import type { Table } from "../data";
import type { Steady } from "../protocol";
import { GembaError, parseDuration, quoted } from "../protocol";
import { timeOf } from "./row-times";
import { NO, UNKNOWN, YES, columnAt } from "./values";

/** Part of the time looked at in which the value must be known before it can be called steady. */
const LEAST_KNOWN = 0.5;

/**
 * Where the largest and the smallest value of the time up to the row, (t − for, t], lie
 * no further apart than `within`. No as soon as known values lie further apart; unknown as long as
 * the variable has not been recorded for that long, or is known in less than half of that time
 * (every value counts for one sampling interval).
 *
 * @throws GembaError `no-such-variable`, `wrong-kind` for text, `bad-specification` without time
 */
export function evaluateSteady(table: Table, condition: Steady, where: string): Uint8Array {
  const time = timeOf(table, `${where}.steady`);
  const length = parseDuration(condition.for, `${where}.for`);
  const values = numbersOf(table, condition.steady, `${where}.steady`);
  const interval = table.intervalMs ?? 0;
  const first = values.findIndex(value => !Number.isNaN(value));
  const lows = new Ascending(values, (kept, added) => kept < added);
  const highs = new Ascending(values, (kept, added) => kept > added);
  const result = new Uint8Array(table.rows).fill(UNKNOWN);
  let [from, known] = [0, 0];
  for (let row = 0; row < result.length; row++) {
    if (!Number.isNaN(values[row])) {
      known++;
      lows.add(row);
      highs.add(row);
    }
    for (; from < row && time[from]! <= time[row]! - length; from++) {
      if (!Number.isNaN(values[from])) known--;
    }
    const low = lows.bestFrom(from);
    const high = highs.bestFrom(from);
    if (low === null || high === null) continue;
    const filled = time[row]! - time[first]! + interval >= length;
    // Equal infinities have no difference, and have not moved.
    if (high !== low && high - low > condition.within) result[row] = NO;
    else if (
      filled &&
      Math.max(known * interval, known > 0 && length <= interval ? length : 0) >= LEAST_KNOWN * length
    )
      result[row] = YES;
  }
  return result;
}

function numbersOf(table: Table, name: string, where: string): Float64Array {
  const column = columnAt(table, name, where);
  if (column.type === "numeric") return column.values;
  throw new GembaError("wrong-kind", {
    what: `${quoted(name)} holds ${column.variable.kind === "boolean" ? "true and false" : "text"}, and “steady” needs numbers`,
    where,
    remedy: `Use { settled: "10 min", afterChangeOf: ${JSON.stringify(name)} } instead.`,
  });
}

/** Rows of which each may still become the best of a window that moves forward: every row is added and removed once. */
class Ascending {
  private readonly values: Float64Array;
  private readonly isBetter: (kept: number, added: number) => boolean;
  private readonly rows: Int32Array;
  private head: number = 0;
  private size: number = 0;

  constructor(values: Float64Array, isBetter: (kept: number, added: number) => boolean) {
    this.values = values;
    this.isBetter = isBetter;
    this.rows = new Int32Array(values.length);
  }

  /** A row behind those before; those no better than it can't become the best any more. */
  add(row: number): void {
    while (
      this.size > this.head &&
      !this.isBetter(this.values[this.rows[this.size - 1]!]!, this.values[row]!)
    )
      this.size--;
    this.rows[this.size++] = row;
  }

  /** The best value of the rows from one on; null when there is none. */
  bestFrom(first: number): number | null {
    while (this.head < this.size && this.rows[this.head]! < first) this.head++;
    return this.head < this.size ? this.values[this.rows[this.head]!]! : null;
  }
}
