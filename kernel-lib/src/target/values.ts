import { BOOLEAN_CATEGORIES } from "../data";
import type { CategoricalColumn, Column, NumericColumn, Table } from "../data";
import { noSuchVariable } from "../features";
import type { Above, Below, Between, BottomShare, In, Outside, TopShare } from "../protocol";
import { GembaError, nearestNames, quoted } from "../protocol";
import { shareLimit } from "./share-limit";

/** Values of a condition per row. */
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 255;

/** A condition on numbers. */
export type NumberCondition = Above | Below | Between | Outside | TopShare | BottomShare;

/** A condition on one variable. */
export type ValueCondition = NumberCondition | In;

/**
 * Where a condition on one variable holds: 1 yes, 0 no, 255 where the value is missing.
 *
 * @param among 1 for the rows of whose values a share is taken; all rows when left out
 * @throws GembaError `no-such-variable`; `wrong-kind` when numbers are asked of text, or the other way round
 */
export function evaluateValues(
  table: Table,
  condition: ValueCondition,
  where: string,
  among?: Uint8Array,
): Uint8Array {
  const column = columnAt(table, condition.variable, where);
  if (!("in" in condition)) return compareNumbers(numericAt(column, condition, where), condition, among);
  if (column.type === "numeric") return memberOfNumbers(column, condition.in, where);
  return memberOfCategories(column, condition.in, where);
}

/** The column of a name in a condition; the time column is none. */
export function columnAt(table: Table, name: string, where: string): Column {
  if (table.has(name)) return table.column(name);
  const known = table.variables.map(variable => variable.name);
  const isTime = name === table.timeName;
  const what = isTime ? `${quoted(name)} is the time column, not a tag: use periods` : undefined;
  throw noSuchVariable(name, known, where, what);
}

function numericAt(column: Column, condition: NumberCondition, where: string): NumericColumn {
  if (column.type === "numeric") return column;
  const form = Object.keys(condition).find(key => key !== "variable" && key !== "forAtLeast")!;
  const isBoolean = column.variable.kind === "boolean";
  const example = isBoolean
    ? "true"
    : column.categories
        .slice(0, 2)
        .map(category => JSON.stringify(category))
        .join(", ");
  throw new GembaError("wrong-kind", {
    what: `${quoted(column.variable.name)} holds ${isBoolean ? "true and false" : "text"}, and ${quoted(form)} needs numbers`,
    where,
    remedy: `Use in: [${example}] instead.`,
  });
}

function compareNumbers(
  { values }: NumericColumn,
  condition: NumberCondition,
  among: Uint8Array | undefined,
): Uint8Array {
  const result = new Uint8Array(values.length);
  const holds = testOf(condition, values, among);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    result[row] = value !== value ? UNKNOWN : holds(value) ? YES : NO;
  }
  return result;
}

function testOf(
  condition: NumberCondition,
  values: Float64Array,
  among: Uint8Array | undefined,
): (value: number) => boolean {
  if ("above" in condition) return value => value > condition.above;
  if ("below" in condition) return value => value < condition.below;
  if ("between" in condition) {
    const [low, high] = condition.between;
    return value => value >= low && value <= high;
  }
  if ("outside" in condition) {
    const [low, high] = condition.outside;
    return value => value < low || value > high;
  }
  const limit = shareLimit(condition, values, among) ?? NaN;
  return "topShare" in condition ? value => value >= limit : value => value <= limit;
}

type Listed = string | number | boolean;

function memberOfNumbers(
  { values, variable }: NumericColumn,
  listed: readonly Listed[],
  where: string,
): Uint8Array {
  const wanted = new Set(listed.map(entry => numberOf(entry, variable.name, where)));
  const result = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    result[row] = value !== value ? UNKNOWN : wanted.has(value) ? YES : NO;
  }
  return result;
}

/** A listed value as a number: true and false mean 1 and 0, "4.2" means 4.2. */
function numberOf(entry: Listed, name: string, where: string): number {
  const number = typeof entry === "string" && entry.trim() === "" ? NaN : Number(entry);
  if (!Number.isNaN(number)) return number;
  throw new GembaError("wrong-kind", {
    what: `${quoted(name)} holds numbers, and ${quoted(String(entry))} is not one`,
    where: `${where}.in`,
    remedy: "List numbers, or use above, below or between.",
  });
}

function memberOfCategories(column: CategoricalColumn, listed: readonly Listed[], where: string): Uint8Array {
  const wanted = new Set(listed.map(String));
  const chosen = Uint8Array.from(column.categories, category => (wanted.has(category) ? YES : NO));
  if (!chosen.includes(YES)) throw neverOccurs(column, listed, where);
  return Uint8Array.from(column.codes, code => (code < 0 ? UNKNOWN : chosen[code]!));
}

/** Values that never occur, all of them, are a slip of the pen: the condition would silently hold nowhere. */
function neverOccurs(
  { variable, categories }: CategoricalColumn,
  listed: readonly Listed[],
  where: string,
): GembaError {
  const isBoolean = variable.kind === "boolean";
  const suggestions = isBoolean ? [] : nearestNames(String(listed[0]), categories);
  const known = isBoolean ? BOOLEAN_CATEGORIES : categories;
  const shown = known.slice(0, 5).map(quoted).join(", ");
  const values = listed
    .slice(0, 3)
    .map(entry => quoted(String(entry)))
    .join(", ");
  return new GembaError("bad-specification", {
    what: `${quoted(variable.name)} is never ${values}${listed.length > 3 ? " …" : ""}`,
    where: `${where}.in`,
    suggestions,
    remedy: suggestions.length > 0 ? undefined : `Its values are ${shown}${known.length > 5 ? " …" : ""}.`,
  });
}
