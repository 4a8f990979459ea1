// Tables with one fault each, of readings a minute.
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { ColumnPairs, Table, TableFromOptions, TableSource } from "../../../kernel-lib/dist/data";
import { Table as MadeTable } from "../../../kernel-lib/dist/data";

export const MINUTE = 60_000;
export const START = Date.UTC(2026, 0, 5);

/** Numbers from −1 to 1, the same every time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 30 - 1;
  };
}

/** Noise around a value. */
export function noise(rows: number, around: number = 0, seed: number = 1): number[] {
  const next = generator(seed);
  return Array.from({ length: rows }, () => around + next());
}

/** A slow signal read with few digits: it often shows the same number twice. */
export function quantised(rows: number, step: number, seed: number = 1): number[] {
  const next = generator(seed);
  let value = 0;
  return Array.from({ length: rows }, () => {
    value = 0.98 * value + 0.2 * next();
    return Math.round(value / step) * step;
  });
}

/** A value set and left, each time for as long as `holds` says. */
export function held(holds: readonly number[], seed: number = 1): number[] {
  const next = generator(seed);
  return holds.flatMap(rows => {
    const value = Math.round(200 + 20 * next()) + next() / 1000;
    return Array.from({ length: rows }, () => value);
  });
}

/** With some rows replaced by one value. */
export function frozen(
  values: readonly number[],
  from: number,
  rows: number,
  value = values[from],
): number[] {
  return values.map((own, row) => (row >= from && row < from + rows ? value : own));
}

/** A table of readings a minute. */
export function minutes(
  columns: readonly (readonly [string, readonly unknown[]])[],
  notes: NonNullable<TableFromOptions["variables"]> = [],
): Table {
  const rows = columns[0][1].length;
  const time = Array.from({ length: rows }, (_, row) => new Date(START + row * MINUTE));
  const pairs = [["time", time], ...columns] as unknown as ColumnPairs;
  return tableFrom(pairs, { time: "time", timeZone: "Europe/Berlin", variables: notes });
}

/** The same table with sources and variables that come from one of them. */
export function withSources(table: Table, sources: readonly TableSource[], source: string): Table {
  return new MadeTable({
    columns: table.variables.map(variable => {
      return { ...table.column(variable.name), variable: { ...variable, source } };
    }),
    time: table.time,
    timeName: table.timeName,
    timeZone: table.timeZone,
    sources,
  });
}
