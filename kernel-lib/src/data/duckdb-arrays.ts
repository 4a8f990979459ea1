import { DOUBLE, DuckDBTableFunction } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import bindings from "@duckdb/node-bindings";
import { columnAliases } from "./engine";
import type { ArrayRows } from "./engine";

/** Rows that DuckDB takes at a time. */
export const CHUNK_ROWS = 2048;

/** How far a query has read. */
interface Scan {
  readonly source: ArrayRows;
  next: number;
}

/**
 * Arrays that DuckDB reads where they are, through table functions without parameters: what a table
 * of its own would cost (copies, statistics, pages) is a multiple of what reading costs.
 */
export class DuckDBArrays {
  private readonly sources: Map<string, ArrayRows> = new Map();

  constructor(private readonly connection: DuckDBConnection) {}

  /** Puts arrays behind a name; queries that run already go on with the earlier ones. */
  provide(name: string, source: ArrayRows): void {
    const known = this.sources.has(name);
    this.sources.set(name, source);
    if (!known) this.register(name);
  }

  private register(name: string): void {
    const block = new ArrayBuffer(CHUNK_ROWS * Float64Array.BYTES_PER_ELEMENT);
    this.connection.registerTableFunction(
      DuckDBTableFunction.create({
        name,
        bindFunction: bind => {
          const source = this.sources.get(name)!;
          for (const alias of columnAliases(source.columns)) bind.addResultColumn(alias, DOUBLE);
          bind.setCardinality(source.rows, true);
          bind.setBindData(source);
        },
        initFunction: init => {
          const scan: Scan = { source: init.bindData as ArrayRows, next: 0 };
          init.setInitData(scan);
          // One reader, so that rows come in their order.
          init.setMaxThreads(1);
        },
        mainFunction: (scan, chunk) => {
          try {
            writeNext(scan.initData as Scan, chunk, block);
          } catch (error) {
            scan.setError(String(error));
          }
        },
      }),
    );
  }
}

/** The next rows of a scan; none at its end. */
function writeNext(scan: Scan, chunk: DuckDBDataChunk, block: ArrayBuffer): void {
  const { source, next } = scan;
  const values = new Float64Array(block, 0, Math.min(CHUNK_ROWS, source.rows - next));
  chunk.rowCount = values.length;
  for (let column = 0; values.length > 0 && column < source.columns; column++) {
    source.fill(column, next, values);
    // Without an object per vector, which takes longer than reading.
    const vector = bindings.data_chunk_get_vector(chunk["chunk"], column);
    bindings.copy_data_to_vector(vector, 0, block, 0, values.byteLength);
    const validity = validityOf(values);
    if (validity === null) continue;
    bindings.vector_ensure_validity_writable(vector);
    bindings.copy_data_to_vector_validity(vector, 0, validity, 0, validity.byteLength);
  }
  scan.next = next + values.length;
}

/** A bit per value, 0 where it is NaN; null when none is. */
function validityOf(values: Float64Array): ArrayBuffer | null {
  let first = 0;
  while (first < values.length && !Number.isNaN(values[first])) first++;
  if (first === values.length) return null;
  // Whole words of 64 bits.
  const validity = new ArrayBuffer(8 * Math.ceil(values.length / 64));
  const bits = new Uint32Array(validity).fill(0xffffffff);
  for (let row = first; row < values.length; row++) {
    if (Number.isNaN(values[row])) bits[row >>> 5]! &= ~(1 << (row & 31));
  }
  return validity;
}
