import type { Comparison, ComparisonEnvelope, Picture } from "gembalab/protocol";
import type { Range } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { PictureLoader } from "./picture-loader";
import type { ChartState } from "./picture-loader";
import { filterRows, rankedRows, sortRows } from "./ranked-rows";
import type { RankedRow, Sorting, SortKey } from "./ranked-rows";
import type { Selection } from "./selection";
import type { ViewSource } from "./view-source";

/** What a person has chosen to see of one comparison. */
export class ComparisonModel implements IDisposable {
  readonly comparison: Comparison;
  readonly rows: readonly RankedRow[];
  readonly #selection: Selection | null;
  readonly #pictures: PictureLoader<Picture>;
  readonly #changed = new Signal<this, void>(this);
  #sorting: Sorting = { key: "rank", descending: false };
  #filter = "";
  #shown: readonly RankedRow[];
  #selected: RankedRow | null = null;
  #isDisposed = false;

  /**
   * @param source the notebook's kernel, where there is one
   * @param selection shared with the other views of the notebook
   */
  constructor({ id, result }: ComparisonEnvelope, source: ViewSource | null, selection: Selection | null) {
    this.comparison = result;
    this.#selection = selection;
    this.rows = rankedRows(result);
    this.#shown = this.rows;
    this.#pictures = new PictureLoader(result.pictures, source, (kernel, variable, range) =>
      kernel.view(id, variable, range),
    );
    this.#pictures.changed.connect(this.#onPicture, this);
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
    return this.#pictures.zoom;
  }

  get chart(): ChartState<Picture> {
    return this.#pictures.state;
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
    this.#pictures.setZoom(zoom);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#pictures.changed.disconnect(this.#onPicture, this);
    this.#pictures.dispose();
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
    this.#pictures.show(row?.variable.name ?? null);
  }

  #rowOf(variable: string | null): RankedRow | null {
    return this.rows.find(row => row.variable.name === variable) ?? null;
  }

  #onSelectionChanged(_: Selection, variable: string): void {
    const row = this.#rowOf(variable);
    if (row !== null) this.#select(row);
  }

  #onPicture(): void {
    this.#changed.emit();
  }
}
