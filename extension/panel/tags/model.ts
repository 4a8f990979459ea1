import type { Comparison, Role, Roles, VariableChoice, VariableInfo } from "gembalab/protocol";
import type { IGembaSession } from "../../tokens";
import type { Draft } from "../draft";
import type { DraftPreview } from "../preview";
import type { Tables } from "../tables";
import { ViewModel } from "../view-model";
import { leaveOut, reasonsOf, takeAll, takeIn, takeOnly, withoutUnknown } from "./choice";
import type { Reason } from "./choice";
import { grouped, groupings } from "./groups";
import type { GroupBy, TagGroup } from "./groups";
import { rolesOf, suggestedRoles, withRoles } from "./roles";

/** One line of the list. */
export interface TagRow {
  readonly variable: VariableInfo;
  /** Why the tag is not compared; undefined when it is. */
  readonly reason: Reason | undefined;
}

/** Reasons that a person did not give. */
const OWN_ACCORD: readonly Reason[] = [
  "defines the target",
  "measured afterwards",
  "constant",
  "all missing",
  "row counter",
  "identifier",
  "a time",
  "too many categories",
];

/** The step Tags: which variables are compared. */
export class TagsModel extends ViewModel {
  readonly #tables: Tables;
  readonly #draft: Draft;
  readonly #preview: DraftPreview;
  readonly #session: Pick<IGembaSession, "comparison" | "comparisonChanged">;
  #search = "";
  #automatic = new Map<string, Reason>();
  #all: readonly TagRow[] = [];
  #shown: readonly TagRow[] = [];
  #tableId: string | undefined;
  #groupBy: GroupBy = "none";
  #roleOf: (name: string) => Role | undefined = () => undefined;

