import type { WasmModule } from "../compute/wasm-module";
import type { StridedColumn } from "./matrix";

/** Rows that are walked through a tree together; rows come in multiples of it. */
export const ROWS_TOGETHER = 64;

/** What modules export that read matrices. */
export interface ColumnFunctions {
  gatherColumns(...addressesAndSizes: number[]): void;
}

/**
 * Copies rows of columns into a module's memory. Columns with a step are those of one matrix, which is kept row after
 * row: its rows are copied as they are, and the module takes them apart.
 *
 * @param into where the first column's first row goes; the next column's is `room` bytes farther on
 */
export function copyIn(
  module: WasmModule<ColumnFunctions>,
  columns: readonly StridedColumn[],
  from: number,
  to: number,
  into: number,
  room: number,
): void {
  if (columns.length === 0) return;
  if (columns[0]!.step > 1) module.scope(() => copyRows(module, columns, from, to, into, room));
  else {
    columns.forEach(({ values, first }, index) => {
      module.float64(into + room * index, to - from).set(values.subarray(first + from, first + to));
    });
  }
}

function copyRows(
  module: WasmModule<ColumnFunctions>,
  columns: readonly StridedColumn[],
  from: number,
  to: number,
  into: number,
  room: number,
): void {
  const { values, step } = columns[0]!;
  let lowest = Infinity;
  let highest = 0;
  for (const { first } of columns) {
    lowest = Math.min(lowest, first);
    highest = Math.max(highest, first);
  }
  const offsets = module.allocate(4 * columns.length);
  const rows = module.allocate(8 * step * ROWS_TOGETHER);
  const places = module.uint32(offsets, columns.length);
  columns.forEach(({ first }, index) => (places[index] = 8 * (first - lowest)));
  for (let row = from; row < to; row += ROWS_TOGETHER, into += 8 * ROWS_TOGETHER) {
    const count = Math.min(ROWS_TOGETHER, to - row);
    const own = values.subarray(lowest + row * step, highest + (row + count - 1) * step + 1);
    module.float64(rows, own.length).set(own);
    module.run.gatherColumns(rows, 8 * step, count, offsets, columns.length, into, room);
  }
}
