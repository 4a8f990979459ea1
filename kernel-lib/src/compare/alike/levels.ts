import { sharedInt32 } from "../../compute";
import type { CategoricalColumn, Column, NumericColumn, Table } from "../../data";
import { definingVariables, noSuchVariable } from "../../features";
import { GembaError, quoted } from "../../protocol";
import type { LikeWithLike, Specification } from "../../protocol";
import { valueText } from "./value-text";

/** Which rows are alike. */
export interface Levels {
  /** One per row, on shared memory: rows of the same number are alike; −1 where that is not known. */
  readonly levels: Int32Array;
  /** How many numbers there are. */
  readonly count: number;
  /** The columns that were held alike, by name. */
  readonly columns: readonly string[];
  /** In words, one per choice. */
  readonly words: readonly string[];
}

/** More categories than this are names of things, and hardly any has both populations. */
const MOST_CATEGORIES = 200;

/** One choice: a number per row (−1 unknown) that stays below `count`. */
interface OneChoice {
  readonly column: string;
  readonly codes: Int32Array;
  readonly count: number;
  readonly words: string;
}

/**
 * Which rows of a table are alike: of the same category, or in the same bin of a
 * number; of several choices, in all of them. Bins hold equally many counted rows:
 * their edges are type-7 quantiles, an edge belongs to the bin below it, equal
 * edges are one; a number with no more values than bins has a bin per value. In
 * windows and batches a name also stands for the mean (the longest, the last) of
 * that variable.
 *
 * @param labels one per row; rows labelled 0 and 1 count
 * @param asked whose target and reference must not be held alike
 * @throws GembaError `no-such-variable`; `bad-specification`: a number without bins, a category with
 *   bins, a variable of the target, the same one twice, more than 200 categories
 * @example levelsOf(line, labels, ["recipe", { variable: "load", bins: 4 }]).words // ["the same recipe", …]
 */
export function levelsOf(
  table: Table,
  labels: Uint8Array,
  choice: readonly LikeWithLike[],
  asked?: Pick<Specification, "target" | "reference">,
): Levels {
  const defining = asked === undefined ? new Set<string>() : definingVariables(table, asked);
  const chosen = choice.map((one, i) =>
    oneChoice(table, labels, one, { where: `stratifyBy[${i}]`, defining }),
  );
  const names = chosen.map(({ column }) => column);
  const twice = names.findIndex((name, i) => names.indexOf(name) < i);
  if (twice >= 0) {
    throw new GembaError("bad-specification", {
      what: `${quoted(names[twice]!)} is held alike already`,
      where: `stratifyBy[${twice}]`,
      remedy: "Name each variable once.",
    });
  }
  const { levels, count } = crossed(chosen, table.rows);
  return { levels, count, columns: names, words: chosen.map(({ words }) => words) };
}

interface Place {
  readonly where: string;
  readonly defining: ReadonlySet<string>;
}

function oneChoice(
  table: Table,
  labels: Uint8Array,
  choice: LikeWithLike,
  { where, defining }: Place,
): OneChoice {
  const name = typeof choice === "string" ? choice : choice.variable;
  const bins = typeof choice === "string" ? null : choice.bins;
  const column = columnCalled(table, name, where);
  if (defining.has(column.variable.name)) {
    throw new GembaError("bad-specification", {
      what: `${quoted(name)} makes the event: where it is alike, there is nothing to compare`,
      where,
      remedy: "Name what should be the same in both, such as the recipe.",
    });
  }
  if (column.type === "categorical") {
    if (bins === null) return byCategory(column, labels, where);
    throw new GembaError("bad-specification", {
      what: `${quoted(name)} has categories, which can't be cut into bins`,
      where,
      remedy: `Name it alone: ${JSON.stringify(name)}.`,
    });
  }
  if (bins !== null) return byBins(column, labels, bins);
  throw new GembaError("bad-specification", {
    what: `${quoted(name)} is a number: no two rows need be alike`,
    where,
    remedy: `Cut it into bins of equal size: { variable: ${JSON.stringify(name)}, bins: 4 }.`,
  });
}

