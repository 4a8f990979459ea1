import { GembaError, parseDuration, quoted } from "gembalab/protocol";
import type { Notice, SourceInfo, SourceKind, TableInfo } from "gembalab/protocol";
import type { IGembaSession } from "../../tokens";
import type { Decisions, Problem } from "../decisions";
import type { Tables } from "../tables";
import { ViewModel } from "../view-model";
import { DataDraft } from "./data-draft";
import { Inspections } from "./inspections";
import { nameOfSource, sourceAt } from "./sources";
import type { SourceDraft } from "./sources";
import { Uploads } from "./uploads";
import type { UploadFolder } from "./uploads";

/** The files around a notebook. */
export interface NotebookFiles {
  /** The notebook's folder, to write into. */
  readonly folder: UploadFolder;
  /** The path of a file in JupyterLab, as the kernel sees it. */
  relative(path: string): string;
  /** Asks a person for files that JupyterLab has; empty when the person thought better of it. */
  pick(): Promise<string[]>;
}

/** Why the files can't be used yet. */
export type DataHindrance =
  | { readonly code: "no files" | "uploading" | "inspecting" | "no readings" | "two dictionaries" }
  | {
      readonly code: "question" | "unknown kind" | "unreadable" | "same name";
      /** The name of the file. */
      readonly source: string;
    }
  | { readonly code: "not a time"; readonly text: string };

/** The step Data: which files, how they are read, and what one row is. */
export class DataModel extends ViewModel {
  readonly draft: DataDraft;
  readonly inspections: Inspections;
  readonly uploads: Uploads;
  readonly #tables: Tables;
  readonly #decisions: Decisions;
  readonly #files: NotebookFiles;
  readonly #session: IGembaSession;
  #travelTime = { isPending: false, text: "" };
  #adoptedId: string | null = null;
  #problem: Problem | null = null;
  #isOnCard = false;

