import { join } from "node:path";
import { commonPool, sharedUint32 } from "../../compute";
import type { Table, Variable } from "../../data";
import type { Effect } from "../../protocol";
import { countCategories, categoricalStatistics } from "../categorical-statistics";
import { orders } from "../order-store";
import type { EventSums, RankTask } from "./effect-work";
import type { PooledRanks } from "./pooled-ranks";
import { RankStore } from "./rank-store";
import type { RanksOfRows } from "./rank-store";

const MODULE = join(__dirname, "effect-work.js");
/** Orthonormal Legendre polynomials are √(2j + 1) times the plain ones. */
const NORMS = [Math.sqrt(3), Math.sqrt(5), Math.sqrt(7), 3];
const WORDS = [
  ["lower", "higher"],
  ["less variable", "more variable"],
  ["longer lower tail", "longer upper tail"],
  ["lighter tails", "heavier tails"],
] as const;

const store = new RankStore();

/**
 * How much each variable differs, by `difference` alone, the most different first: what can follow
 * a limit while a person drags it. The ranks of the rows that count are kept, so a new target costs
 * a sum over its event rows. `words` name the largest component only.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @returns null where the ranks do not fit into memory: compare the variables instead
 * @throws GembaError `no-such-variable`, `worker-died`
 * @example (await effectsOf(line, rows.labels, selected))?.[0] // { variable: "oven_zone_3", difference: 1.2, words: "lower" }
 */
export async function effectsOf(
  table: Table,
  labels: Uint8Array,
  selected: readonly Variable[],
): Promise<Effect[] | null> {
  const columns = selected.map(({ name }) => table.column(name));
  const numeric = columns.filter(column => column.type === "numeric").map(({ values }) => values);
  const kept = store.ranksFor(labels, numeric.length);
  if (kept === null) return null;
  await rankMissing(numeric, labels, kept);
  const ranks = numeric.map(values => kept.get(values)!);
  const sums = await sumOverEvents(ranks, labels);
  const numericEffects = ranks.map((column, i) => effectOf(column, sums[i]!));
  let next = 0;
  const effects = columns.map((column, i): Effect => ({
    variable: selected[i]!.name,
    ...(column.type === "numeric" ? numericEffects[next++]! : categoricalEffect(column, labels)),
  }));
  return effects.sort((a, b) => (b.difference ?? -1) - (a.difference ?? -1));
}

async function rankMissing(
  columns: readonly Float64Array[],
  labels: Uint8Array,
  kept: RanksOfRows,
): Promise<void> {
  const missing = columns.filter(values => !kept.has(values));
  const tasks = missing.map((values): RankTask => ({
    values,
    labels,
    order: orders.get(values) ?? null,
    into: sharedUint32(labels.length),
  }));
  const ranked = await commonPool().map<Omit<PooledRanks, "ranks">>(MODULE, "rankColumn", tasks);
  ranked.forEach((found, i) => kept.set(missing[i]!, { ...found, ranks: tasks[i]!.into }));
}

/** One call per thread: a call takes longer than the sums of a column. */
async function sumOverEvents(columns: readonly PooledRanks[], labels: Uint8Array): Promise<EventSums[]> {
  const pool = commonPool();
  const each = Math.max(1, Math.ceil(columns.length / pool.size));
  const tasks = Array.from({ length: Math.ceil(columns.length / each) }, (_, i) => ({
    columns: columns.slice(i * each, (i + 1) * each),
    labels,
  }));
  return (await pool.map<EventSums[]>(MODULE, "sumColumns", tasks)).flat();
}

function effectOf({ present, totals }: PooledRanks, { events, sums }: EventSums): Omit<Effect, "variable"> {
  const references = present - events;
  if (events === 0 || references === 0) return { difference: null, words: "not comparable" };
  const components = sums.map((sum, j) => NORMS[j]! * (sum / events - (totals[j]! - sum) / references));
  const parts = components.map((theta, j) => (theta * theta) / (j + 1));
  const largest = parts.indexOf(Math.max(...parts));
  return {
    difference: Math.sqrt(parts.reduce((sum, part) => sum + part, 0)),
    words: WORDS[largest]![components[largest]! > 0 ? 1 : 0],
  };
}

function categoricalEffect(
  { codes, categories }: { codes: Int32Array; categories: readonly string[] },
  labels: Uint8Array,
): Omit<Effect, "variable"> {
  const { statistics, words } = categoricalStatistics(countCategories(codes, labels, categories));
  return { difference: statistics.difference, words };
}
