import { sliceAxis, trendOf } from "../../data";
import type { TableRows } from "../../data";
import type { ModelFeature } from "../../model";
import type { ContributionCourse, Dependence, Swarm, Trend } from "../../protocol";
import { heightsOf } from "./heights";
import type { ModelContributions } from "./model-contributions";
import { evenPlaces } from "./sample-rows";
import { valuesAt } from "./summarise";
import type { SummarisedGroup } from "./summarise";

/** Groups with a swarm. */
const SWARMS = 15;
/** Points of a swarm, and of a dependence. */
const SWARM_POINTS = 250;
const DEPENDENCE_POINTS = 400;
/** Slices of a course. */
const SLICES = 150;

/** Contributions of the leading groups in rows spread evenly over all. */
export function swarmsOf(
  groups: readonly SummarisedGroup[],
  found: ModelContributions,
  features: readonly ModelFeature[],
): Swarm[] {
  const places = evenPlaces(found.rows.length, SWARM_POINTS);
  return groups.slice(0, SWARMS).map(({ summary, contributions, leader }) => {
    const heights = heightsOf(valuesAt(features[leader]!, found.rows));
    return {
      group: summary.name,
      contributions: Array.from(places, place => contributions[place]!),
      heights: Array.from(places, place => orNull(heights[place]!)),
    };
  });
}

/**
 * The leading column of a group against its own contribution, coloured by another column.
 *
 * @param partner place of that feature; null: no colour
 */
export function dependenceOf(
  { leader }: SummarisedGroup,
  partner: number | null,
  found: ModelContributions,
  features: readonly ModelFeature[],
): Dependence {
  const places = evenPlaces(found.rows.length, DEPENDENCE_POINTS);
  const { variable, values, categories } = features[leader]!;
  const heights = partner === null ? null : heightsOf(valuesAt(features[partner]!, found.rows));
  return {
    variable: variable.name,
    ...(variable.unit === undefined ? {} : { unit: variable.unit }),
    values: Array.from(places, place => orNull(values[found.rows[place]!]!)),
    contributions: Array.from(places, place => found.contributions[leader]![place]!),
    partner: partner === null ? null : features[partner]!.variable.name,
    partnerHeights: heights === null ? [] : Array.from(places, place => orNull(heights[place]!)),
    ...(categories === null ? {} : { categories: [...categories] }),
  };
}

/** Mean contributions over time. */
export function courseOf(
  groups: readonly SummarisedGroup[],
  found: ModelContributions,
  features: readonly ModelFeature[],
  table: TableRows,
): ContributionCourse {
  const { axis, starts } = sliceAxis(table, undefined, SLICES);
  const edges = starts.map(row => firstAtLeast(found.rows, row));
  const meanIn = (values: Float64Array): (number | null)[] =>
    edges.slice(1).map((end, k) => {
      const from = edges[k]!;
      if (from >= end) return null;
      let sum = 0;
      for (let place = from; place < end; place++) sum += values[place]!;
      return sum / (end - from);
    });
  return {
    axis,
    groups: groups.map(({ summary, contributions, leader }) => ({
      group: summary.name,
      means: meanIn(contributions),
      trend: trendIn(features[leader]!, table),
    })),
    scores: meanIn(found.scores),
  };
}

function trendIn({ variable, values, categories }: ModelFeature, table: TableRows): Trend | null {
  return categories === null
    ? trendOf(table, { type: "numeric", variable, values }, undefined, SLICES)
    : null;
}

function firstAtLeast(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
