// The thread that the control channel lives in, so that an interrupt is heard while the first thread is busy.
import { parentPort, workerData } from "node:worker_threads";
import { Router } from "zeromq";
import { BusySection } from "./busy-section";
import { address, type Connection } from "./connection";
import { LINGER } from "./linger";
import { WireCodec } from "./wire";

/** What the first thread starts this one with. */
export interface ControlData {
  connection: Connection;
  section: SharedArrayBuffer;
}

/** From this thread: that the socket is there; the frames of a request, with a number if it interrupts; the end. */
export type FromControl =
  { kind: "bound" } | { kind: "frames"; frames: Uint8Array[]; interrupt: number } | { kind: "closed" };

/** To this thread: the frames of a reply, or that this is the end. */
export type ToControl = { kind: "reply"; frames: Uint8Array[] } | { kind: "close" };

/** Milliseconds between two looks at the first thread. */
const BETWEEN_LOOKS = 50;
/**
 * A part of a cell that is seen so often in a row is stopped by a signal. It has long begun: in the moments before and
 * after it a signal would end the process. And it is no short way to an `await`, which hears of the interrupt by
 * itself: native code on that way (DuckDB's) takes down the process when Node breaks it off.
 */
const LOOKS = 7;

const port = parentPort!;
const { connection, section: shared } = workerData as ControlData;
const section = new BusySection(shared);
const codec = new WireCodec(connection.key, connection.signature_scheme);
const socket = new Router({ linger: LINGER, sendHighWaterMark: 0, receiveHighWaterMark: 0, sendTimeout: 0 });
let interrupts = 0;

function tell(message: FromControl): void {
  port.postMessage(message);
}

function isInterrupt(frames: readonly Buffer[]): boolean {
  try {
    return codec.decode(frames).header.msg_type === "interrupt_request";
  } catch {
    // The first thread says so in its log.
    return false;
  }
}

/** Stops the first thread if it is in a cell's synchronous part and stays there, and so can't hear of it. */
function watch(interrupt: number, seen = 0, looks = 0): void {
  if (section.handled >= interrupt) return;
  const { running } = section;
  const inARow = running !== 0 && running === seen ? looks + 1 : 1;
  if (running !== 0 && inARow >= LOOKS) {
    section.stop();
    process.kill(process.pid, "SIGINT");
  } else {
    setTimeout(() => watch(interrupt, running, inARow), BETWEEN_LOOKS);
  }
}

async function listen(): Promise<void> {
  for await (const frames of socket) {
    const interrupt = isInterrupt(frames) ? ++interrupts : 0;
    tell({ kind: "frames", frames, interrupt });
    // Windows has no signals: there a synchronous part runs to its end.
    if (interrupt > 0 && process.platform !== "win32") watch(interrupt);
  }
}

async function serve(): Promise<void> {
  await socket.bind(address(connection, connection.control_port));
  tell({ kind: "bound" });
  let sent: Promise<void> = Promise.resolve();
  port.on("message", (message: ToControl) => {
    if (message.kind === "reply") {
      sent = sent.then(() => socket.send(message.frames as Buffer[]));
      return;
    }
    void sent.finally(() => {
      socket.close();
      tell({ kind: "closed" });
    });
  });
  await listen();
}

void serve();
