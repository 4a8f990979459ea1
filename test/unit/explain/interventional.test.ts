import fc from "fast-check";
import { interventionalShap, predict } from "../../../kernel-lib/dist/explain";
import { shapleyFactors } from "../../../kernel-lib/dist/explain/interventional/shapley-factors";
import { columnsOf, ensembleOf, FEATURES, forest, rows, SCALE } from "./drawn-forests";
import type { Node } from "./drawn-forests";
import { columnsOfWords, gapByRows, kept, keptModel } from "./kept-models";
import { against, shapley } from "./shapley";

/** What test/reference/generate_interventional.py wrote. */
interface Numbers {
  contributions: number[][];
  base: number;
}
interface Model {
  name: string;
  background: (number | string)[][];
  margin: Numbers;
  probability?: Numbers;
}

const models = kept<Model>("interventional");

describe.each(models)("$name, against background rows", ({ name, background, margin }) => {
  test("gives the exact values, in rational arithmetic", async () => {
    const { ensemble, columns, scores, scale } = keptModel(name);
    const found = await interventionalShap(ensemble, columns, columnsOfWords(background));
    expect(gapByRows(found.contributions, margin.contributions)).toBeLessThanOrEqual(1e-14 * scale);
    expect(Math.abs(found.base - margin.base)).toBeLessThanOrEqual(1e-14 * scale);
    expect([...found.predictions]).toEqual(scores);
    expect(found).toMatchObject({ scale: "margin", method: "exact", features: ensemble.features });
  });
});

const probabilities = models.flatMap(({ name, background, probability }) =>
  probability === undefined ? [] : [{ name, background, ...probability }],
);

test.each(probabilities)("$name: contributions to the probability", async model => {
  const { ensemble, columns, scores } = keptModel(model.name);
  const background = columnsOfWords(model.background);
  const found = await interventionalShap(ensemble, columns, background, { scale: "probability" });
  expect(gapByRows(found.contributions, model.contributions)).toBeLessThanOrEqual(1e-14);
  expect(Math.abs(found.base - model.base)).toBeLessThanOrEqual(1e-14);
  expect([...found.predictions]).toEqual(scores.map(score => 1 / (1 + Math.exp(-score))));
  expect(found).toMatchObject({ scale: "probability", method: "rescaled" });
});

const always = (
  check: (forest: Node[], rows: number[][], background: number[][]) => Promise<void>,
  numRuns = 150,
): Promise<void> => fc.assert(fc.asyncProperty(forest, rows, rows, check), { numRuns });
const meanOf = (lists: readonly (readonly number[])[]): number[] =>
  lists[0].map((_, index) => lists.reduce((sum, list) => sum + list[index], 0) / lists.length);

describe("Interventional SHAP values of any trees", () => {
  test("are the means of Shapley's, from their definition", () =>
    always(async (forest, rows, background) => {
      const some = background.slice(0, 4);
      const found = await interventionalShap(ensembleOf(forest), columnsOf(rows), columnsOf(some));
      const expected = rows
        .slice(0, 4)
        .map(row => meanOf(some.map(other => shapley(against(forest, row, other)))));
      expect(gapByRows(found.contributions, expected)).toBeLessThanOrEqual(1e-13 * SCALE);
    }));

  test("add up to the score, or to the probability", () =>
    always(async (forest, rows, background) => {
      const ensemble = { ...ensembleOf(forest), sigmoid: 0.7 };
      for (const scale of ["margin", "probability"] as const) {
        const found = await interventionalShap(ensemble, columnsOf(rows), columnsOf(background), { scale });
        const scores = predict(ensemble, columnsOf(rows));
        rows.forEach((_, row) => {
          const sum = found.contributions.reduce((total, column) => total + column[row], found.base);
          const score = scale === "margin" ? scores[row] : 1 / (1 + Math.exp(-0.7 * scores[row]));
          expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-13 * SCALE);
          expect(found.predictions[row]).toBe(score);
        });
      }
    }, 60));

  test("on the scale of probabilities are each background row's, rescaled", () =>
    always(async (forest, rows, background) => {
      const [row] = rows;
      const some = background.slice(0, 3);
      const ensemble = { ...ensembleOf(forest), sigmoid: 1 };
      const options = { scale: "probability" } as const;
      const found = await interventionalShap(ensemble, columnsOf([row]), columnsOf(some), options);
      const [score, ...others] = predict(ensemble, columnsOf([row, ...some]));
      const p = (of: number): number => 1 / (1 + Math.exp(-of));
      const expected = some.map((other, index) => {
        const step = score - others[index];
        // Where scores are close, the difference has lost its digits, and the slope is the limit.
        const slope =
          Math.abs(step) < 1e-6 ? p(score) * (1 - p(score)) : (p(score) - p(others[index])) / step;
        return shapley(against(forest, row, other)).map(value => value * slope);
      });
      expect(gapByRows(found.contributions, [meanOf(expected)])).toBeLessThanOrEqual(1e-6);
    }, 60));

  test("are exactly 0 for a feature that no split asks about, and for a row against itself", () =>
    always(async (forest, rows, background) => {
      const wider = (some: number[][], value: number): Float64Array[] => [
        ...columnsOf(some),
        Float64Array.from(some, () => value),
      ];
      const ensemble = ensembleOf(forest, FEATURES + 1);
      const found = await interventionalShap(ensemble, wider(rows, 7), wider(background, -7));
      expect(found.contributions[FEATURES].every(value => value === 0)).toBe(true);
      const itself = await interventionalShap(ensembleOf(forest), columnsOf([rows[0]]), columnsOf([rows[0]]));
      expect(itself.contributions.every(([value]) => value === 0)).toBe(true);
    }, 30));

  test("do not depend on the other rows, nor on how matrices are kept", () =>
    always(async (forest, rows, background) => {
      const ensemble = ensembleOf(forest);
      const byRow = async (some: number[][]): Promise<number[][]> => {
        const { contributions } = await interventionalShap(ensemble, columnsOf(some), columnsOf(background));
        return some.map((_, row) => contributions.map(column => column[row]));
      };
      const found = await byRow(rows);
      expect(await byRow([...rows].reverse())).toEqual([...found].reverse());
      const rowMajor = (some: number[][]): { rowMajor: Float64Array } => ({
        rowMajor: Float64Array.from(some.flat()),
      });
      const { contributions } = await interventionalShap(ensemble, rowMajor(rows), rowMajor(background));
      expect(rows.map((_, row) => contributions.map(column => column[row]))).toEqual(found);
    }, 40));

  test("swap signs and base when row and background row are swapped", () =>
    always(async (forest, [row], [other]) => {
      const ensemble = ensembleOf(forest);
      const there = await interventionalShap(ensemble, columnsOf([row]), columnsOf([other]));
      const back = await interventionalShap(ensemble, columnsOf([other]), columnsOf([row]));
      const turned = [back.contributions.map(([value]) => -value)];
      expect(gapByRows(there.contributions, turned)).toBeLessThanOrEqual(1e-13 * SCALE);
      expect(there.base).toBe(back.predictions[0]);
    }, 60));
});

