import { AS_LARGE, countFrom } from "./smooth-test";

/** Share of the draws in which no variable is beyond the luck line. */
const LUCKY = 0.95;

/**
 * The largest strength of all variables in every draw (Westfall & Young 1993).
 * All variables meet the same draws, so what moves together counts once.
 */
export class Luck {
  #largest: Float64Array | null = null;

  /** Takes one more variable's draws into account; the order does not matter. */
  add(strengths: Float64Array): void {
    if (this.#largest === null) {
      this.#largest = strengths.slice();
      return;
    }
    const largest = this.#largest;
    for (let d = 0; d < largest.length; d++) if (strengths[d]! > largest[d]!) largest[d] = strengths[d]!;
  }

  /** The strength that the luckiest variable stays below in 95 of 100 draws (type-7 quantile); null before the first variable. */
  line(): number | null {
    if (this.#largest === null) return null;
    const sorted = this.#largest.slice().sort();
    const place = (sorted.length - 1) * LUCKY;
    const low = sorted[Math.floor(place)]!;
    return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place));
  }

  /** p adjusted for the search over all variables: the share of draws in which some variable is as strong (single-step maxT). */
  adjustedP(strength: number): number {
    const largest = this.#largest ?? new Float64Array();
    const asStrong = countFrom(largest, strength > 0 ? strength * AS_LARGE : strength);
    return (1 + asStrong) / (1 + largest.length);
  }
}
