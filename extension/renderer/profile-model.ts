import type { Check, Profile, ProfileEnvelope, ProfilePicture } from "gembalab/protocol";
import type { Format, Range } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { PictureLoader } from "./picture-loader";
import type { ChartState } from "./picture-loader";
import { filterTags, sortTags, tagRows } from "./profile-rows";
import type { TagRow, TagSorting, TagSortKey } from "./profile-rows";
import { Remedies } from "./remedies";
import type { ResultCells } from "./result-cells";
import type { Selection } from "./selection";
import type { ViewSource } from "./view-source";

/** What the view of a profile stands in. */
export interface ProfilePlace {
  /** The notebook's kernel, where there is one. */
  readonly source: ViewSource | null;
  /** The notebook's cells, where there is one. */
  readonly cells: ResultCells | null;
  /** Shared with the other views of the notebook. */
  readonly selection: Selection | null;
  readonly format: Format;
}

/** What a person has chosen to see of one profile. */
export class ProfileModel implements IDisposable {
  readonly profile: Profile;
  readonly rows: readonly TagRow[];
  readonly remedies: Remedies;
  readonly #selection: Selection | null;
  readonly #pictures: PictureLoader<ProfilePicture>;
  readonly #changed = new Signal<this, void>(this);
  #sorting: TagSorting = { key: "rank", descending: false };
  #filter = "";
  #check: Check | null = null;
  #shown: readonly TagRow[];
  #selected: TagRow | null = null;
  #isDisposed = false;

  constructor({ id, result }: ProfileEnvelope, { source, cells, selection, format }: ProfilePlace) {
    this.profile = result;
    this.#selection = selection;
    this.rows = tagRows(result, format);
    this.#shown = this.rows;
    this.remedies = new Remedies(id, result.cells, source, cells);
    this.remedies.changed.connect(this.#onPart, this);
    this.#pictures = new PictureLoader(result.pictures, source, (kernel, variable, range) =>
      kernel.viewProfile(id, variable, range),
    );
    this.#pictures.changed.connect(this.#onPart, this);
    selection?.changed.connect(this.#onSelectionChanged, this);
    this.#select(this.#rowOf(selection?.variable ?? null) ?? this.rows[0] ?? null);
  }

  /** Emitted after any change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** The rows that pass the filter, sorted. */
  get shown(): readonly TagRow[] {
    return this.#shown;
  }

  get sorting(): TagSorting {
    return this.#sorting;
  }

  get filter(): string {
    return this.#filter;
  }

  /** The check whose tags alone are listed; null: all tags. */
  get check(): Check | null {
    return this.#check;
  }

  /** The tag that the charts show. */
  get selected(): TagRow | null {
    return this.#selected;
  }

  /** The part of the axis that a person zoomed to. */
  get zoom(): Range | null {
    return this.#pictures.zoom;
  }

  get chart(): ChartState<ProfilePicture> {
    return this.#pictures.state;
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Sorts by a column; by the same column again turns the order around. */
  sortBy(key: TagSortKey): void {
    const same = this.#sorting.key === key;
    // The worst are what people look for first.
    const descending = key === "missing" || key === "stuck";
    this.#sorting = { key, descending: same ? !this.#sorting.descending : descending };
    this.#arrange();
  }

  /** Shows only rows that hold these words; an empty text shows all rows. */
  setFilter(text: string): void {
    this.#filter = text;
    if (text === "") this.#check = null;
    this.#arrange();
  }

  /** Opens a check and lists its tags alone; the same one again closes it. */
  showCheck(check: Check): void {
    this.#check = this.#check === check ? null : check;
    this.#filter = "";
    this.#arrange();
    const first = this.#check !== null && this.#check.variables.length > 0 ? this.#shown[0] : undefined;
    if (first !== undefined) this.select(first);
  }

  /** Shows the charts of a tag, in all views of the notebook that hold it. */
  select(row: TagRow): void {
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
    this.remedies.changed.disconnect(this.#onPart, this);
    this.remedies.dispose();
    this.#pictures.changed.disconnect(this.#onPart, this);
    this.#pictures.dispose();
    this.#selection?.changed.disconnect(this.#onSelectionChanged, this);
    Signal.clearData(this);
  }

  #arrange(): void {
    const check = this.#check === null || this.#check.variables.length === 0 ? null : this.#check;
    this.#shown = sortTags(filterTags(this.rows, this.#filter, check), this.#sorting);
    this.#changed.emit();
  }

  #select(row: TagRow | null): void {
    if (row === this.#selected) return;
    this.#selected = row;
    this.#pictures.show(row?.variable.name ?? null);
  }

  #rowOf(variable: string | null): TagRow | null {
    return this.rows.find(row => row.variable.name === variable) ?? null;
  }

  #onSelectionChanged(_: Selection, variable: string): void {
    const row = this.#rowOf(variable);
    if (row !== null) this.#select(row);
  }

  #onPart(): void {
    this.#changed.emit();
  }
}
