// A tree that can be read aloud.
export type { RuleLeaf, RuleNode, RuleSplit, Share } from "./grow-tree";
export { ruleTree } from "./rule-tree";
export type { FilledVariable, NamedColumn, RuleTree, RuleTreeOptions } from "./rule-tree";
export type { Rule, RuleCondition } from "./rules-of";
