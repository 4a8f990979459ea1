import { parseDuration } from "gembalab/protocol";
import type { Axis, Condition, Period, PeriodChoice, VariableInfo } from "gembalab/protocol";
import type { Draft } from "../draft";
import { isPlantTime, plantTimeText } from "../format";
import { sameJson } from "../json";
import type { Tables } from "../tables";
import { parseNumber } from "../target/form";
import { ViewModel } from "../view-model";
import { AlikeModel } from "./alike";
import { DelaysModel } from "./delays";
import { readLeaveOut, sameSubject, writeLeaveOut } from "./leave-out";
import type { LeaveOut, Rule } from "./leave-out";
import { rulesFor, speedOf, USUAL_WAIT } from "./rules";

/** What stands in the fields of the Time step. */
export interface TimeForm {
  readonly from: string;
  readonly to: string;
  /** The last so much of the data, instead of from and to. */
  readonly last: string;
  readonly except: readonly Period[];
}

/** A condition that the fields can't change. */
export interface FurtherCondition {
  readonly key: "when" | "ignore" | "reference";
  readonly condition: Condition;
}

/** What is wrong with the fields. */
export type TimeProblem =
  | { readonly code: "not a time" | "not a length"; readonly text: string }
  | { readonly code: "unfinished period" | "not a number" };

/** One box: what it leaves out, and whether it is ticked. */
export interface RuleBox {
  readonly rule: Rule;
  readonly isOn: boolean;
}

/** “Only while a tag is above a limit”, as it stands in the fields. */
export interface RunningForm {
  readonly isOn: boolean;
  readonly variable: string;
  readonly limit: string;
}

const EMPTY: TimeForm = { from: "", to: "", last: "", except: [] };

/** The step Time: which part of the data is looked at, and which of its rows count. */
export class TimeModel extends ViewModel {
  readonly alike: AlikeModel;
  readonly delays: DelaysModel;
  readonly #tables: Tables;
  readonly #draft: Draft;
  #form: TimeForm = EMPTY;
  #formsPeriod: PeriodChoice | undefined;
  #periodProblem: TimeProblem | null = null;
  /** Waits and limits as they were typed, also of boxes that are not ticked, and unfinished ones. */
  #typedWaits: Rule[] = [];
  #typedRunning: Omit<RunningForm, "isOn"> | null = null;

  constructor(tables: Tables, draft: Draft) {
    super();
    this.#tables = tables;
    this.#draft = draft;
    this.alike = new AlikeModel(tables, draft);
    this.delays = new DelaysModel(draft);
    this.delays.changed.connect(this.#onPart, this);
    tables.changed.connect(this.#onPart, this);
    draft.changed.connect(this.#onDraft, this);
    this.#onDraft();
  }

  /** What stands in the fields. */
  get form(): TimeForm {
    return this.#form;
  }

  /** What is wrong with the fields. */
  get problem(): TimeProblem | null {
    if (this.delays.isUnfinished) return { code: "not a length", text: this.delays.length };
    return this.#periodProblem ?? this.#ruleProblem();
  }

  /** The table's clock; null where it has none. */
  get axis(): Axis | null {
    const axis = this.#tables.current?.axis;
    return axis?.kind === "time" ? axis : null;
  }

  /** What can be left out by a tick. */
  get boxes(): RuleBox[] {
    const leaveOut = this.#leaveOut;
    return rulesFor(this.#tables.current, leaveOut).map(offered => {
      const ticked = leaveOut.rules.find(({ rule }) => sameSubject(rule, offered));
      const typed = this.#typedWaits.find(rule => sameSubject(rule, offered));
      return { rule: typed ?? ticked?.rule ?? offered, isOn: ticked !== undefined };
    });
  }

  /** Whether only the time counts in which a tag is above a limit; null where no tag tells it. */
  get running(): RunningForm | null {
    const { running } = this.#leaveOut;
    const said = running === null ? speedOf(this.numericVariables) : running;
    if (said === null) return null;
    const fields = this.#typedRunning ?? { variable: said.variable, limit: String(said.above) };
    return { isOn: running !== null, ...fields };
  }

  /** The tags that can tell whether the line runs. */
  get numericVariables(): readonly VariableInfo[] {
    return (this.#tables.current?.variables ?? []).filter(({ kind }) => kind === "numeric");
  }

  /** What code has narrowed the rows to, beyond the fields; empty where nothing. */
  get furtherConditions(): FurtherCondition[] {
    const { reference } = this.#draft.specification;
    const { furtherWhen, furtherIgnore } = this.#leaveOut;
    return [
      ...furtherWhen.map(condition => ({ key: "when" as const, condition })),
      ...furtherIgnore.map(condition => ({ key: "ignore" as const, condition })),
      ...(reference === undefined ? [] : [{ key: "reference" as const, condition: reference }]),
    ];
  }

  /** A tag of the table. */
  variable(name: string): VariableInfo | undefined {
    return this.#tables.variable(name);
  }

  /** The table's beginning or end as a person would type it. */
  edge(side: "from" | "to"): string {
    return this.axis === null ? "" : plantTimeText(this.axis[side], this.axis.timeZone ?? "UTC");
  }

  /** Where the period begins that the fields say, as a person would type it. */
  get beginning(): string {
    const { axis, form } = this;
    if (axis === null || form.last === "") return this.edge("from");
    const from = Math.max(axis.from, axis.to - parseDuration(form.last));
    return plantTimeText(from, axis.timeZone ?? "UTC");
  }

  /** Changes fields. */
  change(fields: Partial<TimeForm>): void {
    const last = "from" in fields || "to" in fields ? { last: "" } : {};
    this.#fill({ ...this.#form, ...last, ...fields }, `time ${Object.keys(fields).join()}`);
  }

  /** Looks at the last so much of the data, or at all of it. */
  lookAtLast(last: string | null): void {
    this.#fill(last === null ? EMPTY : { ...EMPTY, except: this.#form.except, last });
  }

  /** Ticks a box, or takes the tick away. */
  setRule(rule: Rule, isOn: boolean): void {
    const leaveOut = this.#leaveOut;
    const others = leaveOut.rules.filter(placed => !sameSubject(placed.rule, rule));
    const usable = rule.kind === "during" || isDuration(rule.wait) ? rule : { ...rule, wait: USUAL_WAIT };
    this.#write({ ...leaveOut, rules: isOn ? [...others, { rule: usable, key: "when" }] : others });
  }

  /** Says how long a box waits. */
  setWait(rule: Rule, wait: string): void {
    if (rule.kind === "during") return;
    const changed = { ...rule, wait };
    this.#typedWaits = [...this.#typedWaits.filter(other => !sameSubject(other, rule)), changed];
    const leaveOut = this.#leaveOut;
    const isOn = leaveOut.rules.some(placed => sameSubject(placed.rule, rule));
    if (isOn && isDuration(wait)) {
      const rules = leaveOut.rules.map(placed =>
        sameSubject(placed.rule, rule) ? { ...placed, rule: changed } : placed,
      );
      this.#write({ ...leaveOut, rules }, `wait ${rule.kind} ${rule.of}`);
    }
    this.touch();
  }

  /** Says whether only the running line counts, and how that is told. */
  setRunning(change: Partial<RunningForm>): void {
    const before = this.running;
    if (before === null) return;
    const next = { ...before, ...change };
    this.#typedRunning = { variable: next.variable, limit: next.limit };
    const above = parseNumber(next.limit);
    const { isOn, variable } = next;
    if (!isOn) this.#write({ ...this.#leaveOut, running: null });
    else if (above !== null) this.#write({ ...this.#leaveOut, running: { variable, above } }, "running");
    this.touch();
  }

  override dispose(): void {
    this.#tables.changed.disconnect(this.#onPart, this);
    this.#draft.changed.disconnect(this.#onDraft, this);
    this.alike.dispose();
    this.delays.dispose();
    super.dispose();
  }

  get #leaveOut(): LeaveOut {
    return readLeaveOut(this.#draft.specification);
  }

  #write(leaveOut: LeaveOut, gesture?: string): void {
    this.#draft.edit(writeLeaveOut(leaveOut), gesture);
  }

  #ruleProblem(): TimeProblem | null {
    for (const { rule, isOn } of this.boxes)
      if (isOn && rule.kind !== "during" && !isDuration(rule.wait))
        return { code: "not a length", text: rule.wait };
    const { running } = this;
    return running?.isOn === true && parseNumber(running.limit) === null ? { code: "not a number" } : null;
  }

  #onPart(): void {
    this.touch();
  }

