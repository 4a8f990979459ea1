import { GembaError } from "gembalab/protocol";
import type { Preview, TableInfo } from "gembalab/protocol";
import type { IGembaSession } from "../tokens";
import type { Draft } from "./draft";
import { sameJson } from "./json";
import type { Tables } from "./tables";
import { ViewModel } from "./view-model";

const DEBOUNCE_MS = 200;
/** The most different tags that follow a limit while it is moved. */
const EFFECTS = 5;

/**
 * What the draft would select: rows, episodes, tags. Asked for when the draft
 * or the table changes, never by the clock, and never before there is a target.
 */
export class DraftPreview extends ViewModel {
  readonly #session: IGembaSession;
  readonly #tables: Tables;
  readonly #draft: Draft;
  #shown: Preview | null = null;
  #error: GembaError | null = null;
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: { table: TableInfo["id"]; specification: unknown } | null = null;

  constructor(session: IGembaSession, tables: Tables, draft: Draft) {
    super();
    this.#session = session;
    this.#tables = tables;
    this.#draft = draft;
    tables.changed.connect(this.#onChange, this);
    draft.changed.connect(this.#onChange, this);
    this.#onChange();
  }

  /** The newest answer; kept on screen while the next one is on its way. */
  get shown(): Preview | null {
    return this.#shown;
  }

  /** Why there is no answer. */
  get error(): GembaError | null {
    return this.#error;
  }

  /** Whether the draft has changed since {@link shown}. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Asks again, for example after the kernel was busy. */
  refresh(): void {
    this.#asked = null;
    this.#onChange();
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    this.#tables.changed.disconnect(this.#onChange, this);
    this.#draft.changed.disconnect(this.#onChange, this);
    super.dispose();
  }

  #onChange(): void {
    const table = this.#tables.current;
    const { specification } = this.#draft;
    if (table === null || specification.target === undefined) {
      this.#forget();
      return;
    }
    // Names and notes select nothing.
    const selecting = { ...specification, name: undefined, notes: undefined, labels: undefined };
    if (this.#asked?.table === table.id && sameJson(this.#asked.specification, selecting)) return;
    if (this.#asked?.table !== table.id) this.#shown = null;
    this.#asked = { table: table.id, specification: selecting };
    this.#isWaiting = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), DEBOUNCE_MS);
    this.touch();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    if (this.#asked === null && this.#shown === null && this.#error === null) return;
    this.#asked = null;
    this.#shown = null;
    this.#error = null;
    this.#isWaiting = false;
    this.touch();
  }

  async #ask(): Promise<void> {
    const asked = this.#asked;
    if (asked === null) return;
    let shown: Preview | null = null;
    let error: GembaError | null = null;
    try {
      const specification = { ...this.#draft.specification };
      shown = await this.#session.request({
        type: "preview",
        tableId: asked.table,
        specification,
        effects: EFFECTS,
      });
    } catch (cause) {
      error = GembaError.from(cause);
    }
    // A later question has taken the place of this one.
    if (asked !== this.#asked) return;
    this.#shown = shown ?? this.#shown;
    this.#error = error;
    this.#isWaiting = false;
    this.touch();
  }
}
