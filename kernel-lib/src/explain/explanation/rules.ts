import { ruleTree } from "../../model";
import type { ModelFeature } from "../../model";
import type { Rule } from "../../protocol";

/** The event in at most eight rules of at most three conditions, highest rate first; none where nothing divides the rows. */
export function rulesOf(features: readonly ModelFeature[], labels: Uint8Array): Rule[] {
  const columns = features
    .filter(({ categories }) => categories === null)
    .map(({ variable, values }) => ({ name: variable.name, values }));
  if (columns.length === 0) return [];
  const { rules } = ruleTree(columns, labels);
  if (rules.length < 2) return [];
  return rules.map(({ conditions, n, events }) => ({
    conditions: conditions.map(({ variable, below, above }) => ({
      variable,
      ...(above === undefined ? {} : { from: above }),
      ...(below === undefined ? {} : { below }),
    })),
    n,
    events,
  }));
}
