import type { ISignal } from "@lumino/signaling";
import type { CellInfo, NewCell } from "../cells/notebook-cells";

/** The cells of the notebook that a view stands in, as far as it changes and runs them. */
export interface ResultCells {
  /** Emitted when anything in the notebook changed. */
  readonly changed: ISignal<ResultCells, void>;
  /** The code cells, top to bottom. */
  readonly all: readonly CellInfo[];
  /** The cell with an id; undefined when it is not in the notebook. */
  find(id: string): { readonly source: string } | undefined;
  /** The cell that shows an element; null when none does. */
  cellShowing(element: Element): string | null;
  /** Inserts a cell, and returns its id. */
  insert(cell: NewCell): string;
  /** Replaces the source of a cell. */
  replaceSource(id: string, source: string): void;
  /** Runs cells one after the other, as if a person had run them, and stops at the first that fails. */
  run(ids: readonly string[]): Promise<unknown>;
  /** Scrolls to a cell, so that what it shows is in sight. */
  reveal(id: string): Promise<void>;
}
