import {
  adjustForLike,
  compareVariables,
  familiesOf,
  flagsOf,
  judgeSignificance,
  ranked,
  rankedByStrength,
  scanDelays,
} from "../compare";
import type { Table, Variable } from "../data";
import type { Comparison, Notice, Specification, StatisticName, VariableComparison } from "../protocol";
import { parseDuration } from "../protocol";
import { countRowsOf } from "../target";
import type { InvestigationRows } from "../target";
import { phases } from "./phases";
import type { Progress } from "./phases";
import { DEFAULT_SEED } from "./seed";

/** What is known about two populations, variable by variable. */
export interface PopulationAnalysis extends Pick<
  Comparison,
  "variables" | "rankedBy" | "significance" | "families" | "likeWithLike"
> {
  readonly notices: readonly Notice[];
}

/** How an analysis is followed and stopped. */
export interface AnalysisOptions {
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

/** How long the steps take, measured against comparing. */
const JUDGING = 6;
const LIKE_WITH_LIKE = 4;
const DELAYS = 3;

/**
 * Everything about two populations: the effects, whether chance explains them, the order of the
 * list; then, as far as the specification asks, like compared with like and the delays of the
 * leaders; which variables move together, and which may give the answer away.
 *
 * @param source the table that the rows were made of
 * @throws GembaError what `compareVariables`, `judgeSignificance`, `adjustForLike` and `scanDelays` raise
 */
export async function analysePopulations(
  source: Table,
  made: InvestigationRows,
  specification: Specification,
  selected: readonly Variable[],
  { signal, onProgress }: AnalysisOptions,
): Promise<PopulationAnalysis> {
  const analysis = new Analysis(source, made, specification, signal);
  const { isJudged } = analysis;
  const { stratifyBy, delays } = specification;
  const [comparing, judging, adjusting, scanning] = phases(
    [
      1,
      isJudged ? JUDGING : 0,
      stratifyBy === undefined ? 0 : LIKE_WITH_LIKE,
      delays === undefined ? 0 : DELAYS,
    ],
    selected.length,
    onProgress,
  );
  await analysis.compare(selected, comparing!);
  if (isJudged) await analysis.judge(judging!);
  if (stratifyBy !== undefined) await analysis.holdAlike(stratifyBy, adjusting!);
  if (delays !== undefined) await analysis.lookForDelays(delays, scanning!);
  await analysis.findFamilies();
  analysis.flag();
  return analysis.result;
}

/** The steps of an analysis: each adds what it finds to the variables. */
class Analysis {
  #variables: VariableComparison[] = [];
  #significance: Comparison["significance"] = NOT_JUDGED;
  #families: Comparison["families"];
  #likeWithLike: Comparison["likeWithLike"];
  readonly #notices: Notice[] = [];
  readonly #source: Table;
  readonly #table: Table;
  readonly #labels: Uint8Array;
  readonly #specification: Specification;
  readonly #signal: AbortSignal;
  readonly #testing: { seed: number; draws?: number; clock?: boolean; mergeRows?: number };

  constructor(
    source: Table,
    { table, rows }: InvestigationRows,
    specification: Specification,
    signal: AbortSignal,
  ) {
    const { seed = DEFAULT_SEED, significance: { draws, clock } = {}, target } = specification;
    this.#source = source;
    this.#table = table;
    this.#labels = rows.labels;
    this.#specification = specification;
    this.#signal = signal;
    this.#testing = { seed, draws, clock, mergeRows: rowsIn(table, target.forAtLeast) };
  }

  get isJudged(): boolean {
    return this.#specification.significance?.test !== "none";
  }

  get result(): PopulationAnalysis {
    return {
      variables: this.#variables,
      rankedBy: this.#rankedBy,
      significance: this.#significance,
      ...(this.#families === undefined ? {} : { families: this.#families }),
      ...(this.#likeWithLike === undefined ? {} : { likeWithLike: this.#likeWithLike }),
      notices: this.#notices,
    };
  }

  async compare(selected: readonly Variable[], onProgress: Progress): Promise<void> {
    const { significance } = this.#specification;
    this.#variables = await compareVariables(this.#table, this.#labels, selected, {
      rankBy: this.#statistic,
      assumeIndependentRows: significance?.assumeIndependentRows,
      signal: this.#signal,
      onProgress,
    });
  }

