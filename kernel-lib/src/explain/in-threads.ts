import { commonPool, isShared, sharedFloat64 } from "../compute";
import { GembaError } from "../protocol";
import type { Tree } from "./ensemble";
import type { StridedColumn } from "./matrix";

/** How the explaining of rows is followed and stopped. */
export interface ShapOptions {
  /** Stops the computing; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears which share of the rows is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Some of a matrix's rows. */
interface Rows {
  readonly columns: readonly StridedColumn[];
  readonly from: number;
  readonly to: number;
}

/** Runs an exported function of a module once per so many rows, in worker threads; results in the rows' order. */
export function mapRows<R>(
  [module, name]: readonly [string, string],
  all: Rows,
  size: number,
  { signal, onProgress }: ShapOptions,
): Promise<R[]> {
  const shared = { ...all, columns: inSharedMemory(all.columns) };
  const tasks = Array.from({ length: Math.ceil((all.to - all.from) / size) }, (_, part): Rows => {
    const from = all.from + part * size;
    return { ...shared, from, to: Math.min(all.to, from + size) };
  });
  return commonPool().map<R>(module, name, tasks, {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, total) => onProgress?.(done / total),
  });
}

/** Rows for a thread: at least `fewest`, so that preparing trees pays, at most `most`, so that progress shows. */
export function rowsPerThread(rows: number, fewest: number, most: number): number {
  return Math.min(most, Math.max(fewest, Math.ceil(rows / commonPool().size)));
}

/** @throws GembaError `cancelled` when it already is */
export function requireNotCancelled({ signal }: ShapOptions): void {
  if (signal?.aborted !== true) return;
  throw new GembaError("cancelled", { what: "The contributions were cancelled before they began" });
}

/** How many splits trees have together. */
export function splitsIn(trees: readonly Tree[]): number {
  return trees.reduce((sum, { feature }) => sum + feature.length, 0);
}

/** Threads see shared memory without a copy; several columns may lie in one array. */
export function inSharedMemory(columns: readonly StridedColumn[]): StridedColumn[] {
  const shared = new Map<Float64Array, Float64Array>();
  return columns.map(column => {
    let values = shared.get(column.values) ?? column.values;
    if (!isShared(values)) {
      values = sharedFloat64(column.values.length);
      values.set(column.values);
    }
    shared.set(column.values, values);
    return { ...column, values };
  });
}
