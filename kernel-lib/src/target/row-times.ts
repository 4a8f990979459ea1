import type { Table } from "../data";
import { GembaError, quoted } from "../protocol";

/**
 * The time of every row, for a condition over time.
 * @throws GembaError `bad-specification`, naming the key, when the table has no time column
 */
export function timeOf(table: Table, where: string): Float64Array {
  if (table.time !== null) return table.time;
  throw new GembaError("bad-specification", {
    what: `${quoted(where.split(".").at(-1)!)} needs a time column, and the table has none`,
    where,
    remedy: 'Open the data with { time: "<name of the time column>" }, or leave this out.',
  });
}
