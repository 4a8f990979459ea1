import { compareVariables, effectsOf, timelineOf } from "../compare";
import type { Table, Variable } from "../data";
import { chooseVariables } from "../features";
import { checkSpecification } from "../protocol";
import type { Effect, Preview } from "../protocol";
import { countRowsOf } from "../target";
import type { LabelledRows } from "../target";
import { renamedTable } from "./rename";

/**
 * What a specification would select, without comparing anything: rows,
 * episodes, variables. Empty populations are counted as such, not refused.
 *
 * @param most so many variables are compared by effect alone as well, and returned most different
 *   first: sort orders are kept, so that this can follow a limit that is dragged
 * @throws GembaError `bad-specification`, `no-such-variable`, `wrong-kind`, `bad-period`
 */
export async function previewOf(table: Table, specification: unknown, most?: number): Promise<Preview> {
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
    ...(most === undefined ? {} : { effects: await leadingEffects(compared, rows, selected, most) }),
  };
}

async function leadingEffects(
  table: Table,
  { labels, counts }: LabelledRows,
  selected: readonly Variable[],
  most: number,
): Promise<Effect[]> {
  if (counts.event === 0 || counts.reference === 0 || selected.length === 0) return [];
  const effects = await effectsOf(table, labels, selected);
  if (effects !== null) return effects.slice(0, most);
  const compared = await compareVariables(table, labels, selected, { rankBy: "difference" });
  return compared
    .slice(0, most)
    .map(({ name, statistics, words }) => ({ variable: name, difference: statistics.difference, words }));
}
