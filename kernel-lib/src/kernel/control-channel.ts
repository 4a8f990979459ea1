import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { BusySection } from "./busy-section";
import type { Connection } from "./connection";
import type { ControlData, FromControl, ToControl } from "./control-thread";

/** Milliseconds that a closing kernel waits for its last reply to leave. */
const PATIENCE = 1000;

/** The control channel, seen from the first thread. */
export class ControlChannel {
  readonly #section: BusySection;
  #thread: Worker | null = null;

  constructor(section: BusySection) {
    this.#section = section;
  }

  /** Binds the socket; the frames of requests go to `listener` from then on. */
  async open(connection: Connection, listener: (frames: Buffer[]) => void): Promise<void> {
    const data: ControlData = { connection, section: this.#section.shared };
    const thread = new Worker(join(__dirname, "control-thread.js"), { workerData: data });
    this.#thread = thread;
    await new Promise<void>((resolve, reject) => {
      thread.once("error", reject);
      thread.on("message", (message: FromControl) => {
        if (message.kind === "bound") resolve();
        if (message.kind !== "frames") return;
        if (message.interrupt > 0) this.#section.handle(message.interrupt);
        listener(message.frames.map(frame => Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength)));
      });
    });
  }

  /** Sends a reply. */
  reply(frames: Buffer[]): void {
    this.#post({ kind: "reply", frames });
  }

  /** Closes the socket; resolves when what was sent has left. */
  async close(): Promise<void> {
    const thread = this.#thread;
    if (thread === null) return;
    await new Promise<void>(resolve => {
      thread.on("message", ({ kind }: FromControl) => kind === "closed" && resolve());
      setTimeout(resolve, PATIENCE);
      this.#post({ kind: "close" });
    });
  }

  #post(message: ToControl): void {
    this.#thread?.postMessage(message);
  }
}
