import { setImmediate as nextTurn } from "node:timers/promises";
import { picturesOf, timelineOf } from "../compare";
import type { Table } from "../data";
import { chooseVariables } from "../features";
import { GembaError } from "../protocol";
import type { Comparison, Notice, Specification } from "../protocol";
import { rowsOf } from "../target";
import type { InvestigationRows } from "../target";
import { analysePopulations } from "./analyse-populations";
import type { PopulationAnalysis } from "./analyse-populations";
import { currentHost } from "./host";
import { preparedTable } from "./prepare";
import { currentSession } from "./session";

/** Variables whose pictures travel with the result; the rest comes over the comm. */
const STORED_PICTURES = 30;

/** What `runCompare` needs of an investigation. */
export interface Comparable {
  readonly id: string;
  readonly table: Table;
  readonly specification: Specification;
  readonly notices: readonly Notice[];
}

/** Compares the two populations of an investigation and shows the result. */
export async function runCompare(investigation: Comparable): Promise<Comparison> {
  const { specification } = investigation;
  const host = currentHost();
  const session = currentSession();
  const cell = host.currentCell();
  // An interrupt ends the synchronous part of a cell without running any `finally`:
  // what is announced must be announced behind an await, or it would never end.
  await nextTurn();
  const table = preparedTable(investigation.table, specification);
  const runId = session.newId("run");
  const run = {
    id: runId,
    ...(cell?.cellId == null ? {} : { cellId: cell.cellId }),
    investigationId: investigation.id,
    label: "Compare",
    total: table.variables.length,
  };
  const stopListening = host.onInterrupt(() => session.cancel(runId));
  try {
    return await session.run(run, async (signal, onProgress) => {
      const compared = await rowsOf(table, specification, signal);
      const { labels } = compared.rows;
      const { selected, leftOut } = selectVariables(compared.table, specification);
      const { notices: found, ...analysis } = await analysePopulations(
        table,
        compared,
        specification,
        selected,
        {
          signal,
          onProgress,
        },
      );
      const drawn = analysis.variables.slice(0, STORED_PICTURES).map(({ name }) => name);
      const pictures = await picturesOf(compared.table, labels, drawn, { signal });
      const parts = { ...analysis, leftOut, pictures };
      const notices = [...investigation.notices, ...compared.table.notices, ...compared.notices, ...found];
      const comparison = assembleComparison(specification, { ...compared, notices }, parts);
      const id = session.newId("result");
      session.addResult({
        kind: "comparison",
        id,
        investigationId: investigation.id,
        table: compared.table,
        labels,
        comparison,
      });
      host.show({ kind: "comparison", version: 1, id, result: comparison });
      return comparison;
    });
  } finally {
    stopListening();
  }
}

function selectVariables(table: Table, specification: Specification): ReturnType<typeof chooseVariables> {
  const choice = chooseVariables(table, specification);
  if (choice.selected.length > 0) return choice;
  throw new GembaError("no-variables", {
    what: "No variable is left to compare",
    where: `${choice.leftOut.length} left out`,
    remedy: "Take some out of variables.exclude, or widen variables.include.",
  });
}

function assembleComparison(
  specification: Specification,
  { table, rows, rowText, notices }: InvestigationRows,
  parts: Omit<PopulationAnalysis, "notices"> & Pick<Comparison, "leftOut" | "pictures">,
): Comparison {
  const labels = specification.labels ?? { event: "event", reference: "reference" };
  return {
    name: specification.name ?? "",
    labels: { event: labels.event, reference: labels.reference },
    targetText: rows.text,
    rowText,
    counts: rows.counts,
    episodes: rows.episodes,
    notices: [...notices],
    timeline: timelineOf(table, rows.labels),
    ...parts,
  };
}
