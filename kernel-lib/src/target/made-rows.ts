import type { Table } from "../data";
import { aggregateRows, conditionSources, conditionVariables, rowNotices, spansOf } from "../features";
import type { RowChoice, Spans } from "../features";
import type { Condition, Notice, Specification, Target } from "../protocol";
import { both, eligibleRows } from "./label-rows";
import type { PlacedCondition, PlacedConditions } from "./label-rows";
import { rowsOfExceptions } from "./periods";

/** Windows, samples or batches of a table. */
export interface MadeRows {
  /** One row each, with aggregates as columns. */
  readonly table: Table;
  readonly choice: RowChoice;
  readonly spans: Spans;
  /** 1 where a reading counts: `when` holds, `ignore` does not, and no exception of the period covers it. */
  readonly counted: Uint8Array;
  readonly notices: readonly Notice[];
}

/** Where a condition is judged: on the readings, or on the rows made of them. */
export type Place = "readings" | "rows";

/**
 * Where a condition is judged. On the rows when all variables that it reads are the rows' own (columns of
 * the samples or batches; or aggregates, by their full names), on the readings otherwise. For samples
 * a condition that is about nothing but periods is about when they were taken.
 */
export function placeOf(table: Table, choice: RowChoice, condition: Condition | Target): Place {
  const names = conditionVariables(condition);
  if (names.length === 0) {
    return choice.kind === "samples" && conditionSources(condition).length === 0 ? "rows" : "readings";
  }
  const own = choice.kind === "windows" ? null : choice.of;
  const variables = new Map(table.variables.map(variable => [variable.name, variable]));
  const isOwn = (name: string): boolean => {
    const variable = variables.get(name);
    return variable === undefined || (own !== null && variable.source === own);
  };
  return names.every(isOwn) ? "rows" : "readings";
}

/** The parts of `when` and `ignore` that are judged in a place. */
export function conditionsIn(
  place: Place,
  table: Table,
  choice: RowChoice,
  { when, ignore }: Specification,
): PlacedConditions {
  const here = ({ condition }: PlacedCondition): boolean => placeOf(table, choice, condition) === place;
  return {
    when: partsOf(when, "all", "when").filter(here),
    ignore: partsOf(ignore, "any", "ignore").filter(here),
  };
}

/** What counts under all of `all`, or is ignored under any of `any`, can be judged part by part. */
function partsOf(condition: Condition | undefined, form: "all" | "any", where: string): PlacedCondition[] {
  if (condition === undefined) return [];
  const parts =
    form === "all" && "all" in condition
      ? condition.all
      : form === "any" && "any" in condition
        ? condition.any
        : null;
  if (parts === null) return [{ condition, where }];
  return parts.map((part, i) => ({ condition: part, where: `${where}.${form}[${i}]` }));
}

// A table never changes, and neither do the rows made of it: a new target needs no new rows.
const made = new WeakMap<Table, { key: string; rows: MadeRows }[]>();
/** Rows of so many choices are kept per table. */
const KEPT = 2;

/**
 * The rows of a choice. Kept for the next time, so that a target can be moved without computing anything anew.
 *
 * @throws GembaError what the conditions raise; `no-such-source`, `bad-specification`, `out-of-memory`, `cancelled`
 */
export async function makeRows(
  table: Table,
  choice: RowChoice,
  specification: Specification,
  signal?: AbortSignal,
): Promise<MadeRows> {
  const conditions = conditionsIn("readings", table, choice, specification);
  const key = keyOf(choice, conditions, specification);
  const kept = made.get(table) ?? [];
  const known = kept.find(entry => entry.key === key);
  if (known !== undefined) return { ...known.rows, choice };
  const spans = spansOf(table, choice);
  const counted = countedReadings(table, conditions, specification);
  const rows: MadeRows = {
    table: await aggregateRows(table, choice, spans, counted, signal),
    choice,
    spans,
    counted,
    notices: rowNotices(table, choice, spans),
  };
  const others = (made.get(table) ?? []).filter(entry => entry.key !== key);
  made.set(table, [{ key, rows }, ...others].slice(0, KEPT));
  return rows;
}

/** Everything that the rows' values depend on: neither the target nor how much of a row it must hold in. */
function keyOf(choice: RowChoice, { when, ignore }: PlacedConditions, { period }: Specification): string {
  const { targetShare: _share, where: _where, ...rest } = choice;
  return JSON.stringify([rest, when, ignore, period?.except ?? []]);
}

/** 1 where a reading counts, whatever the period's ends: rows reach beyond them by their look-back. */
function countedReadings(table: Table, conditions: PlacedConditions, { period }: Specification): Uint8Array {
  const eligible = eligibleRows(table, conditions);
  return period?.except === undefined
    ? eligible
    : both(eligible, rowsOfExceptions(table, period.except, "period"));
}
