import { GembaError } from "gembalab/protocol";
import type { Profile, Remedy } from "gembalab/protocol";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import type { ResultCells } from "./result-cells";
import type { ViewSource } from "./view-source";

/** Whether the buttons of remedies can be pressed, and what pressing one has led to. */
export type RemedyState =
  /** There is a kernel to ask and a notebook to change. */
  | { readonly kind: "ready" }
  /** There is not: a stored result. */
  | { readonly kind: "no-kernel" }
  | { readonly kind: "writing"; readonly id: string }
  /** A cell was changed, or is about to be run. */
  | { readonly kind: "out-of-date"; readonly id: string; readonly isRunning: boolean }
  | { readonly kind: "failed"; readonly text: string };

/**
 * Carries out the remedies of checks: the kernel writes the cell, the notebook's cell is replaced, and
 * the result is out of date until a person runs it again.
 */
export class Remedies implements IDisposable {
  readonly #resultId: string;
  readonly #places: NonNullable<Profile["cells"]>;
  readonly #source: ViewSource | null;
  readonly #cells: ResultCells | null;
  readonly #changed = new Signal<this, void>(this);
  #state: RemedyState | null = null;
  #changedCell: string | null = null;
  #isDisposed = false;

  /**
   * @param places the cells that hold the data and the investigation
   * @param source the notebook's kernel, where there is one
   * @param cells the notebook's cells, where there is one
   */
  constructor(
    resultId: string,
    places: Profile["cells"],
    source: ViewSource | null,
    cells: ResultCells | null,
  ) {
    this.#resultId = resultId;
    this.#places = places ?? {};
    this.#source = source;
    this.#cells = cells;
    source?.changed.connect(this.#onSourceChanged, this);
  }

  /** Emitted after any change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  get state(): RemedyState {
    if (this.#state !== null) return this.#state;
    return { kind: this.#source?.available === true && this.#cells !== null ? "ready" : "no-kernel" };
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Writes the cell that carries a remedy out. */
  async carryOut({ id }: Remedy): Promise<void> {
    const source = this.#source;
    const cells = this.#cells;
    if (source === null || cells === null || this.state.kind === "writing") return;
    this.#set({ kind: "writing", id });
    try {
      const { cellId, before, source: written } = await source.writeRemedy(this.#resultId, id);
      if (this.#isDisposed) return;
      const cell = cells.find(cellId);
      if (cell === undefined || cell.source !== before) throw changedMeanwhile(cell !== undefined);
      cells.replaceSource(cellId, written);
      this.#changedCell = cellId;
      this.#set({ kind: "out-of-date", id, isRunning: false });
    } catch (error) {
      this.#set({ kind: "failed", text: GembaError.from(error).message });
    }
  }

  /** Runs the changed cell, those that build on it, and the one that shows this result. */
  async runAgain(view: Element): Promise<void> {
    const cells = this.#cells;
    if (cells === null || this.#state?.kind !== "out-of-date" || this.#state.isRunning) return;
    const changed = this.#changedCell;
    const chain = [this.#places.data, this.#places.investigation, cells.cellShowing(view)];
    const from = chain.findIndex(id => id === changed);
    const ids = chain.slice(Math.max(0, from)).filter(id => id != null);
    this.#set({ ...this.#state, isRunning: true });
    await cells.run([...new Set(ids)]);
    // The cell has drawn a new result by now; where it failed it says so itself.
    if (!this.#isDisposed && this.#state?.kind === "out-of-date")
      this.#set({ ...this.#state, isRunning: false });
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#source?.changed.disconnect(this.#onSourceChanged, this);
    Signal.clearData(this);
  }

  #onSourceChanged(): void {
    if (this.#state?.kind === "failed") this.#state = null;
    this.#changed.emit();
  }

  #set(state: RemedyState): void {
    if (this.#isDisposed) return;
    this.#state = state;
    this.#changed.emit();
  }
}

function changedMeanwhile(isThere: boolean): GembaError {
  return new GembaError("not-literal", {
    what: isThere
      ? "The cell reads otherwise than when it ran"
      : "The cell that would be changed is no longer in the notebook",
    remedy: isThere ? "Run it and this cell again, then press once more." : "Change the code by hand.",
  });
}
