import { setMaxListeners } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { GembaError } from "../protocol";
import { usableThreads } from "./limits";
import type { AnswerMessage, CallMessage } from "./worker-messages";

/** How a call into a worker thread is followed and stopped. */
export interface CallOptions<P = unknown> {
  /** Stops the call at once, also in the middle of a loop; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears what the function in the worker reports. */
  readonly onProgress?: (progress: P) => void;
}

/** How many calls are followed and stopped together. */
export interface MapOptions<R = unknown> {
  /** Stops all calls at once; the whole then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears how many calls are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Hears each result as it comes, with the place of its task. */
  readonly onResult?: (result: R, index: number) => void;
}

interface Job {
  readonly call: CallMessage;
  readonly onProgress: ((progress: never) => void) | undefined;
  readonly resolve: (value: never) => void;
  readonly reject: (error: GembaError) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
}

/**
 * Worker threads for heavy work, so that this thread stays responsive.
 *
 * Threads are started when there is work for them and kept for the next; idle
 * ones do not keep the process alive. Memory that is shared (SharedArrayBuffer)
 * travels without a copy.
 *
 * @example
 * const pool = new WorkerPool();
 * const sum = await pool.run<number>(require.resolve("./sum"), "sumColumn", { values });
 */
export class WorkerPool {
  readonly #size: number;
  readonly #threads = new Set<Thread>();
  readonly #queue: Job[] = [];

  /** @param size most threads at a time; by default what processors and container allow */
  constructor(size: number = usableThreads()) {
    this.#size = Math.max(1, size);
  }

  /** Most threads at a time. */
  get size(): number {
    return this.#size;
  }

  /** Threads that are running now, busy or idle. */
  get running(): number {
    return this.#threads.size;
  }

  /**
   * Calls an exported function of a module in a worker thread:
   * `name(task, report)`, where `report(progress)` reaches `onProgress`.
   *
   * @param module absolute path of a CommonJS module
   * @param name the exported function; it may be async
   * @param task anything that can be cloned
   * @throws GembaError what the function threw, code and all; `cancelled`;
   *   `worker-died` when the thread ended in the middle; `out-of-memory`
   */
  run<R, P = unknown>(module: string, name: string, task: unknown, options: CallOptions<P> = {}): Promise<R> {
    const { signal, onProgress } = options;
    if (signal?.aborted === true) return Promise.reject(cancelled());
    return new Promise<R>((resolve, reject) => {
      const settle = (): void => signal?.removeEventListener("abort", abort);
      const job: Job = {
        call: { module, name, task },
        onProgress,
        resolve: value => {
          settle();
          resolve(value);
        },
        reject: error => {
          settle();
          reject(error);
        },
      };
      const abort = (): void => this.#abort(job);
      signal?.addEventListener("abort", abort, { once: true });
      this.#queue.push(job);
      this.#dispatch();
    });
  }

  /**
   * Calls the function once per task, as many at a time as there are threads.
   * Results come in the order of the tasks; the first error stops the rest.
   */
  async map<R>(
    module: string,
    name: string,
    tasks: readonly unknown[],
    options: MapOptions<R> = {},
  ): Promise<R[]> {
    const siblings = new AbortController();
    setMaxListeners(0, siblings.signal);
    const abort = (): void => siblings.abort();
    if (options.signal?.aborted === true) throw cancelled();
    options.signal?.addEventListener("abort", abort, { once: true });
    let done = 0;
    const call = async (task: unknown, index: number): Promise<R> => {
      const result = await this.run<R>(module, name, task, { signal: siblings.signal });
      options.onResult?.(result, index);
      options.onProgress?.(++done, tasks.length);
      return result;
    };
    try {
      return await Promise.all(tasks.map(call));
    } catch (error) {
      siblings.abort();
      throw error;
    } finally {
      options.signal?.removeEventListener("abort", abort);
    }
  }

  /** Ends all threads; what they were doing rejects with `cancelled`. The pool can be used again. */
  async close(): Promise<void> {
    for (const job of this.#queue.splice(0)) job.reject(cancelled());
    await Promise.all([...this.#threads].map(thread => this.#end(thread, cancelled())));
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const thread = this.#idleThread();
      if (thread === null) return;
      this.#give(this.#queue.shift()!, thread);
    }
  }

  #idleThread(): Thread | null {
    for (const thread of this.#threads) if (thread.job === null) return thread;
    return this.#threads.size < this.#size ? this.#start() : null;
  }

  #start(): Thread {
    // Flags such as --inspect belong to the main thread alone.
    const worker = new Worker(join(__dirname, "worker.js"), { execArgv: [] });
    const thread: Thread = { worker, job: null };
    worker.unref();
    worker.on("message", (answer: AnswerMessage) => this.#hear(thread, answer));
    worker.on("messageerror", error => void this.#end(thread, died(error)));
    worker.on("error", error => void this.#end(thread, died(error)));
    worker.on("exit", code => void this.#end(thread, died(`it ended with code ${code}`)));
    this.#threads.add(thread);
    return thread;
  }

  #give(job: Job, thread: Thread): void {
    thread.job = job;
    thread.worker.ref();
    try {
      thread.worker.postMessage(job.call);
    } catch (error) {
      // The task can't be cloned: the thread has not heard of it.
      this.#release(thread);
      job.reject(GembaError.from(error));
    }
  }

  #hear(thread: Thread, answer: AnswerMessage): void {
    const { job } = thread;
    if (job === null) return;
    if (answer.kind === "progress") {
      this.#tellProgress(job, answer.value);
      return;
    }
    this.#release(thread);
    if (answer.kind === "result") job.resolve(answer.value as never);
    else job.reject(errorOf(answer));
    this.#dispatch();
  }

  /** A listener that throws fails its own call, never the process. */
  #tellProgress(job: Job, value: unknown): void {
    try {
      job.onProgress?.(value as never);
    } catch (error) {
      job.reject(GembaError.from(error));
    }
  }

  #release(thread: Thread): void {
    thread.job = null;
    thread.worker.unref();
  }

  #abort(job: Job): void {
    const waiting = this.#queue.indexOf(job);
    if (waiting >= 0) this.#queue.splice(waiting, 1);
    for (const thread of this.#threads) {
      // A loop does not listen: only ending the thread stops it. The next call starts a new one.
      if (thread.job === job) void this.#end(thread, cancelled());
    }
    job.reject(cancelled());
  }

  async #end(thread: Thread, why: GembaError): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    thread.job?.reject(why);
    thread.job = null;
    // Later, because calls that are cancelled together are told one after another.
    queueMicrotask(() => this.#dispatch());
    await thread.worker.terminate();
  }
}

let common: WorkerPool | undefined;

/** The pool that everything in this process shares. */
export function commonPool(): WorkerPool {
  common ??= new WorkerPool();
  return common;
}

function cancelled(): GembaError {
  return new GembaError("cancelled", {
    what: "The run was cancelled",
    remedy: "Start it again when you like.",
  });
}

function died(cause: unknown): GembaError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof Error && (cause as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") {
    return new GembaError("out-of-memory", {
      what: "A worker thread ran out of memory",
      remedy: "Choose a shorter period or fewer variables, or give the process more memory.",
      cause,
    });
  }
  return new GembaError("worker-died", {
    what: `A worker thread stopped in the middle of its work: ${detail}`,
    remedy: "Run the cell again; the next run starts a new thread.",
    cause,
  });
}

function errorOf(answer: Extract<AnswerMessage, { kind: "error" }>): GembaError {
  const error = GembaError.fromInfo(answer.error);
  if (answer.stack !== undefined) error.stack = answer.stack;
  return error;
}
