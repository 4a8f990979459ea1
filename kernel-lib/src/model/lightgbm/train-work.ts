import { GembaError } from "../../protocol";
import { Booster } from "./booster";
import { Dataset } from "./dataset";
import type { TrainingRows } from "./dataset";
import { loadLightGBM } from "./load-lightgbm";
import { NativeLightGBM } from "./native";
import type { Parameters } from "./parameters";

/** A model to be trained in a worker thread. */
export interface TrainTask {
  /** LightGBM's library, as the main thread found it. */
  readonly library: string;
  readonly training: TrainingRows;
  readonly validation: TrainingRows | null;
  readonly parameters: Parameters;
  readonly rounds: number;
  /** Rounds without a better metric of the validation rows after which training ends; null: none. */
  readonly patience: number | null;
  /** Its first entry is set to 1 to end training before the next round. */
  readonly stop: Int32Array;
}

/** A trained model as text, and how many of its rounds count. */
export interface TrainAnswer {
  readonly text: string;
  readonly rounds: number;
}

const libraries: Map<string, NativeLightGBM> = new Map();

/** LightGBM's library in this thread. */
export function libraryAt(path: string): NativeLightGBM {
  let library = libraries.get(path);
  if (library === undefined) {
    library = new NativeLightGBM(loadLightGBM({ environment: { ...process.env, GEMBALAB_LIGHTGBM: path } }));
    libraries.set(path, library);
  }
  return library;
}

/** What runs in the thread: trains, tells the rounds done, and leaves nothing in LightGBM's memory. */
export function train(task: TrainTask, report: (rounds: number) => void): TrainAnswer {
  const native = libraryAt(task.library);
  const training = new Dataset(native, task.training, task.parameters, null);
  let validation: Dataset | null = null;
  let booster: Booster | null = null;
  try {
    if (task.validation !== null)
      validation = new Dataset(native, task.validation, task.parameters, training);
    booster = new Booster(native, training, task.parameters);
    if (validation !== null) booster.watch(validation);
    const rounds = grow(booster, {
      ...task,
      watched: validation !== null,
      moreIsBetter: isBetterWhenMore(task.parameters),
      report,
    });
    return { text: booster.text(rounds), rounds };
  } finally {
    booster?.free();
    validation?.free();
    training.free();
  }
}

/** Metrics of LightGBM that are to rise. */
const TO_RISE = ["auc", "average_precision", "ndcg", "map", "auc_mu", "r2"];

/** Whether the first metric that the parameters name is to rise. */
function isBetterWhenMore({ metric }: Parameters): boolean {
  return TO_RISE.includes(
    String(metric ?? "")
      .split(",")[0]!
      .trim(),
  );
}

/** How far a booster grows. */
export interface Growth {
  readonly rounds: number;
  readonly patience: number | null;
  /** Fewer trees than these are no model, whatever the metric says; 1 when left out. */
  readonly fewest?: number;
  /** Whether the booster watches rows whose metric tells when to end. */
  readonly watched: boolean;
  /** Of the metric: an auc is to rise, a loss to fall. */
  readonly moreIsBetter: boolean;
  readonly stop: Int32Array;
  readonly report?: (rounds: number) => void;
}

/**
 * Grows trees until the metric of the watched rows has not become better for `patience` rounds, or there are enough.
 *
 * @returns how many of them are best
 * @throws GembaError `cancelled`
 */
export function grow(booster: Booster, growth: Growth): number {
  const { rounds, patience, fewest = 1, watched, moreIsBetter, stop, report } = growth;
  const judged = watched && patience !== null;
  let [best, bestAt] = [Infinity, 0];
  while (booster.rounds < rounds) {
    if (Atomics.load(stop, 0) === 1)
      throw new GembaError("cancelled", { what: "The training was cancelled" });
    const grew = booster.grow();
    report?.(booster.rounds);
    if (!grew) break;
    if (!judged || booster.rounds < fewest) continue;
    const metric = moreIsBetter ? -booster.metric() : booster.metric();
    // The parameters name none.
    if (Number.isNaN(metric)) continue;
    if (metric < best) [best, bestAt] = [metric, booster.rounds];
    else if (booster.rounds - bestAt >= patience) break;
  }
  return judged && bestAt > 0 ? bestAt : booster.rounds;
}
