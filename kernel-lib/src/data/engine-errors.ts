import { tmpdir } from "node:os";
import { GembaError } from "../protocol";

/**
 * What the engine throws when it has no room left to work in, in words that help; everything else
 * as it is.
 */
export function withoutRoom(error: unknown): unknown {
  if (error instanceof GembaError) return error;
  const said = String(error);
  if (/failed to offload|gembalab-duckdb-.*(?:no space left|quota exceeded|too large)/is.test(said)) {
    return new GembaError("disk-full", {
      what: "There is no room left on the disk for what does not fit in memory",
      where: tmpdir(),
      remedy: "Make room there, or set TMPDIR to a folder with more before Jupyter starts.",
      cause: error,
    });
  }
  if (!/out of memory/i.test(said)) return error;
  return new GembaError("out-of-memory", {
    what: "The work does not fit in memory",
    remedy: "Choose a shorter period or fewer columns, or give this computer or its container more memory.",
    cause: error,
  });
}
