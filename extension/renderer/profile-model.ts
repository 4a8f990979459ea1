import type { Check, Profile, ProfileEnvelope, ProfilePicture } from "gembalab/protocol";
import type { Format } from "gembalab/figures";
import type { Freshness } from "./freshness";
import { PictureLoader } from "./picture-loader";
import { filterTags, sortTags, tagRows } from "./profile-rows";
import type { TagRow, TagSorting, TagSortKey } from "./profile-rows";
import { Remedies } from "./remedies";
import type { ResultCells } from "./result-cells";
import type { Selection } from "./selection";
import { TagListModel } from "./tag-list-model";
import type { ViewSource } from "./view-source";

/** What the view of a profile stands in. */
export interface ProfilePlace {
  /** The notebook's kernel, where there is one. */
  readonly source: ViewSource | null;
  /** The notebook's cells, where there is one. */
  readonly cells: ResultCells | null;
  readonly freshness: Freshness;
  /** Shared with the other views of the notebook. */
  readonly selection: Selection | null;
  readonly format: Format;
}

/** What a person has chosen to see of one profile. */
export class ProfileModel extends TagListModel<TagRow, TagSortKey, ProfilePicture> {
  readonly profile: Profile;
  readonly remedies: Remedies;
  #check: Check | null = null;

  constructor(
    { id, result }: ProfileEnvelope,
    { source, cells, freshness, selection, format }: ProfilePlace,
  ) {
    const pictures = new PictureLoader(result.pictures, source, (kernel, variable, range) =>
      kernel.viewProfile(id, variable, range),
    );
    super({ rows: tagRows(result, format), pictures, selection });
    this.profile = result;
    this.remedies = new Remedies(id, { source, cells, freshness });
    this.remedies.changed.connect(this.#onRemedies, this);
  }

  /** The check whose tags alone are listed; null: all tags. */
  get check(): Check | null {
    return this.#check;
  }

  /** Shows only rows that hold these words; an empty text shows all rows. */
  override setFilter(text: string): void {
    if (text === "") this.#check = null;
    super.setFilter(text);
  }

  /** Opens a check and lists its tags alone; the same one again closes it. */
  showCheck(check: Check): void {
    const isOpen = this.#check === check;
    this.setFilter("");
    this.#check = isOpen ? null : check;
    this.arrange();
    const first = !isOpen && check.variables.length > 0 ? this.shown[0] : undefined;
    if (first !== undefined) this.select(first);
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.remedies.changed.disconnect(this.#onRemedies, this);
    this.remedies.dispose();
    super.dispose();
  }

  protected override isLargestFirst(key: TagSortKey): boolean {
    return key === "missing" || key === "stuck";
  }

  protected override arranged(filter: string, sorting: TagSorting): readonly TagRow[] {
    const check = this.#check === null || this.#check.variables.length === 0 ? null : this.#check;
    return sortTags(filterTags(this.rows, filter, check), sorting);
  }

  #onRemedies(): void {
    this.touch();
  }
}
