import fc from "fast-check";
import { interactionMatrix, shapInteractions, shapValues } from "../../../kernel-lib/dist/explain";
import type { ShapInteractions } from "../../../kernel-lib/dist/explain";
import { columnsOf, ensembleOf, FEATURES, forest, rows, SCALE } from "./drawn-forests";
import type { Node } from "./drawn-forests";
import { gapByRows, kept, keptModel } from "./kept-models";
import { pathDependent, shapley, shapleyPairs } from "./shapley";

/** What test/reference/generate_interactions.py wrote. */
interface Model {
  name: string;
  pairs: [number, number][];
  /** Per row a number per pair, and per feature. */
  interactions: number[][];
  main: number[][];
}

describe.each(kept<Model>("interactions"))("$name, pairs of features", ({ name, ...expected }) => {
  test("have the exact values, in rational arithmetic", async () => {
    const { ensemble, columns, scores, scale } = keptModel(name);
    const found = await shapInteractions(ensemble, columns, { keep: "all" });
    expect(found.pairs).toEqual(expected.pairs);
    expect(gapByRows(found.interactions, expected.interactions)).toBeLessThanOrEqual(1e-14 * scale);
    expect(gapByRows(found.main, expected.main)).toBeLessThanOrEqual(1e-14 * scale);
    expect([...found.predictions]).toEqual(scores);
  });
});

const always = (check: (forest: Node[], rows: number[][]) => Promise<void>, numRuns = 150): Promise<void> =>
  fc.assert(fc.asyncProperty(forest, rows, check), { numRuns });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const matricesOf = (found: ShapInteractions): number[][][] =>
  Array.from(found.kept, (_, place) => {
    const matrix = interactionMatrix(found, place);
    const size = found.features.length;
    return found.features.map((_, j) => [...matrix.subarray(j * size, (j + 1) * size)]);
  });

describe("SHAP interaction values of any trees", () => {
  test("are Shapley's, from their definition", () =>
    always(async (forest, rows) => {
      const found = await shapInteractions(ensembleOf(forest), columnsOf(rows), { keep: "all" });
      const matrices = matricesOf(found);
      rows.slice(0, 4).forEach((row, place) => {
        const game = pathDependent(forest, row);
        const expected = shapleyPairs(game);
        // What a feature does by itself is what is left of its value.
        shapley(game).forEach((value, j) => (expected[j][j] = value - sum(expected[j])));
        matrices[place].forEach((line, j) =>
          line.forEach((value, k) =>
            expect(Math.abs(value - expected[j][k])).toBeLessThanOrEqual(1e-13 * SCALE),
          ),
        );
      });
    }));

  test("add up to SHAP values, and these to the score", () =>
    always(async (forest, rows) => {
      const ensemble = ensembleOf(forest);
      const found = await shapInteractions(ensemble, columnsOf(rows), { keep: "all" });
      const values = await shapValues(ensemble, columnsOf(rows));
      const matrices = matricesOf(found);
      const lines = matrices.map(matrix => matrix.map(sum));
      expect(gapByRows(values.contributions, lines)).toBeLessThanOrEqual(1e-13 * SCALE);
      expect(found.predictions).toEqual(values.predictions);
      expect(found.base).toBe(values.base);
    }, 60));

  test("are the same both ways, and 0 for a feature that no split asks about", () =>
    always(async (forest, rows) => {
      const more = columnsOf(rows).concat(Float64Array.from(rows, () => 7));
      const found = await shapInteractions(ensembleOf(forest, FEATURES + 1), more, { keep: "all" });
      for (const matrix of matricesOf(found)) {
        matrix.forEach((line, j) => line.forEach((value, k) => expect(value).toBe(matrix[k][j])));
        expect(matrix[FEATURES].every(value => value === 0)).toBe(true);
      }
      expect(found.pairs.flat()).not.toContain(FEATURES);
    }, 40));

  test("have mean sizes over all rows, whichever of them are kept, or over those that count", () =>
    always(async (forest, rows) => {
      const ensemble = ensembleOf(forest);
      const all = await shapInteractions(ensemble, columnsOf(rows), { keep: "all" });
      const matrices = matricesOf(all);
      const meanOver = (chosen: number[][][]): number[] =>
        all.features.flatMap((_, j) =>
          all.features.map((_, k) => sum(chosen.map(matrix => Math.abs(matrix[j][k]))) / chosen.length),
        );
      const close = (found: Float64Array, expected: number[]): void =>
        expected.forEach((value, at) =>
          expect(Math.abs(found[at] - value)).toBeLessThanOrEqual(1e-13 * SCALE),
        );
      close(all.meanAbsolute, meanOver(matrices));
      const last = rows.length - 1;
      const some = await shapInteractions(ensemble, columnsOf(rows), { keep: [last, 0] });
      expect(some.meanAbsolute).toEqual(all.meanAbsolute);
      expect(matricesOf(some)).toEqual([matrices[last], matrices[0]]);
      const weights = rows.map((_, row) => (row % 2 === 0 ? 1 : 0));
      const half = await shapInteractions(ensemble, columnsOf(rows), { weights });
      close(half.meanAbsolute, meanOver(matrices.filter((_, row) => row % 2 === 0)));
      expect(half.main[0]).toHaveLength(0);
    }, 40));

  test("do not depend on the other rows, nor on how the matrix is kept", () =>
    always(async (forest, rows) => {
      const ensemble = ensembleOf(forest);
      const byRow = async (some: number[][]): Promise<number[][][]> =>
        matricesOf(await shapInteractions(ensemble, columnsOf(some), { keep: "all" }));
      const found = await byRow(rows);
      expect(await byRow([...rows].reverse())).toEqual([...found].reverse());
      const rowMajor = { rowMajor: Float64Array.from(rows.flat()) };
      expect(matricesOf(await shapInteractions(ensemble, rowMajor, { keep: "all" }))).toEqual(found);
    }, 40));
});

