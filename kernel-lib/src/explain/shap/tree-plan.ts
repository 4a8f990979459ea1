import { coverOf, leafOf } from "../ensemble";
import type { Tree } from "../ensemble";

/** Sides of a split, as places in a pair. */
export const LEFT = 0;
/** See {@link LEFT}. */
export const RIGHT = 1;

/** A split in the order in which a tree is walked: parents before children. */
export interface PlannedSplit {
  /** Its number in the tree. */
  readonly split: number;
  /** Shares of the training rows that went left and right; halves where none came at all. */
  readonly shares: readonly [number, number];
  /** The product of the shares at earlier splits on the same feature; 1 where there are none. */
  readonly earlier: number;
  /** The values of the leaves that it leads to; null where a side leads to another split. */
  readonly leaves: readonly [number | null, number | null];
  /** Where in the order the children stand; null for leaves. */
  readonly children: [number | null, number | null];
  /** How many splits there are from here on, this one included. */
  size: number;
  /** The nearest earlier split on the same feature, by its place in the order, and the way from there to here. */
  readonly follows: { readonly place: number; readonly state: typeof LEFT | typeof RIGHT } | null;
}

/** A tree as it is walked. */
export interface TreePlan {
  readonly splits: readonly PlannedSplit[];
  /** Most splits on a path from the root to a leaf. */
  readonly depth: number;
  /** Most different features on a path. */
  readonly features: number;
  /** The mean of the leaves, weighted by the shares of training rows that come to them. */
  readonly mean: number;
}

/** What a path has asked about one feature so far. */
interface Asked {
  readonly place: number;
  readonly shares: readonly [number, number];
  readonly earlier: number;
  /** Which way the path goes on from there. */
  state: typeof LEFT | typeof RIGHT;
}

/** Plans the walk through a tree. */
export function planTree(tree: Tree): TreePlan {
  const splits: PlannedSplit[] = [];
  const asked = new Map<number, Asked>();
  let deepest = 0;
  let most = 0;
  let mean = 0;

  const visit = (split: number, depth: number, cover: number): number => {
    const place = splits.length;
    const feature = tree.feature[split]!;
    const before = asked.get(feature);
    const shares = sharesOf(tree, split);
    const earlier = before === undefined ? 1 : before.earlier * before.shares[before.state];
    const planned: PlannedSplit = {
      split,
      shares,
      earlier,
      leaves: [leafValue(tree, tree.left[split]!), leafValue(tree, tree.right[split]!)],
      children: [null, null],
      size: 1,
      follows: before === undefined ? null : { place: before.place, state: before.state },
    };
    splits.push(planned);
    const here: Asked = { place, shares, earlier, state: LEFT };
    asked.set(feature, here);
    deepest = Math.max(deepest, depth);
    most = Math.max(most, asked.size);
    descend(planned, LEFT, depth, cover);
    here.state = RIGHT;
    descend(planned, RIGHT, depth, cover);
    planned.size = splits.length - place;
    if (before === undefined) asked.delete(feature);
    else asked.set(feature, before);
    return place;
  };

  const descend = (
    planned: PlannedSplit,
    side: typeof LEFT | typeof RIGHT,
    depth: number,
    cover: number,
  ): void => {
    const value = planned.leaves[side];
    const share = cover * planned.shares[side];
    const child = (side === LEFT ? tree.left : tree.right)[planned.split]!;
    if (value !== null) mean += value * share;
    else planned.children[side] = visit(child, depth + 1, share);
  };

  if (tree.feature.length === 0) mean = tree.leafValue[0]!;
  else visit(0, 1, 1);
  return { splits, depth: deepest, features: most, mean };
}

function sharesOf(tree: Tree, split: number): readonly [number, number] {
  const left = coverOf(tree, tree.left[split]!);
  const right = coverOf(tree, tree.right[split]!);
  const sum = left + right;
  return sum > 0 ? [left / sum, right / sum] : [0.5, 0.5];
}

function leafValue(tree: Tree, child: number): number | null {
  const leaf = leafOf(child);
  return leaf === null ? null : tree.leafValue[leaf]!;
}
