import { GembaError } from "../../protocol";
import { Booster } from "../lightgbm/booster";
import type { TrainingColumn } from "../lightgbm/dataset";
import { REPRODUCIBLE } from "../lightgbm/parameters";
import type { Parameters } from "../lightgbm/parameters";
import { grow, libraryAt } from "../lightgbm/train-work";
import { auc } from "../scores";
import { binnedRows } from "./binned-rows";
import type { Candidate } from "./candidate";
import type { FittedModel } from "./fitted-model";
import { fitLogisticModel, logisticScores } from "./logistic-model";

/** Rows of one fit. */
export interface FitRows {
  /** The same for fits that share training rows. */
  readonly id: string;
  /** All that train. */
  readonly train: Int32Array;
  /** Those of them that trees are grown on: without the ones that are watched, and the gap before these. */
  readonly fit: Int32Array;
  /** Rows that tell boosting when to end; null: the candidate's learning rate does. */
  readonly watch: Int32Array | null;
  /** Rows to be scored. */
  readonly test: Int32Array;
}

/** One candidate on one division of the rows. */
export interface FitTask {
  /** LightGBM's library; null where it is not needed. */
  readonly library: string | null;
  readonly columns: readonly TrainingColumn[];
  /** 1 event, 0 reference. */
  readonly labels: Uint8Array;
  readonly rows: FitRows;
  readonly candidate: Candidate;
  /** Trees at the most; null: as many as the watched rows, or else the learning rate, ask for. */
  readonly rounds: number | null;
  readonly seed: number;
  readonly stop: Int32Array;
  /** What is wanted besides the auc. */
  readonly want: readonly ("scores" | "model")[];
}

/** How a candidate did. */
export interface FitAnswer {
  /** Of the rows to be scored; null where they are of one population. */
  readonly auc: number | null;
  /** Trees; 0 for logistic regression. */
  readonly rounds: number;
  /** Log-odds of the rows to be scored. */
  readonly scores: Float64Array | null;
  readonly model: FittedModel | null;
}

/** Trees that are grown at the most. */
const MOST_ROUNDS = 500;
/** An auc of few occasions jumps: its first luck would leave a single tree. */
const FEWEST_ROUNDS = 10;
/** Trees without improvement that are waited for. */
const PATIENCE = 30;
/** Without watched rows: trees times learning rate. */
const TOTAL_STEP = 5;
/** LightGBM's own. */
const DEFAULT_RATE = 0.1;

/** What runs in the threads: fits a candidate, and scores the rows that it has not seen. */
export function fitCandidate(task: FitTask): FitAnswer {
  if (Atomics.load(task.stop, 0) === 1)
    throw new GembaError("cancelled", { what: "The training was cancelled" });
  return task.candidate.kind === "logistic"
    ? fitRegression(task, task.candidate.ridge)
    : fitBoosting(task, task.candidate.parameters);
}

function fitRegression(task: FitTask, ridge: number): FitAnswer {
  const { columns, labels, rows } = task;
  const model = fitLogisticModel(columns, labels, rows.train, ridge);
  return answerOf(task, logisticScores(model, columns, rows.test), 0, () => model);
}

function fitBoosting(task: FitTask, own: Parameters): FitAnswer {
  const parameters: Parameters = {
    objective: "binary",
    // Not the loss: how frequent the event is differs from block to block, and would end training at once.
    metric: "auc",
    seed: task.seed,
    ...own,
    ...REPRODUCIBLE,
  };
  const native = libraryAt(task.library!);
  const { training, watched } = binnedRows(native, task, parameters);
  const booster = new Booster(native, training, parameters);
  try {
    if (watched !== null) booster.watch(watched);
    const unwatched = Math.ceil(TOTAL_STEP / Number(parameters["learning_rate"] ?? DEFAULT_RATE));
    const rounds = grow(booster, {
      rounds: task.rounds ?? (watched === null ? Math.min(MOST_ROUNDS, unwatched) : MOST_ROUNDS),
      patience: PATIENCE,
      fewest: FEWEST_ROUNDS,
      watched: watched !== null,
      moreIsBetter: true,
      stop: task.stop,
    });
    const scores = booster.scores(task.columns, task.rows.test, rounds);
    return answerOf(task, scores, rounds, () => ({
      kind: "boosting",
      text: booster.text(rounds),
      rounds,
      parameters: own,
    }));
  } finally {
    booster.free();
  }
}

function answerOf(
  { labels, rows, want }: FitTask,
  scores: Float64Array,
  rounds: number,
  model: () => FittedModel,
): FitAnswer {
  const marks = Uint8Array.from(rows.test, row => labels[row]!);
  return {
    auc: marks.length === 0 ? null : auc(scores, marks),
    rounds,
    scores: want.includes("scores") ? scores : null,
    model: want.includes("model") ? model() : null,
  };
}
