import type { Table } from "../data";
import { firstRowFrom, formatPlantTime, parsePlantTime } from "../data";
import type { Period, PeriodChoice, Specification } from "../protocol";
import { GembaError, parseDuration } from "../protocol";

/** Rows from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of half-open periods of plant time, in the order of the periods.
 *
 * @throws GembaError `bad-period` when the table has no time, a period ends
 *   before it begins, or all of them lie outside the data; `bad-time`
 */
export function rowsOfPeriods(table: Table, periods: readonly Period[], where: string): RowRange[] {
  const ranges = periods.map((period, i) => rowsOfPeriod(table, period, `${where}[${i}]`));
  if (ranges.every(({ from, to }) => from === to)) throw outsideTheData(table, where);
  return ranges;
}

/**
 * Where a period choice looks: 1 for the rows inside, 0 for the others.
 *
 * @throws GembaError `bad-period`, `bad-time`
 */
export function rowsOfChoice(table: Table, choice: PeriodChoice, where: string): Uint8Array {
  const result = new Uint8Array(table.rows);
  const { from, to } = rowsOfPeriod(table, resolved(table, choice, where), where);
  if (from === to) throw outsideTheData(table, where);
  result.fill(1, from, to);
  for (const left of exceptions(table, choice.except ?? [], where)) result.fill(0, left.from, left.to);
  return result;
}

/** 1 for the rows outside all exceptions of a period. */
export function rowsOfExceptions(table: Table, except: readonly Period[], where: string): Uint8Array {
  const result = new Uint8Array(table.rows).fill(1);
  for (const left of exceptions(table, except, where)) result.fill(0, left.from, left.to);
  return result;
}

function exceptions(table: Table, except: readonly Period[], where: string): RowRange[] {
  return except.map((period, i) => rowsOfPeriod(table, period, `${where}.except[${i}]`));
}

/**
 * The period of a specification with both ends, as texts with their offset: `last` counts back from
 * the end of the newest row (its time and one sampling interval), an open end is that of the data.
 * Null when the specification names no period.
 *
 * @throws GembaError `bad-period` when the table has no time or no rows; `bad-time`, `bad-specification`
 * @example resolvePeriod(line, { target, period: { last: "8 weeks" } }) // { from: "2026-01-05T00:00:00+01:00", to: … }
 */
export function resolvePeriod(table: Table, { period }: Pick<Specification, "period">): Period | null {
  if (period === undefined) return null;
  const time = timeOf(table, "period");
  if (time.length === 0) throw outsideTheData(table, "period");
  const { from, to } = resolved(table, period, "period");
  const text = (ms: number): string => formatPlantTime(ms, table.timeZone, "offset");
  return { from: from ?? text(time[0]!), to: to ?? text(endOfData(table)) };
}

/** From when to when a period choice reaches, epoch milliseconds, half-open; infinite where it is open. */
export function boundsOf(table: Table, choice: PeriodChoice, where: string): RowRange {
  const { from, to } = resolved(table, choice, where);
  return {
    from: from === undefined ? -Infinity : instantOf(table, from, `${where}.from`),
    to: to === undefined ? Infinity : instantOf(table, to, `${where}.to`),
  };
}

/** A period choice without `last`. */
function resolved(table: Table, choice: PeriodChoice, where: string): PeriodChoice {
  const { last, ...rest } = choice;
  if (last === undefined) return rest;
  const length = parseDuration(last, `${where}.last`);
  const time = timeOf(table, `${where}.last`);
  if (time.length === 0) throw outsideTheData(table, where);
  const end = endOfData(table);
  const text = (ms: number): string => formatPlantTime(ms, table.timeZone, "offset");
  return { ...rest, from: text(end - length), to: text(end) };
}

/** When the newest row ends: its time and one sampling interval. */
export function endOfData({ time, intervalMs }: Table): number {
  return time!.at(-1)! + Math.max(intervalMs ?? 0, 1);
}

function rowsOfPeriod(table: Table, { from, to }: PeriodChoice, where: string): RowRange {
  const time = timeOf(table, where);
  const start = from === undefined ? -Infinity : instantOf(table, from, `${where}.from`);
  const end = to === undefined ? Infinity : instantOf(table, to, `${where}.to`);
  if (start >= end) {
    throw new GembaError("bad-period", {
      what:
        start === end
          ? `The period from ${from} to ${to} is empty`
          : `The period ends (${to}) before it begins (${from})`,
      where,
      remedy: start === end ? "Periods are half-open: choose a later end." : "Exchange from and to.",
    });
  }
  return { from: firstRowFrom(time, start), to: firstRowFrom(time, end) };
}

function timeOf(table: Table, where: string): Float64Array {
  if (table.time !== null) return table.time;
  throw new GembaError("bad-period", {
    what: "The table has no time column, so there are no periods in it",
    where,
    remedy: 'Open the data with { time: "<name of the time column>" }, or leave the periods out.',
  });
}

function instantOf(table: Table, text: string, where: string): number {
  try {
    return parsePlantTime(text, table.timeZone);
  } catch (error) {
    if (!(error instanceof GembaError) || error.where !== undefined) throw error;
    const located = GembaError.fromInfo({ ...error.toInfo(), where });
    located.message = `${where}: ${error.message}`;
    throw located;
  }
}

function outsideTheData({ time, timeZone }: Table, where: string): GembaError {
  const span =
    time === null || time.length === 0
      ? "has no rows"
      : `reaches from ${formatPlantTime(time[0]!, timeZone, "reading")} to ${formatPlantTime(time.at(-1)!, timeZone, "reading")} (${timeZone})`;
  return new GembaError("bad-period", {
    what: `No row lies in this period: the data ${span}`,
    where,
    remedy: "Choose a period inside the data.",
  });
}
