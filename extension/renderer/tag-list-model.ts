import type { Range } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import type { ListedRow } from "./paged-list";
import type { ChartState, PictureLoader } from "./picture-loader";
import type { Selection } from "./selection";

/** A row of a list of tags. */
export interface ListedTag extends ListedRow {
  readonly variable: { readonly name: string };
}

/** A column and a direction. */
export interface ListSorting<Key> {
  readonly key: Key;
  readonly descending: boolean;
}

/** What a list of tags is made of. */
export interface TagListParts<Row extends ListedTag, Picture extends { variable: string }> {
  /** All of them, in the order of their ranks. */
  readonly rows: readonly Row[];
  readonly pictures: PictureLoader<Picture>;
  /** Shared with the other views of the notebook. */
  readonly selection: Selection | null;
}

/**
 * What a person has chosen to see of one result: which of its tags are listed,
 * in which order, and of which one the charts are shown.
 */
export abstract class TagListModel<
  Row extends ListedTag,
  Key extends string,
  Picture extends { variable: string },
> implements IDisposable {
  readonly rows: readonly Row[];
  readonly #selection: Selection | null;
  readonly #pictures: PictureLoader<Picture>;
  readonly #changed = new Signal<this, void>(this);
  #sorting: ListSorting<Key | "rank"> = { key: "rank", descending: false };
  #filter = "";
  #shown: readonly Row[];
  #selected: Row | null = null;
  #isDisposed = false;

  constructor({ rows, pictures, selection }: TagListParts<Row, Picture>) {
    this.rows = rows;
    this.#shown = rows;
    this.#pictures = pictures;
    this.#selection = selection;
    pictures.changed.connect(this.#onPicture, this);
    selection?.changed.connect(this.#onSelectionChanged, this);
    this.#select(this.#rowOf(selection?.variable ?? null) ?? rows[0] ?? null);
  }

  /** Emitted after any change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** The rows that pass the filter, sorted. */
  get shown(): readonly Row[] {
    return this.#shown;
  }

  get sorting(): ListSorting<Key | "rank"> {
    return this.#sorting;
  }

  get filter(): string {
    return this.#filter;
  }

  /** The tag that the charts show. */
  get selected(): Row | null {
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
  sortBy(key: Key | "rank"): void {
    const same = this.#sorting.key === key;
    this.#sorting = { key, descending: same ? !this.#sorting.descending : this.isLargestFirst(key) };
    this.arrange();
  }

  /** Sorts by a column in a direction. */
  protected arrangeBy(sorting: ListSorting<Key | "rank">): void {
    this.#sorting = sorting;
    this.arrange();
  }

  /** Shows only rows that hold these words; an empty text shows all rows. */
  setFilter(text: string): void {
    this.#filter = text;
    this.arrange();
  }

  /** Shows the charts of a tag, in all views of the notebook that hold it. */
  select(row: Row): void {
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

  /** Whether people look for a column's largest values first. */
  protected abstract isLargestFirst(key: Key | "rank"): boolean;

  /** The rows to show. */
  protected abstract arranged(filter: string, sorting: ListSorting<Key | "rank">): readonly Row[];

  /** Filters and sorts anew. */
  protected arrange(): void {
    this.#shown = this.arranged(this.#filter, this.#sorting);
    this.touch();
  }

  /** Says that something has changed. */
  protected touch(): void {
    this.#changed.emit();
  }

  #onPicture(): void {
    this.touch();
  }

  #select(row: Row | null): void {
    if (row === this.#selected) return;
    this.#selected = row;
    this.#pictures.show(row?.variable.name ?? null);
  }

  #rowOf(variable: string | null): Row | null {
    return this.rows.find(row => row.variable.name === variable) ?? null;
  }

  #onSelectionChanged(_: Selection, variable: string): void {
    const row = this.#rowOf(variable);
    if (row !== null) this.#select(row);
  }
}
