import type { Statistics } from "../protocol";

type StatisticKey = Exclude<keyof Statistics, "reasons">;

/** Why the p-values of independent rows are not there. */
export const ON_REQUEST = "on request: it assumes independent rows";

/** The statistics that a numeric variable with two populations has. */
export const NUMERIC_STATISTICS: readonly StatisticKey[] = [
  "difference",
  "components",
  "ks",
  "ksAt",
  "ksSign",
  "wasserstein",
  "wassersteinStandardised",
  "energy",
  "auc",
  "cliffsDelta",
  "intersection",
  "totalVariation",
  "hellinger",
  "jensenShannon",
  "mutualInformation",
  "psi",
  "mannWhitneyP",
  "ksP",
  "threshold",
];

/** All null, and why: one reason for the statistics named. */
export function nothingKnown(reason: string, named: readonly StatisticKey[]): Statistics {
  return {
    difference: null,
    components: null,
    ks: null,
    ksAt: null,
    ksSign: null,
    wasserstein: null,
    wassersteinStandardised: null,
    energy: null,
    auc: null,
    cliffsDelta: null,
    intersection: null,
    totalVariation: null,
    hellinger: null,
    jensenShannon: null,
    mutualInformation: null,
    psi: null,
    cramersV: null,
    mannWhitneyP: null,
    ksP: null,
    medianEvent: null,
    medianReference: null,
    threshold: null,
    categories: null,
    reasons: Object.fromEntries(named.map(key => [key, reason])),
  };
}

/** Collects why statistics are null while they are computed. */
export class Reasons {
  /** What has been noted. */
  readonly noted: Partial<Record<StatisticKey, string>> = {};

  note(key: StatisticKey, reason: string): void {
    this.noted[key] = reason;
  }

  /** The value, or null with the reason noted. */
  given<T>(key: StatisticKey, value: T | null, reason: string): T | null {
    if (value === null) this.note(key, reason);
    return value;
  }

  /** The number, or null with a reason noted: the one given where it is null, else that it is infinite. */
  finite(key: StatisticKey, value: number | null, reason: string | null = null): number | null {
    if (value !== null && Number.isFinite(value)) return value;
    this.note(key, value === null ? (reason ?? "not defined here") : "it is infinite");
    return null;
  }
}
