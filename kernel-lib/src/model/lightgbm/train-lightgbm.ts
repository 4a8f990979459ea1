import { commonPool, sharedFloat64, isShared, usableThreads } from "../../compute";
import { GembaError, requireList } from "../../protocol";
import type { TrainingColumn } from "./dataset";
import { findLightGBM } from "./find-lightgbm";
import type { LibrarySearch } from "./find-lightgbm";
import { REPRODUCIBLE } from "./parameters";
import type { Parameters } from "./parameters";
import type { TrainAnswer, TrainTask } from "./train-work";

/** How {@link trainLightGBM} trains. */
export interface LightGBMOptions {
  /** By LightGBM's own names; an objective `binary`, one model of the same data every time. */
  readonly parameters?: Parameters;
  /** Trees; 100 by default. */
  readonly rounds?: number;
  /** Columns that hold codes of categories, by their places. */
  readonly categorical?: readonly number[];
  /** Rows that tell when more trees help no longer, by the first metric of the parameters. */
  readonly validation?: {
    readonly columns: readonly ArrayLike<number>[];
    readonly labels: ArrayLike<number | boolean>;
  };
  /** Trees without a better metric on the validation rows after which training ends; 50 by default. */
  readonly patience?: number;
  /** Threads of LightGBM; by default what this process may use. */
  readonly threads?: number;
  /** Ends training before the next tree. */
  readonly signal?: AbortSignal;
  /** Hears how many trees there are. */
  readonly onProgress?: (trees: number, of: number) => void;
  /** Where LightGBM's library is looked for; see `findLightGBM`. */
  readonly search?: LibrarySearch;
}

/** A boosted model as LightGBM saves it. */
export interface LightGBMModel {
  /** What `parseLightGBM` reads, and `lightgbm.Booster(model_str=…)` in Python. Features are called Column_0, Column_1, … */
  readonly text: string;
  /** Trees in it. */
  readonly rounds: number;
}

/** Trees without improvement that are waited for. */
const PATIENCE = 50;

/**
 * Trains a boosted model of a label by LightGBM's own library, in a worker thread: the same trees as Python's
 * package with the same parameters.
 *
 * @param columns one array per variable, one number per row; NaN or null where a value is missing
 * @param labels one per row: 1 or true event, 0 or false reference
 * @throws GembaError `library-missing`, `library-broken`, `library-version` (with what to do), `no-variables`,
 *   `bad-options` (lengths, labels, rounds), `wrong-kind` (infinite, or no number), `empty-population` (one class),
 *   `model-failed` (LightGBM refuses), `cancelled`, `worker-died`
 * @source Ke et al. 2017
 * @example
 * const { text } = await trainLightGBM([temperature, speed], wet, { parameters: { num_leaves: 15 }, rounds: 60 });
 * const { contributions } = await shapValues(parseLightGBM(text), [temperature, speed]);
 */
export async function trainLightGBM(
  columns: readonly ArrayLike<number>[],
  labels: ArrayLike<number | boolean>,
  options: LightGBMOptions = {},
): Promise<LightGBMModel> {
  const { rounds = 100, patience = PATIENCE, threads = usableThreads(), validation, signal } = options;
  checkWhole(rounds, "rounds");
  checkWhole(patience, "patience");
  checkWhole(threads, "threads");
  const training = rowsOf(columns, labels, options.categorical ?? [], "");
  const library = findLightGBM(options.search).path;
  checkClasses(training.labels);
  const task: TrainTask = {
    library,
    training,
    validation:
      validation === undefined
        ? null
        : rowsOf(validation.columns, validation.labels, options.categorical ?? [], "validation."),
    parameters: { objective: "binary", ...REPRODUCIBLE, num_threads: threads, ...options.parameters },
    rounds,
    patience: validation === undefined ? null : patience,
    stop: new Int32Array(new SharedArrayBuffer(4)),
  };
  if (task.validation?.rows.length === 0) {
    throw new GembaError("empty-population", {
      what: "There is no row to validate on",
      where: "validation.labels",
      remedy: "Give some, or leave validation out.",
    });
  }
  if (task.validation !== null && task.validation.columns.length !== columns.length) {
    throw badOptions(
      `There are ${task.validation.columns.length} columns to validate on, and ${columns.length} to train on`,
      "validation.columns",
      "Give the same columns.",
    );
  }
  return stoppable(task.stop, signal, () =>
    commonPool().run<TrainAnswer, number>(require.resolve("./train-work"), "train", task, {
      onProgress: done => options.onProgress?.(done, rounds),
    }),
  );
}

