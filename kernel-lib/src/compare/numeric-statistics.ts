import type { Statistics } from "../protocol";
import { decileBins, equalBins } from "./bins";
import { differenceWords } from "./difference-words";
import { kolmogorovP, mannWhitneyP } from "./independent-rows";
import type { Populations } from "./populations";
import { interquartileRange, quantile } from "./quantiles";
import { NUMERIC_STATISTICS, ON_REQUEST, Reasons, nothingKnown } from "./reasons";
import {
  hellinger,
  jensenShannon,
  mutualInformation,
  overlap,
  stabilityIndex,
  totalVariation,
} from "./share-distances";
import { thresholdOf } from "./threshold";

/** The statistics of a variable, and how it differs in words. */
export interface Described {
  readonly statistics: Statistics;
  readonly words: string;
}

/** What is computed only for those who ask for it. */
export interface TwoSampleOptions {
  /**
   * Adds `mannWhitneyP` and `ksP`. They hold for rows that know nothing of each other, which readings of a
   * production line hardly ever are: there they call slow noise significant. False by default.
   */
  readonly assumeIndependentRows?: boolean;
}

/** Everything that two numeric populations have to say; nulls have their reasons. */
export function numericStatistics(populations: Populations, options: TwoSampleOptions = {}): Described {
  const events = populations.total("event");
  const references = populations.total("reference");
  const reasons = new Reasons();
  const medians = mediansOf(populations, reasons);
  if (events === 0 || references === 0) {
    const nothing = nothingKnown(
      events === 0 ? "no event row has a value" : "no reference row has a value",
      NUMERIC_STATISTICS,
    );
    return { statistics: reasons.added({ ...nothing, ...medians }), words: "not comparable" };
  }
  const { sweep } = populations;
  const pairs = events * references;
  const cliffsDelta = (sweep.wins - pairs) / pairs;
  const components: [number, number, number, number] = [
    Math.sqrt(3) * cliffsDelta,
    sweep.spread,
    sweep.skew,
    sweep.tails,
  ];
  const same = sweep.gap === 0 ? "the distributions are the same" : null;
  const statistics: Statistics = {
    difference: Math.sqrt(components.reduce((sum, theta, j) => sum + (theta * theta) / (j + 1), 0)),
    components,
    ks: sweep.gap / pairs,
    ksAt: reasons.finite("ksAt", same === null ? sweep.gapValue : null, same),
    ksSign: sweep.gapSign,
    ...distances(populations, reasons),
    auc: sweep.wins / (2 * pairs),
    cliffsDelta,
    ...binned(populations, reasons),
    ...pValues(populations, options, reasons),
    ...medians,
    threshold: reasons.given(
      "threshold",
      thresholdOf(populations),
      sweep.distinct === 1 ? "every value is the same" : "no cut separates the two",
    ),
    cramersV: null,
    categories: null,
  };
  reasons.note("cramersV", "it is defined for categories only");
  return { statistics: reasons.added(statistics), words: differenceWords(populations, components) };
}

/** The distances in the unit of the variable, which infinite values have not got. */
function distances(
  populations: Populations,
  reasons: Reasons,
): Pick<Statistics, "wasserstein" | "wassersteinStandardised" | "energy"> {
  if (!populations.isFinite) {
    for (const key of ["wasserstein", "wassersteinStandardised", "energy"] as const)
      reasons.note(key, "some values are infinite");
    return { wasserstein: null, wassersteinStandardised: null, energy: null };
  }
  const { area, square, unit } = populations.sweep;
  const range = interquartileRange(populations, unit);
  return {
    wasserstein: reasons.finite("wasserstein", area / unit),
    wassersteinStandardised: reasons.finite(
      "wassersteinStandardised",
      range > 0 ? area / range : null,
      "the middle half of the values is one value",
    ),
    energy: reasons.finite("energy", Math.sqrt(2 * square) / Math.sqrt(unit)),
  };
}

/** What rests on a histogram. */
function binned(
  populations: Populations,
  reasons: Reasons,
): Pick<
  Statistics,
  "intersection" | "totalVariation" | "hellinger" | "jensenShannon" | "mutualInformation" | "psi"
> {
  const bins = equalBins(populations);
  const missing = bins === null ? "no value is finite" : "a population has no finite value";
  const of = (
    key: "intersection" | "totalVariation" | "hellinger" | "jensenShannon" | "mutualInformation",
    statistic: typeof overlap,
  ): number | null => reasons.given(key, bins === null ? null : statistic(bins), missing);
  return {
    intersection: of("intersection", overlap),
    totalVariation: of("totalVariation", totalVariation),
    hellinger: of("hellinger", hellinger),
    jensenShannon: of("jensenShannon", jensenShannon),
    mutualInformation: of("mutualInformation", mutualInformation),
    psi: stabilityIndex(decileBins(populations)),
  };
}

function pValues(
  populations: Populations,
  { assumeIndependentRows = false }: TwoSampleOptions,
  reasons: Reasons,
): Pick<Statistics, "mannWhitneyP" | "ksP"> {
  if (assumeIndependentRows)
    return { mannWhitneyP: mannWhitneyP(populations), ksP: kolmogorovP(populations) };
  reasons.note("mannWhitneyP", ON_REQUEST);
  reasons.note("ksP", ON_REQUEST);
  return { mannWhitneyP: null, ksP: null };
}

function mediansOf(
  populations: Populations,
  reasons: Reasons,
): Pick<Statistics, "medianEvent" | "medianReference"> {
  const medianOf = (of: "event" | "reference", key: "medianEvent" | "medianReference"): number | null =>
    reasons.finite(
      key,
      populations.total(of) === 0 ? null : quantile(populations, 0.5, of),
      `no ${of} row has a value`,
    );
  return {
    medianEvent: medianOf("event", "medianEvent"),
    medianReference: medianOf("reference", "medianReference"),
  };
}
