import { GembaError } from "gembalab/protocol";
import type { CellFailed, Data, ErrorInfo, TableInfo } from "gembalab/protocol";
import type { CellInfo, NotebookCells } from "../cells/notebook-cells";
import { seemsToInvestigate, seemsToOpenData, seemsWrittenByPanel } from "../cells/roles";
import type { IGembaSession } from "../tokens";
import { placeOf, runsAnalysis, runsAny } from "../cells/analysis-cells";
import type { Analysis } from "../cells/analysis-cells";
import { opensAlone } from "./data/sources";
import type { Draft } from "./draft";
import { mergePatchBetween } from "./json";
import { PastResults } from "./past-results";
import type { Tables } from "./tables";
import type { Truth } from "./truth";
import { ViewModel } from "./view-model";

/** The steps of the panel, top to bottom. */
export type StepName = "data" | "target" | "tags" | "time" | "run";

/** What is under way. */
export type Doing =
  | "opening"
  | "simulating"
  | "restoring"
  | "writing"
  | "comparing"
  | "profiling"
  | "explaining"
  | "testing blanks"
  | "running";

/** What went wrong when a decision was carried out. */
export interface Problem {
  /** The step whose button was pressed. */
  readonly step: StepName;
  readonly error: ErrorInfo;
  /** The cell that shows it too. */
  readonly cellId?: string;
}

/** A cell of the notebook. */
interface OwnCell {
  readonly id: string;
  readonly source: string;
}

/** How long the kernel may take to tell of a table after the cell has run. */
const ANNOUNCED_WITHIN_MS = 5_000;

/**
 * Turns decisions into cells, one at a time: the kernel writes the text, the
 * cell is inserted or replaced, and run. What is under way, and what went
 * wrong, is there to be shown.
 */
export class Decisions extends ViewModel {
  readonly #session: IGembaSession;
  readonly #cells: NotebookCells;
  readonly #tables: Tables;
  readonly #draft: Draft;
  readonly #truth: Truth;
  #doing: Doing | null = null;
  #problem: Problem | null = null;
  #lastDataCell: string | undefined;
  #failed: CellFailed | null = null;
  /** What the kernel held of the problem's cell when it failed. */
  #heldThen: readonly string[] = [];
  readonly #past: PastResults;

  constructor(session: IGembaSession, cells: NotebookCells, tables: Tables, draft: Draft, truth: Truth) {
    super();
    this.#session = session;
    this.#cells = cells;
    this.#tables = tables;
    this.#draft = draft;
    this.#truth = truth;
    this.#past = new PastResults(cells);
    tables.changed.connect(this.#onTables, this);
    session.cellFailed.connect(this.#onCellFailed, this);
    this.#onTables();
  }

  /** What is under way; null when nothing is. */
  get doing(): Doing | null {
    return this.#doing;
  }

  /** What went wrong last, until something else is tried. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** The cells that would bring the data and the investigation back into a fresh kernel. */
  get cellsToRestore(): string[] {
    const cells = this.#cells.all;
    const data = cells.filter(({ role, source }) => role === "open" || seemsToOpenData(source));
    const investigations = cells.filter(
      ({ role, source }) => role === "investigation" || seemsToInvestigate(source),
    );
    if (data.length === 0) return [];
    const restoring = new Set(
      [...data, ...investigations.filter(({ source }) => !runsAny(source))].map(({ id }) => id),
    );
    return cells.map(({ id }) => id).filter(id => restoring.has(id));
  }

  /**
   * Makes the data of its files in one cell: the one that made the present
   * table, where the panel may change it, or a new one.
   */
  useData(data: Data, { asNewCell = false }: { asNewCell?: boolean } = {}): Promise<void> {
    return this.#carryOut("data", "opening", async () => {
      const alone = opensAlone(data);
      const calls = alone === null ? /\bassemble\s*\(/ : /\bopen\s*\(/;
      const own = asNewCell ? undefined : this.#dataCellFor(calls);
      const present = own !== undefined && calls.test(own.source) ? { source: own.source } : {};
      const { source } =
        alone === null
          ? await this.#session.request({ type: "write-assemble", data, ...present })
          : await this.#session.request({ type: "write-open", ...alone, ...present });
      await this.#runDataCell(own?.id, source);
    });
  }

  /** Simulates the sample line in a cell. */
  openSample(): Promise<void> {
    return this.#carryOut("data", "simulating", async () => {
      const { source } = await this.#session.request({ type: "write-sample" });
      await this.#runDataCell(this.#replaceableDataCell()?.id, source);
    });
  }

