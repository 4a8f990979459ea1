import fc from "fast-check";
import { linearShap, meanAbsolute, shapValues, sumFamilies } from "../../../kernel-lib/dist/explain";
import { fitLogistic, predictLogistic } from "../../../kernel-lib/dist/model";
import { columnsOfWords, gapByRows, kept, keptModel } from "./kept-models";

/** What test/reference/generate_linear_shap.py wrote. */
interface Linear {
  name: string;
  intercept: number;
  coefficients: number[];
  means: number[];
  rows: number[][];
  contributions: number[][];
  base: number;
}

const errorOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("A logistic regression", () => {
  test.each(kept<Linear>("linear_shap"))("$name: contributions are exact", model => {
    const coefficients = Float64Array.from(model.coefficients);
    const { intercept, means, rows } = model;
    const found = linearShap({ intercept, coefficients }, columnsOfWords(rows), means);
    const scale = Math.max(1, ...model.contributions.flat().map(Math.abs));
    expect(gapByRows(found.contributions, model.contributions)).toBeLessThanOrEqual(1e-15 * scale);
    expect(Math.abs(found.base - model.base)).toBeLessThanOrEqual(1e-15 * Math.abs(model.base));
    const whole = linearShap(
      { intercept, coefficients },
      { rowMajor: Float64Array.from(rows.flat()) },
      means,
    );
    expect(whole).toEqual(found);
  });

  test("that was fitted: base and contributions are the log-odds of its predictions", () => {
    const x = Float64Array.from({ length: 40 }, (_, row) => Math.sin(row));
    const y = Float64Array.from({ length: 40 }, (_, row) => row % 7);
    const model = fitLogistic(
      [x, y],
      x.map((value, row) => (value + y[row] / 7 > 0.3 ? 1 : 0)),
    );
    const { base, contributions, predictions } = linearShap(model, [x, y], [0, 3]);
    predictLogistic(model, [x, y]).forEach((probability, row) => {
      const odds = base + contributions[0][row] + contributions[1][row];
      expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(probability, 14);
      expect(odds).toBeCloseTo(predictions[row], 13);
    });
  });

  const model = { intercept: 0, coefficients: Float64Array.of(1, 2) };
  const columns = [Float64Array.of(1, 2), Float64Array.of(3, 4)];

  test.each<[string, unknown, unknown, string, string]>([
    ["a column less", columns.slice(1), [0, 0], "bad-options", "matrix"],
    ["a mean less", columns, [0], "bad-options", "means"],
    ["a mean that is none", columns, [0, NaN], "bad-options", "means[1]"],
    ["a missing value", [columns[0], Float64Array.of(1, NaN)], [0, 0], "wrong-kind", "matrix[1]"],
    ["an infinite value", [Float64Array.of(1, Infinity), columns[1]], [0, 0], "wrong-kind", "matrix[0]"],
  ])("with %s is refused", (_, matrix, means, code, where) => {
    const error = errorOf(() => linearShap(model, matrix as Float64Array[], means as number[]));
    expect(error).toMatchObject({ code, where, remedy: expect.any(String) as string });
  });
});

describe("Families", () => {
  const { ensemble, columns } = keptModel("binary objective");
  const [a, b, c, ...others] = ensemble.features;

  test("have the sums of their members, and everything still adds up", async () => {
    const values = await shapValues(ensemble, columns);
    const family = { leader: c, members: [c, a] };
    const summed = sumFamilies(values, [family]);
    expect(summed.features).toEqual([c, b, ...others]);
    expect([...summed.contributions[0]]).toEqual(
      Array.from(values.contributions[0], (value, row) => value + values.contributions[2][row]),
    );
    expect(summed.contributions[1]).toBe(values.contributions[1]);
    values.predictions.forEach((score, row) => {
      const sum = summed.contributions.reduce((total, column) => total + column[row], summed.base);
      expect(sum).toBeCloseTo(score, 12);
    });
  });

  test("are summed before the sign is dropped: members that cancel leave nothing", () => {
    const values = { features: ["a", "b"], contributions: [Float64Array.of(2, -1), Float64Array.of(-2, 1)] };
    const summed = sumFamilies(values, [{ leader: "a", members: ["a", "b"] }]);
    expect([...meanAbsolute(summed)]).toEqual([0]);
    expect([...meanAbsolute(values)]).toEqual([1.5, 1.5]);
    expect([...values.contributions[0]]).toEqual([2, -1]);
  });

  test("with unknown members, or with one of another family, are refused", async () => {
    const values = await shapValues(ensemble, columns);
    expect(errorOf(() => sumFamilies(values, [{ leader: a, members: [a, "zone_9"] }]))).toMatchObject({
      code: "no-such-variable",
      what: expect.stringContaining("zone_9") as string,
      where: "families[0]",
    });
    const twice = [
      { leader: a, members: [a, b] },
      { leader: c, members: [c, b] },
    ];
    expect(errorOf(() => sumFamilies(values, twice))).toMatchObject({
      code: "bad-options",
      where: "families[0] and families[1]",
    });
  });
});

describe("The mean size of contributions", () => {
  test("of some rows is that of these rows alone, however they are weighed", () => {
    const weight = fc.integer({ min: 0, max: 3 });
    const row = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), weight);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), drawn => {
        fc.pre(drawn.some(([, count]) => count > 0));
        const contributions = [Float64Array.from(drawn, ([value]) => value)];
        // A weight of 3 is the row three times.
        const repeated = drawn.flatMap(([value, count]) => new Array<number>(count).fill(value));
        const [found] = meanAbsolute(
          { contributions },
          drawn.map(([, count]) => count),
        );
        const [expected] = meanAbsolute({ contributions: [Float64Array.from(repeated)] });
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-14 * 9);
      }),
    );
  });

  test.each<[string, number[], number[] | undefined, string, string]>([
    ["no rows", [], undefined, "empty-population", "contributions"],
    ["no row that counts", [1, 2], [0, 0], "empty-population", "weights"],
    ["a weight too many", [1, 2], [1, 1, 1], "bad-options", "weights"],
    ["an infinite weight", [1, 2], [1, Infinity], "bad-options", "weights[1]"],
  ])("of %s is refused", (_, column, weights, code, where) => {
    const error = errorOf(() => meanAbsolute({ contributions: [Float64Array.from(column)] }, weights));
    expect(error).toMatchObject({ code, where, remedy: expect.any(String) as string });
  });
});
