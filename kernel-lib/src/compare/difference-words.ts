import { quantile } from "./quantiles";
import type { Population } from "./quantiles";
import { totalOf } from "./tally";
import type { Tally } from "./tally";

/** Share of D² from which a component is worth a word. */
const WORTH_A_WORD = 0.1;
/** Spreads (and tails) that differ by less than this factor are called alike. */
const CLEAR_FACTOR = 1.15;
/** Skews, between −1 and 1, that differ by less than this are called alike. */
const CLEAR_SKEW = 0.1;
/** A class with fewer rows has no shape to speak of, only a place. */
const ROWS_FOR_A_SHAPE = 10;
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
 * in the two populations' own quantiles, each about its own middle.
 *
 * "Hardly different": D² no larger than its mean for independent rows without
 * any difference, (1 + ½ + ⅓ + ¼)(1/n₁ + 1/n₀). A description, not a verdict.
 */
export function differenceWords(tally: Tally, components: readonly number[]): string {
  const events = totalOf(tally, "event");
  const references = totalOf(tally, "reference");
  const parts = components.map((theta, j) => (theta * theta) / (j + 1));
  const square = parts.reduce((sum, part) => sum + part, 0);
  if (square <= (25 / 12) * (1 / events + 1 / references)) return HARDLY_DIFFERENT;
  const hasShape = Math.min(events, references) >= ROWS_FOR_A_SHAPE;
  const words = parts
    .map((part, j) => ({
      part,
      word: part >= WORTH_A_WORD * square && (j === 0 || hasShape) ? wordOf(tally, j, components[j]!) : null,
    }))
    .filter(({ word }) => word !== null)
    .sort((a, b) => b.part - a.part)
    .slice(0, 2)
    .map(({ word }) => word);
  return words.length > 0 ? words.join(", ") : "differently distributed";
}

function wordOf(tally: Tally, component: number, theta: number): string | null {
  switch (component) {
    case 0:
      return theta > 0 ? "higher" : "lower";
    case 1:
      return factorWord(range(tally, 0.1, "event"), range(tally, 0.1, "reference"), theta, [
        "more variable",
        "less variable",
      ]);
    case 2: {
      const more = skew(tally, "event") - skew(tally, "reference");
      if (!(more * Math.sign(theta) >= CLEAR_SKEW)) return null;
      return theta > 0 ? "longer upper tail" : "longer lower tail";
    }
    default: {
      const event = range(tally, 0.05, "event") / range(tally, 0.25, "event");
      const reference = range(tally, 0.05, "reference") / range(tally, 0.25, "reference");
      return factorWord(event, reference, theta, ["heavier tails", "lighter tails"]);
    }
  }
}

function factorWord(
  event: number,
  reference: number,
  theta: number,
  [more, less]: [string, string],
): string | null {
  if (theta > 0 && event > CLEAR_FACTOR * reference) return more;
  return theta < 0 && event * CLEAR_FACTOR < reference ? less : null;
}

/** From the p-quantile to the (1 − p)-quantile. */
function range(tally: Tally, p: number, of: Population): number {
  return quantile(tally, 1 - p, of) - quantile(tally, p, of);
}

/** How much farther the upper decile lies from the median than the lower, −1 to 1. */
function skew(tally: Tally, of: Population): number {
  const low = quantile(tally, 0.1, of);
  const middle = quantile(tally, 0.5, of);
  const high = quantile(tally, 0.9, of);
  return high === low ? 0 : (high - middle - (middle - low)) / (high - low);
}
