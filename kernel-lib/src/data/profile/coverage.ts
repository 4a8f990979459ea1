import type { Coverage } from "../../protocol";
import { sharesIn, sliceAxis } from "../axis";
import type { AxisRange, TableRows } from "../axis";

/**
 * The share of rows that do not count, in equal slices of the axis.
 *
 * @param counted 1 for rows that count; null: all
 */
export function coverageOf(
  table: TableRows,
  counted: Uint8Array | null,
  range: AxisRange | undefined,
  slices: number,
): Coverage {
  const cut = sliceAxis(table, range, slices);
  return { axis: cut.axis, ignored: sharesIn(cut, row => counted !== null && counted[row] !== 1) };
}
