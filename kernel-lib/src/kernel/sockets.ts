import { Publisher, Reply, Router } from "zeromq";
import type { BusySection } from "./busy-section";
import { address, type Connection } from "./connection";
import { ControlChannel } from "./control-channel";
import { log } from "./log";
import { LINGER } from "./linger";

/** The two sockets that carry requests. */
export type Channel = "shell" | "control";

/** Takes the frames of one request. */
export type FrameListener = (channel: Channel, frames: Buffer[]) => void;

/** The five ZeroMQ sockets of a kernel. */
export class Sockets {
  readonly #iopub = quick(new Publisher({ linger: LINGER }));
  readonly #shell = quick(new Router({ linger: LINGER }));
  readonly #control: ControlChannel;
  readonly #stdin = new Router({ linger: 0 });
  readonly #heartbeat = new Reply({ linger: 0 });

  /** The control channel looks at `section` to see whether this thread can hear of an interrupt. */
  constructor(section: BusySection) {
    this.#control = new ControlChannel(section);
  }

  /** Binds all sockets; requests go to `listener` from then on. */
  async open(connection: Connection, listener: FrameListener): Promise<void> {
    await Promise.all([
      this.#iopub.bind(address(connection, connection.iopub_port)),
      this.#shell.bind(address(connection, connection.shell_port)),
      this.#control.open(connection, frames => listener("control", frames)),
      this.#stdin.bind(address(connection, connection.stdin_port)),
      this.#heartbeat.bind(address(connection, connection.hb_port)),
    ]);
    void this.#listen(listener);
    void this.#echo();
  }

  /** Sends a reply on the socket that its request came by. */
  reply(channel: Channel, frames: Buffer[]): void {
    if (channel === "shell") this.#shell.send(frames).catch(reportSend);
    else this.#control.reply(frames);
  }

  /** Sends a message to every front end. */
  publish(frames: Buffer[]): void {
    this.#iopub.send(frames).catch(reportSend);
  }

  /** Closes all sockets; what was sent still goes out. */
  async close(): Promise<void> {
    for (const socket of [this.#iopub, this.#shell, this.#stdin, this.#heartbeat]) {
      if (!socket.closed) socket.close();
    }
    await this.#control.close();
  }

  async #listen(listener: FrameListener): Promise<void> {
    for await (const frames of this.#shell) listener("shell", frames);
  }

  async #echo(): Promise<void> {
    for await (const frames of this.#heartbeat) await this.#heartbeat.send(frames);
  }
}

/**
 * With its usual limits zeromq.js refuses everything after about a thousand sends in one turn of
 * the event loop, which a cell with a loop of `console.log` reaches; without limits it queues.
 */
function quick<T extends Publisher | Router>(socket: T): T {
  socket.sendHighWaterMark = 0;
  socket.sendTimeout = 0;
  if (socket instanceof Router) socket.receiveHighWaterMark = 0;
  return socket;
}

function reportSend(error: unknown): void {
  log("A message could not be sent", error);
}
