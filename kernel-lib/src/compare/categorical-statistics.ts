import { shareDistances, stabilityIndex } from "../compute";
import type { CategoryRate } from "../protocol";
import { cramersV } from "./cramers-v";
import { HARDLY_DIFFERENT } from "./difference-words";
import type { Described } from "./numeric-statistics";
import { NUMERIC_STATISTICS, nothingKnown } from "./reasons";
import { withRates } from "./wilson";

/** Categories that are told apart at most, the pooled rest included. */
export const MOST_CATEGORIES = 60;
/** A category with fewer rows than this, and a smaller share of all rows, is rare. */
const FEW_ROWS = 5;
const SMALL_SHARE = 0.05;
/** Longest category that a result carries. */
const LONGEST_TEXT = 1000;

/** What categories have as well. */
const OF_CATEGORIES: ReadonlySet<string> = new Set([
  "difference",
  "intersection",
  "totalVariation",
  "hellinger",
  "jensenShannon",
  "mutualInformation",
  "psi",
]);
const NUMBERS_ONLY = NUMERIC_STATISTICS.filter(key => !OF_CATEGORIES.has(key));

/** Rows per category and label, with the rates of events, for rows `from` up to `to`. */
export function countCategories(
  codes: Int32Array,
  labels: Uint8Array,
  categories: readonly string[],
  rows: { readonly from: number; readonly to: number } = { from: 0, to: codes.length },
): CategoryRate[] {
  const counts = new Uint32Array(2 * categories.length);
  for (let row = rows.from; row < rows.to; row++) {
    const code = codes[row]!;
    const label = labels[row]!;
    if (code >= 0 && label <= 1) counts[2 * code + label]!++;
  }
  const rates = categories.map((category, code) => ({
    category: category.slice(0, LONGEST_TEXT),
    event: counts[2 * code + 1]!,
    reference: counts[2 * code]!,
  }));
  return withRates(poolRare(rates.filter(({ event, reference }) => event + reference > 0)));
}

/**
 * Most frequent first. Rare categories (fewer than five rows and under 5 % of
 * them), and those beyond the 59th, become one entry: what differs among a
 * handful of rows differs by chance.
 */
function poolRare(rates: CategoryRate[]): CategoryRate[] {
  const rowsOf = ({ event, reference }: CategoryRate): number => event + reference;
  const ranked = [...rates].sort((a, b) => rowsOf(b) - rowsOf(a));
  const fewest = Math.min(FEW_ROWS, SMALL_SHARE * ranked.reduce((sum, rate) => sum + rowsOf(rate), 0));
  const frequent = ranked.filter((rate, place) => place < MOST_CATEGORIES - 1 && rowsOf(rate) >= fewest);
  const rest = ranked.slice(frequent.length);
  if (rest.length <= 1) return ranked;
  const pooled = rest.reduce(
    (sum, { event, reference }) => ({ event: sum.event + event, reference: sum.reference + reference }),
    { event: 0, reference: 0 },
  );
  return [...frequent, { category: `${rest.length} rare categories`, pooled: true, ...pooled }];
}

/**
 * The statistics of a categorical or boolean variable: how far apart the shares of
 * its categories (rare ones pooled) are, and the counts with their rates.
 *
 * `difference` is √3 · total variation, which stands on the scale of numeric
 * variables: for two categories coded 0 and 1, the first component is
 * |θ₁| = √3·|δ| = √3·|p₁ − p₀| = √3 · total variation.
 */
export function categoricalStatistics(categories: CategoryRate[]): Described {
  const events = categories.map(({ event }) => event);
  const references = categories.map(({ reference }) => reference);
  const distances = shareDistances(events, references);
  if (distances === null) {
    const noEvents = events.every(count => count === 0);
    const reason = noEvents ? "no event row has a value" : "no reference row has a value";
    const statistics = nothingKnown(reason, [...NUMERIC_STATISTICS, "cramersV"]);
    return { statistics: { ...statistics, categories }, words: "not comparable" };
  }
  const nothing = nothingKnown("it is defined for numbers only", NUMBERS_ONLY);
  const association = cramersV(events, references);
  return {
    statistics: {
      ...nothing,
      difference: Math.sqrt(3) * distances.totalVariation,
      intersection: distances.overlap,
      totalVariation: distances.totalVariation,
      hellinger: distances.hellinger,
      jensenShannon: distances.jensenShannon,
      mutualInformation: distances.mutualInformation,
      psi: stabilityIndex(events, references),
      cramersV: association,
      categories,
      reasons: {
        ...nothing.reasons,
        ...(association === null ? { cramersV: "it takes two categories and more rows" } : {}),
      },
    },
    words: categoryWords(categories, distances.totalVariation),
  };
}

/** "more often “recipe B”": the category whose share grows most from reference to event. */
function categoryWords(categories: readonly CategoryRate[], variation: number): string {
  const events = sum(categories.map(({ event }) => event));
  const references = sum(categories.map(({ reference }) => reference));
  if (variation <= variationByChance(categories, events, references)) return HARDLY_DIFFERENT;
  const growth = categories.map(({ event, reference }) => event / events - reference / references);
  const most = categories[growth.indexOf(Math.max(...growth))]!;
  return most.pooled === true ? "more often a rare category" : `more often “${shortened(most.category)}”`;
}

/**
 * What total variation stays below in 19 of 20 pairs of samples of independent
 * rows without any difference: its mean ½Σσᵢ√(2/π) and about two standard
 * deviations more (exactly so for two categories), σᵢ² = pᵢ(1 − pᵢ)(1/n₁ + 1/n₀).
 */
function variationByChance(categories: readonly CategoryRate[], events: number, references: number): number {
  const sampling = 1 / events + 1 / references;
  const shares = categories.map(({ event, reference }) => (event + reference) / (events + references));
  const variances = shares.map(share => share * (1 - share) * sampling);
  return 0.4 * sum(variances.map(Math.sqrt)) + 0.82 * Math.sqrt(sum(variances));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function shortened(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
