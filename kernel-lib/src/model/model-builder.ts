import { commonPool } from "../compute";
import { MERGED_ROWS, scaledRanks } from "../compare";
import type { ShiftTest } from "../compare";
import type { ChanceTask } from "./belief/chance-work";
import type { FitRows } from "./candidates/fit-work";
import type { FittedModel } from "./candidates/fitted-model";
import type { FoundGap } from "./folds/gap-of";
import type { Fold, Folds } from "./folds/plan-folds";
import { watchedRows } from "./folds/watched-rows";
import type { TrainingColumn } from "./lightgbm/dataset";
import type { BuiltModel, JudgedFold, ModelChoices, ModelData, ModelRun } from "./model-types";
import { auc } from "./scores";
import { chooseTrial } from "./tuning/choose-trial";
import { openJournal } from "./tuning/journal";
import type { TuningProblem } from "./tuning/problem";
import { fitTask, fitTogether, RIDGES, searchModels } from "./tuning/search";
import { searchKey } from "./tuning/search-key";
import { meanOf, typicalRounds } from "./tuning/trial";
import type { Trial } from "./tuning/trial";

/** Episodes at most so many rows apart are one occasion. */
export function mergeRowsOf({ mergeRows = 0 }: ModelChoices): number {
  return Math.max(MERGED_ROWS, mergeRows);
}

/** Makes one model of divided rows: searches, chooses, judges, trains. */
export class ModelBuilder {
  readonly #problem: TuningProblem;
  readonly #columns: readonly TrainingColumn[];

