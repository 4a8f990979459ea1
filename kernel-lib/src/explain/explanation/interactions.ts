import type { FittedModel, ModelFeature } from "../../model";
import type { InteractionMatrix } from "../../protocol";
import { shapInteractions } from "../interactions/shap-interactions";
import type { ShapInteractions } from "../interactions/shap-interactions";
import { parseLightGBM } from "../lightgbm/parse-lightgbm";
import { matrixOf } from "./model-contributions";
import { evenly } from "./sample-rows";
import type { SummarisedGroup } from "./summarise";

/** How tags work together, and which column works together with another most. */
export interface FoundInteractions {
  readonly matrix: InteractionMatrix;
  /** The place of the feature that a feature works together with most; null when with none. */
  readonly partnerOf: (feature: number) => number | null;
}

/** Interactions cost as many SHAP values as there are features. */
const ROWS = 400;
/** Groups in the matrix. */
const GROUPS = 10;

/**
 * Interactions of a boosted model in rows spread evenly over all; null for logistic regression, whose terms are
 * added and work apart.
 *
 * @param groups the largest first
 * @throws GembaError `cancelled`, `worker-died`, `out-of-memory`
 */
export async function interactionsOf(
  model: FittedModel,
  features: readonly ModelFeature[],
  groups: readonly SummarisedGroup[],
  rows: Int32Array,
  signal?: AbortSignal,
): Promise<FoundInteractions | null> {
  if (model.kind === "logistic") return null;
  const sample = evenly(rows, ROWS);
  const found = await shapInteractions(parseLightGBM(model.text), matrixOf(features, sample), {
    keep: "all",
    signal,
  });
  return {
    matrix: {
      groups: groups.slice(0, GROUPS).map(({ summary }) => summary.name),
      sizes: groupSizes(found, features.length, groups.slice(0, GROUPS)),
      rows: sample.length,
    },
    partnerOf: feature => partnerOf(found, feature),
  };
}

/** Mean size of Φ between groups: summed over their features before the size is taken. */
function groupSizes(
  { interactions, main, pairs, kept }: ShapInteractions,
  features: number,
  groups: readonly SummarisedGroup[],
): number[][] {
  const groupOf = new Int32Array(features).fill(-1);
  groups.forEach(({ group }, g) => group.members.forEach(place => (groupOf[place] = g)));
  const sizes = groups.map(() => new Array<number>(groups.length).fill(0));
  const inRow = groups.map(() => new Float64Array(groups.length));
  for (let row = 0; row < kept.length; row++) {
    for (const line of inRow) line.fill(0);
    main.forEach((values, place) => {
      const g = groupOf[place]!;
      if (g >= 0) inRow[g]![g]! += values[row]!;
    });
    pairs.forEach(([i, j], pair) => {
      const [a, b] = [groupOf[i]!, groupOf[j]!];
      if (a < 0 || b < 0) return;
      // Φij and Φji.
      const both = interactions[pair]![row]!;
      inRow[a]![b]! += both;
      inRow[b]![a]! += both;
    });
    sizes.forEach((line, a) => line.forEach((_, b) => (line[b]! += Math.abs(inRow[a]![b]!) / kept.length)));
  }
  return sizes;
}

function partnerOf({ meanAbsolute, features }: ShapInteractions, feature: number): number | null {
  let [best, size] = [-1, 0];
  features.forEach((_, other) => {
    const own = meanAbsolute[feature * features.length + other]!;
    if (other !== feature && own > size) [best, size] = [other, own];
  });
  return best < 0 ? null : best;
}
