import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DuckDBDataChunk,
  DuckDBDoubleVector,
  DuckDBInstance,
  DuckDBListVector,
  version,
} from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBType, DuckDBValue } from "@duckdb/node-api";
import { usableMemory, usableThreads } from "../compute/limits";
import { CHUNK_ROWS, DuckDBArrays } from "./duckdb-arrays";
import type { ArrayRows, Block, Engine, EngineColumn } from "./engine";
import { withoutRoom } from "./engine-errors";

/** Part of the memory that this process may use which DuckDB may take. */
const MEMORY_SHARE = 0.5;

/** How much of the machine an engine may use. */
export interface EngineLimits {
  /** All that this process may use when left out. */
  readonly threads?: number;
}

/**
 * DuckDB in this process, in memory. Nothing is downloaded: extensions that are
 * not linked in stay out.
 */
export async function openDuckDB({ threads = usableThreads() }: EngineLimits = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: `${Math.floor((usableMemory() * MEMORY_SHARE) / 2 ** 20)}MiB`,
    threads: String(threads),
    temp_directory: join(tmpdir(), `gembalab-duckdb-${process.pid}`),
  });
  try {
    const connection = await instance.connect();
    // Larger than the default, so that reading goes on in all threads while rows are taken.
    await connection.run("SET streaming_buffer_size = '64MiB'");
    await connection.run("SET TimeZone = 'UTC'");
    return new DuckDBEngine(instance, connection);
  } catch (error) {
    instance.closeSync();
    throw error;
  }
}

/** The version of DuckDB, for example "v1.5.6". */
export function duckDBVersion(): string {
  return version();
}

class DuckDBEngine implements Engine {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly arrays: DuckDBArrays;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance;
    this.connection = connection;
    this.arrays = new DuckDBArrays(connection);
  }

  async run(sql: string): Promise<void> {
    await inRoom(() => this.connection.run(sql));
  }

  async columns(sql: string): Promise<EngineColumn[]> {
    const prepared = await this.connection.prepare(sql);
    try {
      return Array.from({ length: prepared.columnCount }, (_, column) => ({
        name: prepared.columnName(column),
        type: prepared.columnType(column).toString().toUpperCase(),
      }));
    } finally {
      prepared.destroySync();
    }
  }

  async rows(sql: string): Promise<(string | null)[][]> {
    const result = await inRoom(() => this.connection.runAndReadAll(sql));
    return result.getRows().map(row => row.map(value => (value === null ? null : String(value))));
  }

  async stream(sql: string, take: (block: Block) => void): Promise<void> {
    const result = await inRoom(() => this.connection.stream(sql));
    for (;;) {
      const chunk = await inRoom(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      take(new ChunkBlock(chunk));
    }
  }

  async append(table: string, columns: readonly ArrayLike<number | string | null>[]): Promise<void> {
    await inRoom(() => this.appendChunks(table, columns));
  }

  private async appendChunks(
    table: string,
    columns: readonly ArrayLike<number | string | null>[],
  ): Promise<void> {
    const appender = await this.connection.createAppender(table);
    const types: DuckDBType[] = columns.map((_, column) => appender.columnType(column));
    const rows = columns[0]?.length ?? 0;
    for (let from = 0; from < rows; from += CHUNK_ROWS) {
      const size = Math.min(CHUNK_ROWS, rows - from);
      const chunk = DuckDBDataChunk.create(types, size);
      columns.forEach((values, column) => {
        const slice: DuckDBValue[] = Array.from({ length: size }, (_, row) => values[from + row]!);
        chunk.setColumnValues(column, slice);
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  provide(name: string, source: ArrayRows): void {
    this.arrays.provide(name, source);
  }

  interrupt(): void {
    this.connection.interrupt();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** Does a piece of work, whose errors say when memory or disk ran out. */
async function inRoom<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withoutRoom(error);
  }
}

function doubleVector(chunk: DuckDBDataChunk, column: number): DuckDBDoubleVector {
  const vector = chunk.getColumnVector(column);
  if (vector instanceof DuckDBDoubleVector) return vector;
  throw new TypeError(`Column ${column} is not DOUBLE`);
}

class ChunkBlock implements Block {
  readonly rows: number;
  private readonly chunk: DuckDBDataChunk;

  constructor(chunk: DuckDBDataChunk) {
    this.chunk = chunk;
    this.rows = chunk.rowCount;
  }

  doubles(column: number): Float64Array {
    const vector = doubleVector(this.chunk, column);
    // The array itself, in place of one call per value: declared private, but the only fast way (5 to 30 times).
    const items = vector["items"] as Float64Array;
    return items.length === this.rows ? items : items.subarray(0, this.rows);
  }

  doublesInLists(column: number): Float64Array {
    const lists = this.chunk.getColumnVector(column);
    const values: unknown = lists instanceof DuckDBListVector ? lists["childData"] : null;
    if (!(values instanceof DuckDBDoubleVector)) throw new TypeError(`Column ${column} is not DOUBLE[]`);
    return values["items"] as Float64Array;
  }

  text(column: number, row: number): string | null {
    const value = this.chunk.getColumnVector(column).getItem(row);
    return value === null ? null : String(value);
  }
}
