import type { CellContext } from "./context";
import { log } from "./log";
import type { Channel } from "./sockets";
import type { Message } from "./wire";

/** An execute_request as the kernel understands it. */
export interface Execution {
  readonly channel: Channel;
  readonly message: Message;
  readonly cell: CellContext;
  /** When the front end sent it, in epoch milliseconds of its own clock; NaN when it does not say. */
  readonly sentAt: number;
  readonly silent: boolean;
  readonly storeHistory: boolean;
  readonly stopOnError: boolean;
}

/** Reads an execute_request. JupyterLab names the cell in its metadata. */
export function readExecution(channel: Channel, message: Message): Execution {
  const { code, silent, store_history, stop_on_error } = message.content;
  const cellId = message.metadata["cellId"];
  return {
    channel,
    message,
    cell: {
      cellId: typeof cellId === "string" ? cellId : null,
      code: typeof code === "string" ? code : "",
    },
    sentAt: Date.parse(message.header.date),
    silent: silent === true,
    storeHistory: silent !== true && store_history !== false,
    stopOnError: stop_on_error !== false,
  };
}

/**
 * Runs cells one after the other. When one fails, those that were waiting at that moment are
 * aborted, and none that is sent later.
 */
export class ExecutionQueue {
  readonly #waiting: Execution[] = [];
  readonly #run: (execution: Execution) => Promise<void>;
  readonly #abort: (execution: Execution) => void;
  #busy = false;

  /** `run` calls `takeWaiting` when its cell failed, before it replies. */
  constructor(run: (execution: Execution) => Promise<void>, abort: (execution: Execution) => void) {
    this.#run = run;
    this.#abort = abort;
  }

  /** Puts a cell at the end of the queue. */
  add(execution: Execution): void {
    this.#waiting.push(execution);
    if (!this.#busy) void this.#drain();
  }

  /**
   * The cells that wait now. Requests sent during a busy loop are still in the socket: the event
   * loop gets some turns to bring them in, and no time, in which later ones could come.
   */
  async takeWaiting(): Promise<Execution[]> {
    for (let quiet = 0, known = this.#waiting.length; quiet < QUIET_TURNS;) {
      await new Promise(resolve => setImmediate(resolve));
      quiet = this.#waiting.length === known ? quiet + 1 : 0;
      known = this.#waiting.length;
    }
    return this.#waiting.splice(0);
  }

  /** Answers cells that will not run. */
  abort(executions: readonly Execution[]): void {
    for (const execution of executions) this.#abort(execution);
  }

  async #drain(): Promise<void> {
    this.#busy = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      await this.#run(next).catch((error: unknown) => log("A cell could not be answered", error));
    }
    this.#busy = false;
  }
}

/** Turns of the event loop without a new request, after which the socket is taken to be empty. */
const QUIET_TURNS = 5;