test("Shapley's factors neither overflow nor lose digits, however deep a tree is", () => {
  const most = 1000;
  const factors = shapleyFactors(most);
  expect(factors.every(Number.isFinite)).toBe(true);
  // P shares of a gain and Q of a loss cancel but for the whole: Σ over P of C(n−1, P−1)·factor(P, n−P) is 1.
  for (const n of [1, 2, 7, 60, 300, 1000]) {
    let [sum, ways] = [0, 1];
    for (let p = 1; p <= n && Number.isFinite(ways); p++) {
      sum += ways * factors[p * (most + 1) + n - p];
      ways *= (n - p) / p;
    }
    expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-12);
  }
});

describe("What can't be explained against a background is refused", () => {
  const { ensemble, columns } = keptModel("binary objective");
  const refused = async (
    matrix: unknown,
    background: unknown,
    options: object = {},
    model: typeof ensemble = ensemble,
  ): Promise<unknown> => {
    const call = interventionalShap(model, matrix as Float64Array[], background as Float64Array[], options);
    return call.then(
      () => "taken",
      (error: unknown) => error,
    );
  };

  test("a matrix or a background that does not fit", async () => {
    expect(await refused(columns.slice(1), columns)).toMatchObject({ code: "bad-options", where: "matrix" });
    expect(await refused(columns, columns.slice(1))).toMatchObject({
      code: "bad-options",
      where: "background",
      what: "The model has 8 features, and the background 7 columns",
    });
    expect(await refused(columns, [[1], ...columns.slice(1)])).toMatchObject({
      code: "wrong-kind",
      where: expect.stringContaining("background[0]") as string,
    });
  });

  test("no background at all", async () => {
    const none = columns.map(() => new Float64Array(0));
    expect(await refused(columns, none)).toMatchObject({ code: "empty-population", where: "background" });
  });

  test("an unknown scale, and probabilities of a regression", async () => {
    expect(await refused(columns, columns, { scale: "odds" })).toMatchObject({
      code: "bad-options",
      where: "scale",
      remedy: expect.stringContaining("probability") as string,
    });
    const { ensemble: regression, columns: own } = keptModel("300 features");
    expect(await refused(own, own, { scale: "probability" }, regression)).toMatchObject({
      code: "bad-options",
      what: expect.stringContaining("log-odds") as string,
    });
  });

  test("what is cancelled before it begins", async () => {
    expect(await refused(columns, columns, { signal: AbortSignal.abort() })).toMatchObject({
      code: "cancelled",
    });
  });

  test("but not a matrix without rows, which has a base", async () => {
    const none = columns.map(() => new Float64Array(0));
    const { base, predictions } = await interventionalShap(ensemble, none, columns);
    expect(predictions).toHaveLength(0);
    expect(base).toBe((await interventionalShap(ensemble, columns, columns)).base);
  });
});
