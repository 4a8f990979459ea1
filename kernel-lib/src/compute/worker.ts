// What runs in every worker thread: it waits for a call, loads the module that
// the call names, runs its function and sends back what that returns or throws.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { GembaError } from "../protocol";
import { collectGarbage } from "./collect";
import { isShared } from "./shared";
import type { AnswerMessage, CallMessage } from "./worker-messages";

/** Loads a module whose path is only known when the call comes. */
const load = createRequire(__filename);

/** A function that a worker thread can be asked to run. */
type WorkerFunction = (task: unknown, report: (value: unknown) => void) => unknown;

parentPort?.on("message", (call: CallMessage) => void answer(call));

async function answer({ module, name, task }: CallMessage): Promise<void> {
  try {
    if (typeof task === "object" && task !== null) held += sharedBytesIn(task);
    const work = functionOf(module, name);
    const value = await work(task, progress => send({ kind: "progress", value: progress }));
    send({ kind: "result", value });
  } catch (thrown) {
    const error = GembaError.from(thrown);
    send({ kind: "error", error: error.toInfo(), stack: thrown instanceof Error ? thrown.stack : undefined });
  }
  forgetSoon();
}

/** Milliseconds of rest after a call until what it was given is let go. */
const FORGET_AFTER = 200;
/** The same as long as it is little: collecting takes longer than comparing a small table. */
const FORGET_LITTLE_AFTER = 5000;
/** Bytes that are no longer little. */
const MUCH = 128 * 2 ** 20;
/** Bytes that are let go soon even when one call follows another. */
const TOO_MUCH = 384 * 2 ** 20;
/** Bytes of shared memory that calls were given since the last collection. */
let held = 0;
let forgetting: NodeJS.Timeout | null = null;
/** Whether it is no longer put off. */
let isDue = false;

/**
 * A thread makes too little garbage of its own to ever collect it, and would hold every table it has seen. While a
 * limit is dragged the same table comes again and again, so that it waits for a rest.
 */
function forgetSoon(): void {
  if (isDue) return;
  isDue = held > TOO_MUCH;
  if (forgetting !== null) clearTimeout(forgetting);
  forgetting = setTimeout(forget, held > MUCH ? FORGET_AFTER : FORGET_LITTLE_AFTER).unref();
}

function forget(): void {
  forgetting = null;
  isDue = false;
  held = 0;
  collectGarbage();
}

/** Bytes of the shared arrays in what a call was given. */
function sharedBytesIn(value: object): number {
  if (ArrayBuffer.isView(value)) return isShared(value) ? value.byteLength : 0;
  let bytes = 0;
  for (const part of Object.values(value) as unknown[])
    if (typeof part === "object" && part !== null) bytes += sharedBytesIn(part);
  return bytes;
}

function functionOf(module: string, name: string): WorkerFunction {
  const exported: unknown = load(module);
  const found =
    typeof exported === "object" && exported !== null && Object.hasOwn(exported, name)
      ? (exported as Record<string, unknown>)[name]
      : undefined;
  if (typeof found === "function") return found as WorkerFunction;
  throw new GembaError("internal", {
    what: `A worker was asked for ${name}, which is not there`,
    where: module,
  });
}

function send(message: AnswerMessage): void {
  parentPort?.postMessage(message);
}
