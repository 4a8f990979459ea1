import { equalWidthEdges } from "../compute";
import type { Statistics } from "../protocol";
import { countInBins, finiteGroups, overlap, totalVariation } from "./bins";
import type { BinCounts } from "./bins";
import { differenceWords } from "./difference-words";
import { interquartileRange, quantile } from "./quantiles";
import { sweepTally } from "./sweep";
import type { Sweep } from "./sweep";
import { totalOf } from "./tally";
import type { Tally } from "./tally";
import { thresholdOf } from "./threshold";

/** Bins of the histogram behind `intersection` and `totalVariation`. */
export const COMPARED_BINS = 50;

/** The statistics of a numeric variable, and how it differs in words. */
export interface Described {
  readonly statistics: Statistics;
  readonly words: string;
}

type StatisticKey = Exclude<keyof Statistics, "reasons">;

/** Everything that a tally of two numeric populations has to say; nulls have their reasons. */
export function numericStatistics(tally: Tally): Described {
  const events = totalOf(tally, "event");
  const references = totalOf(tally, "reference");
  if (events === 0 || references === 0) {
    const statistics = nothingKnown(
      events === 0 ? "no event row has a value" : "no reference row has a value",
    );
    return { statistics: withMedians(tally, statistics), words: "not comparable" };
  }
  const reasons = new Map<StatisticKey, string>();
  const sweep = sweepTally(tally);
  const pairs = events * references;
  const cliffsDelta = (sweep.wins - pairs) / pairs;
  const components: [number, number, number, number] = [
    Math.sqrt(3) * cliffsDelta,
    sweep.spread,
    sweep.skew,
    sweep.tails,
  ];
  const bins = comparedBins(tally);
  if (bins === null)
    for (const key of ["intersection", "totalVariation"] as const) reasons.set(key, "no value is finite");
  const statistics: Statistics = {
    difference: Math.sqrt(components.reduce((sum, theta, j) => sum + (theta * theta) / (j + 1), 0)),
    components,
    ks: sweep.gap / pairs,
    ksAt: finiteOr(
      reasons,
      "ksAt",
      sweep.gap === 0 ? null : tally.values[sweep.gapGroup]!,
      "the distributions are the same",
    ),
    ksSign: sweep.gapSign,
    ...wasserstein(tally, sweep, pairs, reasons),
    auc: sweep.wins / (2 * pairs),
    cliffsDelta,
    intersection: orReason(
      reasons,
      "intersection",
      bins === null ? null : overlap(bins),
      "a population has no finite value",
    ),
    totalVariation: orReason(
      reasons,
      "totalVariation",
      bins === null ? null : totalVariation(bins),
      "a population has no finite value",
    ),
    medianEvent: null,
    medianReference: null,
    threshold: orReason(
      reasons,
      "threshold",
      thresholdOf(tally, sweep),
      tally.groups === 1 ? "every value is the same" : "no cut separates the two",
    ),
    categories: null,
  };
  const complete = withMedians(tally, statistics, reasons);
  return { statistics: complete, words: differenceWords(tally, components) };
}

/** The statistics that a numeric variable has. */
export const NUMERIC_STATISTICS: readonly StatisticKey[] = [
  "difference",
  "components",
  "ks",
  "ksAt",
  "ksSign",
  "wasserstein",
  "wassersteinStandardised",
  "auc",
  "cliffsDelta",
  "intersection",
  "totalVariation",
  "threshold",
];

/** All null, and why: one reason for the statistics named. */
export function nothingKnown(
  reason: string,
  named: readonly StatisticKey[] = NUMERIC_STATISTICS,
): Statistics {
  return {
    difference: null,
    components: null,
    ks: null,
    ksAt: null,
    ksSign: null,
    wasserstein: null,
    wassersteinStandardised: null,
    auc: null,
    cliffsDelta: null,
    intersection: null,
    totalVariation: null,
    medianEvent: null,
    medianReference: null,
    threshold: null,
    categories: null,
    reasons: Object.fromEntries(named.map(key => [key, reason])),
  };
}

function comparedBins(tally: Tally): BinCounts | null {
  const { from, to } = finiteGroups(tally);
  if (from === to) return null;
  const [min, max] = [tally.values[from]!, tally.values[to - 1]!];
  return countInBins(tally, min === max ? [min, max] : equalWidthEdges(min, max, COMPARED_BINS));
}

function wasserstein(
  tally: Tally,
  { area, areaUnit }: Sweep,
  pairs: number,
  reasons: Map<StatisticKey, string>,
): Pick<Statistics, "wasserstein" | "wassersteinStandardised"> {
  const { from, to } = finiteGroups(tally);
  if (to - from < tally.groups) {
    for (const key of ["wasserstein", "wassersteinStandardised"] as const)
      reasons.set(key, "some values are infinite");
    return { wasserstein: null, wassersteinStandardised: null };
  }
  const range = interquartileRange(tally, areaUnit);
  return {
    wasserstein: finiteOr(reasons, "wasserstein", area / pairs / areaUnit, ""),
    wassersteinStandardised: finiteOr(
      reasons,
      "wassersteinStandardised",
      range > 0 ? area / pairs / range : null,
      "the middle half of the values is one value",
    ),
  };
}

function withMedians(
  tally: Tally,
  statistics: Statistics,
  reasons: Map<StatisticKey, string> = new Map(),
): Statistics {
  const medianOf = (of: "event" | "reference", key: StatisticKey): number | null =>
    finiteOr(
      reasons,
      key,
      totalOf(tally, of) === 0 ? null : quantile(tally, 0.5, of),
      `no ${of} row has a value`,
    );
  const medianEvent = medianOf("event", "medianEvent");
  const medianReference = medianOf("reference", "medianReference");
  const all = { ...statistics.reasons, ...Object.fromEntries(reasons) };
  return {
    ...statistics,
    medianEvent,
    medianReference,
    ...(Object.keys(all).length > 0 ? { reasons: all } : {}),
  };
}

/** The number, or null with a reason noted: `reason` where it is null, else that it is infinite. */
function finiteOr(
  reasons: Map<StatisticKey, string>,
  key: StatisticKey,
  value: number | null,
  reason: string,
): number | null {
  if (value !== null && Number.isFinite(value)) return value;
  reasons.set(key, value === null ? reason : "it is infinite");
  return null;
}

function orReason<T>(
  reasons: Map<StatisticKey, string>,
  key: StatisticKey,
  value: T | null,
  reason: string,
): T | null {
  if (value === null && !reasons.has(key)) reasons.set(key, reason);
  return value;
}
