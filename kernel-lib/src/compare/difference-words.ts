import type { Measures } from "./measures";

/** Share of D² from which a component is worth a word. */
const WORTH_A_WORD = 0.1;
/** Spreads and tails that differ by less than this factor are called alike. */
const CLEAR_FACTOR = 1.15;
/** Skews, between −1 and 1, that differ by less than this are called alike. */
const CLEAR_SKEW = 0.1;
/** A class with fewer rows has no shape to speak of, only a place. */
const ROWS_FOR_A_SHAPE = 10;
/** The 95 % point of Σχ²ⱼ/j, j = 1 … 4, each of one degree of freedom: of D²/(1/n₁ + 1/n₀) without any difference. */
const CHANCE = 5.36;
/** What a difference is called that chance gives to independent rows. */
export const HARDLY_DIFFERENT = "hardly different";

/**
 * How two populations differ, in at most two words, the larger first: "higher",
 * "lower"; "more variable", "less variable"; "longer upper tail", "longer lower
 * tail"; "heavier tails", "lighter tails"; and where none of these says it,
 * "differently distributed".
 *
 * A component θⱼ gets its word when it makes up a tenth of D² = Σθⱼ²/j. Rare
 * events that only lie higher sit together at the end of the pooled ranks and
 * so have all four components; therefore spread, skew and tails must also show
 * in the two populations' own quantiles, each about its own middle, and by
 * twice the sampling error of independent rows.
 *
 * "Hardly different": D² no larger than in 19 of 20 pairs of samples of
 * independent rows without any difference. A description, not a verdict: rows
 * of slow signals are not independent.
 */
export function differenceWords(measures: Measures, components: readonly number[]): string {
  const { events, references } = measures;
  const square = squaredDifference(components);
  const sampling = 1 / events + 1 / references;
  if (square <= CHANCE * sampling) return HARDLY_DIFFERENT;
  const hasShape = Math.min(events, references) >= ROWS_FOR_A_SHAPE;
  const largestFirst = [0, 1, 2, 3].sort((a, b) => partOf(components, b) - partOf(components, a));
  const words: string[] = [];
  for (const j of largestFirst) {
    if (partOf(components, j) < WORTH_A_WORD * square || (j > 0 && !hasShape)) continue;
    const word = wordOf(measures, j, components[j]!, 2 * Math.sqrt(sampling));
    if (word !== null && words.length < 2) words.push(word);
  }
  return words.length > 0 ? words.join(", ") : "differently distributed";
}

/** D² = Σθⱼ²/j. */
export function squaredDifference(components: readonly number[]): number {
  let square = 0;
  for (let j = 0; j < components.length; j++) square += partOf(components, j);
  return square;
}

function partOf(components: readonly number[], j: number): number {
  const theta = components[j]!;
  return (theta * theta) / (j + 1);
}

/** @param noise twice the sampling error of a skew, or of the logarithm of a spread */
function wordOf(measures: Measures, component: number, theta: number, noise: number): string | null {
  const factor = Math.max(CLEAR_FACTOR, Math.exp(noise));
  switch (component) {
    case 0:
      return theta > 0 ? "higher" : "lower";
    case 1: {
      const ratio = range(measures, 2, 18, "event") / range(measures, 2, 18, "reference");
      return clearly(ratio, factor, theta, "more variable", "less variable");
    }
    case 2: {
      const more = skew(measures, "event") - skew(measures, "reference");
      if (!(more * Math.sign(theta) >= Math.max(CLEAR_SKEW, noise))) return null;
      return theta > 0 ? "longer upper tail" : "longer lower tail";
    }
    default: {
      const event = range(measures, 1, 19, "event") / range(measures, 5, 15, "event");
      const reference = range(measures, 1, 19, "reference") / range(measures, 5, 15, "reference");
      return clearly(event / reference, factor, theta, "heavier tails", "lighter tails");
    }
  }
}

/** The word for a ratio that goes the way of its component, or null. A ratio of nothing to nothing says nothing. */
function clearly(ratio: number, factor: number, theta: number, more: string, less: string): string | null {
  if (theta > 0 && ratio > factor) return more;
  return theta < 0 && ratio * factor < 1 ? less : null;
}

/** From one quantile to another, in twentieths. */
function range(measures: Measures, from: 1 | 2 | 5, to: 15 | 18 | 19, of: "event" | "reference"): number {
  return measures.valueAt(to, of) - measures.valueAt(from, of);
}

/** How much farther the upper decile lies from the median than the lower, −1 to 1. */
function skew(measures: Measures, of: "event" | "reference"): number {
  const low = measures.valueAt(2, of);
  const middle = measures.valueAt(10, of);
  const high = measures.valueAt(18, of);
  return high === low ? 0 : (high - middle - (middle - low)) / (high - low);
}