  /** Runs the cells that open data and state investigations, nothing else. */
  restore(): Promise<void> {
    return this.#carryOut("data", "restoring", () => this.#run(this.cellsToRestore));
  }

  /** Writes the investigation's cell, and runs it so that the panel and the notebook agree. */
  keep(): Promise<void> {
    return this.#carryOut("run", "writing", async () => {
      await this.#run([await this.#writeInvestigation(await this.#table(), false)]);
    });
  }

  /** Writes the investigation and its comparison, and runs them. */
  compare(): Promise<void> {
    return this.#carryOut("run", "comparing", () => this.#analyse("compare"));
  }

  /** Writes the investigation and the check of its data, and runs them. */
  profile(): Promise<void> {
    return this.#carryOut("run", "profiling", () => this.#analyse("profile"));
  }

  /** Writes what was decided and makes, judges and explains a model of it. */
  explain(): Promise<void> {
    return this.#carryOut("run", "explaining", () => this.#analyse("explain"));
  }

  /** Writes what was decided and tries the whole pipeline on labels that mean nothing. */
  placebo(): Promise<void> {
    return this.#carryOut("run", "testing blanks", () => this.#analyse("placebo"));
  }

  /** Writes the draft as a new cell, below one that the panel can't change. */
  writeBelow(): Promise<void> {
    return this.#carryOut("run", "writing", async () => {
      await this.#run([await this.#writeInvestigation(await this.#table(), true)]);
    });
  }

  /** Runs the investigation's cell as it now stands in the notebook. */
  runEdited(): Promise<void> {
    return this.#carryOut("run", "running", async () => {
      const cell = this.#cells.find(this.#draft.base?.cellId);
      if (cell !== undefined) await this.#run([cell.id]);
    });
  }

  /**
   * Shows in the notebook what was compared for the draft before, its cell
   * included; returns whether there was such a comparison.
   */
  bringBackResult(): boolean {
    if (this.#doing !== null) return false;
    const source = this.#past.bringBack(this.#draft.specification);
    if (source !== null) this.#truth.accept(source);
    return source !== null;
  }

  /** The person has read what went wrong. */
  dismiss(): void {
    this.#problem = null;
    this.touch();
  }

  override dispose(): void {
    this.#session.cellFailed.disconnect(this.#onCellFailed, this);
    this.#tables.changed.disconnect(this.#onTables, this);
    super.dispose();
  }

  async #carryOut(step: StepName, doing: Doing, work: () => Promise<void>): Promise<void> {
    if (this.#doing !== null) return;
    this.#doing = doing;
    this.#problem = null;
    this.touch();
    try {
      await work();
    } catch (cause) {
      this.#problem =
        cause instanceof FailedCell
          ? { step, error: cause.info, cellId: cause.cellId }
          : { step, error: GembaError.from(cause).toInfo() };
      this.#heldThen = this.#heldOf(this.#problem.cellId);
    } finally {
      this.#doing = null;
      this.touch();
    }
  }

  async #run(ids: readonly string[]): Promise<void> {
    this.#failed = null;
    const outcome = await this.#cells.run(ids);
    if (outcome.ok) return;
    // The kernel tells its own errors whole; of others there is what the cell shows.
    const told = this.#toldOf(outcome.cellId) ?? outcome.error;
    // A run that was cancelled is no problem.
    if (told.code !== "cancelled") throw new FailedCell(outcome.cellId, told);
  }

  #toldOf(cellId: string): ErrorInfo | undefined {
    return this.#failed?.cellId === cellId ? this.#failed.error : undefined;
  }

  /** A cell that a person ran on their own is shown where the panel would have run it. */
  #onCellFailed(_: IGembaSession, failed: CellFailed): void {
    this.#failed = failed;
    if (this.#doing !== null || failed.error.code === "cancelled") return;
    const source = this.#cells.find(failed.cellId)?.source ?? "";
    const step = seemsToOpenData(source) ? "data" : seemsToInvestigate(source) ? "run" : null;
    if (step === null) return;
    this.#problem = { step, error: failed.error, cellId: failed.cellId };
    this.#heldThen = this.#heldOf(failed.cellId);
    this.touch();
  }

  /** Ids of what the kernel holds of a cell. */
  #heldOf(cellId: string | undefined): string[] {
    const { tables = [], investigations = [] } = this.#tables.state ?? {};
    return [...tables, ...investigations].filter(made => made.cellId === cellId).map(({ id }) => id);
  }

  /** The cell that made the present table, made the last one, or failed to make one. */
  get #dataCell(): CellInfo | undefined {
    return this.#cells.find(this.#lastDataCell);
  }

  /** A kernel that starts anew holds no table, but the notebook still has its cell. */
  #onTables(): void {
    this.#lastDataCell = this.#tables.current?.cellId ?? this.#lastDataCell;
    const cellId = this.#problem?.cellId;
    // A cell that a person has mended and run is no problem any more.
    if (cellId === undefined || this.#heldOf(cellId).every(id => this.#heldThen.includes(id))) return;
    this.#problem = null;
    this.touch();
  }

  /** The data cell, if its call can be changed, or if the panel wrote all of it. */
  #dataCellFor(calls: RegExp): OwnCell | undefined {
    const cell = this.#dataCell;
    const isOurs = cell?.role === "open" || this.#tables.current?.editable === true;
    return isOurs && cell !== undefined && calls.test(cell.source) ? cell : this.#replaceableDataCell();
  }

  /** A data cell in which nobody has written anything. */
  #replaceableDataCell(): OwnCell | undefined {
    const cell = this.#dataCell;
    return cell?.role === "open" && seemsWrittenByPanel(cell.source) ? cell : undefined;
  }

  async #runDataCell(existing: string | undefined, source: string): Promise<void> {
    if (existing !== undefined) this.#cells.replaceSource(existing, source);
    const below = this.#dataCell?.id ?? this.#cells.all.filter(({ role }) => role === "open").at(-1)?.id;
    const id = existing ?? this.#cells.insert({ source, role: "open", below });
    this.#tables.chooseNewest();
    this.#lastDataCell = id;
    await this.#run([id]);
  }

  /** The table to work on; opens the notebook's data first where the kernel has none. */
  async #table(): Promise<TableInfo> {
    if (this.#tables.current === null) await this.#run(this.cellsToRestore);
    const table = await this.#tables.announced(ANNOUNCED_WITHIN_MS);
    if (table !== null) return table;
    throw new GembaError("unknown-table", {
      what: "The kernel has no data",
      remedy: "Choose a file, or run the cell that opens it.",
    });
  }

  async #writeInvestigation(table: TableInfo, asNewCell: boolean): Promise<string> {
    const { specification, base } = this.#draft;
    const own = asNewCell || base === null ? undefined : this.#cells.find(base.cellId);
    const { source } = await this.#session.request({
      type: "write-investigation",
      tableId: table.id,
      patch: mergePatchBetween(own === undefined ? {} : (base?.specification ?? {}), specification),
      ...(own === undefined ? {} : { source: own.source }),
    });
    if (own !== undefined) {
      this.#cells.replaceSource(own.id, source);
      return own.id;
    }
    const below = this.#cells.find(base?.cellId)?.id ?? this.#cells.find(table.cellId)?.id;
    return this.#cells.insert({ source, role: "investigation", below });
  }

  async #analyse(analysis: Analysis): Promise<void> {
    const table = await this.#table();
    const upToDate = !this.#draft.isChanged && this.#truth.isInKernel && !this.#truth.isEdited;
    const existing = upToDate ? this.#cells.find(this.#draft.base?.cellId)?.id : undefined;
    const investigationId = existing ?? (await this.#writeInvestigation(table, false));
    // A cell written by hand may do both.
    const source = this.#cells.find(investigationId)?.source ?? "";
    const doesItself = runsAnalysis(analysis, source);
    if (existing === undefined || doesItself) await this.#run([investigationId]);
    if (!doesItself) await this.#runAnalysisCell(analysis, investigationId);
  }

  async #runAnalysisCell(analysis: Analysis, investigationId: string): Promise<void> {
    const investigationSource = this.#cells.find(investigationId)?.source ?? "";
    const { source } = await this.#session.request({
      type: `write-${analysis}` as const,
      investigationSource,
    });
    const { existing, below } = placeOf(analysis, source, investigationId, this.#cells.all);
    if (existing !== undefined) this.#cells.replaceSource(existing.id, source);
    const id = existing?.id ?? this.#cells.insert({ source, role: analysis, below });
    const { specification } = this.#draft;
    await this.#run([id]);
    const wasCancelled = this.#session.run?.ended === "cancelled";
    if (analysis === "compare" && !wasCancelled) this.#past.remember(specification, investigationId, id);
    await this.#cells.reveal(id);
  }
}

/** A cell that ended with an error, and what it says. */
class FailedCell extends Error {
  readonly cellId: string;
  readonly info: ErrorInfo;

  constructor(cellId: string, info: ErrorInfo) {
    super(info.message);
    this.cellId = cellId;
    this.info = info;
  }
}
