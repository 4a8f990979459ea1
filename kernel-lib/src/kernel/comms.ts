import type { KernelComm } from "../display/bridge";
import type { Message } from "./wire";

/** Called when the front end opens a comm for a target. */
export type CommOpened = (comm: KernelComm, data: unknown, buffers: Uint8Array[]) => void;

/** Publishes a comm message. */
export type CommSink = (
  type: "comm_msg" | "comm_close",
  content: { comm_id: string; data: unknown },
  buffers: Uint8Array[],
) => void;

/** The comms between the front end and this kernel, and who answers them. */
export class Comms {
  readonly #targets = new Map<string, CommOpened>();
  readonly #open = new Map<string, Comm>();
  readonly #sink: CommSink;
  readonly #loadTarget: (name: string) => void;

  /** `loadTarget` gets the chance to register a target that nobody has asked for before. */
  constructor(sink: CommSink, loadTarget: (name: string) => void) {
    this.#sink = sink;
    this.#loadTarget = loadTarget;
  }

  /** Answers a target's comms; returns the way to withdraw that. */
  registerTarget(name: string, opened: CommOpened): () => void {
    this.#targets.set(name, opened);
    return () => {
      if (this.#targets.get(name) === opened) this.#targets.delete(name);
    };
  }

  /** The open comms, for a comm_info_reply; those of one target if it is named. */
  info(targetName?: unknown): Record<string, { target_name: string }> {
    const chosen = [...this.#open.values()].filter(
      comm => typeof targetName !== "string" || targetName === "" || comm.target === targetName,
    );
    return Object.fromEntries(chosen.map(comm => [comm.id, { target_name: comm.target }]));
  }

  /** Handles comm_open. A target that nobody answers is closed at once, so that the other side knows. */
  opened(message: Message): void {
    const id = String(message.content["comm_id"]);
    const target = String(message.content["target_name"]);
    this.#open.get(id)?.closed();
    if (!this.#targets.has(target)) this.#loadTarget(target);
    const handler = this.#targets.get(target);
    if (handler === undefined) {
      this.#sink("comm_close", { comm_id: id, data: {} }, []);
      return;
    }
    const comm = new Comm(id, target, this.#sink, () => this.#open.delete(id));
    this.#open.set(id, comm);
    handler(comm, message.content["data"], message.buffers);
  }

  /** Handles comm_msg. */
  received(message: Message): void {
    this.#open.get(String(message.content["comm_id"]))?.received(message.content["data"], message.buffers);
  }

  /** Handles comm_close. */
  closed(message: Message): void {
    this.#open.get(String(message.content["comm_id"]))?.closed();
  }
}

class Comm implements KernelComm {
  readonly id: string;
  readonly target: string;
  readonly #sink: CommSink;
  readonly #forget: () => void;
  readonly #messageListeners: ((data: unknown, buffers: Uint8Array[]) => void)[] = [];
  readonly #closeListeners: (() => void)[] = [];
  #isOpen = true;

  constructor(id: string, target: string, sink: CommSink, forget: () => void) {
    this.id = id;
    this.target = target;
    this.#sink = sink;
    this.#forget = forget;
  }

  send(data: unknown, buffers: Uint8Array[] = []): void {
    // What a worker finishes after the browser was closed has nobody to go to.
    if (this.#isOpen) this.#sink("comm_msg", { comm_id: this.id, data }, buffers);
  }

  onMessage(listener: (data: unknown, buffers: Uint8Array[]) => void): void {
    this.#messageListeners.push(listener);
  }

  onClose(listener: () => void): void {
    this.#closeListeners.push(listener);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#end();
    this.#sink("comm_close", { comm_id: this.id, data: {} }, []);
  }

  received(data: unknown, buffers: Uint8Array[]): void {
    for (const listener of this.#messageListeners) listener(data, buffers);
  }

  closed(): void {
    if (!this.#isOpen) return;
    this.#end();
    for (const listener of this.#closeListeners) listener();
  }

  #end(): void {
    this.#isOpen = false;
    this.#forget();
  }
}
