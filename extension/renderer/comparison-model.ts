import { GembaError } from "gembalab/protocol";
import type { Comparison, Picture, ResultEnvelope } from "gembalab/protocol";
import type { Range } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { filterRows, rankedRows, sortRows } from "./ranked-rows";
import type { RankedRow, Sorting, SortKey } from "./ranked-rows";
import type { Selection } from "./selection";
import type { ViewSource } from "./view-source";

/** Why the charts are not what was asked for. */
export type ChartProblem = "zoom-needs-kernel" | "not-stored" | "failed";

/** What the charts show. */
export interface ChartState {
  /** What is drawn; null when there is nothing for this tag. */
  readonly picture: Picture | null;
  /** True when the picture was computed for the zoom, not stored. */
  readonly isPreview: boolean;
  /** True after a second of waiting for the kernel. */
  readonly isSlow: boolean;
  readonly problem: ChartProblem | null;
  /** With `failed`: what the kernel said. */
  readonly detail: string;
}

const NOTHING: ChartState = { picture: null, isPreview: false, isSlow: false, problem: null, detail: "" };
/** Milliseconds before it is said that something takes its time. */
const SLOW = 1000;

/** What a person has chosen to see of one comparison. */
export class ComparisonModel implements IDisposable {
  readonly comparison: Comparison;
  readonly rows: readonly RankedRow[];
  readonly #id: string;
  readonly #source: ViewSource | null;
  readonly #selection: Selection | null;
  readonly #changed = new Signal<this, void>(this);
  #sorting: Sorting = { key: "rank", descending: false };
  #filter = "";
  #shown: readonly RankedRow[];
  #selected: RankedRow | null = null;
  #zoom: Range | null = null;
  #chart: ChartState = NOTHING;
  #asked = 0;
  #slowTimer: number | undefined;
  #isDisposed = false;

  /**
   * @param source the notebook's kernel, where there is one
   * @param selection shared with the other views of the notebook
   */
  constructor({ id, result }: ResultEnvelope, source: ViewSource | null, selection: Selection | null) {
    this.#id = id;
    this.comparison = result;
    this.#source = source;
    this.#selection = selection;
    this.rows = rankedRows(result);
    this.#shown = this.rows;
    source?.changed.connect(this.#onSourceChanged, this);
    selection?.changed.connect(this.#onSelectionChanged, this);
    this.#select(this.#rowOf(selection?.variable ?? null) ?? this.rows[0] ?? null);
  }

  /** Emitted after any change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** The rows that pass the filter, sorted. */
  get shown(): readonly RankedRow[] {
    return this.#shown;
  }

  get sorting(): Sorting {
    return this.#sorting;
  }

  get filter(): string {
    return this.#filter;
  }

  /** The tag that the charts show. */
  get selected(): RankedRow | null {
    return this.#selected;
  }

  /** The part of the axis that a person zoomed to. */
  get zoom(): Range | null {
    return this.#zoom;
  }

  get chart(): ChartState {
    return this.#chart;
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Sorts by a column; by the same column again turns the order around. */
  sortBy(key: SortKey): void {
    const same = this.#sorting.key === key;
    // The largest differences are what people look for first.
    this.#sorting = { key, descending: same ? !this.#sorting.descending : key === "separation" };
    this.#arrange();
  }

  /** Shows only rows that hold these words. */
  setFilter(text: string): void {
    this.#filter = text;
    this.#arrange();
  }

  /** Shows the charts of a tag, in all views of the notebook that hold it. */
  select(row: RankedRow): void {
    this.#select(row);
    this.#selection?.choose(row.variable.name);
  }

  /** Looks at a part of the axis; null: at all of it. */
  setZoom(zoom: Range | null): void {
    if (zoom === null && this.#zoom === null) return;
    this.#zoom = zoom;
    this.#refresh();
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    window.clearTimeout(this.#slowTimer);
    this.#source?.changed.disconnect(this.#onSourceChanged, this);
    this.#selection?.changed.disconnect(this.#onSelectionChanged, this);
    Signal.clearData(this);
  }

  #arrange(): void {
    this.#shown = sortRows(filterRows(this.rows, this.#filter), this.#sorting);
    this.#changed.emit();
  }

  #select(row: RankedRow | null): void {
    if (row === this.#selected) return;
    this.#selected = row;
    this.#refresh();
  }

  #rowOf(variable: string | null): RankedRow | null {
    return this.rows.find(row => row.variable.name === variable) ?? null;
  }

  #onSelectionChanged(_: Selection, variable: string): void {
    const row = this.#rowOf(variable);
    if (row !== null) this.#select(row);
  }

  #onSourceChanged(): void {
    if (this.#chart.problem !== null || this.#chart.isSlow) this.#refresh();
  }

  /** Shows what is stored at once, and asks the kernel for what is not. */
  #refresh(): void {
    const asked = ++this.#asked;
    window.clearTimeout(this.#slowTimer);
    const name = this.#selected?.variable.name;
    const stored = this.comparison.pictures.find(({ variable }) => variable === name) ?? null;
    const isEnough = name === undefined || (stored !== null && this.#zoom === null);
    const canAsk = this.#source?.available === true;
    const missing = stored === null ? "not-stored" : "zoom-needs-kernel";
    this.#chart = { ...NOTHING, picture: stored, problem: isEnough || canAsk ? null : missing };
    this.#changed.emit();
    if (!isEnough && canAsk) void this.#ask(asked, name, missing);
  }

  async #ask(asked: number, name: string, missing: ChartProblem): Promise<void> {
    const zoom = this.#zoom;
    const isCurrent = (): boolean => asked === this.#asked && !this.#isDisposed;
    this.#slowTimer = window.setTimeout(() => {
      if (isCurrent()) this.#show({ ...this.#chart, isSlow: true });
    }, SLOW);
    try {
      const picture = await this.#source!.view(this.#id, name, zoom ?? undefined);
      if (isCurrent()) this.#show({ ...NOTHING, picture, isPreview: zoom !== null });
    } catch (error) {
      if (!isCurrent()) return;
      const { code, message } = GembaError.from(error);
      // A kernel that was restarted knows nothing of this result: the same as no kernel.
      const problem = code === "unknown-result" ? missing : "failed";
      this.#show({ ...this.#chart, isSlow: false, problem, detail: message });
    } finally {
      if (isCurrent()) window.clearTimeout(this.#slowTimer);
    }
  }

  #show(chart: ChartState): void {
    this.#chart = chart;
    this.#changed.emit();
  }
}
