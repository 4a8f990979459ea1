import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { commonPool, Random, sharedFloat64 } from "../../../kernel-lib/dist/compute";
import { parseLightGBM, shapValues } from "../../../kernel-lib/dist/explain";
import { explainRows } from "../../../kernel-lib/dist/explain/shap/explain-rows";

const FIXTURE = resolve(__dirname, "../../reference/shap.json");
const { models } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { models: { name: string; model: string }[] };
const model = parseLightGBM(models.find(({ name }) => name === "255 leaves")!.model);
const ROWS = 20_011;
const random = new Random(7);
const columns = model.features.map(() => sharedFloat64(ROWS).map(() => random.normal()));

afterAll(() => commonPool().close());

test("many rows are divided among threads, with the numbers of a single one", async () => {
  const progress: number[] = [];
  const found = await shapValues(model, columns, { onProgress: share => progress.push(share) });
  expect(commonPool().running).toBeGreaterThan(0);
  expect(progress.at(-1)).toBe(1);
  const contributions = columns.map(() => new Float64Array(ROWS));
  const predictions = new Float64Array(ROWS);
  const strided = columns.map(values => ({ values, first: 0, step: 1 }));
  const base = explainRows({
    trees: model.trees,
    columns: strided,
    contributions,
    predictions,
    from: 0,
    to: ROWS,
  });
  expect(found.base).toBe(base);
  const same = (a: Float64Array, b: Float64Array): boolean =>
    a.every((value, row) => Object.is(value, b[row]));
  expect(same(found.predictions, predictions)).toBe(true);
  expect(contributions.every((column, feature) => same(found.contributions[feature], column))).toBe(true);
});

test("a run is cancelled, before and in the middle", async () => {
  const before = AbortSignal.abort();
  await expect(shapValues(model, columns, { signal: before })).rejects.toMatchObject({ code: "cancelled" });
  const controller = new AbortController();
  const running = shapValues(model, columns, { signal: controller.signal });
  controller.abort();
  await expect(running).rejects.toMatchObject({ code: "cancelled" });
});
