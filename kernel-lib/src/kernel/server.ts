import { randomUUID } from "node:crypto";
import type { BusySection } from "./busy-section";
import { Comms } from "./comms";
import type { Connection } from "./connection";
import { currentContext, outputContext, runInContext, type RequestContext } from "./context";
import { ExecutionQueue, readExecution, type Execution } from "./execution";
import type { Executor, Outcome } from "./executor";
import { History } from "./history";
import type { Interrupts } from "./interrupts";
import { kernelInfo, PROTOCOL } from "./kernel-info";
import { askedName, type Language } from "./language";
import { log } from "./log";
import { encodeBinary, resultBundle, type MimeBundle } from "./results";
import { Sockets, type Channel } from "./sockets";
import { StreamCapture } from "./streams";
import { describeError, errorText, type ErrorContent } from "./traceback";
import { WireCodec, type Header, type Message } from "./wire";

/** What the server needs from the rest of the kernel. */
export interface ServerParts {
  executor: Executor;
  language: Language;
  interrupts: Interrupts;
  /** Says whether a cell keeps this thread from hearing anything. */
  section: BusySection;
  /** Gets the chance to register a comm target at its first use. */
  loadCommTarget: (name: string) => void;
  /** Ends the process. */
  exit: () => void;
}

/** Jupyter's messages on one side, the executor on the other. */
export class KernelServer {
  /** The comms of this kernel. */
  readonly comms: Comms;
  /** What cells write to stdout and stderr. */
  readonly streams: StreamCapture;
  readonly #parts: ServerParts;
  readonly #codec: WireCodec;
  readonly #sockets: Sockets;
  readonly #history = new History();
  readonly #queue: ExecutionQueue;
  readonly #session = randomUUID();
  readonly #errorListeners = new Set<(cellId: string, error: unknown) => void>();
  #count = 0;
  /** Cells that leave no number behind still need a name in stacks. */
  #unnumbered = 0;
  #running: Header | null = null;

