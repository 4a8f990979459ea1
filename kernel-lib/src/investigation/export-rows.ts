import { sharedFloat64, sharedInt32, Table, writeTable } from "../data";
import type { Column } from "../data";
import { chooseVariables } from "../features";
import { GembaError } from "../protocol";
import type { Specification } from "../protocol";
import { EVENT, REFERENCE, rowsOf } from "../target";
import type { LabelledRows } from "../target";

const LABELS: readonly string[] = ["event", "reference", "ignored"];

/**
 * Writes what an investigation compares as a table for other programs: one line per row, with its
 * time, its label, the number of its episode, and every variable that takes part.
 *
 * @param table prepared, as the run takes it
 * @throws GembaError as the run, and `bad-options` (ending), `disk-full`, `save-failed`
 */
export async function exportRows(
  table: Table,
  specification: Specification,
  path: string,
  signal?: AbortSignal,
): Promise<void> {
  if (typeof path === "string" && !/\.(csv|tsv|parquet|pq)$/i.test(path)) {
    throw new GembaError("bad-options", {
      what: "Rows are exported as CSV or Parquet",
      where: path,
      remedy: "Let the file's name end in .csv, .tsv, .parquet or .pq.",
    });
  }
  const compared = await rowsOf(table, specification, signal);
  const { selected } = chooseVariables(compared.table, specification);
  const features = selected.map((variable): Column => ({
    ...compared.table.column(variable.name),
    variable,
  }));
  const taken = [...selected.map(({ name }) => name), compared.table.timeName ?? ""];
  const rows = new Table({
    columns: [labelColumn(compared.rows, taken), episodeColumn(compared.rows, taken), ...features],
    time: compared.table.time,
    timeName: compared.table.timeName,
    timeZone: compared.table.timeZone,
  });
  await writeTable(rows, path);
}

function labelColumn({ labels }: LabelledRows, taken: readonly string[]): Column {
  const codes = sharedInt32(labels.length);
  labels.forEach((label, row) => {
    codes[row] = label === EVENT ? 0 : label === REFERENCE ? 1 : 2;
  });
  const description = "Whether the row is an event, one to compare it with, or left out";
  const variable = { name: freeName("label", taken), kind: "categorical", description } as const;
  return { type: "categorical", variable, codes, categories: LABELS };
}

/** Counted from 1; missing outside of episodes. Rows inside of one may be left out themselves. */
function episodeColumn({ labels, spans }: LabelledRows, taken: readonly string[]): Column {
  const values = sharedFloat64(labels.length).fill(NaN);
  spans.forEach(({ from, to }, at) => values.fill(at + 1, from, to));
  const description = "Number of the episode that the row lies in";
  const variable = { name: freeName("episode", taken), kind: "numeric", description } as const;
  return { type: "numeric", variable, values };
}

/** Parquet and its readers can't tell names apart by their case. */
function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map(other => other.toLowerCase()));
  let free = name;
  for (let again = 1; lower.has(free.toLowerCase()); again++) {
    free = again === 1 ? `${name} (of the row)` : `${name} (of the row ${again})`;
  }
  return free;
}