  constructor(session: IGembaSession, tables: Tables, decisions: Decisions, files: NotebookFiles) {
    super();
    this.#session = session;
    this.#tables = tables;
    this.#decisions = decisions;
    this.#files = files;
    this.draft = new DataDraft();
    this.inspections = new Inspections(session, this.draft);
    this.uploads = new Uploads(files.folder, name => this.#take([name]));
    tables.changed.connect(this.#onTables, this);
    for (const part of this.#parts()) part.changed.connect(this.#onPart, this);
    this.#onTables();
  }

  /** The table that the panel looks at. */
  get table(): TableInfo | null {
    return this.#tables.current;
  }

  /** All tables of the notebook, oldest first. */
  get tables(): readonly TableInfo[] {
    return this.#tables.all;
  }

  /** How many cells of the notebook would bring its data back. */
  get restorable(): number {
    const { problem, cellsToRestore } = this.#decisions;
    // Cells that have just failed would fail again.
    return this.table === null && problem === null ? cellsToRestore.length : 0;
  }

  /** Whether the table's cell is code that the panel can't change. */
  get isReadOnly(): boolean {
    return this.table?.data !== undefined && this.table.editable === false;
  }

  /** Whether the files say something that the kernel does not hold. */
  get isUnused(): boolean {
    const { sources, isChanged } = this.draft;
    return sources.length > 0 && (this.table === null ? this.restorable === 0 || isChanged : isChanged);
  }

  /** What went wrong with the data, unless the card of a file tells it. */
  get problem(): Problem | null {
    const { problem } = this.#decisions;
    return problem?.step === "data" && !this.#isOnCard ? problem : null;
  }

  /** Why “Use this data” can't be pressed; null when it can. */
  get hindrance(): DataHindrance | null {
    const { sources } = this.draft;
    if (sources.length === 0) return { code: "no files" };
    if (this.uploads.isBusy) return { code: "uploading" };
    for (const source of sources) {
      const { inspection, failure, isPending } = this.inspections.of(source.key);
      const name = nameOfSource(source);
      if (isPending) return { code: "inspecting" };
      if (failure?.question !== undefined) return { code: "question", source: name };
      if (failure !== null) return { code: "unreadable", source: name };
      if ((inspection?.questions.length ?? 0) > 0) return { code: "question", source: name };
      if (source.kind === "unknown") return { code: "unknown kind", source: name };
    }
    return this.#togetherHindrance(sources);
  }

  /** What the kernel says about a source of the table. */
  infoOf(source: SourceDraft): SourceInfo | undefined {
    return this.table?.sources.find(({ name }) => name === nameOfSource(source));
  }

  /**
   * What is to be known about one source of the table, or, with null, about the
   * data as a whole. The kernel begins a notice with the name of its source.
   */
  noticesOf(source: SourceDraft | null): Notice[] {
    const notices = this.table?.notices ?? [];
    const prefixOf = (draft: SourceDraft): string => `${quoted(nameOfSource(draft))}: `;
    if (source !== null) {
      const prefix = prefixOf(source);
      return notices
        .filter(({ text }) => text.startsWith(prefix))
        .map(notice => ({ ...notice, text: notice.text.slice(prefix.length) }));
    }
    const prefixes = this.draft.sources.map(prefixOf);
    return notices.filter(({ text }) => !prefixes.some(prefix => text.startsWith(prefix)));
  }

  /** The search for the travel time, or what it came to. */
  get travelTime(): { readonly isPending: boolean; readonly text: string } {
    return this.#travelTime;
  }

  /** Whether the kernel holds the samples, so that it can search in them. */
  get canFindTravelTime(): boolean {
    const { kind, of } = this.draft.rows;
    return kind === "samples" && this.#holdsSamples(of);
  }

  /** Looks at another table. */
  choose(id: string): void {
    this.#tables.choose(id);
  }

  /** Uploads files of the person's computer, and takes them in as they arrive. */
  upload(files: readonly File[], folders: readonly string[] = []): void {
    this.uploads.add(files, folders);
  }

  /** Takes in files that JupyterLab has, by their paths in it. */
  takeFromJupyter(paths: readonly string[]): void {
    this.#take(paths.map(path => this.#files.relative(path)));
  }

  /** Asks for files that JupyterLab has. */
  async pick(): Promise<void> {
    this.#take(await this.#files.pick());
  }

  /** Says what a file holds. */
  setKind(key: string, kind: SourceKind): void {
    this.draft.setKind(key, kind);
    this.inspections.want(key);
  }

  /** Answers what a file leaves open, or decides how it is read; `undefined` leaves it to the reader. */
  answer(key: string, option: string, value: unknown): void {
    this.draft.setOption(key, option, value);
    this.inspections.want(key);
  }

  /** Searches the time that the product takes from the process to where the samples are taken. */
  async findTravelTime(): Promise<void> {
    const { table } = this;
    const { of, lookBack } = this.draft.rows;
    if (table === null || !this.canFindTravelTime || this.#travelTime.isPending) return;
    this.#setTravelTime({ isPending: true, text: "" });
    try {
      const question = { type: "find-travel-time", tableId: table.id, of, lookBack } as const;
      const { delay, text } = await this.#session.request(question);
      if (delay !== null) this.draft.setRows({ delay });
      this.#setTravelTime({ isPending: false, text });
    } catch (cause) {
      this.#setTravelTime({ isPending: false, text: GembaError.from(cause).message });
    }
  }

  /** Writes the files and choices into one cell and runs it. */
  async use(): Promise<void> {
    if (this.hindrance !== null) return;
    await this.#decisions.useData(this.draft.data);
  }

  /** Writes the files and choices as a new cell, where the present one can't be changed. */
  async useBelow(): Promise<void> {
    await this.#decisions.useData(this.draft.data, { asNewCell: true });
  }

  /** Writes what code says as a new cell that the panel can change. */
  async writeBelow(): Promise<void> {
    const data = this.table?.data;
    if (data !== undefined) await this.#decisions.useData(data, { asNewCell: true });
  }

  /** Simulates the sample line in a cell. */
  async openSample(): Promise<void> {
    await this.#decisions.openSample();
  }

  /** Runs the notebook's own cells that open its data. */
  async restore(): Promise<void> {
    await this.#decisions.restore();
  }

  override dispose(): void {
    this.#tables.changed.disconnect(this.#onTables, this);
    for (const part of this.#parts()) part.changed.disconnect(this.#onPart, this);
    this.uploads.dispose();
    this.inspections.dispose();
    this.draft.dispose();
    super.dispose();
  }

  #togetherHindrance(sources: readonly SourceDraft[]): DataHindrance | null {
    const names = sources.filter(({ kind }) => kind !== "tags").map(nameOfSource);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) return { code: "same name", source: twice };
    if (sources.filter(({ kind }) => kind === "tags").length > 1) return { code: "two dictionaries" };
    if (!sources.some(({ kind }) => kind === "series" || kind === "samples")) return { code: "no readings" };
    const { kind, every, lookBack, delay } = this.draft.rows;
    const times = kind === "windows" ? [every] : kind === "samples" ? [lookBack, delay || "0 min"] : [];
    const wrong = times.find(text => !isDuration(text));
    return wrong === undefined ? null : { code: "not a time", text: wrong };
  }

  #holdsSamples(name: string): boolean {
    const sources = this.table?.sources ?? [];
    return sources.some(source => source.kind === "samples" && source.name === name);
  }

  #setTravelTime(state: { isPending: boolean; text: string }): void {
    this.#travelTime = state;
    this.touch();
  }

  #take(paths: readonly string[]): void {
    if (paths.length === 0) return;
    for (const key of this.draft.add(paths)) this.inspections.again(key);
  }

  #parts(): ViewModel[] {
    return [this.#decisions, this.draft, this.inspections, this.uploads];
  }

  #onPart(): void {
    this.#placeProblem();
    this.touch();
  }

  /** What went wrong with a file is told on its card, with what the file leaves open. */
  #placeProblem(): void {
    const { problem } = this.#decisions;
    if (problem === this.#problem) return;
    this.#problem = problem;
    const isOfData = problem?.step === "data" && problem.cellId !== undefined;
    const source = isOfData ? sourceAt(problem.error.where, this.draft.sources) : undefined;
    this.#isOnCard = source !== undefined;
    if (source !== undefined && problem !== null) this.inspections.failed(source.key, problem.error);
  }

  /** A table that the kernel announces says what the notebook's data is. */
  #onTables(): void {
    const { table } = this;
    if (table !== null && table.id !== this.#adoptedId) {
      this.#adoptedId = table.id;
      this.#travelTime = { isPending: false, text: "" };
      this.draft.adopt(table.data ?? null);
    }
    this.touch();
  }
}

function isDuration(text: string): boolean {
  try {
    return parseDuration(text) >= 0;
  } catch (error) {
    if (error instanceof GembaError) return false;
    throw error;
  }
}
