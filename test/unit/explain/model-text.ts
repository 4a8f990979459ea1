import type { Ensemble, Tree } from "../../../kernel-lib/dist/explain";

/** An ensemble as LightGBM writes it. */
export function modelText({ features, trees }: Ensemble): string {
  const blocks = trees.map((tree, index) => `Tree=${index}\n${treeText(tree)}\n\n`);
  const header = {
    version: "v4",
    num_class: 1,
    num_tree_per_iteration: 1,
    max_feature_idx: features.length - 1,
    feature_names: features.join(" "),
    tree_sizes: blocks.map(block => block.length).join(" "),
  };
  return `tree\n${lines(header)}\n${blocks.join("")}end of trees\n`;
}

function treeText(tree: Tree): string {
  const sets = tree.categories.filter(set => set !== null);
  const bounds = sets.reduce<number[]>((sums, set) => [...sums, sums.at(-1)! + set.length], [0]);
  let categorical = -1;
  const threshold = Array.from(tree.threshold, (value, split) =>
    tree.categories[split] === null ? value : ++categorical,
  );
  const kinds = tree.missing.map((missing, split) => {
    const isCategorical = tree.categories[split] !== null;
    return Number(isCategorical) + 2 * tree.defaultLeft[split] + 4 * ["none", "zero", "nan"].indexOf(missing);
  });
  return lines({
    num_leaves: tree.leafValue.length,
    num_cat: sets.length,
    split_feature: tree.feature.join(" "),
    threshold: threshold.join(" "),
    decision_type: kinds.join(" "),
    left_child: tree.left.join(" "),
    right_child: tree.right.join(" "),
    leaf_value: tree.leafValue.join(" "),
    leaf_count: tree.leafCover.join(" "),
    internal_count: tree.splitCover.join(" "),
    ...(sets.length === 0
      ? {}
      : { cat_boundaries: bounds.join(" "), cat_threshold: sets.flatMap(set => [...set]).join(" ") }),
    is_linear: 0,
  });
}

function lines(fields: Record<string, number | string>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}
