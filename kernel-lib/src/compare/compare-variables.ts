import { join } from "node:path";
import { commonPool } from "../compute";
import type { Column, Table, Variable } from "../data";
import { describedAggregate } from "../features";
import type { StatisticName, VariableComparison } from "../protocol";
import { GembaError } from "../protocol";
import { countsOf } from "./column-work";
import type { ColumnsResult, ColumnsTask, LabelledRows } from "./column-work";
import type { OrderTarget } from "./kept-order";
import { MEASURES, Measures } from "./measures";
import { numericStatistics } from "./numeric-statistics";
import { orders } from "./order-store";
import { ROWS_FOR_HISTOGRAM_RANKING, needsManyRows, ranked } from "./ranking";

/** How variables are compared. */
export interface CompareOptions {
  /** The statistic that decides the order. */
  readonly rankBy: StatisticName;
  /** Adds the p-values of independent rows, which slow signals make far too small. */
  readonly assumeIndependentRows?: boolean;
  /** Stops the work at once; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears how many variables are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Every statistic of {@link VariableComparison} for every variable selected, in
 * worker threads, the most different first.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @param selected variables of the table; their roles and units go into the result
 * @throws GembaError `bad-options` (labels of another length; ranking by a
 *   histogram with fewer than 200 rows in a class), `no-variables`,
 *   `no-such-variable`, `cancelled`, `worker-died`
 * @example await compareVariables(line, rows.labels, selected, { rankBy: "difference" })
 */
export async function compareVariables(
  table: Table,
  labels: Uint8Array,
  selected: readonly Variable[],
  options: CompareOptions,
): Promise<VariableComparison[]> {
  const rows = rowsOf(labels);
  checkInput(table, labels, rows, selected, options.rankBy);
  const { assumeIndependentRows = false, signal, onProgress } = options;
  const common = { labels, rows, withTies: assumeIndependentRows };
  const columns = selected.map(variable => table.column(variable.name));
  const tasks = batchesOf(columns, table.rows).map(batch => ({ ...common, columns: tasksOf(batch) }));
  const pending = new Set(tasks);
  let done = 0;
  const finished = (result: ColumnsResult, index: number): void => {
    const task = tasks[index]!;
    pending.delete(task);
    keepOrders(task, result);
    for (let i = 0; i < task.columns.length; i++) onProgress?.(++done, selected.length);
  };
  try {
    const results = await commonPool().map<ColumnsResult>(
      join(__dirname, "column-work.js"),
      "compareColumns",
      tasks,
      { signal, onResult: finished },
    );
    const described = results.flatMap((result, i) =>
      describedColumns(tasks[i]!, result, assumeIndependentRows),
    );
    const comparisons = described.map((column, i) => comparisonOf(selected[i]!, column));
    return ranked(comparisons, options.rankBy);
  } finally {
    for (const { columns } of pending) orders.release(targetsOf(columns));
  }
}

/** Values that are worth a thread of their own: with fewer, two threads together work longer than one. */
const VALUES_PER_THREAD = 2 ** 21;
/** Values that a call is given at least, as far as there are threads for more calls. */
const VALUES_PER_CALL = 2 ** 19;

/** Columns that one call takes together: a call takes as long as a column of some thousand rows. */
function batchesOf(columns: readonly Column[], rows: number): Column[][] {
  const threads = Math.min(commonPool().size, Math.floor((columns.length * rows) / VALUES_PER_THREAD));
  if (threads <= 1) return [[...columns]];
  const share = Math.ceil(columns.length / threads);
  const each = Math.max(1, Math.min(share, Math.floor(VALUES_PER_CALL / rows)));
  return Array.from({ length: Math.ceil(columns.length / each) }, (_, i) =>
    columns.slice(i * each, (i + 1) * each),
  );
}

function checkInput(
  table: Table,
  labels: Uint8Array,
  rows: LabelledRows,
  selected: readonly Variable[],
  rankBy: StatisticName,
): void {
  if (labels.length !== table.rows) {
    throw new GembaError("bad-options", {
      what: `There are ${labels.length} labels for ${table.rows} rows`,
      where: "labels",
      remedy: "Give one label per row of the table.",
    });
  }
  if (selected.length === 0) {
    throw new GembaError("no-variables", {
      what: "No variable is left to compare",
      where: "variables",
      remedy: "Take some out of variables.exclude, or widen variables.include.",
    });
  }
  if (!needsManyRows(rankBy)) return;
  if (Math.min(rows.event, rows.reference) >= ROWS_FOR_HISTOGRAM_RANKING) return;
  throw new GembaError("bad-options", {
    what: `Ranking by ${rankBy} needs ${ROWS_FOR_HISTOGRAM_RANKING} rows in either population, and there are ${rows.event} and ${rows.reference}: their histograms would differ by chance`,
    where: "ranking.by",
    remedy: 'Rank by "difference".',
  });
}

function rowsOf(labels: Uint8Array): LabelledRows {
  let [event, reference] = [0, 0];
  for (const label of labels) {
    if (label === 1) event++;
    else if (label === 0) reference++;
  }
  return { event, reference };
}

function tasksOf(columns: readonly Column[]): ColumnsTask["columns"] {
  const unsorted = columns.flatMap(column =>
    column.type === "numeric" && orders.get(column.values) === undefined ? [column.values] : [],
  );
  const targets = orders.reserve(...unsorted);
  let next = 0;
  return columns.map(column => {
    if (column.type === "categorical") {
      const { type, codes, categories } = column;
      return { type, codes, categories };
    }
    const { type, values } = column;
    const order = orders.get(values) ?? null;
    return { type, values, order, target: order === null ? (targets?.[next++] ?? null) : null };
  });
}

function targetsOf(columns: ColumnsTask["columns"]): OrderTarget[] {
  return columns.flatMap(column => (column.type === "numeric" ? (column.target ?? []) : []));
}

function keepOrders({ columns }: ColumnsTask, { present }: ColumnsResult): void {
  const numeric = columns.filter(column => column.type === "numeric");
  numeric.forEach(({ values, target }, i) => {
    if (target !== null) orders.keep(values, { ...target, present: present[i]! });
  });
}

type DescribedColumn = ColumnsResult["categorical"][number];

/** A column's statistics in words and numbers, in the order of the task. */
function describedColumns(
  { columns, rows }: ColumnsTask,
  { measures, categorical }: ColumnsResult,
  assumeIndependentRows: boolean,
): DescribedColumn[] {
  let [numbers, categories] = [0, 0];
  return columns.map(({ type }) => {
    if (type === "categorical") return categorical[categories++]!;
    const own = new Measures(measures.subarray(numbers * MEASURES, ++numbers * MEASURES));
    return {
      ...numericStatistics(own, { assumeIndependentRows }),
      n: countsOf(rows, own.events, own.references),
    };
  });
}

function comparisonOf(variable: Variable, { n, words, statistics }: DescribedColumn): VariableComparison {
  const { name, kind, role, unit, station } = variable;
  const description = describedAggregate(variable);
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(station === undefined ? {} : { station }),
    ...(description === undefined ? {} : { description }),
    n,
    words,
    statistics,
  };
}
