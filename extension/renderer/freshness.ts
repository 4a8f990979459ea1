import { sourceMark } from "gembalab/protocol";
import type { ResultInfo } from "gembalab/protocol";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import type { ResultCells } from "./result-cells";
import type { ViewSource } from "./view-source";

/** Nobody reads a mark at every key that is pressed in a cell. */
const LOOK_AGAIN_MS = 150;

type MadeFrom = ResultInfo["madeFrom"][number]["of"];

/**
 * Whether a result still holds: it does not once a cell that it was made from reads otherwise than
 * when it ran, or gave something else when it ran again. Results of earlier kernels tell nothing.
 */
export class Freshness implements IDisposable {
  readonly #resultId: string;
  readonly #source: ViewSource | null;
  readonly #cells: ResultCells | null;
  readonly #changed = new Signal<this, void>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = false;
  #isRunning = false;
  #isDisposed = false;

  /**
   * @param source the notebook's kernel, where there is one
   * @param cells the notebook's cells, where there is one
   */
  constructor(resultId: string, source: ViewSource | null, cells: ResultCells | null) {
    this.#resultId = resultId;
    this.#source = source;
    this.#cells = cells;
    source?.resultsChanged.connect(this.#look, this);
    cells?.changed.connect(this.#lookLater, this);
    this.#told = this.isOutOfDate;
  }

  /** Emitted when {@link isOutOfDate} or {@link isRunning} changes. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** Whether what it was made from has changed. */
  get isOutOfDate(): boolean {
    return this.#firstChange() !== null;
  }

  /** Whether the cells are being run. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Runs what has changed, what builds on it, and the cell that shows this result. */
  async runAgain(view: Element): Promise<void> {
    const cells = this.#cells;
    const change = this.#firstChange();
    if (cells === null || change === null || this.#isRunning) return;
    const ids = [...this.#cellsBehind(change), cells.cellShowing(view)].filter(
      id => id !== null && cells.find(id) !== undefined,
    );
    this.#setRunning(true);
    // The cell has drawn a new result by then; where one failed it says so itself.
    await cells.run([...new Set(ids as string[])]);
    this.#setRunning(false);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#source?.resultsChanged.disconnect(this.#look, this);
    this.#cells?.changed.disconnect(this.#lookLater, this);
    Signal.clearData(this);
  }

  get #info(): ResultInfo | undefined {
    return this.#source?.resultInfo(this.#resultId);
  }

  /** The first thing to be run again; the result itself where everything before it has run already. */
  #firstChange(): MadeFrom | "result" | null {
    const info = this.#info;
    if (info === undefined || this.#cells === null) return null;
    for (const { of, cellId, mark } of info.madeFrom) {
      const cell = this.#cells.find(cellId);
      if (cell !== undefined && sourceMark(cell.source) !== mark) return of;
    }
    if (info.changed === undefined) return null;
    return info.changed === "data" ? "investigation" : "result";
  }

  #cellsBehind(change: MadeFrom | "result"): string[] {
    const madeFrom = this.#info?.madeFrom ?? [];
    const from = madeFrom.findIndex(({ of }) => of === change);
    return from < 0 ? [] : madeFrom.slice(from).map(({ cellId }) => cellId);
  }

  #lookLater(): void {
    this.#timer ??= setTimeout(() => this.#look(), LOOK_AGAIN_MS);
  }

  #look(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isDisposed || this.isOutOfDate === this.#told) return;
    this.#told = this.isOutOfDate;
    this.#changed.emit();
  }

  #setRunning(isRunning: boolean): void {
    if (this.#isDisposed) return;
    this.#isRunning = isRunning;
    this.#changed.emit();
  }
}
