const RUN = 0;
const HANDLED = 1;
const STOPPED = 2;

/**
 * What the kernel's two threads know of each other while the first is too busy to be told anything: whether a
 * cell's synchronous part runs, which interrupts the first thread has handled, and whether the second stopped it.
 */
export class BusySection {
  readonly #words: Int32Array;
  #runs = 0;

  /** `shared` is another thread's section; a new one without it. */
  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)) {
    this.#words = new Int32Array(shared);
  }

  /** Runs a cell's synchronous part. */
  run<T>(part: () => T): T {
    this.#runs++;
    Atomics.store(this.#words, RUN, this.#runs);
    try {
      return part();
    } finally {
      Atomics.store(this.#words, RUN, 0);
    }
  }

  /** The number of the part that runs; 0 when none does. */
  get running(): number {
    return Atomics.load(this.#words, RUN);
  }

  /** The last interrupt that the first thread has handled. */
  get handled(): number {
    return Atomics.load(this.#words, HANDLED);
  }

  /** The first thread has handled this interrupt, and all before. */
  handle(interrupt: number): void {
    Atomics.store(this.#words, HANDLED, interrupt);
  }

  /** The second thread stops the part that runs: its message about that follows. */
  stop(): void {
    Atomics.store(this.#words, STOPPED, 1);
  }

  /** Whether the part that ended was stopped by the second thread; asked once. */
  takeStopped(): boolean {
    return Atomics.exchange(this.#words, STOPPED, 0) === 1;
  }
}
