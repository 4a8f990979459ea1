import type { RuleNode, Share } from "./grow-tree";

/** What a row must fulfil of one variable. */
export interface RuleCondition {
  readonly variable: string;
  /** Its value is below this. */
  readonly below?: number;
  /** Its value is above this, or the same. */
  readonly above?: number;
}

/** One leaf of the tree in words: the conditions that lead there, and how often the event happens. */
export interface Rule extends Share {
  /** At most one per variable, in the order in which the tree asks; all of them hold. */
  readonly conditions: readonly RuleCondition[];
}

/** A tree as rules, highest rate first; of equal rates the one with more rows. */
export function rulesOf(tree: RuleNode): Rule[] {
  return leavesOf(tree, []).sort((a, b) => b.rate - a.rate || b.n - a.n);
}

function leavesOf(node: RuleNode, conditions: readonly RuleCondition[]): Rule[] {
  if (!("cut" in node)) return [{ conditions, n: node.n, events: node.events, rate: node.rate }];
  const { variable, cut, below, above } = node;
  return [
    ...leavesOf(below, narrowed(conditions, { variable, below: cut })),
    ...leavesOf(above, narrowed(conditions, { variable, above: cut })),
  ];
}

/** A later question about the same variable lies between the earlier ones, so its answer replaces one side. */
function narrowed(conditions: readonly RuleCondition[], next: RuleCondition): RuleCondition[] {
  const isAsked = conditions.some(({ variable }) => variable === next.variable);
  if (!isAsked) return [...conditions, next];
  return conditions.map(known => (known.variable === next.variable ? { ...known, ...next } : known));
}
