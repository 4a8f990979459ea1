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

/** Milliseconds for which an interrupt that found no cell waits for one that is still on its way. */
const WAIT_FOR_CELL = 500;

/** Who wants to know when the person interrupts the kernel: the running cell, and work that it started. */
export class Interrupts {
  readonly #listeners = new Set<() => void>();
  /** When the last interrupt came that no cell has heard yet. */
  #unheard: number | null = null;

  /** Is called at each interrupt, until the returned function is. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** How many are listening. */
  get count(): number {
    return this.#listeners.size;
  }

  /** A cell has taken the last interrupt for its own. */
  hear(): void {
    this.#unheard = null;
  }

  /**
   * Whether an interrupt that no cell has heard was meant for a cell sent at this time, and takes it: it came
   * after the cell was sent, but before the cell itself. The two travel by different ways.
   */
  hearEarlier(sentAt: number): boolean {
    const came = this.#unheard;
    this.hear();
    return came !== null && sentAt <= came && Date.now() - came < WAIT_FOR_CELL;
  }

  /** Tells everybody; a listener that fails does not keep the others from hearing it. */
  raise(): void {
    this.#unheard = Date.now();
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
