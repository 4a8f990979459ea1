import { GembaError } from "gembalab/protocol";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { placeOf } from "../cells/analysis-cells";
import type { CellInfo } from "../cells/notebook-cells";
import type { Freshness } from "./freshness";
import type { RemedyPlace } from "./remedies";
import type { ResultCells } from "./result-cells";
import type { ViewSource } from "./view-source";

/** Whether a report can be made, and what making one has led to. */
export type ReportState =
  | { readonly kind: "ready" }
  /** A stored result: there is no kernel to ask, or no notebook to write to. */
  | { readonly kind: "no-kernel" }
  /** The comparison is not of the cells as they read. */
  | { readonly kind: "out-of-date" }
  | { readonly kind: "making" }
  | { readonly kind: "failed"; readonly text: string };

/**
 * Turns “Make one-page report” into a cell below the comparison, and runs it: the kernel writes the cell. One
 * that is there already gets the new suspects; what somebody has written into it stays.
 */
export class ReportMaker implements IDisposable {
  readonly #resultId: string;
  readonly #source: ViewSource | null;
  readonly #cells: ResultCells | null;
  readonly #freshness: Freshness;
  readonly #changed = new Signal<this, void>(this);
  #state: ReportState | null = null;
  #isDisposed = false;

  constructor(resultId: string, { source, cells, freshness }: RemedyPlace) {
    this.#resultId = resultId;
    this.#source = source;
    this.#cells = cells;
    this.#freshness = freshness;
    source?.changed.connect(this.#onPlace, this);
    freshness.changed.connect(this.#onPlace, this);
  }

  /** Emitted after any change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  get state(): ReportState {
    if (this.#state !== null) return this.#state;
    if (this.#source?.available !== true || this.#cells === null) return { kind: "no-kernel" };
    return { kind: this.#freshness.isOutOfDate ? "out-of-date" : "ready" };
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /**
   * Writes the cell and runs it.
   *
   * @param view an element of the comparison's view
   * @param pinned names of the suspects; none: the report chooses them
   */
  async make(view: Element, pinned: readonly string[]): Promise<void> {
    const { kind } = this.state;
    const [source, cells] = [this.#source, this.#cells];
    if (source === null || cells === null || (kind !== "ready" && kind !== "failed")) return;
    this.#set({ kind: "making" });
    try {
      const id = await this.#write(source, cells, cells.cellShowing(view), pinned);
      await cells.run([id]);
      await cells.reveal(id);
      this.#set(null);
    } catch (error) {
      this.#set({ kind: "failed", text: GembaError.from(error).message });
    }
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#source?.changed.disconnect(this.#onPlace, this);
    this.#freshness.changed.disconnect(this.#onPlace, this);
    Signal.clearData(this);
  }

  async #write(
    source: ViewSource,
    cells: ResultCells,
    comparisonId: string | null,
    pinned: readonly string[],
  ): Promise<string> {
    const madeFrom = source.resultInfo(this.#resultId)?.madeFrom ?? [];
    const investigationId = madeFrom.find(({ of }) => of === "investigation")?.cellId ?? comparisonId ?? "";
    const { existing, below } = placeOf("report", null, investigationId, cells.all);
    const changed = existing === undefined ? null : await this.#change(source, existing, pinned);
    if (existing !== undefined && changed !== null) {
      cells.replaceSource(existing.id, changed);
      return existing.id;
    }
    const written = await source.writeReport(this.#resultId, pinned);
    // A comparison that a person typed has no role, and the report belongs below it all the same.
    const lowest = lower(cells.all, existing?.id ?? below, comparisonId);
    return cells.insert({ source: written.source, role: "report", below: lowest });
  }

  /** The cell with other suspects; null where only a person can change it. */
  async #change(source: ViewSource, cell: CellInfo, pinned: readonly string[]): Promise<string | null> {
    try {
      return (await source.writeReport(this.#resultId, pinned, cell.source)).source;
    } catch (error) {
      if (error instanceof GembaError && error.code === "not-literal") return null;
      throw error;
    }
  }

  #onPlace(): void {
    if (this.#state?.kind === "failed") this.#state = null;
    this.#changed.emit();
  }

  #set(state: ReportState | null): void {
    if (this.#isDisposed) return;
    this.#state = state;
    this.#changed.emit();
  }
}

function lower(cells: readonly CellInfo[], one: string, other: string | null): string {
  const at = (id: string | null): number => cells.findIndex(cell => cell.id === id);
  return at(other) > at(one) ? other! : one;
}
