import { GembaError } from "gembalab/protocol";
import type { ErrorInfo, TableInfo } from "gembalab/protocol";
import type { NotebookCells } from "../cells/notebook-cells";
import { seemsToInvestigate, seemsToOpenData } from "../cells/roles";
import type { IGembaSession } from "../tokens";
import type { Draft } from "./draft";
import { mergePatchBetween } from "./json";
import type { Tables } from "./tables";
import type { Truth } from "./truth";
import { ViewModel } from "./view-model";

/** The steps of the panel, top to bottom. */
export type StepName = "data" | "target" | "tags" | "time" | "run";

/** What is under way. */
export type Doing = "opening" | "simulating" | "restoring" | "writing" | "comparing" | "running";

/** What went wrong when a decision was carried out. */
export interface Problem {
  /** The step whose button was pressed. */
  readonly step: StepName;
  readonly error: ErrorInfo;
  /** The cell that shows it too. */
  readonly cellId?: string;
}

/** How a file is to be opened. */
export interface OpenOptions {
  readonly time?: string;
  readonly timeZone?: string;
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
  #failedDataCell: string | undefined;

  constructor(session: IGembaSession, cells: NotebookCells, tables: Tables, draft: Draft, truth: Truth) {
    super();
    this.#session = session;
    this.#cells = cells;
    this.#tables = tables;
    this.#draft = draft;
    this.#truth = truth;
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
      [...data, ...investigations.filter(({ source }) => !/\.compare\s*\(/.test(source))].map(({ id }) => id),
    );
    return cells.map(({ id }) => id).filter(id => restoring.has(id));
  }

  /** Opens a file in a cell: the present data cell of the panel, or a new one. */
  openFile(path: string, options: OpenOptions = {}): Promise<void> {
    return this.#carryOut("data", "opening", async () => {
      const own = this.#ownDataCell();
      const patchable = own !== undefined && /\bopen\s*\(/.test(own.source) ? own.source : undefined;
      const { source } = await this.#session.request({
        type: "write-open",
        path,
        ...(Object.keys(options).length === 0 ? {} : { options: { ...options } }),
        ...(patchable === undefined ? {} : { source: patchable }),
      });
      await this.#runDataCell(own?.id, source);
    });
  }

  /** Simulates the sample line in a cell. */
  openSample(): Promise<void> {
    return this.#carryOut("data", "simulating", async () => {
      const { source } = await this.#session.request({ type: "write-sample" });
      await this.#runDataCell(this.#ownDataCell()?.id, source);
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
    return this.#carryOut("run", "comparing", async () => {
      const table = await this.#table();
      const upToDate = !this.#draft.isChanged && this.#truth.isInKernel && !this.#truth.isEdited;
      const existing = upToDate ? this.#cells.find(this.#draft.base?.cellId)?.id : undefined;
      const investigationId = existing ?? (await this.#writeInvestigation(table, false));
      // A cell written by hand may do both.
      const comparesItself = /\.compare\s*\(/.test(this.#cells.find(investigationId)?.source ?? "");
      if (existing === undefined || comparesItself) await this.#run([investigationId]);
      if (!comparesItself) await this.#runCompareCell(investigationId);
    });
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

  /** The person has read what went wrong. */
  dismiss(): void {
    this.#problem = null;
    this.touch();
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
        cause instanceof CellFailed
          ? { step, error: cause.info, cellId: cause.cellId }
          : { step, error: GembaError.from(cause).toInfo() };
    } finally {
      this.#doing = null;
      this.touch();
    }
  }

  async #run(ids: readonly string[]): Promise<void> {
    const outcome = await this.#cells.run(ids);
    if (outcome.ok) return;
    const { run } = this.#session;
    // A run that was cancelled is no problem; one that failed has told why, with its code.
    if (run?.run.cellId === outcome.cellId && run.ended === "cancelled") return;
    const told = run?.run.cellId === outcome.cellId ? run.error : undefined;
    throw new CellFailed(outcome.cellId, told ?? outcome.error);
  }

  /** The panel's own cell that opened the present table, or that failed to open one. */
  #ownDataCell(): { id: string; source: string } | undefined {
    const cell = this.#cells.find(this.#tables.current?.cellId) ?? this.#cells.find(this.#failedDataCell);
    return cell?.role === "open" ? cell : undefined;
  }

  async #runDataCell(existing: string | undefined, source: string): Promise<void> {
    if (existing !== undefined) this.#cells.replaceSource(existing, source);
    const id = existing ?? this.#cells.insert({ source, role: "open", below: this.#lastDataCell() });
    this.#tables.chooseNewest();
    this.#failedDataCell = id;
    await this.#run([id]);
    this.#failedDataCell = undefined;
  }

  #lastDataCell(): string | undefined {
    return this.#cells.all.filter(({ role }) => role === "open").at(-1)?.id;
  }

  /** The table to work on; opens the notebook's data first where the kernel has none. */
  async #table(): Promise<TableInfo> {
    if (this.#tables.current === null) await this.#run(this.cellsToRestore);
    const table = await this.#announced();
    if (table !== null) return table;
    throw new GembaError("unknown-table", {
      what: "The kernel has no data",
      remedy: "Choose a file, or run the cell that opens it.",
    });
  }

  /** The state follows the cell's reply on another socket: it may take a moment longer. */
  #announced(): Promise<TableInfo | null> {
    return new Promise(resolve => {
      const look = (): void => {
        if (this.#tables.current !== null) finish();
      };
      const finish = (): void => {
        clearTimeout(timer);
        this.#tables.changed.disconnect(look);
        resolve(this.#tables.current);
      };
      const timer = setTimeout(finish, ANNOUNCED_WITHIN_MS);
      this.#tables.changed.connect(look);
      look();
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

  async #runCompareCell(investigationId: string): Promise<void> {
    const investigationSource = this.#cells.find(investigationId)?.source ?? "";
    const { source } = await this.#session.request({ type: "write-compare", investigationSource });
    const existing = this.#compareCellBelow(investigationId, source);
    if (existing !== undefined) this.#cells.replaceSource(existing.id, source);
    const id = existing?.id ?? this.#cells.insert({ source, role: "compare", below: investigationId });
    await this.#run([id]);
    await this.#cells.reveal(id);
  }

  /** The cell below that compares this investigation already, or that the panel wrote right below it. */
  #compareCellBelow(investigationId: string, source: string): { id: string } | undefined {
    const { all } = this.#cells;
    const below = all.slice(all.findIndex(cell => cell.id === investigationId) + 1);
    const next = below[0];
    return (
      below.find(cell => cell.source.trim() === source.trim()) ??
      (next?.role === "compare" ? next : undefined)
    );
  }
}

/** A cell that ended with an error, and what it says. */
class CellFailed extends Error {
  readonly cellId: string;
  readonly info: ErrorInfo;

  constructor(cellId: string, info: ErrorInfo) {
    super(info.message);
    this.cellId = cellId;
    this.info = info;
  }
}
