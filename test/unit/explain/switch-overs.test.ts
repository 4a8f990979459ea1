// Sizes at which explaining goes on to something else: blocks and chunks of rows, portions of trees, zero.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Random } from "../../../kernel-lib/dist/compute";
import { parseLightGBM, predict, shapValues } from "../../../kernel-lib/dist/explain";
import type { Ensemble, Tree } from "../../../kernel-lib/dist/explain";

const FIXTURE = resolve(__dirname, "../../reference/shap.json");
const { models } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { models: { name: string; model: string }[] };
const model = parseLightGBM(models.find(({ name }) => name === "255 leaves")!.model);
const ROWS = 1_025;
const random = new Random(11);
const columns = model.features.map(() => Float64Array.from({ length: ROWS }, () => random.normal()));
/** A tree of one question. */
const stump = (threshold: number): Tree => ({
  feature: Int32Array.of(0),
  threshold: Float64Array.of(threshold),
  categories: [null],
  missing: ["none"],
  defaultLeft: Uint8Array.of(0),
  left: Int32Array.of(-1),
  right: Int32Array.of(-2),
  splitCover: Float64Array.of(4),
  leafCover: Float64Array.of(1, 3),
  leafValue: Float64Array.of(-1, 1),
});
const firstRows = (rows: number): Float64Array[] => columns.map(column => column.slice(0, rows));

describe("rows", () => {
  test.each([1, 63, 64, 65, 511, 512, 513, ROWS])(
    "%i have the numbers that they have among more",
    async rows => {
      const all = await shapValues(model, columns);
      const found = await shapValues(model, firstRows(rows));
      expect(found.contributions).toEqual(all.contributions.map(column => column.slice(0, rows)));
      expect(found.predictions).toEqual(all.predictions.slice(0, rows));
    },
  );

  test.each([1, 63, 64, 65, 513])("%i have them in a matrix that is kept row after row", async rows => {
    const width = columns.length;
    const rowMajor = Float64Array.from(
      { length: rows * width },
      (_, at) => columns[at % width][Math.floor(at / width)],
    );
    expect(await shapValues(model, { rowMajor })).toEqual(await shapValues(model, firstRows(rows)));
  });
});

test("more trees than are kept ready at a time add up, those without splits among them", async () => {
  const some = firstRows(70);
  const constant: Tree = {
    feature: new Int32Array(0),
    threshold: new Float64Array(0),
    categories: [],
    missing: [],
    defaultLeft: new Uint8Array(0),
    left: new Int32Array(0),
    right: new Int32Array(0),
    splitCover: new Float64Array(0),
    leafCover: Float64Array.of(1),
    leafValue: Float64Array.of(0.5),
  };
  const times = Math.ceil(600 / model.trees.length);
  const many = [constant, ...Array.from({ length: times }, () => [...model.trees, constant]).flat()];
  const ensemble: Ensemble = { ...model, trees: many };
  const single = await shapValues(model, some);
  const found = await shapValues(ensemble, some);
  const scale = many.reduce((sum, { leafValue }) => sum + Math.max(...leafValue.map(Math.abs)), 0);
  expect(found.predictions).toEqual(predict(ensemble, some));
  expect(Math.abs(found.base - times * single.base - 0.5 * (times + 1))).toBeLessThanOrEqual(1e-12 * scale);
  found.contributions.forEach((column, feature) =>
    column.forEach((value, row) => {
      const expected = times * single.contributions[feature][row];
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * scale);
    }),
  );
});

test.each([48, 49])(
  "a large tree adds what it adds alone beside %i small ones, walked once or twice",
  async small => {
    const some = firstRows(70);
    const [large] = model.trees;
    const trees = Array.from({ length: small }, () => stump(0));
    const found = await shapValues({ ...model, trees: [...trees, large] }, some);
    const alone = await shapValues({ ...model, trees: [large] }, some);
    const others = await shapValues({ ...model, trees }, some);
    found.contributions.forEach((column, feature) =>
      column.forEach((value, row) => {
        const expected = alone.contributions[feature][row] + others.contributions[feature][row];
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12);
      }),
    );
  },
);

test.each([0, 1, -1].flatMap(sign => [0.5, 1, 2].map(size => sign * size * Math.fround(1e-35))))(
  "at a threshold of %d, values that are nearly 0 go where 0 goes",
  async threshold => {
    const ensemble: Ensemble = { features: ["x"], trees: [stump(threshold)] };
    const near = [0.5, 1, 1.5, 2, 3].map(size => size * Math.fround(1e-35));
    const values = [Float64Array.from([NaN, 0, -0, 1, -1, ...near, ...near.map(value => -value)])];
    expect((await shapValues(ensemble, values)).predictions).toEqual(predict(ensemble, values));
  },
);
