import { deserialize, serialize } from "node:v8";
import { transferableAbortController } from "node:util";
import type { ISessionContext } from "@jupyterlab/apputils";
import type { Kernel } from "@jupyterlab/services";
import { Signal } from "@lumino/signaling";
import { currentSession, setHost } from "../../../kernel-lib/dist/investigation";
import type { Host } from "../../../kernel-lib/dist/investigation";
import type { KernelBridge, KernelComm } from "../../../kernel-lib/dist/display/bridge";
import { registerCommHost } from "../../../kernel-lib/dist/kernel/comm-host";

// The library is made for Node, and jsdom lacks or replaces what it relies on.
globalThis.AbortController = transferableAbortController().constructor as typeof AbortController;
globalThis.AbortSignal = transferableAbortController().signal.constructor as typeof AbortSignal;
globalThis.structuredClone ??= <T>(value: T): T => deserialize(serialize(value)) as T;

/** Those who want to hear of cells that fail. */
const errorListeners = new Set<(cellId: string, error: unknown) => void>();

type Opened = Parameters<KernelBridge["registerCommTarget"]>[1];

/** The kernel's own comm host, in this process; messages cross as JSON, as they do on the wire. */
function kernelSide(): Opened {
  let opened: Opened | undefined;
  const bridge: KernelBridge = {
    display: () => undefined,
    currentCell: () => null,
    onInterrupt: () => () => undefined,
    onCellError: listener => {
      errorListeners.add(listener);
      return () => errorListeners.delete(listener);
    },
    registerCommTarget: (_, callback) => {
      opened = callback;
      return () => undefined;
    },
  };
  registerCommHost(bridge);
  return opened!;
}

/** What a comm between the two sides lets a test see. */
export interface WireComm {
  readonly sent: unknown[];
  isClosed: boolean;
  isDisposed: boolean;
  onMsg: (message: { content: { data: unknown } }) => void;
  onClose: () => void;
}

/** A kernel as far as a session sees it; `answers: false` knows no comm, as an old kernel would. */
export class JupyterKernel {
  readonly comms: WireComm[] = [];
  readonly name: string;
  status = "idle";
  connectionStatus = "connected";
  isDisposed = false;
  readonly #answers: boolean | "never";

  constructor(name: string, answers: boolean | "never" = true) {
    this.name = name;
    this.#answers = answers;
  }

  /** As JupyterLab's own: the front end's half of a comm. */
  createComm(): WireComm & { open(): void; send(data: unknown): void; close(): void; dispose(): void } {
    let deliver: ((data: unknown) => void) | undefined;
    let closed: (() => void) | undefined;
    const comm = {
      sent: [] as unknown[],
      isClosed: false,
      isDisposed: false,
      onMsg: (_: { content: { data: unknown } }): void => undefined,
      onClose: (): void => undefined,
      open: (): void => {
        if (this.#answers === "never") return;
        if (!this.#answers) {
          queueMicrotask(() => comm.onClose());
          return;
        }
        const kernelComm: KernelComm = {
          id: "comm",
          send: data =>
            queueMicrotask(() => {
              if (!comm.isDisposed) comm.onMsg({ content: { data: overTheWire(data) } });
            }),
          onMessage: listener => (deliver = data => listener(data, [])),
          onClose: listener => (closed = listener),
          close: () => undefined,
        };
        kernelSide()(kernelComm, {}, []);
      },
      send: (data: unknown): void => {
        if (comm.isDisposed) throw new Error("Cannot send");
        comm.sent.push(data);
        queueMicrotask(() => deliver?.(overTheWire(data)));
      },
      close: (): void => {
        comm.isClosed = true;
        closed?.();
        comm.dispose();
      },
      dispose: (): void => {
        comm.isDisposed = true;
        closed?.();
      },
    };
    this.comms.push(comm);
    return comm;
  }

  interrupt(): Promise<void> {
    return Promise.resolve();
  }
}

/** A notebook's session context, moved by the test as JupyterLab would move it. */
export class JupyterContext {
  readonly kernelChanged = new Signal<this, unknown>(this);
  readonly sessionChanged = new Signal<this, unknown>(this);
  readonly statusChanged = new Signal<this, unknown>(this);
  readonly connectionStatusChanged = new Signal<this, unknown>(this);
  readonly specsManager = {
    specs: { kernelspecs: { gemba: {}, python3: {} } as Record<string, object> },
    specsChanged: new Signal<object, unknown>({}),
  };
  readonly ready: Promise<void> = Promise.resolve();
  isReady = true;
  session: { kernel: JupyterKernel | null } | null = null;

  get hasNoKernel(): boolean {
    return this.session === null;
  }

  get kernelDisplayStatus(): string {
    return this.session?.kernel?.status ?? (this.isReady ? "unknown" : "initializing");
  }

  get kernelDisplayName(): string {
    return this.session?.kernel?.name === "python3" ? "Python 3" : "TypeScript (Gemba Lab)";
  }

  /** The kernel is there, or another one. */
  start(kernel: JupyterKernel | null): void {
    this.session = kernel === null ? null : { kernel };
    this.kernelChanged.emit(undefined);
  }

  /** The kernel's status changes. */
  status(status: string): void {
    if (this.session?.kernel) this.session.kernel.status = status;
    this.statusChanged.emit(undefined);
  }

  /** The socket to the kernel opens or breaks. */
  connection(status: string): void {
    if (this.session?.kernel) this.session.kernel.connectionStatus = status;
    this.connectionStatusChanged.emit(undefined);
  }

  changeKernel({ name }: { name: string }): Promise<null> {
    this.start(new JupyterKernel(name));
    return Promise.resolve(null);
  }

  /** In the form that a session takes. */
  get asContext(): ISessionContext {
    return this as unknown as ISessionContext;
  }
}

/** Runs library code as if it stood in a cell. */
export function inCell<T>(cellId: string, code: string, run: () => T): T {
  const host: Host = {
    show: () => undefined,
    currentCell: () => cell,
    onInterrupt: () => () => undefined,
  };
  const cell = { cellId, code };
  setHost(host);
  try {
    return run();
  } finally {
    setHost({ ...host, currentCell: () => null });
  }
}

/** A cell has failed, as the kernel tells it. */
export function cellHasFailed(cellId: string, error: unknown): void {
  for (const listener of errorListeners) listener(cellId, error);
}

/** Ids of what the kernel's session holds. */
export function heldTables(): string[] {
  return currentSession().tables.map(({ table }) => table.id);
}

/** Lets everything that is under way arrive. */
export async function settled(ms: number = 20): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, ms));
}

/** Undefined and functions don't travel. */
function overTheWire(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

/** A kernel in the type that JupyterLab's interfaces want. */
export type AsKernel = Kernel.IKernelConnection;
