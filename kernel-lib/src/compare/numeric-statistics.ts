import type { Statistics } from "../protocol";
import { differenceWords, squaredDifference } from "./difference-words";
import { kolmogorovP, mannWhitneyP } from "./independent-rows";
import type { Measures } from "./measures";
import { NUMERIC_STATISTICS, ON_REQUEST, Reasons, nothingKnown } from "./reasons";
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
export function numericStatistics(measures: Measures, options: TwoSampleOptions = {}): Described {
  const { events, references } = measures;
  const areIndependent = options.assumeIndependentRows === true;
  const reasons = new Reasons();
  const medians = mediansOf(measures, reasons);
  if (events === 0 || references === 0) {
    const nothing = nothingKnown(
      events === 0 ? "no event row has a value" : "no reference row has a value",
      NUMERIC_STATISTICS,
    );
    const noted = { ...nothing.reasons, ...reasons.noted };
    return { statistics: { ...nothing, ...medians, reasons: noted }, words: "not comparable" };
  }
  const pairs = events * references;
  const cliffsDelta = (measures.get("wins") - pairs) / pairs;
  const components: [number, number, number, number] = [
    Math.sqrt(3) * cliffsDelta,
    measures.get("spread"),
    measures.get("skew"),
    measures.get("tails"),
  ];
  const same = measures.get("gap") === 0 ? "the distributions are the same" : null;
  const ksAt = reasons.finite("ksAt", same === null ? measures.get("gapValue") : null, same);
  const { wasserstein, wassersteinStandardised, energy } = distances(measures, reasons);
  const { medianEvent, medianReference } = medians;
  const unbinned =
    measures.get("hasFinite") === 0 ? "no value is finite" : "a population has no finite value";
  const unparted = measures.get("distinct") === 1 ? "every value is the same" : "no cut separates the two";
  // Each key once: an object that is copied into another takes longer than what is computed here.
  const statistics: Statistics = {
    difference: Math.sqrt(squaredDifference(components)),
    components,
    ks: measures.get("gap") / pairs,
    ksAt,
    ksSign: measures.get("gapSign") as -1 | 0 | 1,
    wasserstein,
    wassersteinStandardised,
    energy,
    auc: measures.get("wins") / (2 * pairs),
    cliffsDelta,
    intersection: reasons.given("intersection", measures.known("overlap"), unbinned),
    totalVariation: reasons.given("totalVariation", measures.known("totalVariation"), unbinned),
    hellinger: reasons.given("hellinger", measures.known("hellinger"), unbinned),
    jensenShannon: reasons.given("jensenShannon", measures.known("jensenShannon"), unbinned),
    mutualInformation: reasons.given("mutualInformation", measures.known("mutualInformation"), unbinned),
    psi: measures.known("psi"),
    mannWhitneyP: reasons.given("mannWhitneyP", areIndependent ? mannWhitneyP(measures) : null, ON_REQUEST),
    ksP: reasons.given("ksP", areIndependent ? kolmogorovP(measures) : null, ON_REQUEST),
    medianEvent,
    medianReference,
    threshold: reasons.given("threshold", thresholdOf(measures), unparted),
    cramersV: null,
    categories: null,
    reasons: reasons.noted,
  };
  reasons.note("cramersV", "it is defined for categories only");
  return { statistics, words: differenceWords(measures, components) };
}

/** The distances in the unit of the variable, which infinite values have not got. */
function distances(
  measures: Measures,
  reasons: Reasons,
): Pick<Statistics, "wasserstein" | "wassersteinStandardised" | "energy"> {
  if (measures.get("isFinite") === 0) {
    for (const key of ["wasserstein", "wassersteinStandardised", "energy"] as const)
      reasons.note(key, "some values are infinite");
    return { wasserstein: null, wassersteinStandardised: null, energy: null };
  }
  const area = measures.get("area");
  const unit = measures.get("unit");
  const range = measures.get("middleHalf");
  return {
    wasserstein: reasons.finite("wasserstein", area / unit),
    wassersteinStandardised: reasons.finite(
      "wassersteinStandardised",
      range > 0 ? area / range : null,
      "the middle half of the values is one value",
    ),
    energy: reasons.finite("energy", Math.sqrt(2 * measures.get("square")) / Math.sqrt(unit)),
  };
}

function mediansOf(
  measures: Measures,
  reasons: Reasons,
): Pick<Statistics, "medianEvent" | "medianReference"> {
  const { events, references } = measures;
  const event = events === 0 ? null : measures.valueAt(10, "event");
  const reference = references === 0 ? null : measures.valueAt(10, "reference");
  return {
    medianEvent: reasons.finite("medianEvent", event, "no event row has a value"),
    medianReference: reasons.finite("medianReference", reference, "no reference row has a value"),
  };
}
