import type { Cell, ICodeCellModel } from "@jupyterlab/cells";
import type { IOutput } from "@jupyterlab/nbformat";
import { NotebookActions } from "@jupyterlab/notebook";
import type { INotebookModel, NotebookPanel } from "@jupyterlab/notebook";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { METADATA_KEY, roleIn } from "./roles";
import type { CellRole } from "./roles";
import { errorShownBy } from "./run-outcome";
import type { RunOutcome } from "./run-outcome";

/** A cell as the panel knows it. */
export interface CellInfo {
  readonly id: string;
  readonly source: string;
  readonly role: CellRole | null;
}

/** Where and what to insert. */
export interface NewCell {
  readonly source: string;
  readonly role: CellRole;
  /** The cell to insert it below; at the end without. */
  readonly below?: string | undefined;
}

/**
 * The cells of one notebook, and the only place that changes them. Every
 * change is one operation of the shared model and follows a person's action;
 * nothing here listens and then writes.
 */
export class NotebookCells implements IDisposable {
  readonly #panel: NotebookPanel;
  readonly #changed = new Signal<this, void>(this);
  #isDisposed = false;

  constructor(panel: NotebookPanel) {
    this.#panel = panel;
    panel.context.model.contentChanged.connect(this.#onContentChanged, this);
  }

  /** Emitted when anything in the notebook changed. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** Whether the notebook is closed. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** The code cells, top to bottom. */
  get all(): CellInfo[] {
    const cells = this.#model.sharedModel.cells;
    return cells
      .filter(cell => cell.cell_type === "code")
      .map(cell => ({
        id: cell.getId(),
        source: cell.getSource(),
        role: roleIn(cell.getMetadata(METADATA_KEY)),
      }));
  }

  /** The cell with an id; undefined when it is not in the notebook. */
  find(id: string | undefined): CellInfo | undefined {
    return id === undefined ? undefined : this.all.find(cell => cell.id === id);
  }

  /** The cell that shows an element; null when none does. */
  cellShowing(element: Element): string | null {
    return this.#panel.content.widgets.find(cell => cell.node.contains(element))?.model.id ?? null;
  }

  /** Whether cells that the panel writes hide their source in this notebook. */
  get hidesCode(): boolean {
    const metadata = this.#model.getMetadata(METADATA_KEY) as { code?: unknown } | undefined;
    return metadata?.code === "hidden";
  }

  /** Shows or hides the source of all cells that the panel wrote, also later ones. */
  setHidesCode(hides: boolean): void {
    this.#model.setMetadata(METADATA_KEY, { code: hides ? "hidden" : "shown" });
    for (const widget of this.#panel.content.widgets) {
      // JupyterLab keeps this in the cell's metadata.
      if (roleIn(widget.model.getMetadata(METADATA_KEY)) !== null) widget.inputHidden = hides;
    }
  }

  /** Inserts a cell, and returns its id. A notebook of one empty cell loses that one. */
  insert({ source, role, below }: NewCell): string {
    const model = this.#model.sharedModel;
    const above = model.cells.findIndex(cell => cell.getId() === below);
    const replacesBlank =
      below === undefined && model.cells.length === 1 && isBlank(model.cells[0].getSource());
    const index = above >= 0 ? above + 1 : replacesBlank ? 0 : model.cells.length;
    const metadata = {
      [METADATA_KEY]: { cell: role },
      ...(this.hidesCode ? { jupyter: { source_hidden: true } } : {}),
    };
    let id = "";
    model.transact(() => {
      id = model.insertCell(index, { cell_type: "code", source, metadata }).getId();
      if (replacesBlank) model.deleteCell(1);
    });
    return id;
  }

  /** Replaces the source of a cell; a cell that is gone, or has that source, is left alone. */
  replaceSource(id: string, source: string): void {
    const cell = this.#model.sharedModel.cells.find(candidate => candidate.getId() === id);
    if (cell !== undefined && cell.getSource() !== source) cell.setSource(source);
  }

  /**
   * Runs cells one after the other, as if a person had run them, and stops at
   * the first that fails.
   */
  async run(ids: readonly string[]): Promise<RunOutcome> {
    for (const id of ids) {
      const cell = this.#widget(id);
      if (cell === undefined)
        return {
          ok: false,
          cellId: id,
          error: { code: "internal", message: "The cell is no longer in the notebook." },
        };
      this.#panel.content.activeCellIndex = this.#panel.content.widgets.indexOf(cell);
      const ok = await NotebookActions.runCells(
        this.#panel.content,
        [cell],
        this.#panel.context.sessionContext,
      );
      if (!ok) return { ok: false, cellId: id, error: errorShownBy(cell.model as ICodeCellModel) };
    }
    return { ok: true };
  }

  /** What a cell shows; undefined when it is not in the notebook. */
  outputsOf(id: string): IOutput[] | undefined {
    const cell = this.#widget(id);
    return cell === undefined ? undefined : (cell.model as ICodeCellModel).outputs.toJSON();
  }

  /** Shows again what a cell showed before; a cell that is gone is left alone. */
  showOutputs(id: string, outputs: readonly IOutput[]): void {
    const cell = this.#widget(id);
    if (cell !== undefined) (cell.model as ICodeCellModel).outputs.fromJSON([...outputs]);
  }

  /** Scrolls to a cell, so that what it shows is in sight. */
  async reveal(id: string): Promise<void> {
    const index = this.#panel.content.widgets.findIndex(cell => cell.model.id === id);
    if (index >= 0) await this.#panel.content.scrollToItem(index, "start");
  }

  /** Stops listening. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#panel.context.model?.contentChanged.disconnect(this.#onContentChanged, this);
    Signal.clearData(this);
  }

  get #model(): INotebookModel {
    return this.#panel.context.model;
  }

  #widget(id: string): Cell | undefined {
    return this.#panel.content.widgets.find(cell => cell.model.id === id);
  }

  #onContentChanged(): void {
    this.#changed.emit();
  }
}

function isBlank(source: string): boolean {
  return source.trim() === "";
}
