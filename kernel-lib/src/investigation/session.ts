import { randomBytes } from "node:crypto";
import type { SourceFile, Table, TableOrigin, Variable } from "../data";
import type { ExplanationSource } from "../explain/explanation";
import { GembaError } from "../protocol";
import type { Comparison, ErrorInfo, Run, Specification } from "../protocol";
import type { Json } from "./code/literal";
import type { CellContext } from "./host";

/** A table that a notebook's code has made. */
export interface TableEntry {
  readonly table: Table;
  readonly cell: CellContext | null;
  /** The variable that holds it in code. */
  readonly codeName: string | undefined;
}

/** An investigation that a notebook's code has made. */
export interface InvestigationEntry {
  readonly id: string;
  readonly specification: Specification;
  readonly tableId: string;
  readonly cell: CellContext | null;
  readonly codeName: string | undefined;
  /** Whether the cell's specification is a literal that the panel may change. */
  readonly editable: boolean;
}

/** A change that a check of a result proposes; it never leaves the kernel before it is asked for by its id. */
export interface Remedy {
  readonly id: string;
  /** Which cell it changes: that of the investigation, or the one that made its table. */
  readonly of: "investigation" | "data";
  /** A JSON merge patch of what that cell is told. */
  readonly patch: Json;
}

/** What is kept of every result. */
interface KeptResult {
  readonly id: string;
  readonly investigationId: string;
  readonly remedies?: readonly Remedy[];
  readonly table: Table;
}

/** What is kept of a comparison, so that a view can ask for more of it. */
export interface ComparisonEntry extends KeptResult {
  readonly kind: "comparison";
  readonly labels: Uint8Array;
  readonly comparison: Comparison;
}

/** What is kept of a profile, so that a view can ask for more of it. */
export interface ProfileEntry extends KeptResult {
  readonly kind: "profile";
  /** 1 for rows that count. */
  readonly counted: Uint8Array;
  /** Those that were looked at. */
  readonly variables: readonly Variable[];
}

/** What is kept of an explanation, so that a view can ask for more of it. */
export interface ExplanationEntry extends KeptResult {
  readonly kind: "explanation";
  readonly source: ExplanationSource;
}

/** What is kept of a result, so that a view can ask for more of it. */
export type ResultEntry = ComparisonEntry | ProfileEntry | ExplanationEntry;

/** What a piece of work hears of those who follow it, and tells them. */
export interface RunControl {
  /** Ends the work. */
  readonly signal: AbortSignal;
  /** Asks for what has been found so far. */
  readonly finish: AbortSignal;
  /** How much is done, and, in a few words, what has been found. */
  readonly onProgress: (done: number, total: number, note?: string) => void;
}

/** What is remembered of a table for as long as a result of it is kept; not its rows, which are large. */
export interface TableMemory extends Omit<TableEntry, "table"> {
  readonly origin: TableOrigin;
  readonly files: readonly SourceFile[];
}

/** A result, and what it was made from as that stood in the session then. */
export interface MadeResult {
  readonly id: string;
  readonly table: TableMemory | undefined;
  readonly investigation: InvestigationEntry | undefined;
}

/** How a run ended. */
export type RunEnding = { how: "done" | "cancelled" } | { how: "failed"; error: ErrorInfo };

/** Hears of what changes in a session. */
export interface SessionListener {
  /** Tables or investigations came or went. */
  stateChanged(): void;
  /** A result came, or what one was made from was made anew. */
  resultsChanged(): void;
  /** A run began, went on, or (with `ending`) ended. */
  runChanged(run: Run, ending?: RunEnding): void;
}

/** Results, tables and investigations kept at the same time; older ones answer "run the cell again". */
const KEPT = 20;

/** Nobody reads faster, and every message takes its turn before a click on Cancel. */
const PROGRESS_EVERY_MS = 100;

/**
 * What the running notebook has made: tables, investigations, results and
 * runs. One per process, however often the library is loaded.
 */
export class Session {
  readonly #nonce = randomBytes(6).toString("hex");
  readonly #tables = new Map<string, TableEntry>();
  readonly #investigations = new Map<string, InvestigationEntry>();
  readonly #results = new Map<string, ResultEntry>();
  readonly #made = new Map<string, MadeResult>();
  readonly #runs = new Map<string, { readonly cancel: AbortController; readonly finish: AbortController }>();
  readonly #listeners = new Set<SessionListener>();
  #count = 0;

  /** An id that no other session has issued. */
  newId(kind: string): string {
    this.#count += 1;
    return `${kind}-${this.#nonce}-${this.#count}`;
  }

