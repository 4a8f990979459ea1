// What runs in every worker thread: it waits for a call, loads the module that
// the call names, runs its function and sends back what that returns or throws.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { GembaError } from "../protocol";
import { collectGarbage } from "./collect";
import type { AnswerMessage, CallMessage } from "./worker-messages";

/** Loads a module whose path is only known when the call comes. */
const load = createRequire(__filename);

/** A function that a worker thread can be asked to run. */
type WorkerFunction = (task: unknown, report: (value: unknown) => void) => unknown;

parentPort?.on("message", (call: CallMessage) => void answer(call));

async function answer({ module, name, task }: CallMessage): Promise<void> {
  try {
    const work = functionOf(module, name);
    const value = await work(task, progress => send({ kind: "progress", value: progress }));
    send({ kind: "result", value });
  } catch (thrown) {
    const error = GembaError.from(thrown);
    send({ kind: "error", error: error.toInfo(), stack: thrown instanceof Error ? thrown.stack : undefined });
  }
  forgetSoon();
}

/** Milliseconds after a call until what it was given is let go. */
const FORGET_AFTER = 200;
let forgetting = false;

/** A thread makes too little garbage of its own to ever collect it, and would hold every table it has seen. */
function forgetSoon(): void {
  if (forgetting) return;
  forgetting = true;
  setTimeout(() => {
    forgetting = false;
    collectGarbage();
  }, FORGET_AFTER).unref();
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
