import { createRequire } from "node:module";
import type * as DuckDB from "./duckdb-engine";
import type { EngineLimits } from "./duckdb-engine";
import type { Engine } from "./engine";

const load = createRequire(__filename);

/** Opens an engine. */
export async function openEngine(limits?: EngineLimits): Promise<Engine> {
  return duckDB().openDuckDB(limits);
}

/** The version of the engine that reads and joins, for example "v1.5.6". */
export function engineVersion(): string {
  return duckDB().duckDBVersion();
}

/** Loaded when it is first needed: its 180 files take 0.2 s, and what has its data already does without. */
function duckDB(): typeof DuckDB {
  return load("./duckdb-engine") as typeof DuckDB;
}
