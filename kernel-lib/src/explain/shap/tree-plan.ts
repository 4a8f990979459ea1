import { coverOf } from "../ensemble";
import type { Tree } from "../ensemble";

/** Sides of a split. */
export const LEFT = 0;
/** See {@link LEFT}. */
export const RIGHT = 1;
/** Stands in place of a split where there is none. */
export const NONE = -1;

/**
 * A tree as it is walked: arrays with an entry per split, parents before children and what is on the left before what
 * is on the right. Other splits are named by their place in this order. Arrays and not an object per split: in a new
 * process a plan is made before the engine has compiled anything, and objects are what takes long then.
 */
export interface TreePlan {
  /** How many splits there are. */
  readonly count: number;
  /** Their numbers in the tree. */
  readonly splits: Int32Array;
  /** Children; NONE for leaves. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Shares of the training rows that went left and right; halves where none came at all. */
  readonly leftShare: Float64Array;
  readonly rightShare: Float64Array;
  /** The product of the shares at earlier splits on the same feature; 1 where there are none. */
  readonly earlier: Float64Array;
  /** How many splits there are from here on, this one included. */
  readonly sizes: Int32Array;
  /** The nearest earlier split on the same feature, NONE without, and the side of it that leads here. */
  readonly follows: Int32Array;
  readonly followed: Uint8Array;
  /** Most splits on a path from the root to a leaf. */
  readonly depth: number;
  /** Most different features on a path. */
  readonly features: number;
  /** The mean of the leaves, weighted by the shares of training rows that come to them. */
  readonly mean: number;
}

/** Plans the walk through a tree. */
export function planTree(tree: Tree): TreePlan {
  const count = tree.feature.length;
  const plan = {
    count,
    splits: new Int32Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
    leftShare: new Float64Array(count),
    rightShare: new Float64Array(count),
    earlier: new Float64Array(count),
    sizes: new Int32Array(count),
    follows: new Int32Array(count),
    followed: new Uint8Array(count),
    depth: 0,
    features: 0,
    mean: 0,
  };
  if (count === 0) plan.mean = tree.leafValue[0]!;
  else visitAll(tree, plan);
  return plan;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function visitAll(tree: Tree, plan: Writable<TreePlan>): void {
  /** Per feature the last split on the path that asks about it. */
  const asked = new Int32Array(largestOf(tree.feature) + 1).fill(NONE);
  /** Per split on the path the side that it goes on to. */
  const sides = new Uint8Array(plan.count);
  let next = 0;

  const visit = (split: number, depth: number, features: number, cover: number): number => {
    const place = next++;
    const feature = tree.feature[split]!;
    const before = asked[feature]!;
    const left = tree.left[split]!;
    const right = tree.right[split]!;
    const toLeft = coverOf(tree, left);
    const toRight = coverOf(tree, right);
    const cameHere = toLeft + toRight > 0;
    const leftShare = cameHere ? toLeft / (toLeft + toRight) : 0.5;
    const rightShare = cameHere ? toRight / (toLeft + toRight) : 0.5;
    plan.splits[place] = split;
    plan.leftShare[place] = leftShare;
    plan.rightShare[place] = rightShare;
    plan.earlier[place] = before === NONE ? 1 : earlierShare(plan, before, sides[before]!);
    plan.follows[place] = before;
    if (before === NONE) features++;
    else plan.followed[place] = sides[before]!;
    if (depth > plan.depth) plan.depth = depth;
    if (features > plan.features) plan.features = features;
    asked[feature] = place;
    sides[place] = LEFT;
    if (left < 0) plan.mean += tree.leafValue[-1 - left]! * cover * leftShare;
    plan.left[place] = left < 0 ? NONE : visit(left, depth + 1, features, cover * leftShare);
    sides[place] = RIGHT;
    if (right < 0) plan.mean += tree.leafValue[-1 - right]! * cover * rightShare;
    plan.right[place] = right < 0 ? NONE : visit(right, depth + 1, features, cover * rightShare);
    plan.sizes[place] = next - place;
    asked[feature] = before;
    return place;
  };
  visit(0, 1, 0, 1);
}

function earlierShare({ earlier, leftShare, rightShare }: TreePlan, place: number, side: number): number {
  return earlier[place]! * (side === LEFT ? leftShare : rightShare)[place]!;
}

function largestOf(features: Int32Array): number {
  let most = 0;
  for (let split = 0; split < features.length; split++) most = Math.max(most, features[split]!);
  return most;
}
