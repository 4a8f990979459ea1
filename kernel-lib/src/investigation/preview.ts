import { timelineOf } from "../compare";
import type { Table } from "../data";
import { chooseVariables } from "../features";
import { checkSpecification } from "../protocol";
import type { Preview } from "../protocol";
import { countRows } from "../target";

/**
 * What a specification would select, without comparing anything: rows,
 * episodes, variables. Empty populations are counted as such, not refused.
 *
 * @throws GembaError `bad-specification`, `no-such-variable`, `wrong-kind`, `bad-period`
 */
export function previewOf(table: Table, specification: unknown): Preview {
  const checked = checkSpecification(specification);
  const rows = countRows(table, checked);
  const { selected, leftOut } = chooseVariables(table, checked);
  return {
    counts: rows.counts,
    episodes: rows.episodes,
    timeline: timelineOf(table, rows.labels),
    text: rows.text,
    selected: selected.length,
    leftOut,
  };
}
