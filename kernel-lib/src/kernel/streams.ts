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

/**
 * Catches what is written to stdout and stderr and sends it in pieces: one message for each of
 * 50,000 lines would keep the front end busy for minutes. The order of the two streams and of
 * the requests is kept.
 */
export class StreamCapture {
  readonly #sink: StreamSink;
  #context: RequestContext | null = null;
  #name: StreamName = "stdout";
  #pieces: string[] = [];
  #length = 0;
  #since = 0;
  #scheduled = false;

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
    if (this.#pieces.length === 0) this.#since = Date.now();
    this.#context = context;
    this.#name = name;
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#length >= LARGEST_PIECE || Date.now() - this.#since >= LONGEST_WAIT) this.flush();
    else this.#schedule();
  }

  /** Sends what is waiting. Everything else that a cell shows must come after this. */
  flush(): void {
    if (this.#pieces.length === 0 || this.#context === null) return;
    const text = this.#pieces.join("");
    this.#pieces = [];
    this.#length = 0;
    this.#sink(this.#context, this.#name, text);
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.flush();
    });
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
    stream.write = write as typeof stream.write;
  }
}

function bytes(chunk: string | Uint8Array, encoding: BufferEncoding): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk);
}