  /** @param session knows what the notebook compared last */
  constructor(
    tables: Tables,
    draft: Draft,
    preview: DraftPreview,
    session: Pick<IGembaSession, "comparison" | "comparisonChanged">,
  ) {
    super();
    this.#session = session;
    this.#tables = tables;
    this.#draft = draft;
    this.#preview = preview;
    tables.changed.connect(this.#renew, this);
    draft.changed.connect(this.#renew, this);
    preview.changed.connect(this.#renew, this);
    session.comparisonChanged.connect(this.#renew, this);
    this.#renew();
  }

  /** What is searched for. */
  get search(): string {
    return this.#search;
  }

  /** All tags, in the order of the table. */
  get all(): readonly TagRow[] {
    return this.#all;
  }

  /** The tags that fit the search. */
  get shown(): readonly TagRow[] {
    return this.#shown;
  }

  /** How many tags are compared. */
  get inCount(): number {
    return this.#all.reduce((count, { reason }) => count + (reason === undefined ? 1 : 0), 0);
  }

  /** Tags that are in although they are usually left out for this reason. */
  stillIn(reason: Reason): string[] {
    return this.#all
      .filter(row => row.reason === undefined && this.#automatic.get(row.variable.name) === reason)
      .map(({ variable }) => variable.name);
  }

  /** Tags that are in although the last comparison says that they may give the answer away. */
  get givingAway(): string[] {
    const isIn = this.#isIn();
    return (this.#comparison?.variables ?? [])
      .filter(({ name, flags = [] }) => flags.length > 0 && isIn(name))
      .map(({ name }) => name);
  }

  /** Of each group that moved together in the last comparison, all that are in but the first. */
  get repeating(): string[] {
    const isIn = this.#isIn();
    return (this.#comparison?.families ?? []).flatMap(({ leader, members }) => {
      const within = members.filter(isIn);
      const kept = within.includes(leader) ? leader : within[0];
      return within.filter(name => name !== kept);
    });
  }

  /** The tags that are settings of the machine. */
  get settings(): string[] {
    return this.#all.map(({ variable }) => variable.name).filter(name => this.#roleOf(name) === "setting");
  }

  /** Roles that the names of tags suggest, and that nobody has given. */
  get suggestedRoles(): ReadonlyMap<keyof Roles, readonly string[]> {
    return suggestedRoles(this.#variables, this.#roleOf);
  }

  /** What the tags can be grouped by. */
  get groupings(): GroupBy[] {
    return groupings(this.#variables, this.#roleOf);
  }

  /** What they are grouped by. */
  get groupBy(): GroupBy {
    return this.groupings.includes(this.#groupBy) ? this.#groupBy : "none";
  }

  /** The tags that fit the search, by group; null where they are not grouped. */
  get groups(): TagGroup[] | null {
    const by = this.groupBy;
    return by === "none" ? null : grouped(this.#shown, by, this.#roleOf);
  }

  /** Names in the choice that the table does not have make the kernel refuse it. */
  get hasUnknown(): boolean {
    return (
      this.#preview.error?.code === "no-such-variable" &&
      this.#preview.error.where?.startsWith("variables.") === true
    );
  }

  /** Searches names, descriptions, units and stations. */
  searchFor(text: string): void {
    this.#search = text;
    this.#filter();
    this.touch();
  }

  /** Groups the tags. */
  group(by: GroupBy): void {
    this.#groupBy = by;
    this.touch();
  }

  /** Gives the tags the roles that their names suggest. */
  useSuggestedRoles(): void {
    const roles = withRoles(this.#choice.roles, this.suggestedRoles, new Set(this.#names));
    this.#choose({ ...this.#choice, roles });
  }

  /** Takes tags in or leaves them out. */
  setIn(names: Iterable<string>, isIn: boolean): void {
    const change = { names: this.#names, changed: new Set(names), automatic: this.#automatic };
    this.#choose(isIn ? takeIn(this.#choice, change) : leaveOut(this.#choice, change));
  }

  /** Takes in these tags and no others. */
  only(names: readonly string[]): void {
    this.#choose(takeOnly(this.#choice, this.#names, names));
  }

  /** Takes in everything but what is left out by itself. */
  takeAll(): void {
    this.#choose(takeAll(this.#choice));
  }

  /** Forgets names that the table does not have. */
  forgetUnknown(): void {
    this.#choose(withoutUnknown(this.#choice, this.#names));
  }

  override dispose(): void {
    this.#tables.changed.disconnect(this.#renew, this);
    this.#draft.changed.disconnect(this.#renew, this);
    this.#preview.changed.disconnect(this.#renew, this);
    this.#session.comparisonChanged.disconnect(this.#renew, this);
    super.dispose();
  }

  /** The last comparison, where it was of this table's tags. */
  get #comparison(): Comparison | null {
    return this.#session.comparison;
  }

  #isIn(): (name: string) => boolean {
    const names = new Set(
      this.#all.filter(({ reason }) => reason === undefined).map(({ variable }) => variable.name),
    );
    return name => names.has(name);
  }

  get #choice(): VariableChoice {
    return this.#draft.specification.variables ?? {};
  }

  get #variables(): readonly VariableInfo[] {
    return this.#tables.current?.variables ?? [];
  }

  get #names(): string[] {
    return this.#all.map(({ variable }) => variable.name);
  }

  #choose(choice: VariableChoice): void {
    this.#draft.edit({ variables: Object.keys(choice).length === 0 ? undefined : choice });
  }

  #renew(): void {
    const table = this.#tables.current;
    if (table?.id !== this.#tableId) this.#search = "";
    this.#tableId = table?.id;
    const variables = table?.variables ?? [];
    this.#roleOf = rolesOf(variables, this.#choice.roles);
    this.#automatic = this.#reasonsOfTheirOwn(variables, table?.rows ?? 0);
    const reasons = reasonsOf(
      variables.map(({ name }) => name),
      this.#choice,
      this.#automatic,
    );
    this.#all = variables.map(variable => ({ variable, reason: reasons.get(variable.name) }));
    this.#filter();
    this.touch();
  }

  /** What can be seen from here at once, and what the kernel found out. */
  #reasonsOfTheirOwn(variables: readonly VariableInfo[], rows: number): Map<string, Reason> {
    const reasons = new Map<string, Reason>();
    const { target } = this.#draft.specification;
    const targetVariable = target !== undefined && "variable" in target ? target.variable : null;
    for (const { name, distinct, missing } of variables) {
      const role = this.#roleOf(name);
      if (name === targetVariable) reasons.set(name, "defines the target");
      else if (role === "quality") reasons.set(name, "measured afterwards");
      else if (role === "identifier") reasons.set(name, "identifier");
      else if (role === "time") reasons.set(name, "a time");
      else if (missing >= rows) reasons.set(name, "all missing");
      else if (distinct <= 1) reasons.set(name, "constant");
    }
    for (const { variable, reason } of this.#preview.shown?.leftOut ?? []) {
      const isStale =
        reason === "defines the target" && variable !== targetVariable && targetVariable !== null;
      if (OWN_ACCORD.includes(reason) && !isStale) reasons.set(variable, reason);
    }
    return reasons;
  }

  #filter(): void {
    const words = this.#search.toLowerCase().split(/\s+/).filter(Boolean);
    this.#shown = words.length === 0 ? this.#all : this.#all.filter(({ variable }) => fits(variable, words));
  }
}

function fits(
  { name, description, unit, station, source, role }: VariableInfo,
  words: readonly string[],
): boolean {
  const text = [name, description, unit, station, source, role].join("\n").toLowerCase();
  return words.every(word => text.includes(word));
}
