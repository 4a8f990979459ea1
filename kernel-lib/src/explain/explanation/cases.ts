import type { TableRows } from "../../data";
import { calibrate } from "../../model";
import type { Calibration, ModelFeature } from "../../model";
import type { CasePart, ExplainedCase } from "../../protocol";
import type { ModelContributions } from "./model-contributions";
import type { SummarisedGroup } from "./summarise";

/** Groups that are told apart in a row; the others are one rest. */
const PARTS = 10;

/** What a row's explanation is made from. */
export interface CaseSource {
  readonly found: ModelContributions;
  readonly groups: readonly SummarisedGroup[];
  readonly features: readonly ModelFeature[];
  readonly table: TableRows;
  readonly labels: Uint8Array;
  /** Makes probabilities of scores; null where none is known. */
  readonly calibration: Calibration | null;
}

/**
 * Why the model scores one row as it does.
 *
 * @param place of the row among those with contributions
 */
export function explainCase(
  { found, groups, features, table, labels, calibration }: CaseSource,
  place: number,
): ExplainedCase {
  const row = found.rows[place]!;
  const score = found.scores[place]!;
  const parts = groups
    .map(({ summary, contributions, leader }): CasePart => ({
      group: summary.name,
      contribution: contributions[place]!,
      text: valueText(features[leader]!, row),
    }))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return {
    row,
    at: table.time === null ? row : table.time[row]!,
    label: labels[row] === 1 ? "event" : "reference",
    score,
    probability: calibration === null ? null : calibrate(calibration, [score])[0]!,
    parts: parts.slice(0, PARTS),
    rest: parts.slice(PARTS).reduce((sum, { contribution }) => sum + contribution, 0),
  };
}

/**
 * Places of rows that tell most: the events with the highest scores, at most one of each stretch of rows, and the
 * reference row in the middle.
 */
export function tellingPlaces(found: ModelContributions, labels: Uint8Array, most: number): number[] {
  const byScore = Array.from(found.rows, (_, place) => place).sort(
    (a, b) => found.scores[b]! - found.scores[a]!,
  );
  const chosen: number[] = [];
  const apart = Math.max(1, Math.floor(found.rows.length / 50));
  for (const place of byScore) {
    if (chosen.length >= most - 1) break;
    if (labels[found.rows[place]!] !== 1) continue;
    if (chosen.every(other => Math.abs(other - place) >= apart)) chosen.push(place);
  }
  const references = byScore.filter(place => labels[found.rows[place]!] === 0);
  const middle = references[references.length >> 1];
  return middle === undefined ? chosen : [...chosen, middle];
}

function valueText({ values, categories, variable }: ModelFeature, row: number): string {
  const value = values[row]!;
  if (Number.isNaN(value)) return "missing";
  if (categories !== null) return categories[value] ?? "";
  const unit = variable.unit === undefined ? "" : ` ${variable.unit}`;
  return `${Number(value.toPrecision(4))}${unit}`;
}
