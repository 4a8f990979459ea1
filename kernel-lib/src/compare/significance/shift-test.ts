import { medianStep } from "../../data/table-text";
import type { Evidence } from "../../protocol";
import { GembaError, requireList } from "../../protocol";
import { testSignal } from "./column-tests";
import { evidenceOf } from "./evidence";
import { planShifts, whyImpossible } from "./plan";
import type { TimedRows } from "./plan";
import { PreparedPlan } from "./prepared";
import { signalOf } from "./signal";

/** How {@link shiftTest} judges. */
export interface ShiftTestOptions {
  /**
   * Epoch milliseconds of the rows, ascending. Left out, rows are one regular
   * step apart in the order given; null: they stand in no order.
   */
  readonly time?: ArrayLike<number> | null;
  /** The plant's clock, for times of day; "UTC" by default. */
  readonly timeZone?: string;
  /** Shifted labels; 9,999 by default. */
  readonly draws?: number;
  /** Of the draws; 1 by default. */
  readonly seed?: number;
  /** Whether the time of day is taken away; by default where the rows span 14 days or more. */
  readonly clock?: boolean;
  /** Episodes at most this many rows apart are one occasion; 10 by default, and never fewer. */
  readonly mergeRows?: number;
  /** Rows whose label is moved on its own, half-open and ascending; by default two to eight equal parts of the time. */
  readonly strata?: readonly { readonly from: number; readonly to: number }[];
}

/** Whether chance explains how a variable differs between event and reference rows. */
export interface ShiftTest {
  /** Share of shifted labels that do as well; null with a `reason`. */
  readonly p: number | null;
  /** No smaller p was possible with these draws. */
  readonly floorBinds: boolean;
  /** S in standard deviations of its draws above their mean. */
  readonly strength: number | null;
  /** S = Σ Z²ⱼ/j. */
  readonly statistic: number | null;
  /** Z₁ … Z₄: location, spread, skew, tails. */
  readonly components: readonly number[] | null;
  /** Equal parts of the time, and those that hold values of both populations; 0 and 1 without order. */
  readonly strata: number;
  readonly informativeStrata: number;
  readonly draws: number;
  readonly clockRemoved: boolean;
  /** How many occasions it rests on; null when no row is event or reference. */
  readonly evidence: Evidence | null;
  readonly reason?: string;
}

/**
 * The shift test of own arrays: is a variable different when the event happens,
 * beyond what signals that change slowly do by chance?
 *
 * The label is moved in a circle against the variable, inside two to eight
 * equal parts of the time, thousands of times. Moving keeps the memory of both;
 * parts of the time and a straight line taken from each keep drift out. What is
 * compared is location, spread, skew and tails of the ranks.
 *
 * @param values one per row; NaN, null and undefined are missing
 * @param labels one per row: 1 or true event, 0 or false reference, anything else ignored
 * @throws GembaError `bad-options` (lengths differ, time not ascending, draws), `wrong-kind`, `bad-time`
 * @source docs/significance.md
 * @example shiftTest(moisture, wet, { time, timeZone: "Europe/Berlin" }).p // 0.0004
 */
export function shiftTest(
  values: ArrayLike<number>,
  labels: ArrayLike<number | boolean>,
  options: ShiftTestOptions = {},
): ShiftTest {
  requireList(values, "values");
  requireList(labels, "labels");
  const column = numbersOf(values);
  checkStrata(options.strata, column.length);
  const rows = rowsOf(options, column.length);
  const plan = planShifts(rows, labelsOf(labels, column.length), {
    ...options,
    // Rows without times have no time of day.
    clock: options.time === undefined ? false : options.clock,
    seed: options.seed ?? 1,
    draws: checkedDraws(options.draws),
  });
  const impossible = whyImpossible(plan);
  if (plan === null || impossible !== null)
    return untested(plan === null ? null : evidenceOf(rows, plan), impossible!);
  const outcome = testSignal(new PreparedPlan(plan), signalOf({ type: "numeric", values: column }, plan));
  const { test } = outcome;
  return {
    p: test?.p ?? null,
    floorBinds: test?.floorBinds ?? false,
    strength: test?.strength ?? null,
    statistic: test?.statistic ?? null,
    components: test?.components ?? null,
    strata: plan.cells.length,
    informativeStrata: outcome.informative,
    draws: plan.draws,
    clockRemoved: plan.clock.removed,
    evidence: evidenceOf(rows, plan),
    ...(outcome.test === null ? { reason: outcome.reason } : {}),
  };
}

