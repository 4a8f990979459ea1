import { sharedFloat64, sharedInt32 } from "../../data";
import type { CategoricalColumn, Column, NumericColumn, Table, Variable } from "../../data";
import { usableMemory } from "../../compute/limits";
import type { Aggregate } from "../../protocol";
import { GembaError } from "../../protocol";
import { matchNames } from "../patterns";
import { aggregatedVariable, aggregateName } from "./aggregate-words";
import type { Length, RowChoice } from "./row-choice";
import type { Spans } from "./spans";

/** Numbers to be computed of one variable: one column per aggregate. */
export interface NumericPlan {
  readonly kind: "numeric";
  readonly column: NumericColumn;
  readonly aggregates: readonly { readonly by: Aggregate; readonly column: NumericColumn }[];
}

/** The share of the time in which a boolean variable is true. */
export interface SharePlan {
  readonly kind: "share";
  readonly column: CategoricalColumn;
  readonly share: NumericColumn;
}

/** The category that lasted longest. */
export interface LongestPlan {
  readonly kind: "longest";
  readonly column: CategoricalColumn;
  readonly longest: CategoricalColumn;
}

/** The value at the end of the row's time. */
export interface AtEndPlan {
  readonly kind: "at end";
  readonly column: Column;
  readonly atEnd: Column;
}

/** What becomes of one variable of the table. */
export type VariablePlan = NumericPlan | SharePlan | LongestPlan | AtEndPlan;

/** The columns of the rows that look back by one lag. */
export interface LagPlan {
  readonly lagMs: number;
  readonly variables: readonly VariablePlan[];
}

const MEMORY_SHARE = 0.5;

/**
 * Which columns the rows have besides those of their own source, in memory to be filled: numbers
 * NaN, categories −1. Variables of the rows' own source are left to it; attributes of other intervals
 * are, for samples, what they were at the end of the look-back.
 *
 * @throws GembaError `no-such-variable` for a name in `per`, `out-of-memory`
 */
export function planColumns(table: Table, choice: RowChoice, spans: Spans, taken: Set<string>): LagPlan[] {
  const ownNames = new Set(spans.own === null ? [] : namesOfSource(table, spans.own.source.name));
  const variables = table.variables.filter(({ name }) => !ownNames.has(name));
  const wanted = aggregatesByName(table, choice);
  const lags: Length[] = [{ text: "", ms: 0 }, ...choice.lags];
  checkMemory(variables.reduce((sum, { name }) => sum + wanted.get(name)!.length, 0) * lags.length, spans);
  const attributes = choice.kind === "samples" ? attributesOf(table) : new Set<string>();
  return lags.map(({ text, ms }) => {
    const before = text === "" ? "" : `, ${text} before`;
    const name = (stem: string): string => freeName(`${stem}${before}`, taken);
    return {
      lagMs: ms,
      variables: variables.map(variable => {
        const column = table.column(variable.name);
        return planVariable(
          column,
          wanted.get(variable.name)!,
          attributes.has(variable.name),
          name,
          ms,
          spans.from.length,
        );
      }),
    };
  });
}

/** The columns of a table that come from a source. */
export function namesOfSource(table: Table, source: string): string[] {
  return table.variables.filter(variable => variable.source === source).map(({ name }) => name);
}

/** A name that no column has yet: "name", "name (2)", … */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let again = 2; taken.has(free); again++) free = `${name} (${again})`;
  taken.add(free);
  return free;
}

/** Columns that come from sources of intervals. */
function attributesOf(table: Table): Set<string> {
  const sources = table.sources.filter(({ kind }) => kind === "intervals").map(({ name }) => name);
  return new Set(sources.flatMap(source => namesOfSource(table, source)));
}

function aggregatesByName(table: Table, { aggregate, per, where }: RowChoice): Map<string, Aggregate[]> {
  const names = table.variables.map(({ name }) => name);
  const wanted = new Map<string, Aggregate[]>();
  per.forEach(({ variables, aggregate: own }, i) => {
    for (const name of matchNames(variables, names, `${where}.per[${i}].variables`, false).all) {
      if (!wanted.has(name)) wanted.set(name, distinct(own));
    }
  });
  const usual = distinct(aggregate);
  for (const name of names) if (!wanted.has(name)) wanted.set(name, usual);
  return wanted;
}

function distinct(aggregates: readonly Aggregate[]): Aggregate[] {
  return [...new Map(aggregates.map(by => [aggregateName(by), by])).values()];
}

function planVariable(
  column: Column,
  aggregates: readonly Aggregate[],
  isAttribute: boolean,
  name: (stem: string) => string,
  lagMs: number,
  rows: number,
): VariablePlan {
  const { variable } = column;
  const numbers = (stem: string, by: Aggregate): NumericColumn => ({
    type: "numeric",
    variable: aggregatedVariable(variable, name(stem), by, lagMs),
    values: sharedFloat64(rows).fill(NaN),
  });
  if (isAttribute)
    return { kind: "at end", column, atEnd: emptyLike(column, name(variable.name), lagMs, rows) };
  if (column.type === "numeric") {
    const named = aggregates.map(by => ({
      by,
      column: numbers(`${variable.name} ${aggregateName(by)}`, by),
    }));
    return { kind: "numeric", column, aggregates: named };
  }
  if (variable.kind === "boolean")
    return { kind: "share", column, share: numbers(`${variable.name} share`, "mean") };
  return { kind: "longest", column, longest: emptyLike(column, name(variable.name), lagMs, rows) };
}

/** A column of the same kind without any value yet. */
function emptyLike<Kind extends Column>(column: Kind, name: string, lagMs: number, rows: number): Kind {
  const variable: Variable = {
    ...column.variable,
    name,
    aggregated: { of: column.variable.name, by: "last", lagMs },
  };
  return column.type === "numeric"
    ? { ...column, variable, values: sharedFloat64(rows).fill(NaN) }
    : { ...column, variable, codes: sharedInt32(rows).fill(-1) };
}

function checkMemory(columns: number, { from }: Spans): void {
  const bytes = columns * from.length * Float64Array.BYTES_PER_ELEMENT;
  const limit = usableMemory() * MEMORY_SHARE;
  if (bytes <= limit) return;
  const gigabytes = (size: number): string => `${(size / 2 ** 30).toPrecision(2)} GB`;
  throw new GembaError("out-of-memory", {
    what: `${from.length} rows of ${columns} columns need ${gigabytes(bytes)}, and ${gigabytes(limit)} may be used`,
    remedy: "Choose longer rows, fewer aggregates or fewer lags.",
  });
}
