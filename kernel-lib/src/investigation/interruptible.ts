import { setImmediate as nextTurn } from "node:timers/promises";
import { currentHost } from "./host";

/**
 * Runs a piece of work that ends when a person interrupts the kernel, or when
 * the caller's own signal says so.
 */
export async function interruptible<T>(
  own: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const host = currentHost();
  const interrupted = new AbortController();
  // An interrupt ends the synchronous part of a cell without running any `finally`.
  await nextTurn();
  const stopListening = host.onInterrupt(() => interrupted.abort());
  try {
    const signals = [interrupted.signal, ...(own === undefined ? [] : [own])];
    return await work(AbortSignal.any(signals));
  } finally {
    stopListening();
  }
}
