// How far apart two lists of shares are: of the bins of a histogram, or of categories. All are exact to the last
// digits also where the two are nearly alike: they start from differences of whole numbers, e·n₀ − r·n₁.

/** Weight per bin or category. */
export interface BinCounts {
  readonly event: ArrayLike<number>;
  readonly reference: ArrayLike<number>;
}

/** The distances of two lists of shares p and q. */
export interface ShareDistances {
  /** Σ min(p, q). Exact up to the division for whole counts. */
  readonly overlap: number;
  /** ½ Σ |p − q|: 1 − overlap, but exact where that is close to 1. */
  readonly totalVariation: number;
  /** √(½ Σ (√p − √q)²), 0 to 1 (Hellinger 1909). */
  readonly hellinger: number;
  /** The square root of the Jensen–Shannon divergence in bits, 0 to 1 (Endres & Schindelin 2003). */
  readonly jensenShannon: number;
  /** What a bin tells about the label, in bits: from 0 to the label's own entropy (Shannon 1948). */
  readonly mutualInformation: number;
}

/** All of them, in one pass; null where a population has no rows. */
export function shareDistances({ event, reference }: BinCounts): ShareDistances | null {
  const events = sumOf(event);
  const references = sumOf(reference);
  if (events === 0 || references === 0) return null;
  const pairs = events * references;
  const square = (events + references) ** 2;
  let common = 0;
  let apartness = 0;
  let squares = 0;
  let divergence = 0;
  let information = 0;
  for (let i = 0; i < event.length; i++) {
    const e = event[i]!;
    const r = reference[i]!;
    const rows = e + r;
    if (rows === 0) continue;
    const er = e * references;
    const re = r * events;
    // The difference of the two shares times n₁·n₀.
    const apart = er - re;
    common += Math.min(er, re);
    apartness += Math.abs(apart);
    const roots = apart / pairs / (Math.sqrt(e / events) + Math.sqrt(r / references));
    squares += roots * roots;
    const both = er + re;
    const part = apart / both;
    divergence += (both / pairs) * (excess(part) + excess(-part));
    information +=
      (rows *
        (events * excess(apart / (rows * events)) + references * excess(-apart / (rows * references)))) /
      square;
  }
  return {
    overlap: common / pairs,
    totalVariation: apartness / pairs / 2,
    hellinger: Math.min(1, Math.sqrt(squares / 2)),
    jensenShannon: Math.min(1, Math.sqrt(divergence / 4 / Math.LN2)),
    // Not above what a label can tell, by rounding.
    mutualInformation: Math.min(1, information / Math.LN2),
  };
}

/** Shares below this are taken for it: an empty bin would make the index infinite. */
const SMALLEST_SHARE = 1e-4;

/** Population stability index: Σ (p − q)·ln(p/q), shares clipped at 10⁻⁴; null where a population has no rows. */
export function stabilityIndex({ event, reference }: BinCounts): number | null {
  const events = sumOf(event);
  const references = sumOf(reference);
  if (events === 0 || references === 0) return null;
  let sum = 0;
  for (let i = 0; i < event.length; i++) sum += stabilityOf(event[i]!, reference[i]!, events, references);
  return sum;
}

/** What one bin adds to the {@link stabilityIndex}: its rows of both populations, and all their rows. */
export function stabilityOf(e: number, r: number, events: number, references: number): number {
  if (e + r === 0) return 0;
  const p = e / events;
  const q = r / references;
  const clipped = p < SMALLEST_SHARE || q < SMALLEST_SHARE;
  const up = Math.max(p, SMALLEST_SHARE);
  const uq = Math.max(q, SMALLEST_SHARE);
  const difference = clipped ? up - uq : (e * references - r * events) / (events * references);
  return difference * logOfRatio(up, uq, difference);
}

/** ln(p/q), exact to the last digits also where the two are nearly alike. */
function logOfRatio(p: number, q: number, difference: number): number {
  return Math.abs(difference) < q / 2 ? Math.log1p(difference / q) : Math.log(p / q);
}

/**
 * Cramér's V of categories and label, corrected for its bias (Bergsma 2013): 0 to 1; null with fewer than two
 * categories, or too few rows for the correction.
 */
export function cramersV({ event, reference }: BinCounts): number | null {
  const events = sumOf(event);
  const references = sumOf(reference);
  const n = events + references;
  let categories = 0;
  let chi = 0;
  for (let i = 0; i < event.length; i++) {
    const [e, r] = [event[i]!, reference[i]!];
    if (e + r === 0) continue;
    const apart = e * references - r * events;
    chi += ((apart / (events * references)) * (apart / (e + r))) / n;
    categories++;
  }
  if (events === 0 || references === 0 || categories < 2) return null;
  const corrected = (size: number): number => size - (size - 1) ** 2 / (n - 1);
  const degrees = Math.min(corrected(categories), corrected(2)) - 1;
  if (!(degrees > 0)) return null;
  return Math.min(1, Math.sqrt(Math.max(0, chi - (categories - 1) / (n - 1)) / degrees));
}

function sumOf(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i]!;
  return sum;
}

/** Coefficients of (1 + u)·ln(1 + u) − u = u²/2 − u³/6 + …: of u² on, in turn. */
const SERIES = Float64Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 1 : -1) / ((i + 1) * (i + 2)));

/** (1 + u)·ln(1 + u) − u for u ≥ −1: what is left of p·ln(p/m) when the parts that cancel are gone. */
function excess(u: number): number {
  if (u === -1) return 1;
  if (Math.abs(u) > 0.1) return (1 + u) * Math.log1p(u) - u;
  const square = u * u;
  // Two sums that do not wait for each other.
  let even = 0;
  let odd = 0;
  for (let i = SERIES.length - 2; i >= 0; i -= 2) {
    even = even * square + SERIES[i]!;
    odd = odd * square + SERIES[i + 1]!;
  }
  return square * (even + u * odd);
}
