import type { ISessionContext } from "@jupyterlab/apputils";
import type { Kernel } from "@jupyterlab/services";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { COMM_TARGET, GembaError, PROTOCOL_VERSION } from "gembalab/protocol";
import type {
  CaseReply,
  CellFailed,
  Comparison,
  ExplanationSlice,
  HelloReply,
  Picture,
  ProfilePicture,
  RemedyReply,
  ResultInfo,
  RunChanged,
  SettingChange,
  State,
  WriteReply,
} from "gembalab/protocol";
import type { IGembaSession } from "../tokens";
import { Channel } from "./channel";
import { isGembaKernel, KERNEL_NAME } from "./connection";
import type { Connection } from "./connection";
import type { Question, ReplyBodies, RequestType } from "./replies";
import { runStatus } from "./run-status";
import type { RunStatus } from "./run-status";
import { mismatchWith, unknownKernel } from "./versions";

/** How often progress is passed on. */
const PROGRESS_EVERY_MS = 100;

/**
 * The conversation between one notebook and its kernel: opens the one comm
 * whenever a Gemba Lab kernel is there to answer, and again after a restart or
 * a broken connection. Asking what the kernel holds computes nothing.
 */
export class NotebookSession implements IGembaSession, IDisposable {
  readonly #context: ISessionContext;
  readonly #extensionVersion: string;
  readonly #connectionChanged = new Signal<this, Connection>(this);
  readonly #activityChanged = new Signal<this, void>(this);
  readonly #changed = new Signal<this, void>(this);
  readonly #resultsChanged = new Signal<this, void>(this);
  readonly #comparisonChanged = new Signal<this, void>(this);
  readonly #cellFailed = new Signal<this, CellFailed>(this);
  #connection: Connection = { kind: "starting", doing: "starting" };
  #comm: Kernel.IComm | null = null;
  #channel: Channel | null = null;
  #channelKernel: Kernel.IKernelConnection | null = null;
  #run: RunStatus | null = null;
  #results: ReadonlyMap<string, ResultInfo> = new Map();
  #comparison: Comparison | null = null;
  #isBusy = false;
  #progressTimer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  constructor(context: ISessionContext, extensionVersion: string) {
    this.#context = context;
    this.#extensionVersion = extensionVersion;
    context.kernelChanged.connect(this.#follow, this);
    context.sessionChanged.connect(this.#follow, this);
    context.statusChanged.connect(this.#follow, this);
    context.connectionStatusChanged.connect(this.#follow, this);
    context.specsManager.specsChanged.connect(this.#follow, this);
    void context.ready.then(() => this.#follow());
    this.#follow();
  }

  /** What there is between the notebook and its kernel. */
  get connection(): Connection {
    return this.#connection;
  }

  /** Emitted when {@link connection} changes. */
  get connectionChanged(): ISignal<this, Connection> {
    return this.#connectionChanged;
  }

  /** Whether the kernel is busy with anything. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** The newest run, until the kernel goes. */
  get run(): RunStatus | null {
    return this.#run;
  }

  /** Emitted when {@link run} or {@link isBusy} changes. */
  get activityChanged(): ISignal<this, void> {
    return this.#activityChanged;
  }

  /** Emitted when a cell ended with an error of the library's, before the cell itself has ended. */
  get cellFailed(): ISignal<this, CellFailed> {
    return this.#cellFailed;
  }

  /** What a result was made from; see `ViewSource`. */
  resultInfo(resultId: string): ResultInfo | undefined {
    return this.#results.get(resultId);
  }

  /** Emitted when the answer of {@link resultInfo} may have changed. */
  get resultsChanged(): ISignal<this, void> {
    return this.#resultsChanged;
  }

  /** Whether the notebook is closed. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Asks the kernel; see {@link IGembaSession.request}. */
  async request<T extends RequestType>(question: Question<T>): Promise<ReplyBodies[T]> {
    if (this.#channel !== null && this.#connection.kind === "ready") return this.#channel.request(question);
    throw new GembaError("no-answer", {
      what: "The notebook is not connected to a Gemba Lab kernel",
      remedy: "Start the kernel or run a cell, then try again.",
    });
  }

  /** One tag of a result; see `ViewSource`. */
  async view(resultId: string, variable: string, range?: { from: number; to: number }): Promise<Picture> {
    const picture = await this.request({ type: "view", resultId, variable, ...range });
    if ("distribution" in picture) return picture;
    throw otherKind();
  }

  /** One tag of a profile; see `ViewSource`. */
  async viewProfile(
    resultId: string,
    variable: string,
    range?: { from: number; to: number },
  ): Promise<ProfilePicture> {
    const picture = await this.request({ type: "view", resultId, variable, ...range });
    if ("shape" in picture) return picture;
    throw otherKind();
  }

  /** A part of an explanation; see `ViewSource`. */
  explainSlice(resultId: string, range: { from: number; to: number }): Promise<ExplanationSlice> {
    return this.request({ type: "explain-slice", resultId, ...range });
  }

  /** A row of an explanation; see `ViewSource`. */
  explainCase(resultId: string, at: number, changes: readonly SettingChange[]): Promise<CaseReply> {
    return this.request({ type: "explain-case", resultId, at, changes: [...changes] });
  }

  /** The cell that carries out a remedy; see `ViewSource`. */
  writeRemedy(resultId: string, remedy: string): Promise<RemedyReply> {
    return this.request({ type: "write-remedy", resultId, remedy });
  }

  /** The cell that leaves tags of a comparison out; see `ViewSource`. */
  writeLeaveOut(resultId: string, variables: readonly string[]): Promise<RemedyReply> {
    return this.request({ type: "write-leave-out", resultId, variables: [...variables] });
  }

  /** The cell that makes a report; see `ViewSource`. */
  writeReport(resultId: string, pinned: readonly string[], source?: string): Promise<WriteReply> {
    const present = source === undefined ? {} : { source };
    return this.request({ type: "write-report", resultId, pinned: [...pinned], ...present });
  }

  /** The comparison that the notebook showed last; see `ViewSource`. */
  showed(comparison: Comparison): void {
    this.#comparison = comparison;
    this.#comparisonChanged.emit();
  }

  /** The comparison that the notebook showed last, or null. */
  get comparison(): Comparison | null {
    return this.#comparison;
  }

  /** Emitted when {@link comparison} changes. */
  get comparisonChanged(): ISignal<this, void> {
    return this.#comparisonChanged;
  }

  /** Whether there is a kernel to ask. */
  get available(): boolean {
    return this.#connection.kind === "ready";
  }

  /** Emitted when {@link available} changes. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** Starts our kernel, in the place of the one that runs. */
  async switchKernel(): Promise<void> {
    await this.#context.changeKernel({ name: this.#installedName() ?? KERNEL_NAME });
  }

  /** Starts the kernel anew; what it held is gone. */
  async restartKernel(): Promise<void> {
    await this.#context.restartKernel();
  }

  /** Tries at once to reach a kernel whose connection broke. */
  async reconnect(): Promise<void> {
    await this.#context.session?.kernel?.reconnect();
  }

  /** Stops whatever the kernel does. */
  async interrupt(): Promise<void> {
    await this.#context.session?.kernel?.interrupt();
  }

  /** Ends the conversation. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#context.kernelChanged.disconnect(this.#follow, this);
    this.#context.sessionChanged.disconnect(this.#follow, this);
    this.#context.statusChanged.disconnect(this.#follow, this);
    this.#context.connectionStatusChanged.disconnect(this.#follow, this);
    this.#context.specsManager.specsChanged.disconnect(this.#follow, this);
    this.#dropChannel(false);
    clearTimeout(this.#progressTimer);
    Signal.clearData(this);
  }

  /** Looks at the kernel anew; called whenever anything about it changes. */
  #follow(): void {
    if (this.#isDisposed) return;
    const kernel = this.#context.session?.kernel ?? null;
    const busy = kernel?.status === "busy";
    if (kernel !== this.#channelKernel) this.#dropChannel(false);
    const blocked = this.#withoutAnswer(kernel);
    if (blocked !== null) {
      this.#dropChannel(kernel === null || isGone(kernel.status));
      this.#set(blocked);
    } else if (kernel !== null && this.#channel === null) {
      this.#open(kernel);
    }
    if (busy !== this.#isBusy) {
      this.#isBusy = busy;
      this.#tellActivity();
    }
  }

  /** Why the kernel can't be asked at present; null when it can. */
  #withoutAnswer(kernel: Kernel.IKernelConnection | null): Connection | null {
    const installed = this.#installedName() !== undefined;
    if (kernel === null) {
      // Not `isReady`: after a kernel was shut down on purpose that stays false.
      const hasNone = this.#context.hasNoKernel && this.#context.kernelDisplayStatus === "unknown";
      return hasNone ? { kind: "no-kernel", installed } : { kind: "starting", doing: "starting" };
    }
    if (!isGembaKernel(kernel.name)) {
      return { kind: "other-kernel", displayName: this.#context.kernelDisplayName, installed };
    }
    if (kernel.isDisposed || kernel.status === "dead") return { kind: "dead" };
    if (isGone(kernel.status) || kernel.status === "unknown" || kernel.status === "starting") {
      return { kind: "starting", doing: "starting" };
    }
    return kernel.connectionStatus === "connected" ? null : { kind: "lost" };
  }

  #installedName(): string | undefined {
    return Object.keys(this.#context.specsManager.specs?.kernelspecs ?? {}).find(isGembaKernel);
  }

  #open(kernel: Kernel.IKernelConnection): void {
    const comm = kernel.createComm(COMM_TARGET);
    this.#comm = comm;
    const channel = new Channel({
      send: message => void comm.send(message as Parameters<typeof comm.send>[0]),
      close: () => void (comm.isDisposed ? undefined : comm.close()),
    });
    this.#channel = channel;
    this.#channelKernel = kernel;
    channel.stateChanged.connect(this.#onState, this);
    channel.runChanged.connect(this.#onRun, this);
    channel.resultsChanged.connect(this.#onResults, this);
    channel.cellFailed.connect(this.#onCellFailed, this);
    comm.onMsg = message => channel.receive(message.content.data);
    // A kernel that does not know the comm closes it at once.
    comm.onClose = () => this.#refused(channel);
    this.#set({ kind: "starting", doing: "asking" });
    comm.open();
    // A kernel that is busy with a synchronous cell answers when it is through.
    channel
      .request({ type: "hello", protocol: PROTOCOL_VERSION, extension: this.#extensionVersion }, 0)
      .then(reply => this.#greeted(channel, reply))
      .catch((error: unknown) => this.#notGreeted(channel, GembaError.from(error)));
  }

  #greeted(channel: Channel, { versions, state, results }: HelloReply): void {
    if (channel !== this.#channel) return;
    this.#onResults(channel, results);
    this.#set(mismatchWith(versions) ?? { kind: "ready", state, versions });
  }

  #notGreeted(channel: Channel, error: GembaError): void {
    if (channel !== this.#channel || this.#connection.kind === "version-mismatch") return;
    if (error.code === "no-answer") this.#set({ kind: "lost" });
    else this.#set(unknownKernel());
  }

  #refused(channel: Channel): void {
    if (channel !== this.#channel) return;
    const knewUs = this.#connection.kind === "ready";
    this.#set(knewUs ? { kind: "lost" } : unknownKernel());
    if (knewUs) this.#dropChannel(true);
    else channel.dispose();
  }

  #onState(_: Channel, state: State): void {
    if (this.#connection.kind === "ready") this.#set({ ...this.#connection, state });
  }

  #onResults(_: Channel, results: readonly ResultInfo[]): void {
    this.#results = new Map(results.map(info => [info.id, info]));
    this.#resultsChanged.emit();
  }

  #onCellFailed(_: Channel, failed: CellFailed): void {
    this.#cellFailed.emit(failed);
  }

  /** Progress may come a thousand times a second; beginnings and ends are told at once. */
  #onRun(_: Channel, change: RunChanged): void {
    const goesOn = change.ended === undefined && this.#run?.run.id === change.run.id;
    this.#run = runStatus(change);
    if (goesOn) this.#progressTimer ??= setTimeout(() => this.#tellActivity(), PROGRESS_EVERY_MS);
    else this.#tellActivity();
  }

  #tellActivity(): void {
    clearTimeout(this.#progressTimer);
    this.#progressTimer = undefined;
    this.#activityChanged.emit();
  }

  #dropChannel(silently: boolean): void {
    this.#channel?.close(silently);
    this.#comm?.dispose();
    this.#channel = null;
    this.#comm = null;
    this.#channelKernel = null;
    if (this.#results.size > 0) {
      this.#results = new Map();
      this.#resultsChanged.emit();
    }
    if (this.#run !== null) {
      this.#run = null;
      this.#tellActivity();
    }
  }

  #set(connection: Connection): void {
    if (connection.kind !== "ready" && JSON.stringify(connection) === JSON.stringify(this.#connection))
      return;
    const wasAvailable = this.available;
    this.#connection = connection;
    this.#connectionChanged.emit(connection);
    if (this.available !== wasAvailable) this.#changed.emit();
  }
}

/** The kernel process is being replaced: its comms are gone without a goodbye. */
function isGone(status: Kernel.Status): boolean {
  return (
    status === "restarting" || status === "autorestarting" || status === "terminating" || status === "dead"
  );
}

/** A payload that says to be of another kind than the result that the kernel knows by its id. */
function otherKind(): GembaError {
  return new GembaError("bad-message", {
    what: "The kernel knows this result as one of another kind",
    remedy: "Run the cell again.",
  });
}