  #fill(form: TimeForm, gesture?: string): void {
    this.#form = form;
    this.#periodProblem = problemIn(form);
    if (this.#periodProblem === null) {
      this.#formsPeriod = periodOf(form);
      this.#draft.edit({ period: this.#formsPeriod }, gesture);
    }
    this.touch();
  }

  /** A draft that changed elsewhere (undo, the notebook) fills the fields anew. */
  #onDraft(): void {
    const { period } = this.#draft.specification;
    if (!sameJson(period, this.#formsPeriod)) {
      this.#formsPeriod = period;
      const { from = "", to = "", last = "", except = [] } = period ?? {};
      this.#form = { from, to, last, except };
      this.#periodProblem = null;
    }
    this.#forgetTyped();
    this.touch();
  }

  /** What was typed gives way where the draft says something else, and where it says the same. */
  #forgetTyped(): void {
    const { rules, running } = this.#leaveOut;
    this.#typedWaits = this.#typedWaits.filter(typed => !rules.some(({ rule }) => sameSubject(rule, typed)));
    if (running !== null && this.#typedRunning !== null) {
      const limit = parseNumber(this.#typedRunning.limit);
      const isSame = limit === running.above && this.#typedRunning.variable === running.variable;
      if (!isSame) this.#typedRunning = null;
    }
  }
}

function isDuration(text: string): boolean {
  try {
    parseDuration(text);
    return true;
  } catch {
    return false;
  }
}

function problemIn({ from, to, except }: TimeForm): TimeProblem | null {
  const wrong = [from, to].find(text => text.trim() !== "" && !isPlantTime(text));
  if (wrong !== undefined) return { code: "not a time", text: wrong };
  const unfinished = except.flatMap(period => [period.from, period.to]).find(text => !isPlantTime(text));
  if (unfinished === undefined) return null;
  return unfinished.trim() === "" ? { code: "unfinished period" } : { code: "not a time", text: unfinished };
}

function periodOf({ from, to, last, except }: TimeForm): PeriodChoice | undefined {
  const period = {
    ...(from.trim() === "" ? {} : { from: from.trim() }),
    ...(to.trim() === "" ? {} : { to: to.trim() }),
    ...(last === "" ? {} : { last }),
    ...(except.length === 0
      ? {}
      : { except: except.map(part => ({ from: part.from.trim(), to: part.to.trim() })) }),
  };
  return Object.keys(period).length === 0 ? undefined : period;
}
