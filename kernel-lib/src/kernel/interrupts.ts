import { log } from "./log";

/** What a cell ends with when the person interrupts it. */
export class Interrupted extends Error {
  override readonly name: string = "Interrupted";

  constructor() {
    super("The cell was interrupted");
    // Where it happened to be says nothing.
    this.stack = "";
  }
}

/** Who wants to know when the person interrupts the kernel: the running cell, and work that it started. */
export class Interrupts {
  readonly #listeners = new Set<() => void>();

  /** Is called at each interrupt, until the returned function is. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** How many are listening. */
  get count(): number {
    return this.#listeners.size;
  }

  /** Tells everybody; a listener that fails does not keep the others from hearing it. */
  raise(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        log("A listener to interrupts failed", error);
      }
    }
  }
}

/** True for what Node throws out of synchronous code that Ctrl+C stopped. */
export function isSynchronousInterrupt(error: unknown): boolean {
  try {
    return (error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_INTERRUPTED";
  } catch {
    // What a cell throws can be anything: null, or a Proxy that throws at every question.
    return false;
  }
}