/**
 * Work in threads that looks at `stop` by itself: a thread that were ended in the middle would leave its
 * models in LightGBM's memory.
 */
export async function stoppable<T>(
  stop: Int32Array,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const abort = (): void => void Atomics.store(stop, 0, 1);
  if (signal?.aborted === true) abort();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await work();
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

interface CheckedRows {
  readonly columns: TrainingColumn[];
  readonly labels: Float64Array;
  readonly rows: Int32Array;
}

function rowsOf(
  columns: readonly ArrayLike<number>[],
  labels: ArrayLike<number | boolean>,
  categorical: readonly number[],
  where: string,
): CheckedRows {
  requireList(columns, `${where}columns`);
  requireList(labels, `${where}labels`);
  if (columns.length === 0) {
    throw new GembaError("no-variables", {
      what: "There is no column to train on",
      remedy: "Give at least one.",
    });
  }
  for (const place of categorical) {
    if (Number.isInteger(place) && place >= 0 && place < columns.length) continue;
    throw badOptions(`There is no column ${place}`, "categorical", `Columns are 0 to ${columns.length - 1}.`);
  }
  return {
    columns: columns.map((column, j) => ({
      values: numbersOf(column, labels.length, `${where}columns`, j),
      categorical: categorical.includes(j),
    })),
    labels: Float64Array.from({ length: labels.length }, (_, row) =>
      markOf(labels[row], row, `${where}labels`),
    ),
    rows: Int32Array.from({ length: labels.length }, (_, row) => row),
  };
}

function numbersOf(column: ArrayLike<number>, rows: number, where: string, place: number): Float64Array {
  requireList(column, where);
  if (column.length !== rows) {
    throw badOptions(
      `Column ${place} has ${column.length} values for ${rows} labels`,
      where,
      "Give one per row.",
    );
  }
  const numbers = column instanceof Float64Array && isShared(column) ? column : copied(column, where, place);
  for (let row = 0; row < rows; row++) {
    if (Math.abs(numbers[row]!) !== Infinity) continue;
    throw new GembaError("wrong-kind", {
      what: `Column ${place} holds ${numbers[row]} in row ${row}`,
      where,
      remedy: "Leave infinite values out, or make them missing (NaN).",
    });
  }
  return numbers;
}

function copied(column: ArrayLike<unknown>, where: string, place: number): Float64Array {
  const numbers = sharedFloat64(column.length);
  for (let row = 0; row < numbers.length; row++) {
    // Not by set(): it makes null, as queries give it, a zero.
    const value = column[row] ?? NaN;
    if (typeof value !== "number") {
      throw new GembaError("wrong-kind", {
        what: `Column ${place} holds no number in row ${row} but ${typeof value}`,
        where,
        remedy: "Give numbers; NaN or null stands for a missing value.",
      });
    }
    numbers[row] = value;
  }
  return numbers;
}

function markOf(label: number | boolean | undefined, row: number, where: string): number {
  if (label === 1 || label === true) return 1;
  if (label === 0 || label === false) return 0;
  throw badOptions(
    `The label of row ${row} is ${String(label)}`,
    where,
    "Give 1 or true for the event, 0 or false for the reference, and leave other rows out.",
  );
}

function checkClasses(labels: Float64Array): void {
  for (const [wanted, name] of [
    [1, "event"],
    [0, "reference"],
  ] as const) {
    if (labels.includes(wanted)) continue;
    throw new GembaError("empty-population", {
      what: `No row is ${name}`,
      where: "labels",
      remedy: "A model needs rows of both.",
    });
  }
}

function checkWhole(value: number, where: string): void {
  if (Number.isInteger(value) && value >= 1 && value <= 1e6) return;
  throw badOptions(`${value} is no number of ${where}`, where, "Give a whole number from 1 on.");
}

function badOptions(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
