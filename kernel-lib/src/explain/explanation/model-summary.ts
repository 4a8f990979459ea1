import type { BuiltModel } from "../../model";
import type { ModelSummary, NamedValue } from "../../protocol";

/** What a model is, and what else was tried. */
export function summaryOf({
  model,
  chosen,
  trials,
  folds,
  features,
  withoutBoosting,
}: BuiltModel): ModelSummary {
  const usable = folds.usable.length;
  return {
    kind: model.kind,
    text: model.kind === "logistic" ? logisticText(model.terms.length, features.length) : boostingText(model),
    parameters:
      chosen.candidate.kind === "logistic"
        ? [{ name: "ridge", value: chosen.candidate.ridge }]
        : named(chosen.candidate.parameters),
    tried: trials.map(({ candidate, aucs }) => ({
      kind: candidate.kind,
      auc: aucs.length < usable ? null : aucs.reduce((sum, auc) => sum + auc, 0) / usable,
    })),
    trials: trials.filter(({ candidate }) => candidate.kind === "boosting").length,
    rows: folds.developmentRows.length,
    ...(withoutBoosting === null ? {} : { withoutBoosting: withoutBoosting.message }),
  };
}

function logisticText(terms: number, features: number): string {
  return `Logistic regression with ${terms} ${terms === 1 ? "term" : "terms"} of ${features} ${features === 1 ? "column" : "columns"}`;
}

function boostingText({
  rounds,
  parameters,
}: {
  rounds: number;
  parameters: Readonly<Record<string, unknown>>;
}): string {
  const leaves = parameters["num_leaves"];
  const size = typeof leaves === "number" ? ` of up to ${leaves} leaves` : "";
  return `${rounds} boosted ${rounds === 1 ? "tree" : "trees"}${size} (LightGBM)`;
}

function named(parameters: Readonly<Record<string, number | string | boolean>>): NamedValue[] {
  return Object.entries(parameters).map(([name, value]) => ({ name, value }));
}