describe("What has no interactions is refused", () => {
  const { ensemble, columns } = keptModel("binary objective");
  const refused = async (matrix: unknown, options: object = {}): Promise<unknown> =>
    shapInteractions(ensemble, matrix as Float64Array[], options).then(
      () => "taken",
      (error: unknown) => error,
    );

  test("a matrix that does not fit, or has no rows", async () => {
    expect(await refused(columns.slice(1))).toMatchObject({ code: "bad-options", where: "matrix" });
    expect(await refused(columns.map(() => new Float64Array(0)))).toMatchObject({ code: "empty-population" });
  });

  test.each<[string, object, string, string]>([
    ["a row that is not there", { keep: [0, 5] }, "bad-options", "keep[1]"],
    ["half a row", { keep: [0.5] }, "bad-options", "keep[0]"],
    ["a weight too few", { weights: [1, 1, 1, 1] }, "bad-options", "weights"],
    ["a negative weight", { weights: [1, 1, 1, 1, -1] }, "bad-options", "weights[4]"],
    ["a weight that is no number", { weights: [1, NaN, 1, 1, 1] }, "bad-options", "weights[1]"],
    ["weights that are all 0", { weights: [0, 0, 0, 0, 0] }, "empty-population", "weights"],
  ])("%s", async (_, options, code, where) => {
    expect(await refused(columns, options)).toMatchObject({
      code,
      where,
      remedy: expect.any(String) as string,
    });
  });

  test("more rows to keep than there is memory, naming how many fit", async () => {
    const error = await refused(columns, { keep: { length: 2 ** 40 } });
    expect(error).toMatchObject({
      code: "out-of-memory",
      where: "keep",
      remedy: expect.stringMatching(/at most \d+ rows/) as string,
    });
  });

  test("a row that was not kept", async () => {
    const found = await shapInteractions(ensemble, columns, { keep: [3] });
    expect(interactionMatrix(found, 0)).toHaveLength(64);
    expect(() => interactionMatrix(found, 1)).toThrow(
      expect.objectContaining({ code: "bad-options", where: "place" }) as Error,
    );
  });
});
