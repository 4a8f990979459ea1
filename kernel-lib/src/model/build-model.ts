import { GembaError } from "../protocol";
import type { ModelFeature } from "./features";
import { gapOf } from "./folds/gap-of";
import type { FoundGap } from "./folds/gap-of";
import { planFolds } from "./folds/plan-folds";
import type { Folds } from "./folds/plan-folds";
import { findLightGBM } from "./lightgbm/find-lightgbm";
import { stoppable } from "./lightgbm/train-lightgbm";
import { mergeRowsOf, ModelBuilder } from "./model-builder";
import type { BuiltModel, ModelChoices, ModelData, ModelRun } from "./model-types";

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
  work: (builder: ModelBuilder, withoutBoosting: GembaError | null) => Promise<T>,
): Promise<T> {
  const folds = planFolds(data.rows, data.labels, {
    count: choices.folds,
    scheme: choices.scheme,
    keepBack: choices.keepBack,
    gap: gap.gap,
    mergeRows: mergeRowsOf(choices),
    batches: data.batches,
  });
  checkEvidence(folds);
  const { library, missing } = libraryFor(choices.kinds);
  const stop = new Int32Array(new SharedArrayBuffer(4));
  return stoppable(stop, signal, async () => {
    const result = await work(new ModelBuilder(data, choices, folds, gap, library, stop), missing);
    if (Atomics.load(stop, 0) === 1)
      throw new GembaError("cancelled", { what: "The training was cancelled" });
    return result;
  });
}

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
