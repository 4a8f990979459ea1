import type { NotebookPanel } from "@jupyterlab/notebook";
import { NotebookCells } from "../cells/notebook-cells";
import type { Connection } from "../session/connection";
import type { IGembaSession } from "../tokens";
import { DataModel } from "./data/model";
import type { NotebookFiles } from "./data/model";
import { Decisions } from "./decisions";
import type { Problem, StepName } from "./decisions";
import { Draft } from "./draft";
import { DraftPreview } from "./preview";
import { RunModel } from "./run/model";
import { Tables } from "./tables";
import { TagsModel } from "./tags/model";
import { TargetModel } from "./target/model";
import { TimeModel } from "./time/model";
import { Truth } from "./truth";
import { ViewModel } from "./view-model";

/** Everything that the panel shows of one notebook; kept while the notebook is open. */
export class Workspace extends ViewModel {
  readonly notebook: NotebookPanel;
  readonly session: IGembaSession;
  readonly cells: NotebookCells;
  readonly tables: Tables;
  readonly draft: Draft;
  readonly truth: Truth;
  readonly preview: DraftPreview;
  readonly decisions: Decisions;
  readonly data: DataModel;
  readonly target: TargetModel;
  readonly tags: TagsModel;
  readonly time: TimeModel;
  readonly run: RunModel;
  #openStep: StepName | null = "data";
  #followsProgress = true;
  #problem: Problem | null = null;

  constructor(notebook: NotebookPanel, session: IGembaSession, files: NotebookFiles) {
    super();
    this.notebook = notebook;
    this.session = session;
    this.cells = new NotebookCells(notebook);
    this.tables = new Tables(session);
    this.draft = new Draft();
    this.truth = new Truth(this.tables, this.draft, this.cells);
    this.preview = new DraftPreview(session, this.tables, this.draft);
    this.decisions = new Decisions(session, this.cells, this.tables, this.draft, this.truth);
    this.data = new DataModel(session, this.tables, this.decisions, files);
    this.target = new TargetModel(this.tables, this.draft);
    this.tags = new TagsModel(this.tables, this.draft, this.preview, session);
    this.time = new TimeModel(this.tables, this.draft);
    this.run = new RunModel({
      session,
      cells: this.cells,
      decisions: this.decisions,
      tables: this.tables,
      draft: this.draft,
      preview: this.preview,
      truth: this.truth,
      target: this.target,
      time: this.time,
      interrupt: () => session.interrupt(),
    });
    session.connectionChanged.connect(this.#onSession, this);
    session.activityChanged.connect(this.#onSession, this);
    this.tables.changed.connect(this.#goOn, this);
    this.draft.changed.connect(this.#onDraft, this);
    this.decisions.changed.connect(this.#onDecisions, this);
    this.#goOn();
  }

  /** What there is between the notebook and its kernel. */
  get connection(): Connection {
    return this.session.connection;
  }

  /** The step that is open. */
  get openStep(): StepName | null {
    return this.#openStep;
  }

  /** Opens a step, or closes the one that is open. */
  open(step: StepName | null): void {
    this.#followsProgress = false;
    this.#openStep = step;
    this.touch();
  }

  override dispose(): void {
    this.session.connectionChanged.disconnect(this.#onSession, this);
    this.session.activityChanged.disconnect(this.#onSession, this);
    this.tables.changed.disconnect(this.#goOn, this);
    this.draft.changed.disconnect(this.#onDraft, this);
    this.decisions.changed.disconnect(this.#onDecisions, this);
    const parts = [
      this.run,
      this.time,
      this.tags,
      this.target,
      this.data,
      this.decisions,
      this.preview,
      this.truth,
      this.draft,
      this.tables,
      this.cells,
    ];
    for (const part of parts) part.dispose();
    super.dispose();
  }

  #onSession(): void {
    this.touch();
  }

  /** What went wrong is shown where its button was. */
  #onDecisions(): void {
    const { problem } = this.decisions;
    if (problem === this.#problem) return;
    this.#problem = problem;
    if (problem !== null) this.open(problem.step);
  }

  /** Whoever has begun to decide is not led elsewhere. */
  #onDraft(): void {
    if (this.draft.isChanged) this.#followsProgress = false;
  }

  /** Until a person opens a step, the panel shows the first one that needs them. */
  #goOn(): void {
    // A connection that is lost for a moment changes nothing about what a person was doing.
    if (this.tables.state === null) return this.touch();
    if (this.tables.current === null) {
      this.#openStep = "data";
      this.#followsProgress = true;
    } else if (this.#followsProgress) {
      this.#openStep = this.draft.base === null ? "target" : "run";
    }
    this.touch();
  }
}
