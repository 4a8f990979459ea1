import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Shared bytes handed out between two collections. */
const BYTES_BETWEEN = 256 * 2 ** 20;

let collector: (() => void) | null | undefined;
let handedOut = 0;

/**
 * Collects garbage now. The engine does not count shared memory when it decides
 * whether to collect: tables that nobody holds any more would pile up until the
 * computer has no memory left, in every thread that ever saw them.
 */
export function collectGarbage(): void {
  collector ??= findCollector();
  collector?.();
}

/** Notes that shared memory is about to be handed out; collects first when much was since the last time. */
export function countShared(bytes: number): void {
  handedOut += bytes;
  if (handedOut < BYTES_BETWEEN) return;
  handedOut = 0;
  collectGarbage();
}

/** The engine's own function, which only contexts made under a flag can see; null where there is none. */
function findCollector(): (() => void) | null {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("typeof gc === 'function' ? gc : null");
  setFlagsFromString("--no-expose-gc");
  return found as (() => void) | null;
}