  /** Tables, oldest first. */
  get tables(): readonly TableEntry[] {
    return [...this.#tables.values()];
  }

  /** Investigations, oldest first. */
  get investigations(): readonly InvestigationEntry[] {
    return [...this.#investigations.values()];
  }

  /** Adds a table; one that the same variable or an earlier run of the cell held is forgotten. */
  addTable(entry: TableEntry): void {
    forget(this.#tables, entry);
    keep(this.#tables, entry.table.id, entry);
    this.#announce();
  }

  /** Adds an investigation; one that the same variable or an earlier run of the cell held is forgotten. */
  addInvestigation(entry: InvestigationEntry): void {
    forget(this.#investigations, entry);
    keep(this.#investigations, entry.id, entry);
    this.#announce();
  }

  /** An investigation by its id; undefined when it is no longer kept. */
  investigation(id: string): InvestigationEntry | undefined {
    return this.#investigations.get(id);
  }

  /** @throws GembaError `unknown-table` */
  table(id: string): TableEntry {
    const entry = this.#tables.get(id);
    if (entry !== undefined) return entry;
    throw new GembaError("unknown-table", {
      what: "This data is no longer in the kernel",
      remedy: "Run the cell that opens it again.",
    });
  }

  /** Keeps what a view of a result may ask for, and what it was made from. */
  addResult(entry: ResultEntry): void {
    const { id, investigationId } = entry;
    const investigation = this.#investigations.get(investigationId);
    const table = investigation === undefined ? undefined : this.#tables.get(investigation.tableId);
    keep(this.#results, id, entry);
    keep(this.#made, id, { id, investigation, table: memoryOf(table) });
    for (const listener of this.#listeners) listener.resultsChanged();
  }

  /** The results that are kept, oldest first. */
  get results(): readonly MadeResult[] {
    return [...this.#made.values()];
  }

  /** @throws GembaError `unknown-result` for any id that this session has not issued. */
  result(id: string): ResultEntry {
    const entry = this.#results.get(id);
    if (entry !== undefined) return entry;
    throw new GembaError("unknown-result", {
      what: "This result is not from the running kernel",
      remedy: "Run its cell again.",
    });
  }

  /** Runs a piece of work that can be cancelled by its id and reports progress. */
  async run<T>(
    start: Omit<Run, "done" | "remainingMs">,
    work: (control: RunControl) => Promise<T>,
  ): Promise<T> {
    const [cancel, finish] = [new AbortController(), new AbortController()];
    this.#runs.set(start.id, { cancel, finish });
    const began = performance.now();
    let run: Run = { ...start, done: 0, remainingMs: null };
    let toldAt = -Infinity;
    const onProgress = (done: number, total: number, note?: string): void => {
      const remainingMs =
        done === 0 ? null : Math.round(((performance.now() - began) / done) * (total - done));
      run = { ...run, done, total, remainingMs, ...(note === undefined ? {} : { note }) };
      if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      this.#tellRun(run);
    };
    this.#tellRun(run);
    try {
      const result = await work({ signal: cancel.signal, finish: finish.signal, onProgress });
      this.#tellRun(run, { how: "done" });
      return result;
    } catch (cause) {
      const error = GembaError.from(cause);
      this.#tellRun(
        run,
        error.code === "cancelled" ? { how: "cancelled" } : { how: "failed", error: error.toInfo() },
      );
      throw cause;
    } finally {
      this.#runs.delete(start.id);
    }
  }

  /** Cancels one run; an id that is not running is not an error: it may just have ended. */
  cancel(runId: string): void {
    this.#runs.get(runId)?.cancel.abort();
  }

  /** Asks a run for what it has found so far; one that can't end early goes on. */
  finish(runId: string): void {
    this.#runs.get(runId)?.finish.abort();
  }

  /** Cancels everything that is running. */
  cancelAll(): void {
    for (const { cancel } of this.#runs.values()) cancel.abort();
  }

  /** Listens until the returned function is called. */
  listen(listener: SessionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #announce(): void {
    for (const listener of this.#listeners) {
      listener.stateChanged();
      listener.resultsChanged();
    }
  }

  #tellRun(run: Run, ending?: RunEnding): void {
    for (const listener of this.#listeners) listener.runChanged(run, ending);
  }
}

/** Adds an entry; where there are too many, the oldest goes, so that a loop can't fill the memory. */
function keep<T>(entries: Map<string, T>, id: string, entry: T): void {
  entries.set(id, entry);
  const oldest = entries.keys().next().value;
  if (entries.size > KEPT && oldest !== undefined) entries.delete(oldest);
}

function memoryOf(entry: TableEntry | undefined): TableMemory | undefined {
  if (entry === undefined) return undefined;
  const { cell, codeName, table } = entry;
  return { cell, codeName, origin: table.origin, files: table.files };
}

/** Drops the entries that a new one takes the place of. */
function forget<T extends { cell: CellContext | null; codeName: string | undefined }>(
  entries: Map<string, T>,
  next: T,
): void {
  for (const [id, entry] of entries) {
    const sameVariable = next.codeName !== undefined && entry.codeName === next.codeName;
    const cellId = entry.cell?.cellId ?? null;
    // A cell with a new execution context is a later run of the same cell.
    const earlierRun = cellId !== null && cellId === next.cell?.cellId && entry.cell !== next.cell;
    if (sameVariable || earlierRun) entries.delete(id);
  }
}

const KEY = Symbol.for("gembalab.session");

/** The session of this process. */
export function currentSession(): Session {
  const holder = globalThis as { [KEY]?: Session };
  holder[KEY] ??= new Session();
  return holder[KEY];
}
