import { RunningSum, totalOf } from "./tally";
import type { Tally } from "./tally";

/** What one pass over a tally yields; both populations have rows. */
export interface Sweep {
  /** Twice the pairs in which the event is higher, ties counting once. Exact for whole weights. */
  readonly wins: number;
  /** Legendre components 2, 3 and 4 of the pooled mid-ranks, event minus reference. */
  readonly spread: number;
  readonly skew: number;
  readonly tails: number;
  /** Largest |F₀ − F₁| times both totals, the group where it first is, and the sign of F₀ − F₁ there. */
  readonly gap: number;
  readonly gapGroup: number;
  readonly gapSign: -1 | 0 | 1;
  /** ∫|F₀ − F₁| times both totals, of values multiplied by `areaUnit`. */
  readonly area: number;
  readonly areaUnit: number;
  /** The last group on the lower side of the cut that lowers the Gini impurity most; −1 when none does. */
  readonly cutGroup: number;
}

/** Groups summed plainly before the sum is compensated. */
const BLOCK = 64;

/**
 * One ascending pass over the distinct values of two populations.
 *
 * With N₁, N₀ the totals and E, R the cumulative weights, d = E·N₀ − R·N₁ is
 * N₀·N₁·(F₁ − F₀): a whole number for whole weights, from which the largest
 * gap (KS), the area between the distributions (Wasserstein) and the Gini
 * decrease of a cut, 2d²/(N²·n_below·n_above), all follow without rounding.
 */
export function sweepTally(tally: Tally): Sweep {
  const { groups, values, event, reference, whole } = tally;
  const eventTotal = totalOf(tally, "event");
  const referenceTotal = totalOf(tally, "reference");
  const total = eventTotal + referenceTotal;
  const areaUnit = unitOf(tally);
  const cut = new BestCut(whole);
  const spread = new RunningSum();
  const skew = new RunningSum();
  const tails = new RunningSum();
  const area = new RunningSum();
  const wins = new RunningSum();
  let gap = 0;
  let gapGroup = 0;
  let gapSign: -1 | 0 | 1 = 0;
  let eventsBefore = 0;
  let referencesBefore = 0;
  for (let start = 0; start < groups; start += BLOCK) {
    const end = Math.min(start + BLOCK, groups);
    let [blockSpread, blockSkew, blockTails, blockArea, blockWins] = [0, 0, 0, 0, 0];
    for (let group = start; group < end; group++) {
      const events = event[group]!;
      const references = reference[group]!;
      const e = events - eventsBefore;
      const r = references - referencesBefore;
      const below = events + references;
      // Pooled mid-rank u = (weight before + half the own) / total, as v = 2u − 1.
      const v = (eventsBefore + referencesBefore + below - total) / total;
      const v2 = v * v;
      const share = e / eventTotal - r / referenceTotal;
      blockSpread += share * (1.5 * v2 - 0.5);
      blockSkew += share * v * (2.5 * v2 - 1.5);
      blockTails += share * ((4.375 * v2 - 3.75) * v2 + 0.375);
      blockWins += e * (referencesBefore + references);
      const d = events * referenceTotal - references * eventTotal;
      const size = d < 0 ? -d : d;
      if (size > gap) {
        gap = size;
        gapGroup = group;
        gapSign = d < 0 ? 1 : -1;
      }
      if (size > 0 && group + 1 < groups) {
        blockArea += size * (values[group + 1]! * areaUnit - values[group]! * areaUnit);
        cut.offer(group, size, below, total - below);
      }
      eventsBefore = events;
      referencesBefore = references;
    }
    spread.add(blockSpread);
    skew.add(blockSkew);
    tails.add(blockTails);
    area.add(blockArea);
    wins.add(blockWins);
  }
  return {
    wins: wins.value,
    spread: Math.sqrt(5) * spread.value,
    skew: Math.sqrt(7) * skew.value,
    tails: 3 * tails.value,
    gap,
    gapGroup,
    gapSign,
    area: area.value,
    areaUnit,
    cutGroup: cut.group,
  };
}

/** Above this, products of differences and weights might overflow. */
const LARGE = 2 ** 900;
/** Below this, parts of differences might be rounded to the grid of subnormal numbers. */
const SMALL = 2 ** -800;

/** A power of two that brings very large and very small values to where arithmetic keeps all digits. */
function unitOf({ groups, values }: Tally): number {
  const largest = Math.max(Math.abs(values[0]!), Math.abs(values[groups - 1]!));
  if (largest === Infinity) return 1;
  return largest > LARGE ? 2 ** -200 : largest < SMALL ? 2 ** 200 : 1;
}

/** Relative closeness of two impurities at which floating point no longer decides. */
const TOO_CLOSE = 1e-12;

/** Keeps the cut with the largest d²/(n_below·n_above), the first among equals. */
class BestCut {
  group = -1;
  readonly #whole: boolean;
  #size = 0;
  #below = 1;
  #above = 1;

  constructor(whole: boolean) {
    this.#whole = whole;
  }

  offer(group: number, size: number, below: number, above: number): void {
    const offered = size * size * (this.#below * this.#above);
    const kept = this.#size * this.#size * (below * above);
    if (offered < kept * (1 - TOO_CLOSE)) return;
    if (offered > kept * (1 + TOO_CLOSE) || this.#isExactlyLarger(size, below, above)) {
      this.group = group;
      this.#size = size;
      this.#below = below;
      this.#above = above;
    }
  }

  #isExactlyLarger(size: number, below: number, above: number): boolean {
    if (!this.#whole)
      return size * size * (this.#below * this.#above) > this.#size * this.#size * (below * above);
    const square = (value: number): bigint => BigInt(value) * BigInt(value);
    return (
      square(size) * BigInt(this.#below) * BigInt(this.#above) >
      square(this.#size) * BigInt(below) * BigInt(above)
    );
  }
}
