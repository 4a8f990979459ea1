import type {
  CaseReply,
  Comparison,
  ExplanationSlice,
  Picture,
  ProfilePicture,
  RemedyReply,
  ResultInfo,
  SettingChange,
  WriteReply,
} from "gembalab/protocol";
import type { ISignal } from "@lumino/signaling";

/** What a view of a result asks the notebook's kernel. */
export interface ViewSource {
  /**
   * One tag of a comparison, over a part of its axis or over all of it.
   *
   * @param resultId the stored result's id; the kernel knows only those of this session
   * @param range epoch milliseconds, or rows where the table has no time
   * @throws GembaError `unknown-result` when the kernel was restarted since, or another
   */
  view(resultId: string, variable: string, range?: { from: number; to: number }): Promise<Picture>;
  /** One tag of a profile; see {@link view}. */
  viewProfile(
    resultId: string,
    variable: string,
    range?: { from: number; to: number },
  ): Promise<ProfilePicture>;
  /** What an explanation leans on in a part of its axis; see {@link view}. */
  explainSlice(resultId: string, range: { from: number; to: number }): Promise<ExplanationSlice>;
  /** Why the model scores the row nearest to `at` as it does, also with values changed; see {@link view}. */
  explainCase(resultId: string, at: number, changes: readonly SettingChange[]): Promise<CaseReply>;
  /**
   * The cell that carries out the remedy of a check, and its new source.
   *
   * @throws GembaError `unknown-result`, `not-literal`
   */
  writeRemedy(resultId: string, remedy: string): Promise<RemedyReply>;
  /** What a result was made from; undefined where the running kernel does not know it. */
  resultInfo(resultId: string): ResultInfo | undefined;
  /** Emitted when the answer of {@link resultInfo} may have changed. */
  readonly resultsChanged: ISignal<ViewSource, void>;
  /**
   * The cell that leaves tags of a comparison out, and its new source.
   *
   * @throws GembaError `unknown-result`, `no-such-variable`, `not-literal`
   */
  writeLeaveOut(resultId: string, variables: readonly string[]): Promise<RemedyReply>;
  /**
   * The source of the cell that makes the one-page report of a comparison.
   *
   * @param pinned the suspects; none: the report chooses them
   * @param source the cell as it is now, when it is to be changed
   * @throws GembaError `unknown-result`, `no-such-variable`, `not-literal`
   */
  writeReport(resultId: string, pinned: readonly string[], source?: string): Promise<WriteReply>;
  /** Takes note of the comparison that the notebook shows, the newest last. */
  showed(comparison: Comparison): void;
  /** Whether there is a kernel to ask. */
  readonly available: boolean;
  /** Emitted when {@link available} changes. */
  readonly changed: ISignal<this, void>;
}
