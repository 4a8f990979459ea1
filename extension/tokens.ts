import type { NotebookPanel } from "@jupyterlab/notebook";
import { Token } from "@lumino/coreutils";
import type { ISignal } from "@lumino/signaling";
import type { CellFailed, Comparison } from "gembalab/protocol";
import type { Connection } from "./session/connection";
import type { ViewSource } from "./renderer/view-source";
import type { Question, ReplyBodies, RequestType } from "./session/replies";
import type { RunStatus } from "./session/run-status";

/** The conversation between one notebook and its kernel. */
export interface IGembaSession extends ViewSource {
  /** What there is between the notebook and its kernel. */
  readonly connection: Connection;
  /** Emitted when {@link connection} changes, also when the kernel holds other tables or investigations. */
  readonly connectionChanged: ISignal<IGembaSession, Connection>;
  /** The comparison that the notebook showed last, or null. */
  readonly comparison: Comparison | null;
  /** Emitted when {@link comparison} changes. */
  readonly comparisonChanged: ISignal<IGembaSession, void>;
  /** Whether the kernel is busy with anything. */
  readonly isBusy: boolean;
  /** The newest run, until the kernel goes. */
  readonly run: RunStatus | null;
  /** Emitted when {@link run} or {@link isBusy} changes. */
  readonly activityChanged: ISignal<IGembaSession, void>;
  /** Emitted when a cell ended with an error of the library's, before the cell itself has ended. */
  readonly cellFailed: ISignal<IGembaSession, CellFailed>;
  /**
   * Asks the kernel.
   * @throws GembaError what the kernel says went wrong, or `no-answer`.
   */
  request<T extends RequestType>(question: Question<T>): Promise<ReplyBodies[T]>;
  /** Starts our kernel, in the place of the one that runs. */
  switchKernel(): Promise<void>;
  /** Starts the kernel anew; what it held is gone. */
  restartKernel(): Promise<void>;
  /** Tries at once to reach a kernel whose connection broke. */
  reconnect(): Promise<void>;
  /** Stops whatever the kernel does. */
  interrupt(): Promise<void>;
}

/** The sessions of all open notebooks. */
export interface IGembaSessions {
  /** The notebook in front, or null. */
  readonly currentNotebook: NotebookPanel | null;
  /** Emitted when another notebook comes to the front. */
  readonly currentChanged: ISignal<IGembaSessions, NotebookPanel | null>;
  /** The session of a notebook. Views of the same notebook share it. */
  sessionOf(notebook: NotebookPanel): IGembaSession;
}

/** Ask for this to talk to the Gemba Lab kernel of a notebook. */
export const IGembaSessions: Token<IGembaSessions> = new Token<IGembaSessions>(
  "jupyterlab-gemba:IGembaSessions",
  "The conversations between open notebooks and their Gemba Lab kernels.",
);