  async judge(onProgress: Progress): Promise<void> {
    const judged = await judgeSignificance(this.#table, this.#labels, this.#variables, {
      ...this.#testing,
      correction: this.#specification.significance?.correction,
      beyond: await this.#labelsBeyond(),
      signal: this.#signal,
      onProgress,
    });
    this.#significance = judged.overall;
    this.#add(i => {
      const missing = judged.missing[i];
      return { significance: judged.each[i]!, ...(missing === undefined ? {} : { missing }) };
    });
    this.#variables =
      this.#rankedBy === "strength"
        ? rankedByStrength(this.#variables, judged.overall)
        : ranked(this.#variables, this.#statistic);
  }

  async holdAlike(choice: NonNullable<Specification["stratifyBy"]>, onProgress: Progress): Promise<void> {
    const alike = await adjustForLike(this.#table, this.#labels, this.#variables, choice, {
      ...this.#testing,
      specification: this.#specification,
      correction: this.#specification.significance?.correction,
      signal: this.#signal,
      onProgress,
    });
    this.#likeWithLike = alike.words;
    this.#notices.push(...alike.notices);
    this.#add(i => ({ adjusted: alike.each[i]! }));
  }

  async lookForDelays({ upTo }: NonNullable<Specification["delays"]>, onProgress: Progress): Promise<void> {
    const { draws: _draws, ...testing } = this.#testing;
    const delays = await scanDelays(this.#table, this.#labels, this.#variables, {
      ...testing,
      upToMs: parseDuration(upTo, "delays.upTo"),
      specification: this.#specification,
      signal: this.#signal,
      onProgress,
    });
    this.#add(i => {
      const delay = delays[i] ?? null;
      return delay === null ? {} : { delay };
    });
  }

  async findFamilies(): Promise<void> {
    const { families, places, notices } = await familiesOf(this.#table, this.#labels, this.#variables, {
      seed: this.#testing.seed,
      signal: this.#signal,
    });
    this.#families = families;
    this.#notices.push(...notices);
    this.#add(i => {
      const family = places[i] ?? null;
      return family === null ? {} : { family };
    });
  }

  flag(): void {
    const flags = flagsOf(this.#table, this.#specification, this.#variables);
    this.#add(i => (flags[i]!.length === 0 ? {} : { flags: flags[i]! }));
  }

  get #rankedBy(): Comparison["rankedBy"] {
    const wanted = this.#specification.ranking?.by ?? "strength";
    return wanted === "strength" && !this.isJudged ? "difference" : wanted;
  }

  /** The statistic of the ranking; before strengths are known, the effect that they are about. */
  get #statistic(): StatisticName {
    const by = this.#rankedBy;
    return by === "strength" ? "difference" : by;
  }

  #add(found: (place: number) => Partial<VariableComparison>): void {
    this.#variables = this.#variables.map((variable, i) => ({ ...variable, ...found(i) }));
  }

  /** The labels of the same rows without the limits of the period, to tell where more evidence lies. */
  async #labelsBeyond(): Promise<Uint8Array | undefined> {
    const { period, ...specification } = this.#specification;
    if (period === undefined) return undefined;
    const { labels } = (await countRowsOf(this.#source, specification, this.#signal)).rows;
    return labels.length === this.#table.rows ? labels : undefined;
  }
}

const NOT_JUDGED: Comparison["significance"] = {
  status: "not computed",
  text: "Ranked by the size of the difference alone, as significance.test: “none” asks. Slow signals can differ this much by luck, so these are leads, not findings.",
};

/** How many rows a duration is; undefined where there is none, or no clock. */
function rowsIn({ intervalMs }: Table, duration: string | undefined): number | undefined {
  if (duration === undefined || intervalMs === null || intervalMs <= 0) return undefined;
  return Math.ceil(parseDuration(duration, "target.forAtLeast") / intervalMs);
}
