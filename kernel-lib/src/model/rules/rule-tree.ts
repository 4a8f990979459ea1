import { GembaError, quoted, requireList } from "../../protocol";
import { eventOf } from "../scores/usable-rows";
import type { BinaryLabels } from "../scores/usable-rows";
import { binVariable } from "./binned-variable";
import type { BinnedVariable } from "./binned-variable";
import { growTree } from "./grow-tree";
import type { RuleNode } from "./grow-tree";
import { rulesOf } from "./rules-of";
import type { Rule } from "./rules-of";

/** A numeric variable of own arrays. */
export interface NamedColumn {
  readonly name: string;
  /** One number per row; NaN where it is missing. */
  readonly values: ArrayLike<number>;
}

/** How {@link ruleTree} grows its tree. */
export interface RuleTreeOptions {
  /** So many questions one after the other, 1 to 3; 3 by default: more nobody keeps in mind. */
  readonly depth?: number;
  /** No rule is about fewer rows; 2 % of the labelled rows by default, at least 20. */
  readonly fewestRows?: number;
  /** Each variable is cut into so many bins at most, 2 to 256; 16 by default. */
  readonly bins?: number;
}

/** A variable that was missing in some rows. */
export interface FilledVariable {
  readonly variable: string;
  /** Labelled rows without a value. */
  readonly rows: number;
  /** What they were taken for: the median of the others. Null where there is no other, so it is not asked about. */
  readonly by: number | null;
}

/** A tree of at most eight leaves, and the same as rules. */
export interface RuleTree {
  readonly tree: RuleNode;
  /** One per leaf, highest rate first. */
  readonly rules: readonly Rule[];
  /** Labelled rows: rates and counts are of all of them. */
  readonly rows: number;
  readonly filled: readonly FilledVariable[];
}

const MOST_DEPTH = 3;
const FEWEST_ROWS = 20;
const FEWEST_SHARE = 0.02;
const BINS = 16;

/**
 * A classification tree that can be read aloud: where is the event more frequent, told by at most three conditions.
 * Values are cut into bins of equally many rows, and on these the tree is exact and takes all rows. A row without a
 * value is taken for the median, and `filled` says so.
 *
 * It describes the rows that it was given. How well it foretells others is for rows that it has not seen.
 *
 * @param columns numeric variables, each of one number per row; categories have no order and do not belong here
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @throws GembaError `no-variables`, `duplicate-names`, `bad-options` (lengths, options), `empty-population`
 * @source Breiman, Friedman, Olshen & Stone 1984
 * @example
 * const { rules } = ruleTree([{ name: "oven", values: oven }, { name: "speed", values: speed }], wet);
 * rules[0] // { conditions: [{ variable: "oven", below: 214.5 }], rate: 0.41, n: 880, events: 361 }
 */
export function ruleTree(
  columns: readonly NamedColumn[],
  labels: BinaryLabels,
  options: RuleTreeOptions = {},
): RuleTree {
  const { depth = MOST_DEPTH, bins = BINS } = options;
  requireList(columns, "columns");
  requireList(labels, "labels");
  checkColumns(columns, labels.length);
  checkWhole(depth, "depth", 1, MOST_DEPTH);
  checkWhole(bins, "bins", 2, 256);
  const used = labelledRows(labels);
  const events = Uint8Array.from(used, row => eventOf(labels[row]!)!);
  checkClasses(events);
  const fewestRows = options.fewestRows ?? Math.max(FEWEST_ROWS, Math.ceil(FEWEST_SHARE * used.length));
  checkWhole(fewestRows, "fewestRows", 1, Infinity);
  const variables = columns.map(({ name, values }) => binVariable(name, valuesOf(values, used), bins));
  const all = Uint32Array.from(used.keys());
  const tree = growTree(variables, events, all, { depth, fewestRows });
  return { tree, rules: rulesOf(tree), rows: used.length, filled: filledOf(variables) };
}

function valuesOf(values: ArrayLike<number>, rows: Uint32Array): Float64Array {
  const own = new Float64Array(rows.length);
  // A loop: with a callback this took as long as all the rest.
  for (let i = 0; i < rows.length; i++) own[i] = values[rows[i]!]!;
  return own;
}

function filledOf(variables: readonly BinnedVariable[]): FilledVariable[] {
  return variables
    .filter(({ missing }) => missing > 0)
    .map(({ name, missing, median }) => ({ variable: name, rows: missing, by: median }));
}

function labelledRows(labels: BinaryLabels): Uint32Array {
  const rows = new Uint32Array(labels.length);
  let count = 0;
  for (let row = 0; row < labels.length; row++) if (eventOf(labels[row]!) !== null) rows[count++] = row;
  return rows.subarray(0, count);
}

function checkColumns(columns: readonly NamedColumn[], rows: number): void {
  if (columns.length === 0) {
    throw new GembaError("no-variables", {
      what: "There is no column to ask about",
      remedy: "Give at least one.",
    });
  }
  const names = new Set<string>();
  for (const { name, values } of columns) {
    if (names.has(name)) {
      throw new GembaError("duplicate-names", {
        what: `Two columns are called ${quoted(name)}`,
        where: "columns",
        remedy: "Give each a name of its own.",
      });
    }
    names.add(name);
    if (values.length !== rows)
      throw badOptions(
        `There are ${values.length} values for ${rows} labels`,
        quoted(name),
        "Give one per row.",
      );
  }
}

function checkClasses(events: Uint8Array): void {
  for (const [wanted, name] of [
    [1, "event"],
    [0, "reference"],
  ] as const) {
    if (events.includes(wanted)) continue;
    throw new GembaError("empty-population", {
      what: `No row is ${name}`,
      where: "labels",
      remedy: "A tree needs rows of both.",
    });
  }
}

function checkWhole(value: number, where: string, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const upTo = most === Infinity ? "on" : `to ${most}`;
  throw badOptions(`${value} can't be used here`, where, `Give a whole number from ${least} ${upTo}.`);
}

function badOptions(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
