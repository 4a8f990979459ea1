import { Publisher, Reply, Router } from "zeromq";
import { address, type Connection } from "./connection";
import { log } from "./log";

/** The two sockets that carry requests. */
export type Channel = "shell" | "control";

/** Takes the frames of one request. */
export type FrameListener = (channel: Channel, frames: Buffer[]) => void;

/** The five ZeroMQ sockets of a kernel. */
export class Sockets {
  readonly #iopub = quick(new Publisher({ linger: LINGER }));
  readonly #shell = quick(new Router({ linger: LINGER }));
  readonly #control = quick(new Router({ linger: LINGER }));
  readonly #stdin = new Router({ linger: 0 });
  readonly #heartbeat = new Reply({ linger: 0 });

  /** Binds all sockets; requests go to `listener` from then on. */
  async open(connection: Connection, listener: FrameListener): Promise<void> {
    await Promise.all([
      this.#iopub.bind(address(connection, connection.iopub_port)),
      this.#shell.bind(address(connection, connection.shell_port)),
      this.#control.bind(address(connection, connection.control_port)),
      this.#stdin.bind(address(connection, connection.stdin_port)),
      this.#heartbeat.bind(address(connection, connection.hb_port)),
    ]);
    void this.#listen("control", this.#control, listener);
    void this.#listen("shell", this.#shell, listener);
    void this.#echo();
  }

  /** Sends a reply on the socket that its request came by. */
  reply(channel: Channel, frames: Buffer[]): void {
    const socket = channel === "shell" ? this.#shell : this.#control;
    socket.send(frames).catch(reportSend);
  }

  /** Sends a message to every front end. */
  publish(frames: Buffer[]): void {
    this.#iopub.send(frames).catch(reportSend);
  }

  /** Closes all sockets; what was sent still goes out. */
  close(): void {
    for (const socket of [this.#iopub, this.#shell, this.#control, this.#stdin, this.#heartbeat]) {
      if (!socket.closed) socket.close();
    }
  }

  async #listen(channel: Channel, socket: Router, listener: FrameListener): Promise<void> {
    for await (const frames of socket) listener(channel, frames);
  }

  async #echo(): Promise<void> {
    for await (const frames of this.#heartbeat) await this.#heartbeat.send(frames);
  }
}

/** Milliseconds that a closing kernel waits for its last messages to leave. */
const LINGER = 1000;

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
