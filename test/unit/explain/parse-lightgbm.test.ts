import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseLightGBM, predict, shapValues } from "../../../kernel-lib/dist/explain";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import { modelText } from "./model-text";

const FIXTURE = resolve(__dirname, "../../reference/shap.json");
const { models } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { models: { name: string; model: string }[] };
const textOf = (name: string): string => models.find(model => model.name === name)!.model;
const stumps = textOf("one feature, stumps");
const categories = textOf("categories");

function errorOf(text: unknown): GembaError {
  try {
    parseLightGBM(text as string);
  } catch (error) {
    if (error instanceof GembaError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("a model's text", () => {
  test("gives trees and the features' names", () => {
    const { features, trees } = parseLightGBM(categories);
    expect(features).toEqual(["Column_0", "Column_1", "Column_2", "Column_3"]);
    expect(trees).toHaveLength(5);
    expect(trees[0].categories.some(set => set !== null)).toBe(true);
  });

  test("may have Windows' line ends", () => {
    expect(parseLightGBM(stumps.replaceAll("\n", "\r\n"))).toEqual(parseLightGBM(stumps));
  });

  test("says whether scores are log-odds, and how steep probabilities are in them", () => {
    const binary = textOf("binary objective");
    expect(parseLightGBM(binary).sigmoid).toBe(1);
    expect(parseLightGBM(binary.replace("sigmoid:1", "sigmoid:2.5")).sigmoid).toBe(2.5);
    expect(parseLightGBM(binary.replace("binary sigmoid:1", "cross_entropy")).sigmoid).toBe(1);
    expect(parseLightGBM(stumps)).not.toHaveProperty("sigmoid");
    expect(errorOf(binary.replace("sigmoid:1", "sigmoid:-1"))).toMatchObject({
      code: "bad-model",
      where: expect.stringMatching(/line \d+/) as string,
    });
  });

  test("may have thresholds without end", () => {
    const { trees } = parseLightGBM(stumps.replace(/threshold=.*/, "threshold=inf"));
    expect([...trees[0].threshold]).toEqual([Infinity]);
  });

  test.each<[string, unknown, string]>([
    ["nothing", "", "first line"],
    ["no text", undefined, "first line"],
    ["another model", '{"learner": {}}', "first line"],
    ["half of it", stumps.slice(0, stumps.length / 2), "cut short"],
    ["a tree less", stumps.replace(/Tree=1\n[^]*?(?=Tree=2\n)/, ""), "2 trees in place of 3"],
    ["a name less", stumps.replace("feature_names=Column_0", "feature_names=Column_0 x"), "2 names"],
  ])("that is %s is refused", (_, text, part) => {
    const error = errorOf(text);
    expect(error.code).toBe("bad-model");
    expect(error.message).toContain(part);
    expect(error.where).toMatch(/line \d+/);
    expect(error.remedy).toContain("save_model");
  });

  test.each<[string, RegExp, string, string]>([
    ["a word among numbers", /threshold=.*/, "threshold=1,5", "“1,5”, which is not a number"],
    ["a missing number", /leaf_value=.*/, "leaf_value=0.5", "1 numbers in place of 2"],
    ["a missing line", /leaf_count=.*\n/, "", "“leaf_count” is missing"],
    ["an unknown feature", /split_feature=.*/, "split_feature=1", "from 0 to 0"],
    ["an unknown kind of split", /decision_type=.*/, "decision_type=12", "from 0 to 11"],
    ["a leaf twice", /left_child=.*/, "left_child=-2", "lead to the same place"],
    ["a circle", /left_child=.*/, "left_child=0", "lead to the same place"],
    ["an infinite leaf", /leaf_value=.*/, "leaf_value=inf 1", "infinite"],
    ["NaN in a leaf", /leaf_value=.*/, "leaf_value=nan 1", "not a number"],
    ["a negative count", /leaf_count=.*/, "leaf_count=-5 4", "from 0"],
    ["no leaves", /num_leaves=.*/, "num_leaves=0", "without leaves"],
    ["half a leaf", /num_leaves=.*/, "num_leaves=1.5", "not a whole number"],
  ])("with %s is refused, naming tree and line", (_, wrong, text, part) => {
    const error = errorOf(stumps.replace(wrong, text));
    expect(error.code).toBe("bad-model");
    expect(error.what).toContain(part);
    expect(error.where).toMatch(/^tree 0, line \d+$/);
  });

  test("with leaves that nothing leads to is refused", () => {
    const [three] = parseLightGBM(textOf("binary objective")).trees;
    const broken = { ...three, left: three.left.map(() => -1), right: three.right.map(() => -2) };
    expect(
      errorOf(modelText({ features: parseLightGBM(textOf("binary objective")).features, trees: [broken] }))
        .what,
    ).toContain("nothing leads");
  });

  test("with a set of categories that is not there is refused", () => {
    const broken = categories
      .replace(/num_cat=[1-9]\d*/, "num_cat=1")
      .replace(/cat_boundaries=.*/, "cat_boundaries=0 0");
    expect(errorOf(broken).code).toBe("bad-model");
  });

  test.each<[string, RegExp, string, string]>([
    [
      "several classes",
      /num_class=1\nnum_tree_per_iteration=1/,
      "num_class=3\nnum_tree_per_iteration=3",
      "3 classes",
    ],
    ["a random forest", /objective=regression/, "objective=regression\naverage_output", "random forest"],
    ["linear leaves", /is_linear=0/, "is_linear=1", "linear models"],
    ["another version", /version=v4/, "version=v5", "version v5"],
  ])("of %s is not supported, and says what to train", (_, from, to, part) => {
    const error = errorOf(stumps.replace(from, to));
    expect(error.code).toBe("model-not-supported");
    expect(error.what).toContain(part);
    expect(error.remedy).toBeDefined();
  });

  test("of a chain without end is not supported", () => {
    const depth = 1001;
    const index = Array.from({ length: depth }, (_, split) => split);
    const tree = {
      feature: new Int32Array(depth),
      threshold: new Float64Array(depth),
      categories: index.map(() => null),
      missing: index.map(() => "none" as const),
      defaultLeft: new Uint8Array(depth),
      left: Int32Array.from(index, split => (split + 1 < depth ? split + 1 : -1)),
      right: Int32Array.from(index, split => -2 - split),
      splitCover: new Float64Array(depth),
      leafCover: new Float64Array(depth + 1),
      leafValue: new Float64Array(depth + 1),
    };
    expect(errorOf(modelText({ features: ["x"], trees: [tree] })).code).toBe("model-not-supported");
  });
});

describe("a matrix", () => {
  const model = parseLightGBM(categories);
  const columns = (rows: number): Float64Array[] => model.features.map(() => new Float64Array(rows));

  test("without rows has no scores, and a base", async () => {
    const { base, predictions, contributions } = await shapValues(model, columns(0));
    expect(predictions).toHaveLength(0);
    expect(contributions.map(({ length }) => length)).toEqual([0, 0, 0, 0]);
    expect(base).toBe((await shapValues(model, columns(3))).base);
  });

  test.each<[string, unknown, string, string]>([
    ["with a column less", columns(3).slice(1), "bad-options", "4 features, and the matrix 3 columns"],
    [
      "with a column of another length",
      [...columns(3).slice(1), new Float64Array(2)],
      "bad-options",
      "2 values",
    ],
    ["with half a row", { rowMajor: new Float64Array(6) }, "bad-options", "6 values"],
    ["of arrays", model.features.map(() => [1, 2]), "wrong-kind", "Float64Array"],
    ["of text", { rowMajor: "1 2 3 4" }, "wrong-kind", "Float64Array"],
    ["that is none", null, "wrong-kind", "Float64Array"],
  ])("%s is refused", async (_, matrix, code, part) => {
    await expect(shapValues(model, matrix as Float64Array[])).rejects.toMatchObject({
      code,
      what: expect.stringContaining(part) as string,
    });
    expect(() => predict(model, matrix as Float64Array[])).toThrow(GembaError);
  });
});
