import { timelineOf } from "../compare";
import type { Table } from "../data";
import { chooseVariables } from "../features";
import { checkSpecification } from "../protocol";
import type { Preview } from "../protocol";
import { countRowsOf } from "../target";
import { renamedTable } from "./rename";

/**
 * What a specification would select, without comparing anything: rows,
 * episodes, variables. Empty populations are counted as such, not refused.
 *
 * @throws GembaError `bad-specification`, `no-such-variable`, `wrong-kind`, `bad-period`
 */
export async function previewOf(table: Table, specification: unknown): Promise<Preview> {
  const checked = checkSpecification(specification);
  const view = renamedTable(table, checked.variables);
  const { table: compared, rows, rowText } = await countRowsOf(view, checked);
  const { selected, leftOut } = chooseVariables(compared, checked);
  return {
    counts: rows.counts,
    episodes: rows.episodes,
    timeline: timelineOf(compared, rows.labels),
    text: rows.text,
    rowText,
    selected: selected.length,
    leftOut,
  };
}
