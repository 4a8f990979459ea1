import { picturesOf, timelineOf } from "../compare";
import type { Table } from "../data";
import type { Comparison, Specification } from "../protocol";
import { rowsOf } from "../target";
import type { InvestigationRows } from "../target";
import { announcedRun } from "./announced-run";
import type { Runnable, RunPlan } from "./announced-run";
import { analysePopulations } from "./analyse-populations";
import type { PopulationAnalysis } from "./analyse-populations";
import { currentHost } from "./host";
import { selectVariables } from "./select-variables";
import { currentSession } from "./session";

/** Variables whose pictures travel with the result; the rest comes over the comm. */
const STORED_PICTURES = 30;

/** Compares the two populations of an investigation and shows the result. */
export async function runCompare(investigation: Runnable): Promise<Comparison> {
  const { specification } = investigation;
  const session = currentSession();
  const plan = (table: Table): RunPlan => ({
    label: "Compare",
    total: table.variables.length,
  });
  return announcedRun(investigation, plan, async (table, { signal, onProgress }) => {
    const compared = await rowsOf(table, specification, signal);
    const { labels } = compared.rows;
    const { selected, leftOut } = selectVariables(compared.table, specification);
    const { notices: found, ...analysis } = await analysePopulations(
      table,
      compared,
      specification,
      selected,
      { signal, onProgress },
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
    currentHost().show({ kind: "comparison", version: 1, id, result: comparison });
    return comparison;
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
