import { join } from "node:path";
import {
  averageLinkage,
  clustersAt,
  commonPool,
  sharedFloat64,
  sharedInt32,
  sharedUint32,
  sharedUint8,
} from "../../compute";
import type { Table } from "../../data";
import type { Family, Notice, VariableComparison } from "../../protocol";
import type { PairTask, RankedSample, RankTask } from "./correlation-work";
import { sampleRows } from "./sample-rows";

/** How families are looked for. */
export interface FamilyOptions {
  /** Of the sample of rows; 1 when left out. */
  readonly seed?: number;
  /** Stops the work at once; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Which variables move together. */
export interface FoundFamilies {
  /** Families of two and more, in the order of their leaders. */
  readonly families: Family[];
  /** For each comparison its place in `families`; null when it moves alone. */
  readonly places: (number | null)[];
  /** Says so where not all variables were looked at. */
  readonly notices: Notice[];
}

/** Variables whose mean |ρ| is at least 0.9 are one family. */
const CUT = 0.1;
/** Pairs grow with the square of the variables, and these are the leading ones. */
const MOST_VARIABLES = 2_000;
/** So many rows give a |ρ| of .9 a standard error of .002. */
const MOST_ROWS = 8_192;
const FEWEST_ROWS = 500;
/** Rows times pairs: a few seconds on one processor. */
const MOST_PRODUCTS = 1e9;
/** Two variables with fewer rows in common are not related. */
const FEWEST_COMMON = 10;
/** Tasks for the worker threads. */
const BANDS = 64;

/**
 * The variables that move together: average linkage on 1 − |Spearman's ρ| over
 * the rows that both have, cut at 0.1. Numbers and booleans; other categories
 * have no order and move alone.
 *
 * ρ comes from at most 8,192 counted rows spread over the whole span (fewer
 * with more than 494 variables), chosen by the seed; with more than 2,000
 * numbers and booleans, from the leading 2,000, and a notice says so.
 *
 * @param labels one per row; rows labelled 0 and 1 count
 * @param comparisons ranked: the first of a family is its leader
 * @throws GembaError `no-such-variable`, `cancelled`, `worker-died`
 * @example (await familiesOf(line, rows.labels, comparison.variables)).families[0]?.members // ["zone_3", "zone_4"]
 */
export async function familiesOf(
  table: Table,
  labels: Uint8Array,
  comparisons: readonly Pick<VariableComparison, "name" | "kind">[],
  { seed = 1, signal }: FamilyOptions = {},
): Promise<FoundFamilies> {
  const places = comparisons.map((): number | null => null);
  const ordered = Array.from(comparisons.keys()).filter(i => comparisons[i]!.kind !== "categorical");
  const looked = ordered.slice(0, MOST_VARIABLES);
  const notices = looked.length < ordered.length ? [cappedNotice(ordered.length)] : [];
  if (looked.length < 2) return { families: [], places, notices };
  const columns = looked.map(i => valuesOf(table, comparisons[i]!.name));
  const clusters = await clustersOf(columns, labels, { seed, signal });
  const families: Family[] = [];
  for (const members of membersOf(clusters, looked)) {
    for (const i of members) places[i] = families.length;
    const names = members.map(i => comparisons[i]!.name);
    families.push({ leader: names[0]!, members: names });
  }
  return { families, places, notices };
}

function cappedNotice(variables: number): Notice {
  const [most, all] = [MOST_VARIABLES, variables].map(count => count.toLocaleString("en"));
  return {
    level: "info",
    code: "families-capped",
    text: `Which tags move together was looked at for the first ${most} of ${all} tags; the others stand alone.`,
  };
}

function valuesOf(table: Table, name: string): Float64Array | Int32Array {
  const column = table.column(name);
  return column.type === "numeric" ? column.values : column.codes;
}

/** The clusters of more than one, as places in the ranking; leaders first, and in their order. */
function membersOf(clusters: Int32Array, looked: readonly number[]): number[][] {
  const members: number[][] = [];
  clusters.forEach((cluster, at) => (members[cluster] ??= []).push(looked[at]!));
  return members.filter(({ length }) => length > 1);
}

async function clustersOf(
  columns: readonly (Float64Array | Int32Array)[],
  labels: Uint8Array,
  { seed, signal }: { readonly seed: number; readonly signal: AbortSignal | undefined },
): Promise<Int32Array> {
  const variables = columns.length;
  const pairs = (variables * (variables - 1)) / 2;
  const affordable = Math.max(FEWEST_ROWS, Math.floor(MOST_PRODUCTS / pairs));
  const rows = sampleRows(labels, Math.min(MOST_ROWS, affordable), seed);
  const sample = emptySample(variables, rows.length);
  const rankTasks = columns.map((values, variable): RankTask => ({ sample, variable, values, rows }));
  const work = join(__dirname, "correlation-work.js");
  await commonPool().map(work, "rankVariable", rankTasks, { signal });
  const distances = sharedFloat64(variables * variables);
  const pairTasks = bandsOf(variables).map((band): PairTask => ({
    sample,
    variables: band,
    distances,
    fewestRows: FEWEST_COMMON,
  }));
  await commonPool().map(work, "correlatePairs", pairTasks, { signal });
  return clustersAt(averageLinkage(distances, variables), variables, CUT);
}

function emptySample(variables: number, rows: number): RankedSample {
  return {
    variables,
    rows,
    scores: sharedFloat64(variables * rows),
    orders: sharedUint32(variables * rows),
    groups: sharedUint32(variables * rows),
    known: sharedUint8(variables * rows),
    counts: sharedInt32(variables),
    patterns: sharedInt32(variables),
  };
}

/** Every so-many-th variable: those at the front have more pairs than those at the end. */
function bandsOf(variables: number): number[][] {
  const bands = Math.min(BANDS, variables);
  return Array.from({ length: bands }, (_, band) =>
    Array.from({ length: Math.ceil((variables - band) / bands) }, (__, i) => band + i * bands),
  );
}
