import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";
import type { TuningProblem } from "./problem";

/** Raised when candidates are tried in another way, so that old trials no longer hold. */
const VERSION = 2;
/** Bytes hashed at a time: hashing takes no shared memory, and a copy of a whole column would be large. */
const AT_ONCE = 1 << 20;

/** What the trials of a search depend on, as hexadecimal digits: every value, the folds, the choices. */
export function searchKey(problem: TuningProblem, libraryVersion: string | null): string {
  const { columns, labels, folds, kinds, parameters, seed, typicalRows } = problem;
  const hash = createHash("sha256");
  hash.update(JSON.stringify({ VERSION, libraryVersion, kinds, parameters, seed, typicalRows }));
  add(hash, labels);
  for (const { values, categorical } of columns) {
    hash.update(categorical === true ? "c" : "n");
    add(hash, values instanceof Float64Array ? values : Float64Array.from(values));
  }
  for (const { train, fit, watch, test } of folds)
    for (const rows of [train, fit, watch, test]) add(hash, rows ?? new Int32Array());
  return hash.digest("hex");
}

function add(hash: Hash, array: Float64Array | Int32Array | Uint8Array): void {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  hash.update(`${bytes.length};`);
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    hash.update(Uint8Array.from(bytes.subarray(from, from + AT_ONCE)));
  }
}