function untested(evidence: Evidence | null, reason: string): ShiftTest {
  return {
    p: null,
    floorBinds: false,
    strength: null,
    statistic: null,
    components: null,
    strata: 0,
    informativeStrata: 0,
    draws: 0,
    clockRemoved: false,
    evidence,
    reason,
  };
}

function numbersOf(values: ArrayLike<unknown>): Float64Array {
  if (values instanceof Float64Array) return values;
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < numbers.length; row++) {
    const value = values[row];
    if (typeof value === "number") numbers[row] = value;
    else if (value === null || value === undefined) numbers[row] = NaN;
    else {
      throw new GembaError("wrong-kind", {
        what: `Entry ${row} is not a number but ${typeof value}`,
        where: "values",
        remedy: "Give numbers; NaN or null stands for a missing value.",
      });
    }
  }
  return numbers;
}

function labelsOf(labels: ArrayLike<number | boolean>, rows: number): Uint8Array {
  if (labels.length !== rows) throw badLength("labels", labels.length, rows);
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const label = labels[row];
    codes[row] = label === 1 || label === true ? 1 : label === 0 || label === false ? 0 : 255;
  }
  return codes;
}

function rowsOf({ time, timeZone }: ShiftTestOptions, rows: number): TimedRows {
  const zone = timeZone ?? "UTC";
  if (time === null) return { time: null, intervalMs: null, timeZone: zone };
  if (time === undefined) {
    const steps = new Float64Array(rows).map((_, row) => row);
    return { time: steps, intervalMs: 1, timeZone: zone };
  }
  if (time.length !== rows) throw badLength("time", time.length, rows);
  const instants = Float64Array.from(time);
  const ascending = instants.every((instant, row) =>
    row === 0 ? Number.isFinite(instant) : instant >= instants[row - 1]! && Number.isFinite(instant),
  );
  if (!ascending) {
    throw new GembaError("bad-options", {
      what: "The times are not ascending numbers",
      where: "time",
      remedy: "Sort the rows by time, and give epoch milliseconds.",
    });
  }
  return { time: instants, intervalMs: medianStep(instants), timeZone: zone };
}

function checkedDraws(draws: number | undefined): number | undefined {
  if (draws === undefined || (Number.isInteger(draws) && draws >= 99 && draws <= 1_000_000)) return draws;
  throw new GembaError("bad-options", {
    what: `${draws} is no number of shifted labels`,
    where: "draws",
    remedy: "Give a whole number from 99 to 1,000,000.",
  });
}

function checkStrata(strata: ShiftTestOptions["strata"], rows: number): void {
  if (strata?.length === 0) {
    throw new GembaError("bad-options", {
      what: "There is no stratum",
      where: "strata",
      remedy: "Give at least one, or leave them out.",
    });
  }
  let end = 0;
  for (const { from, to } of strata ?? []) {
    if (Number.isInteger(from) && Number.isInteger(to) && end <= from && from < to && to <= rows) {
      end = to;
      continue;
    }
    throw new GembaError("bad-options", {
      what: `There are no rows from ${from} to ${to}, or they are not behind the stratum before`,
      where: "strata",
      remedy: `Give half-open ranges of rows from 0 to ${rows}, ascending.`,
    });
  }
}

function badLength(where: string, length: number, rows: number): GembaError {
  return new GembaError("bad-options", {
    what: `There are ${length} ${where} for ${rows} values`,
    where,
    remedy: "Give one per value.",
  });
}
