import { version } from "@duckdb/node-api";

/** The version of the engine that reads and joins, for example "v1.5.6". */
export function engineVersion(): string {
  return version();
}
