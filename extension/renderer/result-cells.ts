import type { ISignal } from "@lumino/signaling";

/** The cells of the notebook that a view stands in, as far as it changes and runs them. */
export interface ResultCells {
  /** Emitted when anything in the notebook changed. */
  readonly changed: ISignal<ResultCells, void>;
  /** The cell with an id; undefined when it is not in the notebook. */
  find(id: string): { readonly source: string } | undefined;
  /** The cell that shows an element; null when none does. */
  cellShowing(element: Element): string | null;
  /** Replaces the source of a cell. */
  replaceSource(id: string, source: string): void;
  /** Runs cells one after the other, as if a person had run them, and stops at the first that fails. */
  run(ids: readonly string[]): Promise<unknown>;
}
