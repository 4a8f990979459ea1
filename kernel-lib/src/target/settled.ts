import type { Column, Table } from "../data";
import type { Condition, SettledAfter, SettledAfterChange, Target } from "../protocol";
import { parseDuration } from "../protocol";
import { lastEnds } from "./during";
import { timeOf } from "./row-times";
import { NO, UNKNOWN, YES, columnAt } from "./values";

/** Where a condition holds, one entry per row. */
type Evaluate = (table: Table, condition: Condition | Target, where: string) => Uint8Array;

/** The latest instant, up to each row, at which a condition held, and at which it was unknown; −Infinity: never. */
interface Latest {
  held: Float64Array;
  unknown: Float64Array;
}

/**
 * Where at least so long has passed since a condition last held; before it ever
 * did: yes; while it does: no. Unknown where all that speaks against it is that
 * the condition was unknown within the wait. Time passes in gaps of the data.
 *
 * @throws GembaError `bad-specification` without time, and what the condition itself raises
 */
export function evaluateSettledAfter(
  table: Table,
  { settled, after }: SettledAfter,
  where: string,
  evaluate: Evaluate,
): Uint8Array {
  const time = timeOf(table, `${where}.settled`);
  const wait = parseDuration(settled, `${where}.settled`);
  const holds = evaluate(table, after, `${where}.after`);
  const latest = latestOf(table, after, `${where}.after`, time, evaluate);
  return holds.map((now, row) => {
    if (now === YES || time[row]! - latest.held[row]! < wait) return NO;
    return now === UNKNOWN || time[row]! - latest.unknown[row]! < wait ? UNKNOWN : YES;
  });
}

/**
 * Where at least so long has passed since a variable last took another value.
 * Missing values are no change; the first known value after them is compared
 * with the last one before. Unknown before the first known value.
 *
 * @throws GembaError `no-such-variable`, `bad-specification` without time
 */
export function evaluateSettledAfterChange(
  table: Table,
  { settled, afterChangeOf }: SettledAfterChange,
  where: string,
): Uint8Array {
  const time = timeOf(table, `${where}.settled`);
  const wait = parseDuration(settled, `${where}.settled`);
  const column = columnAt(table, afterChangeOf, `${where}.afterChangeOf`);
  const valueAt = readerOf(column);
  const result = new Uint8Array(table.rows);
  let [known, changed] = [NaN, -Infinity];
  for (let row = 0; row < result.length; row++) {
    const value = valueAt(row);
    if (!Number.isNaN(value)) {
      if (!Number.isNaN(known) && value !== known) changed = time[row]!;
      known = value;
    }
    result[row] = Number.isNaN(known) ? UNKNOWN : time[row]! - changed < wait ? NO : YES;
  }
  return result;
}

/** The value in a row as a number to compare: NaN when missing. */
function readerOf(column: Column): (row: number) => number {
  if (column.type === "numeric") return row => column.values[row]!;
  return row => (column.codes[row]! < 0 ? NaN : column.codes[row]!);
}

function latestOf(
  table: Table,
  condition: Condition,
  where: string,
  time: Float64Array,
  evaluate: Evaluate,
): Latest {
  if ("any" in condition) {
    const parts = condition.any.map((part, i) => latestOf(table, part, `${where}.any[${i}]`, time, evaluate));
    return parts.reduce((left, right) => ({
      held: later(left.held, right.held),
      unknown: later(left.unknown, right.unknown),
    }));
  }
  const ends = "during" in condition ? lastEnds(table, condition, where) : null;
  return ends ?? latestRows(evaluate(table, condition, where), time);
}

function latestRows(holds: Uint8Array, time: Float64Array): Latest {
  const held = new Float64Array(holds.length);
  const unknown = new Float64Array(holds.length);
  let [lastHeld, lastUnknown] = [-Infinity, -Infinity];
  for (let row = 0; row < holds.length; row++) {
    if (holds[row] === YES) lastHeld = time[row]!;
    else if (holds[row] === UNKNOWN) lastUnknown = time[row]!;
    held[row] = lastHeld;
    unknown[row] = lastUnknown;
  }
  return { held, unknown };
}

function later(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, row) => Math.max(value, right[row]!));
}
