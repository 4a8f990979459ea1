import { StringDecoder } from "node:string_decoder";
import { outputContext, type RequestContext } from "./context";

/** The two streams of a process. */
export type StreamName = "stdout" | "stderr";

/** Publishes one piece of text in the name of a request. */
export type StreamSink = (context: RequestContext, name: StreamName, text: string) => void;

/** Characters after which a piece is sent, however young it is. */
const LARGEST_PIECE = 32_768;
/** Milliseconds after which a piece is sent, so that a busy loop is seen to progress. */
const LONGEST_WAIT = 40;
/** Pieces that are sent at once, before pieces are collected; one more for each wait that passes. */
const MOST_AT_ONCE = 20;

/**
 * Catches what is written to stdout and stderr and sends it in pieces: one message for each of
 * 50,000 lines would keep the front end busy for minutes. The first few go out as they are
 * written: a loop that never lets the event loop turn could not send them later. The order of the
 * two streams and of the requests is kept.
 */
export class StreamCapture {
  readonly #sink: StreamSink;
  #context: RequestContext | null = null;
  #name: StreamName = "stdout";
  #pieces: string[] = [];
  #length = 0;
  #since = 0;
  #allowance = MOST_AT_ONCE;
  #allowanceFrom = Date.now();
  #timer: NodeJS.Timeout | null = null;

  constructor(sink: StreamSink) {
    this.#sink = sink;
  }

  /** Redirects the process's own streams to here. */
  install(): void {
    this.#redirect("stdout", process.stdout);
    this.#redirect("stderr", process.stderr);
  }

  /** Adds text in the name of the request in progress. */
  write(name: StreamName, text: string): void {
    const context = outputContext();
    if (context === null || context.silent || text === "") return;
    if (context !== this.#context || name !== this.#name) this.flush();
    const now = Date.now();
    if (this.#pieces.length === 0) this.#since = now;
    this.#context = context;
    this.#name = name;
    this.#pieces.push(text);
    this.#length += text.length;
    const isDue = this.#length >= LARGEST_PIECE || now - this.#since >= LONGEST_WAIT;
    if (isDue || this.#mayGoAtOnce(now)) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), LONGEST_WAIT);
  }

  /** Sends what is waiting. Everything else that a cell shows must come after this. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#pieces.length === 0 || this.#context === null) return;
    const text = this.#pieces.join("");
    this.#pieces = [];
    this.#length = 0;
    this.#sink(this.#context, this.#name, text);
  }

  #mayGoAtOnce(now: number): boolean {
    const earned = Math.floor((now - this.#allowanceFrom) / LONGEST_WAIT);
    if (earned > 0) {
      this.#allowance = Math.min(MOST_AT_ONCE, this.#allowance + earned);
      this.#allowanceFrom = now;
    }
    if (this.#allowance === 0) return false;
    this.#allowance--;
    return true;
  }

  #redirect(name: StreamName, stream: NodeJS.WriteStream): void {
    const decoder = new StringDecoder("utf8");
    const write = (
      chunk: string | Uint8Array,
      encoding?: BufferEncoding | ((error?: Error | null) => void),
      callback?: (error?: Error | null) => void,
    ): boolean => {
      const done = typeof encoding === "function" ? encoding : callback;
      const code = typeof encoding === "string" ? encoding : "utf8";
      const plain = typeof chunk === "string" && /^utf-?8$/i.test(code);
      this.write(name, plain ? chunk : decoder.write(bytes(chunk, code)));
      if (done !== undefined) process.nextTick(done);
      return true;
    };
    stream.write = write;
  }
}

function bytes(chunk: string | Uint8Array, encoding: BufferEncoding): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk);
}
