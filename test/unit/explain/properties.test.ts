import fc from "fast-check";
import { parseLightGBM, predict, shapValues } from "../../../kernel-lib/dist/explain";
import type { Ensemble, MissingType, Tree } from "../../../kernel-lib/dist/explain";
import { modelText } from "./model-text";

const FEATURES = 5;
/** Most that a drawn forest's scores can be: four trees of leaves up to 4. */
const SCALE = 16;

/** A tree as it is drawn: a leaf, or a question. */
type Node = { value: number; cover: number } | Question;
interface Question {
  feature: number;
  threshold: number;
  categories: number[] | null;
  missing: MissingType;
  defaultLeft: boolean;
  left: Node;
  right: Node;
}

const { node } = fc.letrec<{ node: Node; leaf: Node; question: Question }>(tie => ({
  node: fc.oneof({ maxDepth: 7, withCrossShrink: true }, tie("leaf"), tie("question"), tie("question")),
  leaf: fc.record({ value: fc.double({ min: -4, max: 4, noNaN: true }), cover: fc.nat(40) }),
  question: fc.record({
    feature: fc.nat(FEATURES - 1),
    threshold: fc.integer({ min: -3, max: 3 }),
    categories: fc.option(fc.array(fc.nat(40), { maxLength: 4 }), { freq: 3 }),
    missing: fc.constantFrom<MissingType>("none", "zero", "nan"),
    defaultLeft: fc.boolean(),
    left: tie("node"),
    right: tie("node"),
  }),
}));
const forest = fc.array(node, { minLength: 1, maxLength: 4 });
const value = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constantFrom(NaN, 0, 0, 1e-36, 33, Infinity));
const rows = fc.array(fc.array(value, { minLength: FEATURES, maxLength: FEATURES }), {
  minLength: 1,
  maxLength: 40,
});

const coverOf = (at: Node): number => ("value" in at ? at.cover : coverOf(at.left) + coverOf(at.right));

function ensembleOf(forest: readonly Node[], features = FEATURES): Ensemble {
  const names = Array.from({ length: features }, (_, feature) => `f${feature}`);
  return { features: names, trees: forest.map(treeOf) };
}

function treeOf(root: Node): Tree {
  const leaves: { value: number; cover: number }[] = [];
  const questions: Question[] = [];
  const children: [number, number][] = [];
  const place = (at: Node): number => {
    if ("value" in at) return -leaves.push(at);
    const index = questions.push(at) - 1;
    children[index] = [0, 0];
    children[index] = [place(at.left), place(at.right)];
    return index;
  };
  place(root);
  const words = (categories: number[]): Uint32Array => {
    const bits = new Uint32Array(2);
    for (const category of categories) bits[category >> 5] |= 1 << (category & 31);
    return bits;
  };
  return {
    feature: Int32Array.from(questions, ({ feature }) => feature),
    threshold: Float64Array.from(questions, ({ threshold, categories }) => (categories ? NaN : threshold)),
    categories: questions.map(({ categories }) => (categories === null ? null : words(categories))),
    missing: questions.map(({ missing }) => missing),
    defaultLeft: Uint8Array.from(questions, ({ defaultLeft }) => Number(defaultLeft)),
    left: Int32Array.from(children, ([left]) => left),
    right: Int32Array.from(children, ([, right]) => right),
    splitCover: Float64Array.from(questions, coverOf),
    leafCover: Float64Array.from(leaves, ({ cover }) => cover),
    leafValue: Float64Array.from(leaves, ({ value }) => value),
  };
}

function goesLeft({ threshold, categories, missing, defaultLeft }: Question, value: number): boolean {
  if (categories !== null) return value > -1 && categories.includes(Math.trunc(value));
  const isZero = Math.abs(value) < 1e-35 || (Number.isNaN(value) && missing !== "nan");
  if (missing === "zero" ? isZero : Number.isNaN(value) && missing === "nan") return defaultLeft;
  return (isZero ? 0 : value) <= threshold;
}

/** What is expected of a row when only some features are known: splits on others are averaged by their cover. */
function expected(at: Node, row: readonly number[], known: number): number {
  if ("value" in at) return at.value;
  if ((known >> at.feature) & 1)
    return expected(goesLeft(at, row[at.feature]) ? at.left : at.right, row, known);
  const [left, right] = [coverOf(at.left), coverOf(at.right)];
  const share = left + right > 0 ? left / (left + right) : 0.5;
  return share * expected(at.left, row, known) + (1 - share) * expected(at.right, row, known);
}

/** Shapley's values from their definition: the mean over all orders in which features become known. */
function shapley(forest: readonly Node[], row: readonly number[]): number[] {
  const games = Array.from({ length: 2 ** FEATURES }, (_, known) =>
    forest.reduce((sum, root) => sum + expected(root, row, known), 0),
  );
  const weight = (size: number): number => {
    let orders = FEATURES;
    for (let k = 1; k <= size; k++) orders *= (FEATURES - k) / k;
    return 1 / orders;
  };
  return Array.from({ length: FEATURES }, (_, feature) =>
    games.reduce((sum, game, known) => {
      if ((known >> feature) & 1) return sum;
      const size = known.toString(2).replaceAll("0", "").length;
      return sum + weight(size) * (games[known | (1 << feature)] - game);
    }, 0),
  );
}

const columnsOf = (rows: readonly (readonly number[])[]): Float64Array[] =>
  Array.from({ length: FEATURES }, (_, feature) => Float64Array.from(rows, row => row[feature]));
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
        shapley(forest, row).forEach((value, feature) =>
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
        expect(Math.abs(sum - predictions[row])).toBeLessThanOrEqual(1e-13 * 16);
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
