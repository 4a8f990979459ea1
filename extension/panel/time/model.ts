import type { Axis, Period, PeriodChoice } from "gembalab/protocol";
import type { Draft } from "../draft";
import { isPlantTime, plantTimeText } from "../format";
import { sameJson } from "../json";
import { conditionWords } from "./conditions";
import type { Tables } from "../tables";
import { ViewModel } from "../view-model";

/** What stands in the fields of the Time step. */
export interface TimeForm {
  readonly from: string;
  readonly to: string;
  readonly except: readonly Period[];
}

/** A condition that the fields can't change. */
export interface FurtherCondition {
  readonly key: "when" | "ignore" | "reference";
  readonly words: string;
}

const EMPTY: TimeForm = { from: "", to: "", except: [] };
const DAY_MS = 86_400_000;

/** The step Time: which part of the data is looked at. */
export class TimeModel extends ViewModel {
  readonly #tables: Tables;
  readonly #draft: Draft;
  #form: TimeForm = EMPTY;
  #formsPeriod: PeriodChoice | undefined;
  #problem: string | null = null;

  constructor(tables: Tables, draft: Draft) {
    super();
    this.#tables = tables;
    this.#draft = draft;
    tables.changed.connect(this.#onPart, this);
    draft.changed.connect(this.#onDraft, this);
    this.#onDraft();
  }

  /** What stands in the fields. */
  get form(): TimeForm {
    return this.#form;
  }

  /** What is wrong with the fields. */
  get problem(): string | null {
    return this.#problem;
  }

  /** The table's clock; null where it has none. */
  get axis(): Axis | null {
    const axis = this.#tables.current?.axis;
    return axis?.kind === "time" ? axis : null;
  }

  /** What code has narrowed the rows to, beyond the fields; empty where nothing. */
  get furtherConditions(): FurtherCondition[] {
    const { when, ignore, reference } = this.#draft.specification;
    return [
      ...(when === undefined ? [] : [{ key: "when" as const, words: conditionWords(when) }]),
      ...(ignore === undefined ? [] : [{ key: "ignore" as const, words: conditionWords(ignore) }]),
      ...(reference === undefined ? [] : [{ key: "reference" as const, words: conditionWords(reference) }]),
    ];
  }

  /** The table's beginning or end as a person would type it. */
  edge(side: "from" | "to"): string {
    return this.axis === null ? "" : plantTimeText(this.axis[side], this.axis.timeZone ?? "UTC");
  }

  /** Changes fields. */
  change(fields: Partial<TimeForm>): void {
    this.#fill({ ...this.#form, ...fields }, `time ${Object.keys(fields).join()}`);
  }

  /** Looks at the last days of the data. */
  lastDays(days: number): void {
    const { axis } = this;
    if (axis === null) return;
    const from = plantTimeText(axis.to - days * DAY_MS, axis.timeZone ?? "UTC");
    this.#fill({ ...this.#form, from, to: "" });
  }

  /** Looks at all the data. */
  everything(): void {
    this.#fill(EMPTY);
  }

  override dispose(): void {
    this.#tables.changed.disconnect(this.#onPart, this);
    this.#draft.changed.disconnect(this.#onDraft, this);
    super.dispose();
  }

  #onPart(): void {
    this.touch();
  }

  #fill(form: TimeForm, gesture?: string): void {
    this.#form = form;
    this.#problem = problemIn(form);
    if (this.#problem === null) {
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
      this.#form = { from: period?.from ?? "", to: period?.to ?? "", except: period?.except ?? [] };
      this.#problem = null;
    }
    this.touch();
  }
}

function problemIn({ from, to, except }: TimeForm): string | null {
  const wrong = [from, to].find(text => text.trim() !== "" && !isPlantTime(text));
  if (wrong !== undefined) return `“${wrong}” is not a date or time; write it as 2026-01-05 13:00.`;
  const unfinished = except.flatMap(period => [period.from, period.to]).find(text => !isPlantTime(text));
  if (unfinished === undefined) return null;
  return unfinished.trim() === ""
    ? "Each left-out period needs a beginning and an end."
    : `“${unfinished}” is not a date or time; write it as 2026-01-05 13:00.`;
}

function periodOf({ from, to, except }: TimeForm): PeriodChoice | undefined {
  const period = {
    ...(from.trim() === "" ? {} : { from: from.trim() }),
    ...(to.trim() === "" ? {} : { to: to.trim() }),
    ...(except.length === 0
      ? {}
      : { except: except.map(part => ({ from: part.from.trim(), to: part.to.trim() })) }),
  };
  return Object.keys(period).length === 0 ? undefined : period;
}
