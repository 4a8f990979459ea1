import { GembaError } from "../../protocol";
import { leafOf } from "../ensemble";
import type { MissingType, Tree } from "../ensemble";
import type { Section } from "./model-sections";

/** Bits of `decision_type`: categories, default left, and from the third on what is missing. */
const CATEGORICAL = 1;
const DEFAULT_LEFT = 2;
const MISSING_AT = 2;
const MISSING_TYPES: readonly MissingType[] = ["none", "zero", "nan"];
const MOST_COUNT = 2 ** 31 - 1;
/** Splits below one another that can be walked through. */
const MOST_DEPTH = 1000;

/**
 * A tree of a model's text.
 *
 * @param features how many the model has
 * @throws GembaError `bad-model` for what LightGBM does not write; `model-not-supported` for what it does
 */
export function parseTree(section: Section, features: number): Tree {
  const leaves = section.count("num_leaves");
  if (leaves < 1) throw section.wrong("num_leaves", "A tree without leaves");
  if (section.has("is_linear") && section.count("is_linear") !== 0) {
    throw new GembaError("model-not-supported", {
      what: "The leaves of this tree are linear models, whose contributions are not those of a tree",
      where: section.where("is_linear"),
      remedy: "Train without linear_tree.",
    });
  }
  const leafValue = section.numbers("leaf_value", leaves);
  if (!leafValue.every(Number.isFinite)) throw section.wrong("leaf_value", "A leaf's value is infinite");
  const splits = leaves - 1;
  if (splits === 0) return constantTree(leafValue);

  const kinds = section.wholeNumbers("decision_type", splits, 0, 11);
  const categorical = Array.from(kinds, kind => (kind & CATEGORICAL) !== 0);
  const threshold = section.numbers("threshold", splits);
  const tree: Tree = {
    feature: Int32Array.from(section.wholeNumbers("split_feature", splits, 0, features - 1)),
    threshold: threshold.map((value, split) => (categorical[split] ? NaN : value)),
    categories: categoriesOf(section, threshold, categorical),
    missing: Array.from(kinds, kind => MISSING_TYPES[kind >> MISSING_AT]!),
    defaultLeft: Uint8Array.from(kinds, kind => (kind & DEFAULT_LEFT) / DEFAULT_LEFT),
    left: Int32Array.from(section.wholeNumbers("left_child", splits, -leaves, splits - 1)),
    right: Int32Array.from(section.wholeNumbers("right_child", splits, -leaves, splits - 1)),
    splitCover: section.wholeNumbers("internal_count", splits, 0, MOST_COUNT),
    leafCover: section.wholeNumbers("leaf_count", leaves, 0, MOST_COUNT),
    leafValue,
  };
  requireTree(tree, section);
  return tree;
}

function constantTree(leafValue: Float64Array): Tree {
  return {
    feature: new Int32Array(0),
    threshold: new Float64Array(0),
    categories: [],
    missing: [],
    defaultLeft: new Uint8Array(0),
    left: new Int32Array(0),
    right: new Int32Array(0),
    splitCover: new Float64Array(0),
    leafCover: new Float64Array(1),
    leafValue,
  };
}

/** The threshold of a categorical split is the number of its set of bits. */
function categoriesOf(
  section: Section,
  threshold: Float64Array,
  categorical: readonly boolean[],
): (Uint32Array | null)[] {
  if (!categorical.includes(true)) return categorical.map(() => null);
  const sets = section.count("num_cat");
  const boundaries = section.wholeNumbers("cat_boundaries", sets + 1, 0, MOST_COUNT);
  const words = Uint32Array.from(section.wholeNumbers("cat_threshold", boundaries[sets]!, 0, 2 ** 32 - 1));
  return categorical.map((isCategorical, split) => {
    if (!isCategorical) return null;
    const [from, to] = [boundaries[threshold[split]!], boundaries[threshold[split]! + 1]];
    if (from === undefined || to === undefined || from > to) {
      throw section.wrong("threshold", `Split ${split} names a set of categories that is not there`);
    }
    return words.slice(from, to);
  });
}

/** Every split and every leaf can be reached in exactly one way. */
function requireTree({ left, right, leafValue }: Tree, section: Section): void {
  const seenSplits = new Uint8Array(left.length);
  const seenLeaves = new Uint8Array(leafValue.length);
  const open: { child: number; depth: number }[] = [{ child: 0, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { child, depth } = next;
    const leaf = leafOf(child);
    const [seen, at] = leaf === null ? [seenSplits, child] : [seenLeaves, leaf];
    if (seen[at] === 1) {
      throw section.wrong("left_child", "The splits are no tree: two of them lead to the same place");
    }
    seen[at] = 1;
    if (leaf !== null) continue;
    if (depth > MOST_DEPTH) throw tooDeep(section);
    open.push({ child: right[child]!, depth: depth + 1 }, { child: left[child]!, depth: depth + 1 });
  }
  if (seenLeaves.includes(0)) {
    throw section.wrong("left_child", "The splits are no tree: to some of the leaves nothing leads");
  }
}

function tooDeep(section: Section): GembaError {
  return new GembaError("model-not-supported", {
    what: `This tree is deeper than ${MOST_DEPTH} splits`,
    where: section.where(),
    remedy: "Train with a max_depth.",
  });
}
