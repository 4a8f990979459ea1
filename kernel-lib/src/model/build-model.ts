import { commonPool } from "../compute";
import { MERGED_ROWS } from "../compare";
import type { ShiftTest, TimedRows } from "../compare";
import { GembaError } from "../protocol";
import type { Candidate } from "./candidates/candidate";
import type { FitRows } from "./candidates/fit-work";
import type { FittedModel } from "./candidates/fitted-model";
import type { ChanceTask } from "./belief/chance-work";
import type { ModelFeature } from "./features";
import { gapOf } from "./folds/gap-of";
import type { FoundGap } from "./folds/gap-of";
import { planFolds } from "./folds/plan-folds";
import type { Fold, Folds } from "./folds/plan-folds";
import { watchedRows } from "./folds/watched-rows";
import { findLightGBM } from "./lightgbm/find-lightgbm";
import type { TrainingColumn } from "./lightgbm/dataset";
import { stoppable } from "./lightgbm/train-lightgbm";
import { auc } from "./scores";
import { chooseTrial } from "./tuning/choose-trial";
import type { ParameterChoice } from "./tuning/boosting-space";
import { openJournal } from "./tuning/journal";
import type { Budget, TuningProblem } from "./tuning/problem";
import { fitTask, fitTogether, searchModels } from "./tuning/search";
import { searchKey } from "./tuning/search-key";
import { meanOf, typicalRounds } from "./tuning/trial";
import type { Trial } from "./tuning/trial";

/** What a model is made of. */
export interface ModelData {
  readonly rows: TimedRows;
  /** One per row: 1 event, 0 reference, anything else ignored. */
  readonly labels: Uint8Array;
  readonly features: readonly ModelFeature[];
  /** Length of a row, its longest lag and how far ahead the target looks, together, in milliseconds. */
  readonly reachMs: number;
}

/** How a model is made; everything that a specification's `model` may say. */
export interface ModelChoices {
  readonly kinds: readonly ("logistic" | "boosting")[];
  readonly budget: Budget;
  readonly folds: number;
  readonly scheme: "blocked" | "forward";
  /** Share of the rows that is kept back. */
  readonly keepBack: number;
  /** Left out around rows that judge, milliseconds; null: from the memory of the signals. */
  readonly gapMs: number | null;
  readonly parameters: Readonly<Record<string, ParameterChoice>>;
  readonly mergeRows?: number;
  readonly seed: number;
}

/** How making a model is followed and ended. */
export interface ModelRun {
  readonly signal?: AbortSignal;
  /** Ends the search and keeps the best. */
  readonly finish?: AbortSignal;
  /** Whether trials outlive the kernel; so by default. */
  readonly journal?: boolean;
  readonly onProgress?: (progress: ModelProgress) => void;
}

/** How far a search has come. */
export interface ModelProgress {
  readonly trials: number;
  readonly of: number;
  /** Largest mean auc over folds of any trial that was not given up; null before the first. */
  readonly best: number | null;
}

/** A fold, and how the model did that was chosen and trained without it. */
export interface JudgedFold {
  readonly fold: Fold;
  readonly auc: number | null;
  /** The same for the best logistic regression. */
  readonly baseline: number | null;
  readonly candidate: Candidate | null;
  readonly model: FittedModel | null;
}

/** A model with everything that tells whether to believe it. */
export interface BuiltModel {
  readonly features: readonly ModelFeature[];
  /** Trained on all rows but those kept back. */
  readonly model: FittedModel;
  readonly chosen: Trial;
  readonly trials: readonly Trial[];
  readonly folds: Folds;
  readonly gap: FoundGap;
  readonly judged: readonly JudgedFold[];
  /** Log-odds per row from the model of its fold, which had not seen it; NaN elsewhere. */
  readonly outOfFold: Float64Array;
  /** Whether such scores come about by chance. */
  readonly chance: ShiftTest;
  /** Of the rows kept back, by the final model. */
  readonly keptBack: { readonly scores: Float64Array; readonly auc: number | null } | null;
  /** Why boosting was not tried although it was asked for. */
  readonly withoutBoosting: GembaError | null;
}

/** Fewer occasions than this are anecdotes. */
export const FEWEST_EPISODES = 3;

/**
 * Tunes, chooses, validates and trains a model of the event. Each fold is judged by the candidate that did best on
 * the other folds, trained without the fold and what lies close to it: its rows had no say but in which candidates
 * were tried at all.
 *
 * @throws GembaError `too-few-episodes`, `no-variables`, `empty-population`, `model-failed`, `cancelled`,
 *   `worker-died`; `library-missing` and its kin when boosting alone is asked for
 */