  constructor(
    private readonly data: ModelData,
    private readonly choices: ModelChoices,
    private readonly folds: Folds,
    private readonly gap: FoundGap,
    private readonly library: { readonly path: string; readonly version: string | null } | null,
    private readonly stop: Int32Array,
  ) {
    this.#columns = data.features.map(({ values, categories }) => ({
      values,
      categorical: categories !== null,
    }));
    const fits = folds.usable.map((fold, k) => this.#fitRows(`fold-${k}`, fold.trainRows, fold.testRows));
    this.#problem = {
      columns: this.#columns,
      labels: data.labels,
      folds: fits,
      typicalRows: Math.round(meanOf(folds.usable.map(({ trainRows }) => trainRows.length))),
      kinds: library === null ? ["logistic"] : choices.kinds,
      library: library?.path ?? null,
      parameters: choices.parameters,
      seed: choices.seed,
    };
  }

  async build(run: ModelRun): Promise<Omit<BuiltModel, "withoutBoosting">> {
    const trials = await this.#search(run);
    const places = this.folds.usable.map((_, fold) => fold);
    const chosen = chooseTrial(trials, places);
    const { judged, outOfFold } = await this.#judge(trials, places);
    const { model, scores } = await this.#final(chosen);
    const { keptBack } = this.folds;
    return {
      features: this.data.features,
      model,
      chosen,
      trials,
      folds: this.folds,
      gap: this.gap,
      judged,
      outOfFold,
      chance: await this.#testChance(outOfFold),
      keptBack:
        keptBack === null
          ? null
          : {
              scores,
              auc: auc(
                scores,
                Uint8Array.from(keptBack.rows, row => this.data.labels[row]!),
              ),
            },
    };
  }

  /** Mean auc over the folds. */
  async score(run: ModelRun): Promise<number> {
    const trials = await this.#search(run);
    const { judged } = await this.#judge(
      trials,
      this.folds.usable.map((_, fold) => fold),
    );
    return meanOf(judged.flatMap(({ auc: own }) => own ?? []));
  }

  async #search({ finish, journal, onProgress }: ModelRun): Promise<Trial[]> {
    const { trials: wanted, seconds } = this.choices.budget;
    const { kinds } = this.#problem;
    const regressions = kinds.includes("logistic") ? RIDGES.length : 0;
    const boosted = kinds.includes("boosting") ? wanted : 0;
    const began = performance.now();
    // Within seconds: as many as there will be at the present pace.
    const expected = (done: number): number =>
      Number.isFinite(boosted)
        ? regressions + boosted
        : Math.max(done, Math.round((done * 1000 * (seconds ?? 0)) / (performance.now() - began)));
    let best: number | null = null;
    return searchModels(this.#problem, {
      budget: this.choices.budget,
      stop: this.stop,
      finish,
      journal:
        journal === false ? undefined : openJournal(searchKey(this.#problem, this.library?.version ?? null)),
      onTrial: ({ aucs }, trials) => {
        if (aucs.length === this.folds.usable.length) best = Math.max(best ?? -Infinity, meanOf(aucs));
        onProgress?.({ trials: trials.length, of: expected(trials.length), best });
      },
    });
  }

  /** Every fold by the candidate that the others chose. */
  async #judge(
    trials: readonly Trial[],
    places: readonly number[],
  ): Promise<Pick<BuiltModel, "judged" | "outOfFold">> {
    const picks = places.map(fold => {
      const others = places.filter(place => place !== fold);
      return chooseTrial(trials, others.length === 0 ? places : others);
    });
    const answers = await fitTogether(
      picks.map(({ candidate }, k) =>
        fitTask(this.#problem, candidate, this.#problem.folds[k]!, {
          stop: this.stop,
          want: ["scores", "model"],
        }),
      ),
    );
    const baselines = trials.filter(({ candidate }) => candidate.kind === "logistic");
    const outOfFold = new Float64Array(this.data.labels.length).fill(NaN);
    const judged = this.folds.folds.map((fold): JudgedFold => {
      const k = this.folds.usable.indexOf(fold);
      if (k < 0) return { fold, auc: null, baseline: null, candidate: null, model: null };
      const { auc: own, scores, model } = answers[k]!;
      fold.testRows.forEach((row, i) => (outOfFold[row] = scores![i]!));
      const others = places.filter(place => place !== k);
      const baseline =
        baselines.length === 0 ? null : chooseTrial(baselines, others.length === 0 ? places : others);
      return { fold, auc: own, baseline: baseline?.aucs[k] ?? null, candidate: picks[k]!.candidate, model };
    });
    return { judged, outOfFold };
  }

  /** The chosen candidate on all rows but those kept back, which it scores. */
  async #final(chosen: Trial): Promise<{ model: FittedModel; scores: Float64Array }> {
    const rows: FitRows = {
      id: `${this.#problem.folds[0]!.id}-all`,
      train: this.folds.developmentRows,
      fit: this.folds.developmentRows,
      watch: null,
      test: this.folds.keptBack?.rows ?? new Int32Array(),
    };
    const rounds = chosen.candidate.kind === "boosting" ? typicalRounds(chosen) : null;
    const task = fitTask(this.#problem, chosen.candidate, rows, {
      stop: this.stop,
      rounds,
      want: ["scores", "model"],
    });
    const [answer] = await fitTogether([task]);
    return { model: answer!.model!, scores: answer!.scores! };
  }

  /** Scores are compared within folds only: models of different folds need not speak of the same odds. */
  #testChance(scores: Float64Array): Promise<ShiftTest> {
    const { time, timeZone } = this.data.rows;
    const labels = this.data.labels.map((label, row) => (Number.isNaN(scores[row]) ? 255 : label));
    const task: ChanceTask = {
      scores: ranksWithin(this.folds.usable, scores),
      labels,
      options: {
        time,
        timeZone,
        seed: this.choices.seed,
        clock: false,
        mergeRows: this.choices.mergeRows,
        strata: this.folds.usable.map(({ test }) => test),
      },
    };
    return commonPool().run(require.resolve("./belief/chance-work"), "testChance", task);
  }

  #fitRows(name: string, train: Int32Array, test: Int32Array): FitRows {
    const { data, gap, choices } = this;
    const options = { gap: gap.gap, mergeRows: mergeRowsOf(choices), batches: data.batches };
    return {
      id: `${++fits}-${name}`,
      train,
      ...watchedRows(train, data.labels, data.rows.time, options),
      test,
    };
  }
}

/** Scores as ranks among those of their fold, from 0 to 1: also rows without time are compared within folds. */
function ranksWithin(folds: readonly Fold[], scores: Float64Array): Float64Array {
  const ranks = new Float64Array(scores.length).fill(NaN);
  for (const { testRows } of folds) {
    const own = scaledRanks(Float64Array.from(testRows, row => scores[row]!)).ranks;
    testRows.forEach((row, place) => (ranks[row] = own[place]!));
  }
  return ranks;
}

/** Makes the rows of every fit of this process tell apart. */
let fits = 0;
