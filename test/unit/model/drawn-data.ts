import { Random, sharedFloat64 } from "../../../kernel-lib/dist/compute";
import type { ModelChoices, ModelData, ModelFeature } from "../../../kernel-lib/dist/model";

const MINUTE = 60_000;

/** A slow signal of unit variance: each value remembers `memory` of the one before. */
export function slow(random: Random, rows: number, memory: number): Float64Array {
  const values = sharedFloat64(rows);
  const fresh = Math.sqrt(1 - memory * memory);
  let last = random.normal();
  for (let row = 0; row < rows; row++) {
    values[row] = last;
    last = memory * last + fresh * random.normal();
  }
  return values;
}

/** 1 for the highest `share` of a signal. */
export function highest(values: Float64Array, share: number): Uint8Array {
  const limit = Float64Array.from(values).sort()[Math.floor(values.length * (1 - share))];
  return Uint8Array.from(values, value => (value >= limit ? 1 : 0));
}

/** A feature of a variable that is nobody's. */
export function feature(
  name: string,
  values: Float64Array,
  categories: readonly string[] | null = null,
): ModelFeature {
  return { variable: { name } as ModelFeature["variable"], values, categories };
}

/** Rows a minute apart. */
export function rowsOf(rows: number): ModelData["rows"] {
  const time = sharedFloat64(rows).map((_, row) => row * MINUTE);
  return { time, intervalMs: MINUTE, timeZone: "UTC" };
}

/** A label of the highest fifth of a slow signal, and sensors; the second of them is higher during the event. */
export function drawnData(
  seed: number,
  {
    rows = 1_500,
    sensors = 5,
    by = 0,
    labelMemory = 0.99,
    memory = 0.995,
  }: { rows?: number; sensors?: number; by?: number; labelMemory?: number; memory?: number } = {},
): ModelData {
  const random = new Random(seed);
  const labels = highest(slow(random, rows, labelMemory), 0.2);
  const features = Array.from({ length: sensors }, (_, j) => {
    const values = slow(random, rows, memory);
    if (j === 1) labels.forEach((label, row) => (values[row] += by * label));
    return feature(`sensor ${j}`, values);
  });
  return { rows: rowsOf(rows), labels, features, reachMs: MINUTE };
}

/** How models are made here: quickly. */
export function choices(own: Partial<ModelChoices> = {}): ModelChoices {
  return {
    kinds: ["logistic", "boosting"],
    budget: { trials: 3, seconds: null },
    folds: 5,
    scheme: "blocked",
    keepBack: 0,
    gapMs: null,
    parameters: {},
    seed: 1,
    ...own,
  };
}