export async function buildModel(
  data: ModelData,
  choices: ModelChoices,
  run: ModelRun = {},
): Promise<BuiltModel> {
  const gap = await chosenGap(data, choices, run.signal);
  return building(data, choices, gap, run.signal, async (builder, withoutBoosting) => ({
    ...(await builder.build(run)),
    withoutBoosting,
  }));
}

/**
 * The mean auc over folds of a model that is made as {@link buildModel} makes it, and no more.
 *
 * @param gap as another model of the same rows had it
 * @throws GembaError what `buildModel` raises
 */
export async function scoreModel(
  data: ModelData,
  choices: ModelChoices,
  gap: FoundGap,
  run: ModelRun = {},
): Promise<number> {
  return building(data, choices, gap, run.signal, builder => builder.score(run));
}

async function chosenGap(
  data: ModelData,
  choices: ModelChoices,
  signal: AbortSignal | undefined,
): Promise<FoundGap> {
  checkFeatures(data.features);
  const { seed, gapMs } = choices;
  const found = await gapOf(data.rows, data.labels, data.features, {
    reachMs: data.reachMs,
    seed,
    mergeRows: mergeRowsOf(choices),
    signal,
  });
  return gapMs === null ? found : { ...found, gap: { rows: 0, ms: gapMs }, tooShort: false };
}

async function building<T>(
  data: ModelData,
  choices: ModelChoices,
  gap: FoundGap,
  signal: AbortSignal | undefined,
  work: (builder: Builder, withoutBoosting: GembaError | null) => Promise<T>,
): Promise<T> {
  const folds = planFolds(data.rows, data.labels, {
    count: choices.folds,
    scheme: choices.scheme,
    keepBack: choices.keepBack,
    gap: gap.gap,
    mergeRows: mergeRowsOf(choices),
  });
  checkEvidence(folds);
  const { library, missing } = libraryFor(choices.kinds);
  const stop = new Int32Array(new SharedArrayBuffer(4));
  return stoppable(stop, signal, async () => {
    const result = await work(new Builder(data, choices, folds, gap, library, stop), missing);
    if (Atomics.load(stop, 0) === 1)
      throw new GembaError("cancelled", { what: "The training was cancelled" });
    return result;
  });
}

function mergeRowsOf({ mergeRows = 0 }: ModelChoices): number {
  return Math.max(MERGED_ROWS, mergeRows);
}

class Builder {
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
    const began = performance.now();
    // Within seconds: as many as there will be at the present pace.
    const expected = (done: number): number =>
      Number.isFinite(wanted)
        ? wanted
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
        const boosted = trials.filter(({ candidate }) => candidate.kind === "boosting").length;
        onProgress?.({ trials: boosted, of: expected(boosted), best });
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
      scores,
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
    const options = { gap: gap.gap, mergeRows: mergeRowsOf(choices) };
    return {
      id: `${++fits}-${name}`,
      train,
      ...watchedRows(train, data.labels, data.rows.time, options),
      test,
    };
  }
}

/** Makes the rows of every fit of this process tell apart. */
let fits = 0;

/** LightGBM, where it is wanted and there; what is wrong with it where logistic regression does without. */
function libraryFor(kinds: ModelChoices["kinds"]): {
  library: { path: string; version: string | null } | null;
  missing: GembaError | null;
} {
  if (!kinds.includes("boosting")) return { library: null, missing: null };
  try {
    return { library: findLightGBM(), missing: null };
  } catch (error) {
    if (!(error instanceof GembaError) || !kinds.includes("logistic")) throw error;
    return { library: null, missing: error };
  }
}

function checkFeatures(features: readonly ModelFeature[]): void {
  if (features.length > 0) return;
  throw new GembaError("no-variables", {
    what: "No variable is left for a model",
    remedy: "Take some out of variables.exclude, or widen variables.include.",
  });
}

function checkEvidence({ episodes, usable, folds }: Folds): void {
  if (episodes < FEWEST_EPISODES) {
    throw new GembaError("too-few-episodes", {
      what: `A model needs at least ${FEWEST_EPISODES} occasions of the event, and there ${episodes === 1 ? "is 1" : `are ${episodes}`}`,
      where: "target",
      remedy: "Choose a longer period, or a limit that is passed more often; Compare works with fewer.",
    });
  }
  if (usable.length >= 2) return;
  const reasons = [...new Set(folds.flatMap(({ unusable }) => unusable ?? []))];
  throw new GembaError("too-few-episodes", {
    what: `No model can be judged: of ${folds.length} blocks of time ${usable.length === 1 ? "only one holds" : "none holds"} both populations (in the others ${reasons.join(", or ")})`,
    where: "model.folds",
    remedy: "Choose a longer period, fewer blocks, or a shorter gap.",
  });
}
