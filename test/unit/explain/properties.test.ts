import fc from "fast-check";
import { parseLightGBM, predict, shapValues } from "../../../kernel-lib/dist/explain";
import type { Ensemble } from "../../../kernel-lib/dist/explain";
import { columnsOf, ensembleOf, FEATURES, forest, rows, SCALE } from "./drawn-forests";
import type { Node } from "./drawn-forests";
import { modelText } from "./model-text";
import { pathDependent, shapley } from "./shapley";

const valuesOf = async (ensemble: Ensemble, rows: readonly (readonly number[])[]): Promise<number[][]> => {
  const { contributions } = await shapValues(ensemble, columnsOf(rows));
  return rows.map((_, row) => contributions.map(column => column[row]));
};
const always = (check: (forest: Node[], rows: number[][]) => Promise<void>, numRuns = 150): Promise<void> =>
  fc.assert(fc.asyncProperty(forest, rows, check), { numRuns });

describe("SHAP values of any trees", () => {
  test("are Shapley's, from their definition", () =>
    always(async (forest, rows) => {
      const found = await valuesOf(ensembleOf(forest), rows);
      rows.slice(0, 5).forEach((row, index) => {
        shapley(pathDependent(forest, row)).forEach((value, feature) =>
          expect(Math.abs(found[index][feature] - value)).toBeLessThanOrEqual(1e-13 * SCALE),
        );
      });
    }));

  test("add up to the score, the base first", () =>
    always(async (forest, rows) => {
      const ensemble = ensembleOf(forest);
      const { contributions, base, predictions } = await shapValues(ensemble, columnsOf(rows));
      expect(predictions).toEqual(predict(ensemble, columnsOf(rows)));
      rows.forEach((_, row) => {
        const sum = contributions.reduce((total, column) => total + column[row], base);
        expect(Math.abs(sum - predictions[row])).toBeLessThanOrEqual(1e-13 * SCALE);
      });
    }));

  test("are exactly 0 for a feature that no split asks about", () =>
    always(async (forest, rows) => {
      const ensemble = ensembleOf(forest, FEATURES + 1);
      const more = columnsOf(rows).concat(Float64Array.from(rows, () => 7));
      const { contributions } = await shapValues(ensemble, more);
      expect(contributions[FEATURES].every(value => value === 0)).toBe(true);
    }, 30));

  test("do not depend on the order of features", () =>
    always(async (forest, rows) => {
      const turned = (at: Node): Node =>
        "value" in at
          ? at
          : { ...at, feature: FEATURES - 1 - at.feature, left: turned(at.left), right: turned(at.right) };
      const found = await valuesOf(ensembleOf(forest), rows);
      const other = await valuesOf(
        ensembleOf(forest.map(turned)),
        rows.map(row => [...row].reverse()),
      );
      expect(other.map(row => [...row].reverse())).toEqual(found);
    }, 50));

  test("do not depend on the other rows, nor on how the matrix is kept", () =>
    always(async (forest, rows) => {
      const ensemble = ensembleOf(forest);
      const found = await valuesOf(ensemble, rows);
      expect(await valuesOf(ensemble, [...rows].reverse())).toEqual([...found].reverse());
      const { contributions } = await shapValues(ensemble, { rowMajor: Float64Array.from(rows.flat()) });
      expect(rows.map((_, row) => contributions.map(column => column[row]))).toEqual(found);
    }, 50));

  test("survive being written as LightGBM's text and read again", () =>
    always(async (forest, rows) => {
      const ensemble = ensembleOf(forest);
      const read = parseLightGBM(modelText(ensemble));
      expect(await valuesOf(read, rows)).toEqual(await valuesOf(ensemble, rows));
    }, 50));
});
