import { parseLightGBM, predict, shapValues } from "../../../kernel-lib/dist/explain";
import { columnsOfWords, kept } from "./kept-models";

/** What test/reference/generate_shap.py wrote. */
interface Model {
  name: string;
  model: string;
  rows: (number | string)[][];
  scores: number[];
  /** Per row a number per feature, then the base. */
  contributions: number[][];
  scale: number;
}

const models = kept<Model>("shap");

/** Most splits on a path of the first tree. */
function depthOf(text: string): number {
  const { left, right } = parseLightGBM(text).trees[0];
  const below = (child: number): number =>
    child < 0 ? 0 : 1 + Math.max(below(left[child]), below(right[child]));
  return left.length === 0 ? 0 : below(0);
}

describe.each(models)("$name", ({ model: text, rows, scores, contributions, scale }) => {
  test("raw scores are LightGBM's, to the last digit", () => {
    expect([...predict(parseLightGBM(text), columnsOfWords(rows))]).toEqual(scores);
  });

  test("contributions are LightGBM's, or the exact ones where it loses digits", async () => {
    const found = await shapValues(parseLightGBM(text), columnsOfWords(rows));
    const features = found.contributions.length;
    const limit = (depthOf(text) > 40 ? 1e-8 : 1e-10) * scale;
    let worst = 0;
    contributions.forEach((expected, row) => {
      const own = [...found.contributions.map(column => column[row]), found.base];
      own.forEach((value, place) => (worst = Math.max(worst, Math.abs(value - expected[place]))));
      expect(expected).toHaveLength(features + 1);
    });
    expect(worst).toBeLessThanOrEqual(limit);
    expect([...found.predictions]).toEqual(scores);
  });
});
