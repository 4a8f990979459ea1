import type { LikeWithLike, Specification, VariableInfo } from "gembalab/protocol";
import type { Draft } from "../draft";
import type { Tables } from "../tables";
import { ViewModel } from "../view-model";
import { speedOf } from "./rules";

/** A tag whose values are compared within, and whether they are. */
export interface AlikeBox {
  readonly variable: string;
  readonly isOn: boolean;
}

/** A number that is cut into parts of equal size: the load of the line. */
export interface LoadForm {
  readonly isOn: boolean;
  readonly variable: string;
  readonly bins: number;
}

/** Parts that a load is cut into, until a person says otherwise. */
const USUAL_BINS = 4;
/** With fewer values there is nothing to hold alike, with more hardly any row has a like. */
const [FEWEST_VALUES, MOST_VALUES] = [2, 20];
/** Boxes that are offered before any is ticked. */
const MOST_BOXES = 6;
/** What the specification allows. */
const MOST_CHOICES = 3;

/** Comparing like with like: event and reference rows of the same product, at the same load. */
export class AlikeModel extends ViewModel {
  readonly #tables: Tables;
  readonly #draft: Draft;
  /** The load as it was chosen while it was not ticked. */
  #load: Omit<LoadForm, "isOn"> | null = null;

  constructor(tables: Tables, draft: Draft) {
    super();
    this.#tables = tables;
    this.#draft = draft;
    tables.changed.connect(this.#onPart, this);
    draft.changed.connect(this.#onPart, this);
  }

  /** The tags with few values: products first, and those that are ticked already. */
  get boxes(): AlikeBox[] {
    const chosen = this.#chosen.filter(choice => typeof choice === "string");
    const { target } = this.#draft.specification;
    const targetVariable = target !== undefined && "variable" in target ? target.variable : null;
    const offered = (this.#tables.current?.variables ?? [])
      .filter(variable => hasFewValues(variable) && variable.name !== targetVariable)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, MOST_BOXES)
      .map(({ name }) => name);
    return [...new Set([...offered, ...chosen])].map(variable => ({
      variable,
      isOn: chosen.includes(variable),
    }));
  }

  /** The load; null where no tag can tell it. */
  get load(): LoadForm | null {
    const written = this.#chosen.find(choice => typeof choice !== "string");
    if (written !== undefined) return { isOn: true, ...written };
    if (this.#load !== null && this.#tables.variable(this.#load.variable) !== undefined)
      return { isOn: false, ...this.#load };
    const suggested = speedOf(this.numericVariables)?.variable ?? this.numericVariables[0]?.name;
    return suggested === undefined ? null : { isOn: false, variable: suggested, bins: USUAL_BINS };
  }

  /** The tags that can tell the load. */
  get numericVariables(): readonly VariableInfo[] {
    return (this.#tables.current?.variables ?? []).filter(
      ({ kind, distinct }) => kind === "numeric" && distinct > 1,
    );
  }

  /** Whether one more can be held alike. */
  get hasRoom(): boolean {
    return this.#chosen.length < MOST_CHOICES;
  }

  /** What is held alike, by name. */
  get names(): string[] {
    return this.#chosen.map(choice => (typeof choice === "string" ? choice : choice.variable));
  }

  /** A tag of the table. */
  variable(name: string): VariableInfo | undefined {
    return this.#tables.variable(name);
  }

  /** Ticks a tag, or takes the tick away. */
  setBox(variable: string, isOn: boolean): void {
    const others = this.#chosen.filter(choice => choice !== variable);
    const texts = others.filter(choice => typeof choice === "string");
    const loads = others.filter(choice => typeof choice !== "string");
    this.#write(isOn ? [...texts, variable, ...loads] : others);
  }

  /** Says whether the load is held alike, and how. */
  setLoad(change: Partial<LoadForm>): void {
    const before = this.load;
    if (before === null) return;
    const { isOn, variable, bins } = { ...before, ...change };
    this.#load = { variable, bins };
    const written = this.#chosen.find(choice => typeof choice !== "string");
    const others = this.#chosen.filter(choice => choice !== written);
    this.#write(isOn ? [...others, { variable, bins }] : others, "load");
    this.touch();
  }

  override dispose(): void {
    this.#tables.changed.disconnect(this.#onPart, this);
    this.#draft.changed.disconnect(this.#onPart, this);
    super.dispose();
  }

  get #chosen(): readonly LikeWithLike[] {
    return this.#draft.specification.stratifyBy ?? [];
  }

  #write(choices: readonly LikeWithLike[], gesture?: string): void {
    // The schema's type says "one to three"; an empty list is none.
    const stratifyBy = choices.length === 0 ? undefined : ([...choices] as Specification["stratifyBy"]);
    this.#draft.edit({ stratifyBy }, gesture);
  }

  #onPart(): void {
    this.touch();
  }
}

function hasFewValues({ kind, distinct }: VariableInfo): boolean {
  return kind !== "numeric" && distinct >= FEWEST_VALUES && distinct <= MOST_VALUES;
}

/** Products before shifts before everything else. */
function rank({ role, suggestedRole, name }: VariableInfo): number {
  if (role === "recipe" || suggestedRole === "recipe") return 0;
  return /product|recipe|grade|sort|produkt|rezept/i.test(name) ? 1 : 2;
}
