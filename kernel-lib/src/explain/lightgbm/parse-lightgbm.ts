import { GembaError } from "../../protocol";
import type { Ensemble } from "../ensemble";
import { badModel, modelSections } from "./model-sections";
import type { Section } from "./model-sections";
import { parseTree } from "./parse-tree";

const VERSIONS = ["v3", "v4"];

/**
 * Reads the text of a LightGBM model, as `booster.save_model(path)` and `booster.model_to_string()` write it:
 * regression or a binary objective, numeric and categorical splits, any kind of missing value.
 *
 * @param text the whole text, format version 3 or 4
 * @returns the trees and the features' names, for `shapValues` and `predict`
 * @throws GembaError `bad-model` naming tree and line, when it is not such a text or not all of it;
 *   `model-not-supported` for several classes, random forests, linear trees and other versions
 * @source LightGBM's `src/io/gbdt_model_text.cpp` and `src/io/tree.cpp`
 * @example parseLightGBM(await readFile("model.txt", "utf8")).features // ["temperature", "speed"]
 */
export function parseLightGBM(text: string): Ensemble {
  const { header, trees } = modelSections(text);
  requireSupported(header);
  const features = featuresOf(header);
  const expected = header
    .text("tree_sizes")
    .split(" ")
    .filter(size => size !== "").length;
  if (trees.length !== expected) {
    throw badModel(`There are ${trees.length} trees in place of ${expected}`, header.where("tree_sizes"));
  }
  const sigmoid = sigmoidOf(header);
  return {
    features,
    trees: trees.map(section => parseTree(section, features.length)),
    ...(sigmoid === undefined ? {} : { sigmoid }),
  };
}

/** How steep the probability is in the raw score; LightGBM writes it behind a binary objective's name. */
function sigmoidOf(header: Section): number | undefined {
  if (!header.has("objective")) return undefined;
  const [objective, ...settings] = header.text("objective").split(" ");
  if (objective === "cross_entropy") return 1;
  if (objective !== "binary") return undefined;
  const written = settings.find(setting => setting.startsWith("sigmoid:"));
  const sigmoid = written === undefined ? 1 : Number(written.slice("sigmoid:".length));
  if (sigmoid > 0 && sigmoid < Infinity) return sigmoid;
  throw header.wrong("objective", "The sigmoid of the objective is not a number above 0");
}

function requireSupported(header: Section): void {
  const version = header.text("version");
  if (!VERSIONS.includes(version)) {
    throw notSupported(
      `This model's text has version ${version}, and ${VERSIONS.join(" and ")} are known`,
      header.where("version"),
      "Load it in LightGBM 3 or 4 and save it again.",
    );
  }
  const classes = Math.max(header.count("num_class"), header.count("num_tree_per_iteration"));
  if (classes > 1) {
    throw notSupported(
      `This model tells ${classes} classes apart, with a score for each`,
      header.where("num_class"),
      "Train a binary model: one class against the others.",
    );
  }
  if (header.has("average_output")) {
    throw notSupported(
      "This is a random forest: LightGBM's contributions and raw scores of it add up trees that its predictions average",
      header.where("average_output"),
      "Train with boosting: gbdt or dart.",
    );
  }
}

/** LightGBM writes names without spaces, which stand between them. */
function featuresOf(header: Section): string[] {
  const features = header.text("feature_names").split(" ");
  const expected = header.count("max_feature_idx") + 1;
  if (features.length === expected) return features;
  throw badModel(
    `There are ${features.length} names of features in place of ${expected}`,
    header.where("feature_names"),
  );
}

function notSupported(what: string, where: string, remedy: string): GembaError {
  return new GembaError("model-not-supported", { what, where, remedy });
}
