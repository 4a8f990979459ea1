import { compareVariables, judgeSignificance, ranked, rankedByStrength } from "../compare";
import type { Table, Variable } from "../data";
import type { Comparison, Specification, VariableComparison } from "../protocol";
import { parseDuration } from "../protocol";
import { countRowsOf } from "../target";
import type { InvestigationRows } from "../target";
import { phases } from "./phases";
import type { Progress } from "./phases";
import { DEFAULT_SEED } from "./seed";

/** What is known about two populations, variable by variable. */
export type PopulationAnalysis = Pick<Comparison, "variables" | "rankedBy" | "significance">;

/** How an analysis is followed and stopped. */
export interface AnalysisOptions {
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

/** How long judging a variable takes, measured against comparing it. */
const JUDGING = 4;

/**
 * Compares, judges and ranks: effects first, then whether chance explains them.
 *
 * @param source the table that the rows were made of
 * @throws GembaError what `compareVariables` and `judgeSignificance` raise
 */
export async function analysePopulations(
  source: Table,
  { table, rows }: InvestigationRows,
  specification: Specification,
  selected: readonly Variable[],
  { signal, onProgress }: AnalysisOptions,
): Promise<PopulationAnalysis> {
  const choice = specification.significance ?? {};
  const isJudged = choice.test !== "none";
  const rankedBy = specification.ranking?.by ?? (isJudged ? "strength" : "difference");
  const effect = rankedBy === "strength" ? "difference" : rankedBy;
  const [comparing, judging] = phases([1, isJudged ? JUDGING : 0], selected.length, onProgress);
  const compared = await compareVariables(table, rows.labels, selected, {
    rankBy: effect,
    signal,
    onProgress: comparing,
  });
  if (!isJudged) return { variables: compared, rankedBy: effect, significance: NOT_JUDGED };
  const judged = await judgeSignificance(table, rows.labels, compared, {
    ...choice,
    seed: specification.seed ?? DEFAULT_SEED,
    mergeRows: rowsIn(table, specification.target.forAtLeast),
    beyond: await labelsBeyond(source, specification, table.rows, signal),
    signal,
    onProgress: judging,
  });
  const variables = compared.map((variable, i): VariableComparison => {
    const missing = judged.missing[i];
    return {
      ...variable,
      significance: judged.each[i]!,
      ...(missing === undefined ? {} : { missing }),
    };
  });
  return {
    variables:
      rankedBy === "strength" ? rankedByStrength(variables, judged.overall) : ranked(variables, rankedBy),
    rankedBy,
    significance: judged.overall,
  };
}

const NOT_JUDGED: Comparison["significance"] = {
  status: "not computed",
  text: "Ranked by the size of the difference alone, as significance.test: “none” asks. Slow signals can differ this much by luck, so these are leads, not findings.",
};

/** The labels of the same rows without the limits of the period, to tell where more evidence lies. */
async function labelsBeyond(
  source: Table,
  { period, ...specification }: Specification,
  rows: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  if (period === undefined) return undefined;
  const { labels } = (await countRowsOf(source, specification, signal)).rows;
  return labels.length === rows ? labels : undefined;
}

/** How many rows a duration is; undefined where there is none, or no clock. */
function rowsIn({ intervalMs }: Table, duration: string | undefined): number | undefined {
  if (duration === undefined || intervalMs === null || intervalMs <= 0) return undefined;
  return Math.ceil(parseDuration(duration, "target.forAtLeast") / intervalMs);
}
