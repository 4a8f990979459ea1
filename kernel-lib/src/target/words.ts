import type { Table } from "../data";
import type { BottomShare, Condition, During, Target, TopShare } from "../protocol";
import { shareLimit } from "./share-limit";

/** Values of an `in` that are written out; the rest is counted. */
const LISTED = 4;

/** What else words need to know. */
export interface WordsOptions {
  /** Units that the specification gives, by name; they win over the table's. */
  readonly units?: ReadonlyMap<string, string>;
  /** 1 for the rows of whose values a share is taken; all rows when left out. */
  readonly among?: Uint8Array;
}

/**
 * A target in words, with units: `moisture above 4.2 %, for at least 5 min`.
 * Names are as they are in the data: escape them where the words are shown.
 *
 */
export function targetInWords(table: Table, target: Target, more: WordsOptions = {}): string {
  const words = inWords(table, target, more);
  return target.forAtLeast === undefined ? words : `${words}, for at least ${target.forAtLeast.trim()}`;
}

function inWords(table: Table, condition: Condition | Target, more: WordsOptions): string {
  const { units = new Map<string, string>() } = more;
  const part = (inner: Condition): string => {
    const words = inWords(table, inner, more);
    return ("all" in inner && inner.all.length > 1) || ("any" in inner && inner.any.length > 1)
      ? `(${words})`
      : words;
  };
  if ("all" in condition) return condition.all.map(part).join(" and ");
  if ("any" in condition) return condition.any.map(part).join(" or ");
  if ("not" in condition) return `not (${inWords(table, condition.not, more)})`;
  if ("periods" in condition)
    return listed(
      condition.periods.map(({ from, to }) => `from ${from} to ${to}`),
      "or",
    );
  if ("during" in condition) return `during ${sourceInWords(condition)}`;
  if ("after" in condition) {
    const { settled, after } = condition;
    return `at least ${settled.trim()} after ${"during" in after ? sourceInWords(after) : part(after)}`;
  }
  if ("afterChangeOf" in condition)
    return `at least ${condition.settled.trim()} after a change of ${shownName(condition.afterChangeOf)}`;
  if ("steady" in condition) {
    const { steady, within } = condition;
    return `${shownName(steady)} steady within ${within}${unitOf(table, steady, units)} for ${condition.for.trim()}`;
  }
  const name = shownName(condition.variable);
  if ("in" in condition) return `${name} is ${listed(condition.in.map(shownValue), "or")}`;
  const unit = unitOf(table, condition.variable, units);
  if ("above" in condition) return `${name} above ${condition.above}${unit}`;
  if ("below" in condition) return `${name} below ${condition.below}${unit}`;
  if ("between" in condition)
    return `${name} between ${condition.between[0]} and ${condition.between[1]}${unit}`;
  if ("outside" in condition)
    return `${name} outside ${condition.outside[0]} to ${condition.outside[1]}${unit}`;
  return shareInWords(table, condition, `${name} among`, unit, more.among);
}

/** With the limit that the share comes to: `energy among its highest 10 % (from 4.2 kWh)`. */
function shareInWords(
  table: Table,
  condition: TopShare | BottomShare,
  words: string,
  unit: string,
  among: Uint8Array | undefined,
): string {
  const isTop = "topShare" in condition;
  const share = `its ${isTop ? "highest" : "lowest"} ${shareText(isTop ? condition.topShare : condition.bottomShare)}`;
  const column = table.column(condition.variable);
  const limit = column.type === "numeric" ? shareLimit(condition, column.values, among) : null;
  if (limit === null) return `${words} ${share}`;
  return `${words} ${share} (${isTop ? "from" : "up to"} ${Number(limit.toPrecision(4))}${unit})`;
}

/** Which intervals of a source: `stops where reason is “jam”`. */
function sourceInWords({ during, where }: During): string {
  const attributes = Object.entries(where ?? {}).map(
    ([name, values]) => `${shownName(name)} is ${listed(values.map(shownValue), "or")}`,
  );
  const name = shownName(during);
  return attributes.length === 0 ? name : `${name} where ${attributes.join(" and ")}`;
}

function listed(entries: readonly string[], word: string): string {
  const shown =
    entries.length > LISTED + 1
      ? [...entries.slice(0, LISTED), `${entries.length - LISTED} others`]
      : [...entries];
  const last = shown.pop()!;
  return shown.length === 0 ? last : `${shown.join(", ")} ${word} ${last}`;
}

function shownValue(value: string | number | boolean): string {
  return typeof value === "string" ? `“${shownName(value)}”` : String(value);
}

/** A share in words: "50 %". */
export function shareText(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

/** A name on one line, not longer than a line. */
export function shownName(name: string): string {
  const line = name.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

function unitOf(table: Table, name: string, units: ReadonlyMap<string, string>): string {
  const unit = units.get(name) ?? table.variables.find(variable => variable.name === name)?.unit;
  return unit === undefined || unit === "" ? "" : ` ${unit}`;
}
