import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import LogisticRegression from "ml-logistic-regression";
import { Matrix } from "ml-matrix";
import { fitLogistic, GembaError, predictLogistic } from "../../../kernel-lib/dist";
import type { LogisticOptions } from "../../../kernel-lib/dist";
import { Random } from "../../../kernel-lib/dist/compute";

interface Reference {
  name: string;
  columns: number[][];
  labels: number[];
  options: LogisticOptions;
  intercept: number;
  coefficients: number[];
}

const references = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "reference", "logistic.json"), "utf8"),
) as Reference[];

/** Apart, next to the largest of them. */
const apart = (found: ArrayLike<number>, expected: ArrayLike<number>): number => {
  const size = Math.max(1e-300, ...Array.from(expected, Math.abs));
  return Math.max(...Array.from(expected, (value, i) => Math.abs(found[i] - value))) / size;
};

describe("coefficients are scikit-learn's", () => {
  it.each(references.map(reference => [reference.name, reference] as const))("%s", (_, reference) => {
    const { columns, labels, options } = reference;
    const found = fitLogistic(columns, labels, options);
    expect(apart(found.coefficients, reference.coefficients)).toBeLessThan(1e-8);
    expect(apart([found.intercept], [reference.intercept])).toBeLessThan(1e-8);
  });
});

describe("a fit", () => {
  const random = new Random(7);
  const rows = 300;
  const column = (): Float64Array => Float64Array.from({ length: rows }, () => random.normal());
  const [a, b] = [column(), column()];
  const wet = Array.from(a, (value, row) => random.uniform() < 1 / (1 + Math.exp(-value + b[row] / 2)));

  it("does not depend on units: probabilities stay when a column is told in others", () => {
    const [one, other] = [
      [a, b],
      [a.map(value => 1e6 + 40 * value), b],
    ];
    const p = predictLogistic(fitLogistic(one, wet), one);
    const q = predictLogistic(fitLogistic(other, wet), other);
    expect(apart(q, p)).toBeLessThan(1e-8);
  });

  it("is where ml-logistic-regression's descent ends, too", () => {
    const descent = new LogisticRegression({ numSteps: 4_000, learningRate: 0.01 });
    const ones = new Float64Array(rows).fill(1);
    descent.train(new Matrix([ones, a, b]).transpose(), Matrix.columnVector(wet.map(Number)));
    const { intercept, coefficients } = fitLogistic([a, b], wet, { l2: 0 });
    expect(apart([intercept, ...coefficients], descent.classifiers[0].weights.to1DArray())).toBeLessThan(
      1e-8,
    );
  });

  it("counts a row of weight 2 as two rows, and one of weight 0 not at all", () => {
    const weights = wet.map((_, row) => row % 3);
    const repeated = weights.flatMap((weight, row) => Array<number>(weight).fill(row));
    const pick = (values: ArrayLike<number>): number[] => repeated.map(row => values[row]);
    const weighted = fitLogistic([a, b], wet, { weights });
    const plain = fitLogistic(
      [pick(a), pick(b)],
      repeated.map(row => wet[row]),
    );
    expect(apart(weighted.coefficients, plain.coefficients)).toBeLessThan(1e-9);
  });

  it("has as many events as it foresees, since the intercept is free", () => {
    const p = predictLogistic(fitLogistic([a, b], wet, { l2: 50 }), [a, b]);
    expect(p.reduce((sum, value) => sum + value, 0)).toBeCloseTo(wet.filter(Boolean).length, 7);
  });

  it("gives a column that does not vary nothing, also where rounding makes it seem to", () => {
    const constant = new Float64Array(rows).fill(0.1);
    const { coefficients } = fitLogistic([a, constant], wet);
    expect(coefficients[1]).toBe(0);
    expect(apart(coefficients, [...fitLogistic([a], wet).coefficients, 0])).toBe(0);
  });

  it("changes nothing of what it was given", () => {
    const before = a.slice();
    fitLogistic([a, b], wet);
    expect(a).toEqual(before);
  });

  it("says NaN for a row with a missing value", () => {
    const model = fitLogistic([a], wet);
    expect([...predictLogistic(model, [Float64Array.of(NaN, 1)])].map(Number.isNaN)).toEqual([true, false]);
  });
});

describe("what can't be fitted is refused", () => {
  const x = [1, 2, 3, 4, 5, 6];
  const y = [0, 1, 0, 1, 0, 1];
  const refusal = (fit: () => unknown): GembaError => {
    try {
      fit();
    } catch (error) {
      if (error instanceof GembaError) return error;
      throw error;
    }
    throw new Error("it was fitted");
  };

  it.each<[string, () => unknown, string, RegExp]>([
    ["no column", () => fitLogistic([], y), "no-variables", /no column/],
    ["one class", () => fitLogistic([x], [1, 1, 1, 1, 1, 1]), "empty-population", /No row is reference/],
    [
      "one class but for weight 0",
      () => fitLogistic([x], y, { weights: [1, 0, 1, 0, 1, 0] }),
      "empty-population",
      /No row is event/,
    ],
    ["another label", () => fitLogistic([x], [0, 1, 2, 1, 0, 1]), "bad-options", /label of row 2 is 2/],
    ["too few labels", () => fitLogistic([x], [0, 1]), "bad-options", /6 values for 2 rows/],
    ["a missing value", () => fitLogistic([[1, 2, NaN, 4, 5, 6]], y), "wrong-kind", /row 2.*median/],
    [
      "an infinite value",
      () => fitLogistic([x, [1, 2, 3, 4, Infinity, 6]], y),
      "wrong-kind",
      /Column 2.*row 4/,
    ],
    [
      "a negative weight",
      () => fitLogistic([x], y, { weights: [1, 1, -1, 1, 1, 1] }),
      "bad-options",
      /row 2/,
    ],
    ["a negative ridge", () => fitLogistic([x], y, { l2: -1 }), "bad-options", /ridge/],
    ["no number as ridge", () => fitLogistic([x], y, { l2: NaN }), "bad-options", /ridge/],
    [
      "separated classes without a ridge",
      () => fitLogistic([x], [0, 0, 0, 1, 1, 1], { l2: 0 }),
      "not-converged",
      /without end.*l2 above 0/s,
    ],
    [
      "classes that one value of a column separates",
      () => fitLogistic([[0, 0, 0, 0, 1, 1]], [0, 1, 0, 1, 1, 1], { l2: 0 }),
      "not-converged",
      /without end/,
    ],
    [
      "other columns than in the fit",
      () => predictLogistic(fitLogistic([x], y), [x, x]),
      "bad-options",
      /2 columns for 1/,
    ],
  ])("%s", (_, fit, code, message) => {
    const error = refusal(fit);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
