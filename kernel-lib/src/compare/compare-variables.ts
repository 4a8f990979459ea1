import { join } from "node:path";
import { commonPool } from "../compute";
import type { Column, Table, Variable } from "../data";
import type { StatisticName, VariableComparison } from "../protocol";
import { GembaError } from "../protocol";
import type { ColumnResult, ColumnTask, LabelledRows } from "./column-work";
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
  const columns = selected.map(variable => table.column(variable.name));
  const tasks = columns.map(column => taskOf(column, labels, rows, options));
  const pending = new Set(tasks);
  const finished = (result: ColumnResult, index: number): void => {
    pending.delete(tasks[index]!);
    keepOrder(tasks[index]!, result);
  };
  try {
    const results = await commonPool().map<ColumnResult>(
      join(__dirname, "column-work.js"),
      "compareColumn",
      tasks,
      {
        signal: options.signal,
        onProgress: options.onProgress,
        onResult: finished,
      },
    );
    const comparisons = results.map((result, i) => comparisonOf(selected[i]!, result));
    return ranked(comparisons, options.rankBy);
  } finally {
    for (const task of pending)
      if (task.type === "numeric" && task.target !== null) orders.release(task.values);
  }
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

function taskOf(
  column: Column,
  labels: Uint8Array,
  rows: LabelledRows,
  { assumeIndependentRows = false }: CompareOptions,
): ColumnTask {
  if (column.type === "categorical") {
    const { codes, categories } = column;
    return { type: "categorical", codes, categories, labels, rows };
  }
  const { values } = column;
  const order = orders.get(values) ?? null;
  return {
    type: "numeric",
    values,
    labels,
    rows,
    order,
    target: order === null ? orders.reserve(values) : null,
    assumeIndependentRows,
  };
}

function keepOrder(task: ColumnTask, { present }: ColumnResult): void {
  if (task.type === "numeric" && task.target !== null) orders.keep(task.values, { ...task.target, present });
}

function comparisonOf(variable: Variable, { n, words, statistics }: ColumnResult): VariableComparison {
  const { name, kind, role, unit, station, description } = variable;
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
