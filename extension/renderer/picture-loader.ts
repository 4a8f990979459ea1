import { GembaError } from "gembalab/protocol";
import type { Range } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import type { ViewSource } from "./view-source";

/** Why the charts are not what was asked for. */
export type ChartProblem = "zoom-needs-kernel" | "not-stored" | "failed";

/** What the charts show. */
export interface ChartState<P> {
  /** What is drawn; null when there is nothing for this tag. */
  readonly picture: P | null;
  /** True when the picture was computed for the zoom, not stored. */
  readonly isPreview: boolean;
  /** True after a second of waiting for the kernel. */
  readonly isSlow: boolean;
  readonly problem: ChartProblem | null;
  /** With `failed`: what the kernel said. */
  readonly detail: string;
}

const NOTHING = { picture: null, isPreview: false, isSlow: false, problem: null, detail: "" } as const;
/** Milliseconds before it is said that something takes its time. */
const SLOW = 1000;

/** Asks the kernel for one picture. */
export type PictureQuestion<P> = (source: ViewSource, variable: string, range?: Range) => Promise<P>;

/**
 * The picture of the chosen tag: what is stored at once, and from the kernel what is not.
 */
export class PictureLoader<P extends { readonly variable: string }> implements IDisposable {
  readonly #stored: readonly P[];
  readonly #source: ViewSource | null;
  readonly #question: PictureQuestion<P>;
  readonly #changed = new Signal<this, void>(this);
  #variable: string | null = null;
  #zoom: Range | null = null;
  #state: ChartState<P> = NOTHING;
  #asked = 0;
  #slowTimer: number | undefined;
  #isDisposed = false;

  /**
   * @param stored the pictures that came with the result
   * @param source the notebook's kernel, where there is one
   */
  constructor(stored: readonly P[], source: ViewSource | null, question: PictureQuestion<P>) {
    this.#stored = stored;
    this.#source = source;
    this.#question = question;
    source?.changed.connect(this.#onSourceChanged, this);
  }

  /** Emitted after any change of {@link state} or {@link zoom}. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** What the charts show. */
  get state(): ChartState<P> {
    return this.#state;
  }

  /** The part of the axis that a person zoomed to. */
  get zoom(): Range | null {
    return this.#zoom;
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Shows a tag; null: none. */
  show(variable: string | null): void {
    this.#variable = variable;
    this.#refresh();
  }

  /** Looks at a part of the axis; null: at all of it. */
  setZoom(zoom: Range | null): void {
    if (zoom === null && this.#zoom === null) return;
    this.#zoom = zoom;
    this.#refresh();
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    window.clearTimeout(this.#slowTimer);
    this.#source?.changed.disconnect(this.#onSourceChanged, this);
    Signal.clearData(this);
  }

  #onSourceChanged(): void {
    if (this.#state.problem !== null || this.#state.isSlow) this.#refresh();
  }

  /** Shows what is stored at once, and asks the kernel for what is not. */
  #refresh(): void {
    const asked = ++this.#asked;
    window.clearTimeout(this.#slowTimer);
    const name = this.#variable;
    const stored = this.#stored.find(({ variable }) => variable === name) ?? null;
    const isEnough = name === null || (stored !== null && this.#zoom === null);
    const canAsk = this.#source?.available === true;
    const missing = stored === null ? "not-stored" : "zoom-needs-kernel";
    this.#set({ ...NOTHING, picture: stored, problem: isEnough || canAsk ? null : missing });
    if (!isEnough && canAsk) void this.#ask(asked, name, missing);
  }

  async #ask(asked: number, name: string, missing: ChartProblem): Promise<void> {
    const zoom = this.#zoom;
    const isCurrent = (): boolean => asked === this.#asked && !this.#isDisposed;
    this.#slowTimer = window.setTimeout(() => {
      if (isCurrent()) this.#set({ ...this.#state, isSlow: true });
    }, SLOW);
    try {
      const picture = await this.#question(this.#source!, name, zoom ?? undefined);
      if (isCurrent()) this.#set({ ...NOTHING, picture, isPreview: zoom !== null });
    } catch (error) {
      if (!isCurrent()) return;
      const { code, message } = GembaError.from(error);
      // A kernel that was restarted knows nothing of this result: the same as no kernel.
      const problem = code === "unknown-result" ? missing : "failed";
      this.#set({ ...this.#state, isSlow: false, problem, detail: message });
    } finally {
      if (isCurrent()) window.clearTimeout(this.#slowTimer);
    }
  }

  #set(state: ChartState<P>): void {
    this.#state = state;
    this.#changed.emit();
  }
}