/** Aggregates that say what a variable was, the best first. */
const TYPICAL = ["mean", "median", "last"];

function columnCalled(table: Table, name: string, where: string): Column {
  if (table.has(name)) return table.column(name);
  const made = table.variables.filter(({ aggregated }) => aggregated?.of === name && aggregated.lagMs === 0);
  const typical = TYPICAL.flatMap(by => made.filter(({ aggregated }) => aggregated!.by === by));
  const found = typical[0] ?? made[0];
  if (found !== undefined) return table.column(found.name);
  const known = table.variables.flatMap(variable => [variable.name, variable.aggregated?.of ?? []].flat());
  throw noSuchVariable(name, [...new Set(known)], where);
}

function byCategory(
  { variable, codes, categories }: CategoricalColumn,
  labels: Uint8Array,
  where: string,
): OneChoice {
  const found = new Set<number>();
  codes.forEach((code, row) => {
    if (code >= 0 && labels[row]! <= 1) found.add(code);
  });
  if (found.size > MOST_CATEGORIES) {
    throw new GembaError("bad-specification", {
      what: `${quoted(variable.name)} has ${found.size} categories: hardly any of them has both event and reference`,
      where,
      remedy: `Name something with at most ${MOST_CATEGORIES}.`,
    });
  }
  const kinds = found.size === 1 ? "one category only" : `${found.size} categories`;
  return {
    column: variable.name,
    codes,
    count: categories.length,
    words: `the same ${quoted(variable.name)} (${kinds})`,
  };
}

function byBins({ variable, values }: NumericColumn, labels: Uint8Array, bins: number): OneChoice {
  const counted = values.filter((value, row) => !Number.isNaN(value) && labels[row]! <= 1).sort();
  const edges = edgesOf(counted, bins);
  const codes = Int32Array.from(values, value =>
    Number.isNaN(value) ? -1 : edges.reduce((below, edge) => below + (edge < value ? 1 : 0), 0),
  );
  const unit = variable.unit === undefined ? "" : ` ${variable.unit}`;
  const shown =
    edges.length > 5
      ? [...edges.slice(0, 3).map(valueText), "…", valueText(edges.at(-1)!)]
      : edges.map(valueText);
  const cuts = shown.join(", ");
  const where = edges.length === 0 ? "one bin only" : `${edges.length + 1} bins, cut at ${cuts}${unit}`;
  return {
    column: variable.name,
    codes,
    count: edges.length + 1,
    words: `the same bin of ${quoted(variable.name)} (${where})`,
  };
}

/** Inner edges between bins, ascending and different. */
function edgesOf(sorted: Float64Array, bins: number): number[] {
  const distinct = distinctUpTo(sorted, bins);
  if (distinct !== null) return distinct.slice(0, -1);
  const edges = Array.from({ length: bins - 1 }, (_, i) => quantileOf(sorted, (i + 1) / bins));
  return edges.filter((edge, i) => edge !== edges[i - 1] && edge < sorted.at(-1)!);
}

/** The distinct values, if there are no more than so many. */
function distinctUpTo(sorted: Float64Array, most: number): number[] | null {
  const distinct: number[] = [];
  for (const value of sorted) {
    if (value === distinct.at(-1)) continue;
    distinct.push(value);
    if (distinct.length > most) return null;
  }
  return distinct;
}

/** Type 7 of Hyndman & Fan 1996. */
function quantileOf(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)]!;
  const high = sorted[Math.ceil(place)]!;
  return low === high ? low : low + (high - low) * (place - Math.floor(place));
}

/** Rows that agree in every choice have the same number; numbers are given in the order of the rows. */
function crossed(chosen: readonly OneChoice[], rows: number): { levels: Int32Array; count: number } {
  const levels = sharedInt32(rows).fill(-1);
  const numbers = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    let key = 0;
    for (const { codes, count } of chosen) key = key < 0 || codes[row]! < 0 ? -1 : key * count + codes[row]!;
    if (key < 0) continue;
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    levels[row] = known;
  }
  return { levels, count: numbers.size };
}
