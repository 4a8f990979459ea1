import { setImmediate as nextTurn } from "node:timers/promises";
import { compareVariables, picturesOf, timelineOf } from "../compare";
import type { Table } from "../data";
import { chooseVariables } from "../features";
import { GembaError } from "../protocol";
import type { Comparison, Specification, StatisticName } from "../protocol";
import { labelRows, rowText } from "../target";
import type { LabelledRows } from "../target";
import { currentHost } from "./host";
import { currentSession } from "./session";

/** Variables whose pictures travel with the result; the rest comes over the comm. */
const STORED_PICTURES = 30;

/** What `runCompare` needs of an investigation. */
export interface Comparable {
  readonly id: string;
  readonly table: Table;
  readonly specification: Specification;
}

/** Compares the two populations of an investigation and shows the result. */
export async function runCompare(investigation: Comparable): Promise<Comparison> {
  const { table, specification } = investigation;
  const host = currentHost();
  const session = currentSession();
  const cell = host.currentCell();
  // An interrupt ends the synchronous part of a cell without running any `finally`:
  // what is announced must be announced behind an await, or it would never end.
  await nextTurn();
  const rows = labelRows(table, specification);
  const { selected, leftOut } = chooseVariables(table, specification);
  if (selected.length === 0) {
    throw new GembaError("no-variables", {
      what: "No variable is left to compare",
      where: `${leftOut.length} left out`,
      remedy: "Take some out of variables.exclude, or widen variables.include.",
    });
  }
  const rankBy = specification.ranking?.by ?? "difference";
  const runId = session.newId("run");
  const run = {
    id: runId,
    ...(cell?.cellId == null ? {} : { cellId: cell.cellId }),
    investigationId: investigation.id,
    label: "Compare",
    total: selected.length,
  };
  const stopListening = host.onInterrupt(() => session.cancel(runId));
  try {
    return await session.run(run, async (signal, onProgress) => {
      const variables = await compareVariables(table, rows.labels, selected, { rankBy, signal, onProgress });
      const drawn = variables.slice(0, STORED_PICTURES).map(({ name }) => name);
      const pictures = await picturesOf(table, rows.labels, drawn, { signal });
      const comparison = assembleComparison(investigation, rows, { variables, leftOut, pictures }, rankBy);
      const id = session.newId("result");
      session.addResult({ id, investigationId: investigation.id, table, labels: rows.labels, comparison });
      host.show({ kind: "comparison", version: 1, id, result: comparison });
      return comparison;
    });
  } finally {
    stopListening();
  }
}

function assembleComparison(
  { table, specification }: Comparable,
  rows: LabelledRows,
  parts: Pick<Comparison, "variables" | "leftOut" | "pictures">,
  rankBy: StatisticName,
): Comparison {
  const labels = specification.labels ?? { event: "event", reference: "reference" };
  return {
    name: specification.name ?? "",
    labels: { event: labels.event, reference: labels.reference },
    targetText: rows.text,
    rowText: rowText(table),
    counts: rows.counts,
    episodes: rows.episodes,
    rankedBy: rankBy,
    significance: {
      status: "not computed",
      text: "Ranked by the size of the difference alone. Slow signals can differ this much by luck, so these are leads, not findings: significance is not computed yet.",
    },
    notices: [...table.notices],
    timeline: timelineOf(table, rows.labels),
    ...parts,
  };
}
