import type { Tree } from "../ensemble";
import { NONE } from "../shap/forest";
import type { TreePlan } from "../shap/forest";

/** Where a variable stands among those of a split's sides, null where a side does not ask about it. */
export interface VariablePlace {
  readonly feature: number;
  readonly onLeft: number | null;
  readonly onRight: number | null;
  /** Where it stands among those of the split. */
  readonly place: number;
}

/** The variables of a split: those that it and the splits below it ask about. */
export interface SplitVariables {
  /** The split's own, which makes a pair with every other one. */
  readonly feature: number;
  /** All of them, in the order in which they are worked out. */
  readonly variables: readonly VariablePlace[];
  /** How many there are below on the left. */
  readonly leftCount: number;
}

/** Which variables meet in a tree. */
export interface PairPlan {
  /** Per split, in the order of the plan. */
  readonly splits: readonly SplitVariables[];
  /** Most variables that have to be kept at a time. */
  readonly room: number;
}

/** Plans which pairs of variables are met on the way up through a tree. */
export function planPairs(tree: Tree, plan: TreePlan): PairPlan {
  const count = plan.splits.length;
  const found = new Array<SplitVariables>(count);
  const lists = new Array<readonly number[]>(count);
  const rooms = new Uint32Array(count);
  // Parents stand before children.
  for (let at = count - 1; at >= 0; at--) {
    const [left, right] = [plan.left[at]!, plan.right[at]!];
    const onLeft = left === NONE ? [] : lists[left]!;
    const onRight = right === NONE ? [] : lists[right]!;
    const feature = tree.feature[plan.splits[at]!]!;
    const variables = merged(feature, onLeft, onRight);
    const list: number[] = [];
    for (const variable of variables) list[variable.place] = variable.feature;
    found[at] = { feature, variables, leftCount: onLeft.length };
    lists[at] = list;
    const below = onLeft.length + (right === NONE ? 0 : rooms[right]!);
    rooms[at] = Math.max(left === NONE ? 0 : rooms[left]!, below, list.length);
  }
  return { splits: found, room: rooms[0] ?? 0 };
}

/**
 * The right side's variables stand behind the left one's. Those on the left keep their places and those on the right
 * alone move up, in their order, so that a place is written only when what stood there has been read. To that end the
 * split's own, too, has its turn among those of the right side; one that neither side asks about comes last.
 */
function merged(own: number, onLeft: readonly number[], onRight: readonly number[]): VariablePlace[] {
  const variables: VariablePlace[] = [];
  onLeft.forEach((feature, place) => {
    if (onRight.includes(feature)) return;
    variables.push({ feature, onLeft: place, onRight: null, place });
  });
  let next = onLeft.length;
  onRight.forEach((feature, place) => {
    const left = onLeft.indexOf(feature);
    if (left < 0) variables.push({ feature, onLeft: null, onRight: place, place: next++ });
    else variables.push({ feature, onLeft: left, onRight: place, place: left });
  });
  if (onLeft.includes(own) || onRight.includes(own)) return variables;
  return [...variables, { feature: own, onLeft: null, onRight: null, place: next }];
}
