import { SPECIFICATION_KEYS } from "gembalab/protocol";
import type { InvestigationInfo, Specification } from "gembalab/protocol";
import { sameJson } from "./json";
import { ViewModel } from "./view-model";

/** A specification that may still lack its target. */
export type DraftSpecification = Partial<Specification>;

interface History {
  specification: DraftSpecification;
  /** The investigation in the notebook that this draft changes. */
  base: InvestigationInfo | null;
  past: DraftSpecification[];
  future: DraftSpecification[];
}

const UNDO_STEPS = 100;
/** Edits of the same kind that follow each other this closely are one step of undo. */
const GESTURE_MS = 1_500;

/**
 * What a person has decided but not yet written, one draft per table. The
 * notebook is the truth: an investigation that the kernel announces replaces
 * the draft, which stays reachable by undo.
 */
export class Draft extends ViewModel {
  readonly #histories = new Map<string, History>();
  #current: History = emptyHistory();
  #gesture: { name: string; at: number } | null = null;

  /** What is decided so far. */
  get specification(): DraftSpecification {
    return this.#current.specification;
  }

  /** The investigation in the notebook, as it ran last. */
  get base(): InvestigationInfo | null {
    return this.#current.base;
  }

  /** Whether the draft says something else than the notebook. */
  get isChanged(): boolean {
    return !sameJson(this.#current.specification, this.#current.base?.specification ?? {});
  }

  /** False where the notebook's investigation is code that the panel can't change. */
  get isEditable(): boolean {
    return this.#current.base?.editable !== false;
  }

  /** Whether there is something to undo. */
  get canUndo(): boolean {
    return this.#current.past.length > 0;
  }

  /** Whether there is something to redo. */
  get canRedo(): boolean {
    return this.#current.future.length > 0;
  }

  /** Turns to the draft of another table; what was decided before there was a table moves along. */
  use(tableKey: string): void {
    let history = this.#histories.get(tableKey);
    if (history === undefined) {
      const beforeAnyTable = this.#histories.size === 0;
      history = beforeAnyTable ? this.#current : emptyHistory();
      this.#histories.set(tableKey, history);
    }
    if (history === this.#current) return;
    this.#current = history;
    this.#gesture = null;
    this.touch();
  }

  /** Takes over an investigation that the kernel announced; returns whether unwritten edits gave way. */
  adopt(info: InvestigationInfo): boolean {
    const current = this.#current;
    if (current.base?.id === info.id && current.base.editable === info.editable) return false;
    const same = sameJson(info.specification, current.specification);
    const gaveWay = !same && current.base !== null && this.isChanged;
    if (!same) {
      if (!sameJson(current.specification, {})) this.#remember();
      current.specification = info.specification;
    }
    current.base = info;
    this.touch();
    return gaveWay;
  }

  /**
   * Changes the draft, unless only code can; a key that is `undefined` is removed.
   *
   * @param gesture edits with the same name in quick succession are one step of undo.
   */
  edit(change: DraftSpecification, gesture?: string): void {
    if (!this.isEditable) return;
    const next = inOrder({ ...this.#current.specification, ...change });
    if (sameJson(next, this.#current.specification)) return;
    const now = Date.now();
    const goesOn =
      gesture !== undefined && this.#gesture?.name === gesture && now - this.#gesture.at < GESTURE_MS;
    if (!goesOn) this.#remember();
    this.#gesture = gesture === undefined ? null : { name: gesture, at: now };
    this.#current.specification = next;
    this.touch();
  }

  /** Goes one step back. */
  undo(): void {
    this.#step(this.#current.past, this.#current.future);
  }

  /** Goes one step forward again. */
  redo(): void {
    this.#step(this.#current.future, this.#current.past);
  }

  #step(from: DraftSpecification[], to: DraftSpecification[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.#current.specification);
    this.#current.specification = next;
    this.#gesture = null;
    this.touch();
  }

  #remember(): void {
    const { past, specification } = this.#current;
    past.push(specification);
    if (past.length > UNDO_STEPS) past.shift();
    this.#current.future = [];
  }
}

/** The keys in the order in which a person would write them; those that are undefined go. */
function inOrder(specification: DraftSpecification): DraftSpecification {
  const known: readonly string[] = SPECIFICATION_KEYS;
  const rank = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length);
  const entries = Object.entries(specification).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries);
}

function emptyHistory(): History {
  return { specification: {}, base: null, past: [], future: [] };
}