  constructor(connection: Connection, parts: ServerParts) {
    this.#parts = parts;
    this.#sockets = new Sockets(parts.section);
    this.#codec = new WireCodec(connection.key, connection.signature_scheme);
    this.streams = new StreamCapture((context, name, text) =>
      this.#publish("stream", { name, text }, context),
    );
    this.comms = new Comms((type, content, buffers) => {
      this.#publish(type, content, outputContext(), buffers);
    }, parts.loadCommTarget);
    this.#queue = new ExecutionQueue(
      execution => this.#execute(execution),
      execution => this.#replyAborted(execution),
    );
  }

  /** Starts to listen. */
  async open(connection: Connection): Promise<void> {
    await this.#sockets.open(connection, (channel, frames) => this.#receive(channel, frames));
    this.#publish("status", { execution_state: "starting" }, null);
  }

  /** Shows a MIME bundle in the name of the request in progress. */
  display(bundle: MimeBundle, metadata: Record<string, unknown>, displayId?: string, update?: boolean): void {
    const context = outputContext();
    if (context === null || context.silent) return;
    const transient = displayId === undefined ? {} : { display_id: displayId };
    const content = { data: encodeBinary(bundle), metadata, transient };
    this.#publish(update === true ? "update_display_data" : "display_data", content, context);
  }

  /** Removes what the cell in progress has shown so far. */
  clearOutput(): void {
    const context = outputContext();
    if (context !== null) this.#output("clear_output", { wait: false }, context);
  }

  /** Calls back with what a cell threw, before its output says so; returns the undo. */
  onCellError(listener: (cellId: string, error: unknown) => void): () => void {
    this.#errorListeners.add(listener);
    return () => this.#errorListeners.delete(listener);
  }

  /** Shows an error that no cell waits for any more: from a timer, or a promise nobody awaits. */
  showStrayError(what: string, error: unknown): void {
    const text = `${what}\n${errorText(error)}\n`;
    if (outputContext() === null) log(text);
    else this.streams.write("stderr", text);
  }

  #receive(channel: Channel, frames: Buffer[]): void {
    let message: Message;
    try {
      message = this.#codec.decode(frames);
    } catch (error) {
      log("A message could not be read", error);
      return;
    }
    if (message.header.msg_type === "execute_request") {
      this.#queue.add(readExecution(channel, message));
      return;
    }
    const context = { header: message.header, silent: false, cell: null };
    this.#whileBusy(context, () => runInContext(context, () => this.#answer(channel, message)));
  }

  /** Everything but cells is answered at once, also while a cell awaits. */
  #answer(channel: Channel, message: Message): void {
    const { content } = message;
    const reply = (body: Record<string, unknown>): void => this.#reply(channel, message, body);
    const { language } = this.#parts;
    switch (message.header.msg_type) {
      case "kernel_info_request":
        return reply(kernelInfo());
      case "complete_request":
        return reply({ ...language.complete(text(content["code"]), integer(content["cursor_pos"])) });
      case "inspect_request":
        return reply({ ...language.inspect(text(content["code"]), integer(content["cursor_pos"])) });
      case "is_complete_request":
        return reply({ ...language.isComplete(text(content["code"])) });
      case "history_request":
        return reply({ status: "ok", history: this.#history.answer(content) });
      case "comm_info_request":
        return reply({ status: "ok", comms: this.comms.info(content["target_name"]) });
      case "comm_open":
        return this.comms.opened(message);
      case "comm_msg":
        return this.comms.received(message);
      case "comm_close":
        return this.comms.closed(message);
      case "interrupt_request":
        this.#parts.interrupts.raise();
        return reply({ status: "ok" });
      case "shutdown_request":
        return this.#shutDown(reply, content["restart"] === true);
      default:
        log(`Unknown message ${message.header.msg_type.slice(0, 80)}`);
    }
  }

  #shutDown(reply: (body: Record<string, unknown>) => void, restart: boolean): void {
    this.#parts.interrupts.raise();
    this.streams.flush();
    reply({ status: "ok", restart });
    // The idle status still has to go out.
    setImmediate(() => void this.#sockets.close().finally(this.#parts.exit));
  }

  async #execute(execution: Execution): Promise<void> {
    const { message, cell, silent } = execution;
    const context: RequestContext = { header: message.header, silent, cell };
    const started = new Date().toISOString();
    this.#running = message.header;
    this.#status("busy", message.header);
    if (execution.storeHistory) this.#count++;
    const count = this.#count;
    this.#output("execute_input", { code: cell.code, execution_count: count }, context);
    const label = execution.storeHistory ? count : `·${++this.#unnumbered}`;
    const question = askedName(cell.code);
    const outcome = await runInContext(context, async (): Promise<Outcome> => {
      if (question !== null) return this.#parts.language.explain(question);
      return this.#parts.executor.run(cell.code, label, execution.sentAt);
    });
    const entry = execution.storeHistory ? this.#history.add(count, cell.code) : null;
    // What a name means is read once and kept in no notebook: it goes into the pager.
    const page = question !== null && outcome.status === "ok" ? (outcome.value as MimeBundle) : null;
    const { failure, result } = runInContext(context, () =>
      page === null ? outward(outcome) : { failure: null, result: null },
    );
    if (entry !== null && typeof result?.["text/plain"] === "string") entry.output = result["text/plain"];

    const aborted = failure !== null && execution.stopOnError ? await this.#queue.takeWaiting() : [];
    if (result !== null) {
      this.#output("execute_result", { execution_count: count, data: result, metadata: {} }, context);
    }
    if (outcome.status === "error") runInContext(context, () => this.#tellError(cell.cellId, outcome.error));
    if (failure !== null) this.#output("error", { ...failure }, context);
    const body =
      failure === null
        ? { status: "ok", execution_count: count, user_expressions: {}, payload: pager(page) }
        : { status: "error", execution_count: count, ...failure };
    this.streams.flush();
    this.#running = null;
    this.#reply(execution.channel, message, body, { started });
    this.#status("idle", message.header);
    this.#queue.abort(aborted);
  }

  #tellError(cellId: string | null, error: unknown): void {
    if (cellId === null) return;
    try {
      for (const listener of this.#errorListeners) listener(cellId, error);
    } catch (cause) {
      this.showStrayError("An error while a cell's error was told:", cause);
    }
  }

  #replyAborted({ channel, message }: Execution): void {
    const context = { header: message.header, silent: false, cell: null };
    this.#whileBusy(context, () =>
      this.#reply(channel, message, { status: "aborted", execution_count: this.#count }),
    );
  }

  #whileBusy(context: RequestContext, work: () => void): void {
    this.#status("busy", context.header);
    try {
      work();
    } catch (error) {
      runInContext(context, () => this.showStrayError("An error while a message was answered:", error));
    }
    this.#status("idle", context.header);
    // Front ends show the last status they heard: a cell that still awaits would look finished.
    if (this.#running !== null) this.#status("busy", this.#running);
  }

  #output(type: string, content: Record<string, unknown>, context: RequestContext): void {
    if (!context.silent) this.#publish(type, content, context);
  }

  #status(state: "busy" | "idle", parent: Header): void {
    this.#publish("status", { execution_state: state }, { header: parent, silent: false, cell: null });
  }

  #publish(
    type: string,
    content: Record<string, unknown>,
    context: RequestContext | null,
    buffers: Uint8Array[] = [],
  ): void {
    if (type !== "stream") this.streams.flush();
    const topic = Buffer.from(`kernel.${this.#session}.${type}`);
    this.#sockets.publish(
      this.#codec.encode(this.#message(type, context?.header, content, [topic], buffers)),
    );
  }

  #reply(
    channel: Channel,
    request: Message,
    content: Record<string, unknown>,
    metadata: Record<string, unknown> = {},
  ): void {
    const type = request.header.msg_type.replace(/_request$/, "_reply");
    const message = this.#message(type, request.header, content, request.identities, []);
    this.#sockets.reply(channel, this.#codec.encode({ ...message, metadata }));
  }

  #message(
    type: string,
    parent: Header | undefined,
    content: Record<string, unknown>,
    identities: Buffer[],
    buffers: Uint8Array[],
  ): Message {
    const header = {
      msg_id: randomUUID(),
      session: this.#session,
      username: "kernel",
      date: new Date().toISOString(),
      msg_type: type,
      version: PROTOCOL,
    };
    return { identities, header, parent: parent ?? {}, metadata: {}, content, buffers };
  }
}

/** A page for the front end to show, as Jupyter wants it. */
function pager(page: MimeBundle | null): Record<string, unknown>[] {
  return page === null ? [] : [{ source: "page", data: page, start: 0 }];
}

/** What a cell's end looks like from outside. A value that fails to be shown is the cell's error. */
function outward(outcome: Outcome): { failure: ErrorContent | null; result: MimeBundle | null } {
  if (outcome.status === "error") return { failure: describeError(outcome.error), result: null };
  try {
    return { failure: null, result: resultBundle(outcome.value) };
  } catch (error) {
    return { failure: describeError(error), result: null };
  }
}

/** The cell whose code is running, for the bridge. */
export function currentCell(): { cellId: string | null; code: string } | null {
  const cell = currentContext()?.cell ?? null;
  return cell === null ? null : { ...cell };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function integer(value: unknown): number {
  return typeof value === "number" && value >= 0 ? Math.floor(value) : 0;
}
