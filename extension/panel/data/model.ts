import type { TableInfo } from "gembalab/protocol";
import type { Decisions } from "../decisions";
import type { Tables } from "../tables";
import { ViewModel } from "../view-model";

/** Asks a person for a file. */
export interface FilePicker {
  /** A path relative to the notebook's folder; null when the person thought better of it. */
  pick(): Promise<string | null>;
}

/** The step Data: which table, and how it came to be. */
export class DataModel extends ViewModel {
  readonly #tables: Tables;
  readonly #decisions: Decisions;
  readonly #picker: FilePicker;

  constructor(tables: Tables, decisions: Decisions, picker: FilePicker) {
    super();
    this.#tables = tables;
    this.#decisions = decisions;
    this.#picker = picker;
    tables.changed.connect(this.#onPart, this);
    decisions.changed.connect(this.#onPart, this);
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

  /** Looks at another table. */
  choose(id: string): void {
    this.#tables.choose(id);
  }

  /** Asks for a file and opens it in a cell. */
  async chooseFile(): Promise<void> {
    const path = await this.#picker.pick();
    if (path !== null) await this.#decisions.openFile(path);
  }

  /** Reads the clock of the present file in another time zone. */
  async readInZone(timeZone: string): Promise<void> {
    const { table } = this;
    if (table?.source === undefined) return;
    const time = table.timeColumn === undefined ? {} : { time: table.timeColumn };
    await this.#decisions.openFile(table.source, { ...time, timeZone });
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
    this.#tables.changed.disconnect(this.#onPart, this);
    this.#decisions.changed.disconnect(this.#onPart, this);
    super.dispose();
  }

  #onPart(): void {
    this.touch();
  }
}
