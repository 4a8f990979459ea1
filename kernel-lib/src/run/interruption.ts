import { GembaError } from "../protocol";
import { EXIT } from "./exit-codes";

/** How long a run that was asked to stop may take to do so. */
const PATIENCE_MS = 3_000;

const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;

/**
 * Ctrl+C and the like. Work that listens is cancelled; what does not stop in time, or is asked
 * twice, ends with the process. Files are put in place in one go that nothing interrupts.
 */
export class Interruption {
  private readonly listeners = new Set<() => void>();
  private readonly undo: (() => void)[] = [];
  private code: number | null = null;
  private isSealed = false;
  private hasSaid = false;

  /**
   * Listens from now on.
   *
   * @param lastWords tells that the run was interrupted
   */
  constructor(private readonly lastWords: () => void) {
    for (const [signal, code] of Object.entries(SIGNALS)) {
      const handler = (): void => this.interrupt(code);
      process.on(signal, handler);
      this.undo.push(() => process.off(signal, handler));
    }
  }

  /** The exit code of the signal that came; null when none has. */
  get exitCode(): number | null {
    return this.code;
  }

  /** Calls back when the run is to stop; returns the undo. */
  onInterrupt(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @throws GembaError `cancelled` when a signal has come */
  check(): void {
    if (this.code !== null) throw new GembaError("cancelled", { what: "The run was interrupted" });
  }

  /** The last words, once, whether the work has stopped or the process is ended. */
  say(): void {
    if (this.hasSaid) return;
    this.hasSaid = true;
    this.lastWords();
  }

  /** From now on signals wait for the end. */
  seal(): void {
    this.isSealed = true;
  }

  /**
   * No longer listens, unless the process is on its way out: an impatient second signal must not take
   * the exit code of the first away, and none that of a run whose files are in place.
   */
  end(): void {
    if (this.code !== null || this.isSealed) return;
    for (const undo of this.undo) undo();
  }

  private interrupt(code: number): void {
    const again = this.code !== null;
    this.code = code;
    if (this.isSealed) return;
    if (again) this.giveUp(code);
    for (const listener of this.listeners) listener();
    setTimeout(() => this.giveUp(code), PATIENCE_MS).unref();
  }

  private giveUp(code: number): void {
    if (this.isSealed) return;
    this.say();
    process.exit(code);
  }
}
