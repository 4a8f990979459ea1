import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { commonPool, Random, sharedFloat64 } from "../../../kernel-lib/dist/compute";
import {
  interventionalShap,
  parseLightGBM,
  predict,
  shapInteractions,
  shapValues,
} from "../../../kernel-lib/dist/explain";
import { explainPairs } from "../../../kernel-lib/dist/explain/interactions/explain-pairs";
import { explainAgainst } from "../../../kernel-lib/dist/explain/interventional/explain-against";
import { explainRows } from "../../../kernel-lib/dist/explain/shap/explain-rows";

const FIXTURE = resolve(__dirname, "../../reference/shap.json");
const { models } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { models: { name: string; model: string }[] };
const model = parseLightGBM(models.find(({ name }) => name === "255 leaves")!.model);
const ROWS = 20_011;
const random = new Random(7);
const columns = model.features.map(() => sharedFloat64(ROWS).map(() => random.normal()));

const strided = columns.map(values => ({ values, first: 0, step: 1 }));
const same = (a: Float64Array, b: Float64Array): boolean => a.every((value, row) => Object.is(value, b[row]));
const allSame = (a: readonly Float64Array[], b: readonly Float64Array[]): boolean =>
  a.length === b.length && a.every((column, index) => same(column, b[index]));

afterAll(() => commonPool().close());

test("many rows are divided among threads, with the numbers of a single one", async () => {
  const progress: number[] = [];
  const found = await shapValues(model, columns, { onProgress: share => progress.push(share) });
  expect(commonPool().running).toBeGreaterThan(0);
  expect(progress.at(-1)).toBe(1);
  const contributions = columns.map(() => new Float64Array(ROWS));
  const predictions = new Float64Array(ROWS);
  const base = explainRows({
    trees: model.trees,
    columns: strided,
    contributions,
    predictions,
    from: 0,
    to: ROWS,
  });
  expect(found.base).toBe(base);
  expect(same(found.predictions, predictions)).toBe(true);
  expect(allSame(found.contributions, contributions)).toBe(true);
});

test.each(["margin", "probability"] as const)(
  "so they are against a background, on the scale %s",
  async scale => {
    const rows = scale === "margin" ? ROWS : 3_000;
    const some = columns.map(column => column.subarray(0, rows));
    const background = columns.map(column => column.subarray(ROWS - 100));
    const odds = { ...model, sigmoid: 1 };
    const progress: number[] = [];
    const onProgress = (share: number): number => progress.push(share);
    const found = await interventionalShap(odds, some, background, { scale, onProgress });
    expect(progress.length).toBeGreaterThan(1);
    const contributions = columns.map(() => new Float64Array(rows));
    const scores = (of: Float64Array[]): Float64Array => predict(model, of);
    const predictions = scores(some);
    const base = explainAgainst({
      trees: model.trees,
      columns: strided,
      background: background.map(values => ({ values, first: 0, step: 1 })),
      backgroundScores: scores(background),
      sigmoid: scale === "margin" ? null : 1,
      contributions,
      predictions,
      from: 0,
      to: rows,
    });
    expect(found.base).toBe(base);
    expect(same(found.predictions, predictions)).toBe(true);
    expect(allSame(found.contributions, contributions)).toBe(true);
  },
);

test("so they are for pairs, of single rows as in their means", async () => {
  const rows = 3_000;
  const some = columns.map(column => column.subarray(0, rows));
  const progress: number[] = [];
  const found = await shapInteractions(model, some, {
    keep: "all",
    onProgress: share => progress.push(share),
  });
  expect(progress.length).toBeGreaterThan(1);
  const task = {
    trees: model.trees,
    columns: strided,
    pairs: found.pairs,
    kept: found.kept,
    weights: null,
    interactions: found.pairs.map(() => new Float64Array(rows)),
    main: columns.map(() => new Float64Array(rows)),
    predictions: new Float64Array(rows),
  };
  const sums: Float64Array[] = [];
  for (let from = 0; from < rows; from += 512) {
    sums.push(explainPairs({ ...task, from, to: Math.min(rows, from + 512) }).sizes);
  }
  expect(allSame(found.interactions, task.interactions)).toBe(true);
  expect(allSame(found.main, task.main)).toBe(true);
  const [[first, second]] = found.pairs;
  const mean = sums.reduce((sum, [size]) => sum + size, 0) / rows;
  expect(found.meanAbsolute[first * columns.length + second]).toBe(mean);
});

test("a run is cancelled, before and in the middle", async () => {
  const before = AbortSignal.abort();
  await expect(shapValues(model, columns, { signal: before })).rejects.toMatchObject({ code: "cancelled" });
  const controller = new AbortController();
  const running = shapValues(model, columns, { signal: controller.signal });
  controller.abort();
  await expect(running).rejects.toMatchObject({ code: "cancelled" });
});
