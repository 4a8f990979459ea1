import { parseDuration } from "gembalab/protocol";
import type { Draft } from "../draft";
import { ViewModel } from "../view-model";

/** How far delays are looked for, until a person says otherwise. */
const USUAL_LENGTH = "30 min";

/** Looking for delays between the tags and the event. */
export class DelaysModel extends ViewModel {
  readonly #draft: Draft;
  /** As it was typed, also where it is unfinished or not ticked. */
  #typed: string | null = null;

  constructor(draft: Draft) {
    super();
    this.#draft = draft;
    draft.changed.connect(this.#onDraft, this);
  }

  /** Whether delays are looked for. */
  get isOn(): boolean {
    return this.#draft.specification.delays !== undefined;
  }

  /** How far, as it stands in the field. */
  get length(): string {
    return this.#typed ?? this.#draft.specification.delays?.upTo ?? USUAL_LENGTH;
  }

  /** Whether the field holds no length of time. */
  get isUnfinished(): boolean {
    return this.isOn && !isDuration(this.length);
  }

  /** Looks for delays, or no longer. */
  setOn(isOn: boolean): void {
    const upTo = isDuration(this.length) ? this.length.trim() : USUAL_LENGTH;
    this.#draft.edit({ delays: isOn ? { upTo } : undefined });
  }

  /** Says how far. */
  setLength(length: string): void {
    this.#typed = length;
    if (this.isOn && isDuration(length)) this.#draft.edit({ delays: { upTo: length.trim() } }, "delays");
    this.touch();
  }

  override dispose(): void {
    this.#draft.changed.disconnect(this.#onDraft, this);
    super.dispose();
  }

  /** What was typed gives way to what the draft says otherwise. */
  #onDraft(): void {
    const { delays } = this.#draft.specification;
    if (delays !== undefined && this.#typed !== null && isDuration(this.#typed)) {
      if (this.#typed.trim() !== delays.upTo) this.#typed = null;
    }
    this.touch();
  }
}

function isDuration(text: string): boolean {
  try {
    return parseDuration(text) > 0;
  } catch {
    return false;
  }
}
