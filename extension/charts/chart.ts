import type { Figure, Range } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { loadPlotly } from "./plotly";
import type { Plotly, PlotElement } from "./plotly";

/** Makes the figure for a width in pixels; null draws nothing. */
export type FigureMaker = (width: number) => Figure | null;

/**
 * A chart in an element. It draws when the element is in sight and has a width, and again
 * when the width changes: cells off screen have none, and a chart drawn there would keep
 * the wrong one.
 */
export class Chart implements IDisposable {
  readonly #root: PlotElement;
  readonly #load: () => Promise<Plotly>;
  readonly #sizes: ResizeObserver;
  readonly #sight: IntersectionObserver;
  readonly #zoomed = new Signal<this, Range | null>(this);
  readonly #failed = new Signal<this, unknown>(this);
  #plotly: Plotly | null = null;
  #make: FigureMaker | null = null;
  #drawnWidth = 0;
  #isInSight = false;
  #isDrawing = false;
  #isStale = false;
  #isListening = false;
  #isDisposed = false;

  /**
   * @param root the element to draw in; the chart takes its width and sets its height
   * @param load where plotly comes from
   */
  constructor(root: HTMLElement, load: () => Promise<Plotly> = loadPlotly) {
    this.#root = root;
    this.#load = load;
    this.#sizes = new ResizeObserver(() => {
      if (root.clientWidth !== this.#drawnWidth) this.#redraw();
    });
    this.#sight = new IntersectionObserver(
      entries => {
        this.#isInSight = entries[entries.length - 1]?.isIntersecting === true;
        if (this.#isStale) this.#redraw();
      },
      // A little ahead of scrolling.
      { rootMargin: "200px" },
    );
    this.#sizes.observe(root);
    this.#sight.observe(root);
  }

  /** Emitted with the part that a person dragged across, or null after a double click. */
  get zoomed(): ISignal<this, Range | null> {
    return this.#zoomed;
  }

  /** Emitted when plotly can't be loaded or can't draw. */
  get failed(): ISignal<this, unknown> {
    return this.#failed;
  }

  /** Whether the chart is gone. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Draws another figure, now or as soon as it can be seen. */
  draw(make: FigureMaker): void {
    this.#make = make;
    this.#redraw();
  }

  /** Removes the chart. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#sizes.disconnect();
    this.#sight.disconnect();
    this.#plotly?.purge(this.#root);
    Signal.clearData(this);
  }

  #redraw(): void {
    this.#isStale = true;
    if (this.#isDrawing || this.#isDisposed || !this.#isInSight) return;
    void this.#drawUntilCurrent();
  }

  /** One drawing at a time; what changed meanwhile is drawn afterwards. */
  async #drawUntilCurrent(): Promise<void> {
    this.#isDrawing = true;
    try {
      while (this.#isStale && !this.#isDisposed) {
        this.#isStale = false;
        await this.#drawOnce();
      }
    } catch (error) {
      if (!this.#isDisposed) this.#failed.emit(error);
    } finally {
      this.#isDrawing = false;
    }
  }

  async #drawOnce(): Promise<void> {
    const width = this.#root.clientWidth;
    if (width === 0 || this.#make === null) return;
    const plotly = await this.#load();
    if (this.#isDisposed) return;
    this.#plotly = plotly;
    this.#drawnWidth = width;
    const figure = this.#make(width);
    if (figure === null) {
      plotly.purge(this.#root);
      this.#isListening = false;
      return;
    }
    await plotly.draw(this.#root, figure, width);
    if (this.#isDisposed) plotly.purge(this.#root);
    else this.#listen();
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.#root.on?.("plotly_relayout", change => {
      const range = rangeOf(change);
      if (range !== null) this.#zoomed.emit(range);
    });
    this.#root.on?.("plotly_doubleclick", () => this.#zoomed.emit(null));
  }
}

/** The part of the horizontal axis that a relayout event names. */
function rangeOf(change: unknown): Range | null {
  const ends = new Map(Object.entries(change ?? {}));
  const from = Number(ends.get("xaxis.range[0]"));
  const to = Number(ends.get("xaxis.range[1]"));
  return from < to ? { from, to } : null;
}
