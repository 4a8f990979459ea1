import type { ComparisonSignificance, StatisticName, VariableComparison } from "../protocol";

/** With fewer rows in a class a histogram of 50 bins shows noise (mean overlap .47 of like and like at 22 : 258). */
export const ROWS_FOR_HISTOGRAM_RANKING = 200;

/** Statistics that rest on a histogram. */
const HISTOGRAM_FAMILY: ReadonlySet<StatisticName> = new Set([
  "intersection",
  "totalVariation",
  "hellinger",
  "jensenShannon",
  "mutualInformation",
  "psi",
]);

/** Whether a statistic rests on a histogram, and so needs many rows for numbers. */
export function needsManyRows(by: StatisticName): boolean {
  return HISTOGRAM_FAMILY.has(by);
}

/**
 * The variables with the most different first. Ties stay in their order; those
 * for which the statistic is not defined come last, and so do, for statistics
 * of the histogram family, numeric variables with fewer than 200 values in a class.
 */
export function ranked(comparisons: readonly VariableComparison[], by: StatisticName): VariableComparison[] {
  return comparisons
    .map(comparison => ({ comparison, size: sizeOf(comparison, by) }))
    .sort((a, b) => (a.size === b.size ? 0 : b.size - a.size))
    .map(({ comparison }) => comparison);
}

/** With a larger share of false alarms expected a variable does not lead. */
const LEADING = 0.1;

/**
 * The variables in which chance explains least first: those with q ≤ 10 %, then the others, each by
 * strength; those that could not be judged last, by difference. Where the evidence is too thin for
 * verdicts, all by difference: strength is then one occasion's.
 */
export function rankedByStrength(
  comparisons: readonly VariableComparison[],
  { evidence }: ComparisonSignificance,
): VariableComparison[] {
  const byDifference = ranked(comparisons, "difference");
  if (evidence === undefined || evidence.level === "leads") return byDifference;
  const leads = ({ significance }: VariableComparison): number =>
    significance !== undefined && significance.q !== null && significance.q <= LEADING ? 1 : 0;
  const strength = ({ significance }: VariableComparison): number => significance?.strength ?? -Infinity;
  return byDifference.sort((a, b) => {
    const [one, other] = [strength(a), strength(b)];
    return leads(b) - leads(a) || (one === other ? 0 : other - one);
  });
}

/** How different, larger for more; −∞ when not known. */
function sizeOf({ statistics, kind, n }: VariableComparison, by: StatisticName): number {
  const value = statistics[by] ?? null;
  const tooFew =
    kind === "numeric" && needsManyRows(by) && Math.min(n.event, n.reference) < ROWS_FOR_HISTOGRAM_RANKING;
  if (value === null || tooFew) return -Infinity;
  if (by === "auc") return Math.abs(value - 0.5);
  if (by === "cliffsDelta") return Math.abs(value);
  return by === "intersection" ? -value : value;
}
