import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";

/** The tag that the views of one notebook look at together. */
export class Selection {
  readonly #changed = new Signal<this, string>(this);
  readonly #pinsChanged = new Signal<this, void>(this);
  readonly #pins = new Set<string>();
  #variable: string | null = null;

  /** The chosen tag's name, or null before anything was chosen. */
  get variable(): string | null {
    return this.#variable;
  }

  /** Emitted when a person chooses another tag in any of the views. */
  get changed(): ISignal<this, string> {
    return this.#changed;
  }

  /** Chooses a tag for all views that hold it. */
  choose(variable: string): void {
    if (variable === this.#variable) return;
    this.#variable = variable;
    this.#changed.emit(variable);
  }

  /** The tags that were pinned: suspects that stay in sight. */
  get pins(): ReadonlySet<string> {
    return this.#pins;
  }

  /** Emitted when a tag was pinned or let go. */
  get pinsChanged(): ISignal<this, void> {
    return this.#pinsChanged;
  }

  /** Pins a tag in all views that hold it, or lets it go. */
  pin(variable: string, isPinned: boolean): void {
    if (isPinned) this.#pins.add(variable);
    else this.#pins.delete(variable);
    this.#pinsChanged.emit();
  }
}
