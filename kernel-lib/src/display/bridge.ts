/** One comm: a two-way channel between the front end and this process. */
export interface KernelComm {
  /** The comm's identity, the same on both sides. */
  readonly id: string;
  /** Sends one message; `buffers` travel as they are, without base64. */
  send(data: unknown, buffers?: Uint8Array[]): void;
  /** Is called for every message from the front end, also while a cell awaits. */
  onMessage(listener: (data: unknown, buffers: Uint8Array[]) => void): void;
  /** Is called once, when the front end closes the comm. */
  onClose(listener: () => void): void;
  /** Closes the comm from this side. */
  close(): void;
}

/** What the Jupyter kernel offers to the library that runs inside of it. */
export interface KernelBridge {
  /**
   * Shows a MIME bundle below the cell that asked for it. With a `displayId` it can
   * be replaced later: the same call with `update` true changes every copy of it.
   */
  display(
    bundle: Record<string, unknown>,
    metadata?: Record<string, unknown>,
    displayId?: string,
    update?: boolean,
  ): void;
  /**
   * The cell whose code is running where this is called, also after an `await`; null
   * outside of any cell. The id is null when the front end does not send one.
   */
  currentCell(): { cellId: string | null; code: string } | null;
  /** Is called when the person interrupts the kernel. Returns the way to stop listening. */
  onInterrupt(listener: () => void): () => void;
  /**
   * Is called with whatever a cell threw, before the cell's output says so; only of cells that
   * have an id. Returns the way to stop listening.
   */
  onCellError(listener: (cellId: string, error: unknown) => void): () => void;
  /**
   * Answers comms that the front end opens under this name; a second registration of
   * a name replaces the first. Returns the way to withdraw it.
   */
  registerCommTarget(
    name: string,
    opened: (comm: KernelComm, data: unknown, buffers: Uint8Array[]) => void,
  ): () => void;
}

/**
 * Where the kernel leaves its bridge on `globalThis`: a symbol of the whole process, so
 * that a copy of the library installed beside the notebook finds the same kernel.
 */
export const BRIDGE: unique symbol = Symbol.for("gembalab.kernel");

/** Marks a value that is on show already: the kernel does not print it as the cell's result. */
export const SHOWN: unique symbol = Symbol.for("gembalab.shown");

/**
 * The kernel this process is, or null in plain Node and in plain tslab.
 *
 * @example findBridge()?.display({ "text/plain": "hello" });
 */
export function findBridge(): KernelBridge | null {
  const bridge = (globalThis as { [BRIDGE]?: KernelBridge })[BRIDGE];
  return bridge ?? null;
}
