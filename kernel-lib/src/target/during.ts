import { firstRowFrom } from "../data";
import type { Table, TableSource } from "../data";
import { sourceOf } from "../features";
import type { During } from "../protocol";
import { GembaError, quoted } from "../protocol";

import { timeOf } from "./row-times";
import { NO, UNKNOWN, YES, evaluateValues } from "./values";

/**
 * Where the row's time lies in an interval of a source (half-open): 1 yes, 0 no,
 * 255 where all that is known is an interval whose attribute is missing.
 * A table without such a source may have a boolean column of that name instead.
 *
 * @throws GembaError `no-such-source`, `no-such-variable` (an attribute), `wrong-kind`, `bad-specification`
 */
export function evaluateDuring(table: Table, condition: During, where: string): Uint8Array {
  const source = intervalSource(table, condition, where);
  if (source === null) {
    return evaluateValues(table, { variable: condition.during, in: [true] }, where);
  }
  const time = timeOf(table, `${where}.during`);
  const chosen = chosenIntervals(source, condition, where);
  const yes = new Int32Array(table.rows + 1);
  const unknown = new Int32Array(table.rows + 1);
  eachInterval(source, (from, to, interval) => {
    const steps = chosen[interval] === YES ? yes : chosen[interval] === UNKNOWN ? unknown : null;
    if (steps === null) return;
    steps[firstRowFrom(time, from)]!++;
    steps[firstRowFrom(time, to)]!--;
  });
  const result = new Uint8Array(table.rows);
  let [inside, perhaps] = [0, 0];
  for (let row = 0; row < result.length; row++) {
    inside += yes[row]!;
    perhaps += unknown[row]!;
    result[row] = inside > 0 ? YES : perhaps > 0 ? UNKNOWN : NO;
  }
  return result;
}

/**
 * The end of the last interval of a source that is over at each row: −Infinity before the first.
 * Exact, also for an interval that falls between two rows. Null for a boolean column in place of a source.
 */
export function lastEnds(
  table: Table,
  condition: During,
  where: string,
): { held: Float64Array; unknown: Float64Array } | null {
  const source = intervalSource(table, condition, where);
  if (source === null) return null;
  const time = timeOf(table, `${where}.during`);
  const chosen = chosenIntervals(source, condition, where);
  const held = new Float64Array(table.rows).fill(-Infinity);
  const unknown = held.slice();
  eachInterval(source, (_, to, interval) => {
    const ends = chosen[interval] === YES ? held : chosen[interval] === UNKNOWN ? unknown : null;
    const row = firstRowFrom(time, to);
    if (ends !== null && row < ends.length) ends[row] = Math.max(ends[row]!, to);
  });
  for (let row = 1; row < held.length; row++) {
    held[row] = Math.max(held[row]!, held[row - 1]!);
    unknown[row] = Math.max(unknown[row]!, unknown[row - 1]!);
  }
  return { held, unknown };
}

/** The source of intervals that a condition names; null when a boolean column stands for it. */
function intervalSource(table: Table, { during, where: filter }: During, where: string): TableSource | null {
  const isSource = table.sources.some(({ name, kind }) => kind === "intervals" && name === during);
  const isBoolean = !isSource && table.has(during) && table.column(during).variable.kind === "boolean";
  if (isBoolean && filter === undefined) return null;
  if (isBoolean) {
    throw new GembaError("bad-specification", {
      what: `${quoted(during)} is a column of true and false, and such a column has no attributes to choose by`,
      where: `${where}.where`,
      remedy: "Leave where out, or assemble the data with the intervals as a source.",
    });
  }
  return sourceOf(table, during, "intervals", `${where}.during`);
}

/** Which intervals count: 1 yes, 0 no, 255 where an attribute is missing. */
function chosenIntervals({ table }: TableSource, { where: filter }: During, where: string): Uint8Array {
  const chosen = new Uint8Array(table.rows).fill(YES);
  for (const [variable, values] of Object.entries(filter ?? {})) {
    const fits = evaluateValues(table, { variable, in: values }, `${where}.where`);
    chosen.forEach((value, row) => {
      const other = fits[row]!;
      chosen[row] = value === NO || other === NO ? NO : value === UNKNOWN ? UNKNOWN : other;
    });
  }
  return chosen;
}

/** Hands over the intervals that last; one without an end lasts to this day. */
function eachInterval(
  { table, ends }: TableSource,
  take: (from: number, to: number, interval: number) => void,
): void {
  const begins = table.time!;
  for (let interval = 0; interval < begins.length; interval++) {
    const end = ends?.[interval] ?? NaN;
    const to = Number.isNaN(end) ? Infinity : end;
    if (to > begins[interval]!) take(begins[interval]!, to, interval);
  }
}
