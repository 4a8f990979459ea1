import type { InvestigationInfo } from "gembalab/protocol";
import type { NotebookCells } from "../cells/notebook-cells";
import type { Draft } from "./draft";
import { tableKey } from "./tables";
import type { Tables } from "./tables";
import { ViewModel } from "./view-model";

/**
 * Keeps the draft true to the notebook: what the kernel announces wins, and a
 * cell that was edited since it ran is noticed.
 */
export class Truth extends ViewModel {
  readonly #tables: Tables;
  readonly #draft: Draft;
  readonly #cells: NotebookCells;
  #ranSource: string | undefined;
  #seen: string | undefined;
  #isEdited = false;
  #gaveWay = false;

  constructor(tables: Tables, draft: Draft, cells: NotebookCells) {
    super();
    this.#tables = tables;
    this.#draft = draft;
    this.#cells = cells;
    tables.changed.connect(this.#onTables, this);
    cells.changed.connect(this.#onCells, this);
    this.#onTables();
  }

  /** Whether the investigation's cell reads otherwise than when it ran. */
  get isEdited(): boolean {
    return this.#isEdited;
  }

  /** Whether the notebook has just replaced decisions that were not written yet. */
  get gaveWay(): boolean {
    return this.#gaveWay;
  }

  /** Whether the kernel holds the draft's investigation on the present table. */
  get isInKernel(): boolean {
    const { base } = this.#draft;
    return base !== null && base.tableId === this.#tables.current?.id && this.#newest()?.id === base.id;
  }

  /** The cell was put back to how it read when the result below it was computed. */
  accept(source: string): void {
    this.#ranSource = source;
    this.#onCells();
  }

  /** The person has read that decisions were replaced. */
  acknowledge(): void {
    this.#gaveWay = false;
    this.touch();
  }

  override dispose(): void {
    this.#tables.changed.disconnect(this.#onTables, this);
    this.#cells.changed.disconnect(this.#onCells, this);
    super.dispose();
  }

  #onTables(): void {
    const table = this.#tables.current;
    if (table === null) return;
    this.#draft.use(tableKey(table));
    const newest = this.#newest();
    if (newest !== undefined && newest.id !== this.#seen) {
      this.#seen = newest.id;
      this.#ranSource = this.#cells.find(newest.cellId)?.source;
      this.#gaveWay = this.#draft.adopt(newest);
    }
    this.#onCells();
    this.touch();
  }

  #newest(): InvestigationInfo | undefined {
    const tableId = this.#tables.current?.id;
    return this.#tables.state?.investigations.filter(info => info.tableId === tableId).at(-1);
  }

  #onCells(): void {
    const source = this.#cells.find(this.#draft.base?.cellId)?.source;
    const isEdited = this.#ranSource !== undefined && source !== undefined && source !== this.#ranSource;
    if (isEdited === this.#isEdited) return;
    this.#isEdited = isEdited;
    this.touch();
  }
}
