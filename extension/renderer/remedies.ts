import { GembaError } from "gembalab/protocol";
import type { Remedy, RemedyReply } from "gembalab/protocol";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import type { Freshness } from "./freshness";
import type { ResultCells } from "./result-cells";
import type { ViewSource } from "./view-source";

/** Whether the buttons of remedies can be pressed, and what pressing one has led to. */
export type RemedyState =
  /** There is a kernel to ask and a notebook to change. */
  | { readonly kind: "ready" }
  /** There is not: a stored result. */
  | { readonly kind: "no-kernel" }
  | { readonly kind: "writing"; readonly id: string }
  /** A cell was changed, by the remedy with this id or by a person. */
  | { readonly kind: "out-of-date"; readonly id: string | null }
  | { readonly kind: "failed"; readonly text: string };

/** What remedies work with. */
export interface RemedyPlace {
  /** The notebook's kernel, where there is one. */
  readonly source: ViewSource | null;
  /** The notebook's cells, where there is one. */
  readonly cells: ResultCells | null;
  readonly freshness: Freshness;
}

/**
 * Carries out the remedies of checks: the kernel writes the cell, and the notebook's cell is replaced;
 * that puts the result out of date until a person runs it again.
 */
export class Remedies implements IDisposable {
  readonly #resultId: string;
  readonly #source: ViewSource | null;
  readonly #cells: ResultCells | null;
  readonly #freshness: Freshness;
  readonly #changed = new Signal<this, void>(this);
  #state: RemedyState | null = null;
  #writtenId: string | null = null;
  #isDisposed = false;

  constructor(resultId: string, { source, cells, freshness }: RemedyPlace) {
    this.#resultId = resultId;
    this.#source = source;
    this.#cells = cells;
    this.#freshness = freshness;
    source?.changed.connect(this.#onSourceChanged, this);
    freshness.changed.connect(this.#onFreshness, this);
  }

  /** Emitted after any change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  get state(): RemedyState {
    if (this.#state !== null) return this.#state;
    if (this.#freshness.isOutOfDate) return { kind: "out-of-date", id: this.#writtenId };
    return { kind: this.#source?.available === true && this.#cells !== null ? "ready" : "no-kernel" };
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Writes the cell that carries a remedy out. */
  async carryOut({ id }: Remedy): Promise<void> {
    await this.#write(id, source => source.writeRemedy(this.#resultId, id));
  }

  /**
   * Writes the cell in which tags are left out.
   *
   * @param id which button was pressed
   */
  async leaveOut(id: string, variables: readonly string[]): Promise<void> {
    await this.#write(id, source => source.writeLeaveOut(this.#resultId, variables));
  }

  async #write(id: string, ask: (source: ViewSource) => Promise<RemedyReply>): Promise<void> {
    const source = this.#source;
    const cells = this.#cells;
    if (source === null || cells === null || this.state.kind === "writing") return;
    this.#set({ kind: "writing", id });
    try {
      const { cellId, before, source: written } = await ask(source);
      if (this.#isDisposed) return;
      const cell = cells.find(cellId);
      if (cell === undefined || cell.source !== before) throw changedMeanwhile(cell !== undefined);
      cells.replaceSource(cellId, written);
      this.#writtenId = id;
      this.#set(null);
    } catch (error) {
      this.#set({ kind: "failed", text: GembaError.from(error).message });
    }
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#source?.changed.disconnect(this.#onSourceChanged, this);
    this.#freshness.changed.disconnect(this.#onFreshness, this);
    Signal.clearData(this);
  }

  #onSourceChanged(): void {
    if (this.#state?.kind === "failed") this.#state = null;
    this.#changed.emit();
  }

  /** Cells that read as they ran have lost what was written. */
  #onFreshness(): void {
    if (!this.#freshness.isOutOfDate) this.#writtenId = null;
    if (this.#state?.kind === "failed") this.#state = null;
    this.#changed.emit();
  }

  #set(state: RemedyState | null): void {
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
