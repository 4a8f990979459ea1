import type { Picture } from "gembalab/protocol";
import type { ISignal } from "@lumino/signaling";

/** Where pictures come from that a stored result does not hold: the notebook's kernel. */
export interface ViewSource {
  /**
   * One tag of a result, over a part of its axis or over all of it.
   *
   * @param resultId the stored result's id; the kernel knows only those of this session
   * @param range epoch milliseconds, or rows where the table has no time
   * @throws GembaError `unknown-result` when the kernel was restarted since, or another
   */
  view(resultId: string, variable: string, range?: { from: number; to: number }): Promise<Picture>;
  /** Whether there is a kernel to ask. */
  readonly available: boolean;
  /** Emitted when {@link available} changes. */
  readonly changed: ISignal<this, void>;
}
