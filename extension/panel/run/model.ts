import type { Preview, Run } from "gembalab/protocol";
import type { NotebookCells } from "../../cells/notebook-cells";
import type { IGembaSession } from "../../tokens";
import { runsAnalysis } from "../../cells/analysis-cells";
import type { Decisions, Doing, Problem } from "../decisions";
import type { Draft, DraftSpecification } from "../draft";
import { sameJson } from "../json";
import type { DraftPreview } from "../preview";
import type { Tables } from "../tables";
import type { TargetModel } from "../target/model";
import type { TimeModel } from "../time/model";
import type { Truth } from "../truth";
import { ViewModel } from "../view-model";

/** Why Compare can't be pressed; each is mended in the step it names. */
export type Hindrance =
  | "no data"
  | "no target"
  | "target unfinished"
  | "time unfinished"
  | "refused"
  | "nothing happened"
  | "nothing normal"
  | "no tags";

/** With fewer episodes there is no model. */
export const FEWEST_EPISODES = 3;

/** What the Run step works with. */
export interface RunParts {
  readonly session: IGembaSession;
  readonly cells: NotebookCells;
  readonly decisions: Decisions;
  readonly tables: Tables;
  readonly draft: Draft;
  readonly preview: DraftPreview;
  readonly truth: Truth;
  readonly target: TargetModel;
  readonly time: TimeModel;
  /** Stops the kernel, where there is no run to cancel yet. */
  readonly interrupt: () => Promise<void>;
}

/** The step Run, and the buttons that are always there. */
export class RunModel extends ViewModel {
  readonly #parts: RunParts;
  #compared: DraftSpecification | null = null;
  #isCancelling = false;

  constructor(parts: RunParts) {
    super();
    this.#parts = parts;
    for (const part of this.#watched()) part.changed.connect(this.#onPart, this);
    parts.session.activityChanged.connect(this.#onActivity, this);
  }

  /** The run that is going on, of the panel or of a person's own cell. */
  get running(): Run | null {
    const status = this.#parts.session.run;
    return status === null || status.ended !== undefined ? null : status.run;
  }

  /** What the panel is doing; null when nothing. */
  get doing(): Doing | null {
    return this.#parts.decisions.doing;
  }

  /** Whether Cancel was pressed and the kernel has not stopped yet. */
  get isCancelling(): boolean {
    return this.#isCancelling;
  }

  /** What went wrong last. */
  get problem(): Problem | null {
    return this.#parts.decisions.problem;
  }

  /** Rows, episodes and tags that the draft selects. */
  get preview(): Preview | null {
    return this.#parts.preview.shown;
  }

  /** Whether the counts are being renewed. */
  get isCounting(): boolean {
    return this.#parts.preview.isWaiting;
  }

  /** Why the kernel refuses the draft. */
  get refusal(): { readonly code: string; readonly message: string } | null {
    return this.#parts.preview.error;
  }

  /** Whether the last comparison was of the draft as it is. */
  get outcome(): "none" | "up to date" | "out of date" {
    if (this.#compared === null) return "none";
    return sameJson(this.#compared, this.#parts.draft.specification) && !this.#parts.truth.isEdited
      ? "up to date"
      : "out of date";
  }

  /** Whether the notebook lacks decisions that were made here. */
  get isUnwritten(): boolean {
    return this.#parts.draft.isChanged;
  }

  /** Why there is nothing to compare yet; null when Compare can be pressed. */
  get hindrance(): Hindrance | null {
    const { tables, decisions, draft, target, time, preview } = this.#parts;
    const { specification } = draft;
    if (tables.current === null) {
      return specification.target !== undefined && decisions.cellsToRestore.length > 0 ? null : "no data";
    }
    if (target.problem !== null) return "target unfinished";
    if (specification.target === undefined) return "no target";
    if (time.problem !== null) return "time unfinished";
    if (preview.error !== null) return preview.error.code === "no-answer" ? null : "refused";
    const { shown } = preview;
    if (shown === null || preview.isWaiting) return null;
    if (shown.counts.event === 0) return "nothing happened";
    if (shown.counts.reference === 0) return "nothing normal";
    return shown.selected === 0 ? "no tags" : null;
  }

  /** Writes and runs the comparison. */
  async compare(): Promise<void> {
    if (this.hindrance === null) await this.#parts.decisions.compare();
  }

  /** Whether there is an investigation whose data can be checked. */
  get canCheck(): boolean {
    const { tables, target, time, preview } = this.#parts;
    return tables.current !== null && target.isComplete && time.problem === null && preview.error === null;
  }

  /** Writes and runs the check of the data. */
  async profile(): Promise<void> {
    if (this.canCheck) await this.#parts.decisions.profile();
  }

  /** Why no model can be made; null when one can. */
  get modelHindrance(): "hindered" | "too few episodes" | null {
    if (this.hindrance !== null || !this.canCheck) return "hindered";
    const { shown } = this.#parts.preview;
    return shown !== null && shown.episodes.count < FEWEST_EPISODES ? "too few episodes" : null;
  }

  /** Writes and runs the model and its explanation. */
  async explain(): Promise<void> {
    if (this.modelHindrance === null) await this.#parts.decisions.explain();
  }

  /** Writes and runs the blank test. */
  async placebo(): Promise<void> {
    if (this.modelHindrance === null) await this.#parts.decisions.placebo();
  }

  /** Ends a search and keeps the best that it has found. */
  async finish(): Promise<void> {
    const { running } = this;
    if (running?.canFinish === true) await this.#parts.session.request({ type: "finish", runId: running.id });
  }

  /** Takes the last decision back, and shows what had been compared before it. */
  undo(): void {
    this.#parts.draft.undo();
    this.#bringBackResult();
  }

  /** Takes the decision again that was taken back, with its result. */
  redo(): void {
    this.#parts.draft.redo();
    this.#bringBackResult();
  }

  /** Writes the investigation without comparing. */
  async keep(): Promise<void> {
    await this.#parts.decisions.keep();
  }

  /** Stops what is going on. */
  async cancel(): Promise<void> {
    this.#isCancelling = true;
    this.touch();
    const { running } = this;
    try {
      if (running === null) await this.#parts.interrupt();
      else await this.#parts.session.request({ type: "cancel", runId: running.id });
    } catch {
      // A kernel that does not answer the request still answers the interrupt.
      await this.#parts.interrupt();
    } finally {
      this.#isCancelling = false;
      this.touch();
    }
  }

  override dispose(): void {
    for (const part of this.#watched()) part.changed.disconnect(this.#onPart, this);
    this.#parts.session.activityChanged.disconnect(this.#onActivity, this);
    super.dispose();
  }

  #bringBackResult(): void {
    const { decisions, draft } = this.#parts;
    if (decisions.bringBackResult()) this.#compared = draft.specification;
    this.touch();
  }

  #onPart(): void {
    this.touch();
  }

  #watched(): ViewModel[] {
    const { decisions, tables, draft, preview, truth, target, time } = this.#parts;
    return [decisions, tables, draft, preview, truth, target, time];
  }

  #onActivity(): void {
    const status = this.#parts.session.run;
    const { base } = this.#parts.draft;
    const source = this.#parts.cells.find(status?.run.cellId)?.source ?? "";
    const isComparison = runsAnalysis("compare", source);
    if (isComparison && status?.ended === "done" && base !== null && status.run.investigationId === base.id) {
      this.#compared = base.specification;
    }
    this.touch();
  }
}
