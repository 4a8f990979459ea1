// How far apart two lists of shares are: of the bins of a histogram, or of categories. All are exact to the last
// digits also where the two are nearly alike: they start from differences of whole numbers, e·n₀ − r·n₁.
import type { BinCounts } from "./bins";

/** One bin's counts, with the totals of both populations. */
interface Bin {
  readonly e: number;
  readonly r: number;
  readonly events: number;
  readonly references: number;
  /** e·n₀ − r·n₁: the difference of the two shares times n₁·n₀. */
  readonly apart: number;
}

/** The sum of a term over bins that are not empty; null where a population has no rows. */
function sumOver({ event, reference }: BinCounts, term: (bin: Bin) => number): number | null {
  const events = event.reduce((sum, count) => sum + count, 0);
  const references = reference.reduce((sum, count) => sum + count, 0);
  if (events === 0 || references === 0) return null;
  return event.reduce((sum, e, i) => {
    const r = reference[i]!;
    return e + r === 0 ? sum : sum + term({ e, r, events, references, apart: e * references - r * events });
  }, 0);
}

function map(value: number | null, by: (value: number) => number): number | null {
  return value === null ? null : by(value);
}

/** Σ min(p, q). Exact up to the division for whole counts. */
export function overlap(counts: BinCounts): number | null {
  return dividedByPairs(counts, ({ e, r, events, references }) => Math.min(e * references, r * events));
}

/** ½ Σ |p − q|: 1 − {@link overlap}, but exact where that is close to 1. */
export function totalVariation(counts: BinCounts): number | null {
  return map(
    dividedByPairs(counts, ({ apart }) => Math.abs(apart)),
    sum => sum / 2,
  );
}

/** A sum of whole numbers, divided once. */
function dividedByPairs(counts: BinCounts, term: (bin: Bin) => number): number | null {
  let pairs = 1;
  const sum = sumOver(counts, bin => {
    pairs = bin.events * bin.references;
    return term(bin);
  });
  return map(sum, whole => whole / pairs);
}

/** √(½ Σ (√p − √q)²), 0 to 1 (Hellinger 1909). */
export function hellinger(counts: BinCounts): number | null {
  const sum = sumOver(counts, ({ e, r, events, references, apart }) => {
    const roots = apart / (events * references) / (Math.sqrt(e / events) + Math.sqrt(r / references));
    return roots * roots;
  });
  return map(sum, squares => Math.min(1, Math.sqrt(squares / 2)));
}

/** The square root of the Jensen–Shannon divergence in bits, 0 to 1 (Endres & Schindelin 2003). */
export function jensenShannon(counts: BinCounts): number | null {
  const sum = sumOver(counts, ({ e, r, events, references, apart }) => {
    const both = e * references + r * events;
    const part = apart / both;
    return (both / (events * references)) * (excess(part) + excess(-part));
  });
  return map(sum, nats => Math.min(1, Math.sqrt(nats / 4 / Math.LN2)));
}

/** What a bin tells about the label, in bits: from 0 to the label's own entropy (Shannon 1948). */
export function mutualInformation(counts: BinCounts): number | null {
  const sum = sumOver(counts, ({ e, r, events, references, apart }) => {
    const rows = e + r;
    const [ofEvents, ofReferences] = [apart / (rows * events), -apart / (rows * references)];
    return (
      (rows * (events * excess(ofEvents) + references * excess(ofReferences))) / (events + references) ** 2
    );
  });
  return map(sum, nats => nats / Math.LN2);
}

/** Shares below this are taken for it: an empty bin would make the index infinite. */
const SMALLEST_SHARE = 1e-4;

/** Population stability index: Σ (p − q)·ln(p/q), shares clipped at 10⁻⁴. */
export function stabilityIndex(counts: BinCounts): number | null {
  return sumOver(counts, ({ e, r, events, references, apart }) => {
    const [p, q] = [e / events, r / references];
    const clipped = p < SMALLEST_SHARE || q < SMALLEST_SHARE;
    const [up, uq] = [Math.max(p, SMALLEST_SHARE), Math.max(q, SMALLEST_SHARE)];
    const difference = clipped ? up - uq : apart / (events * references);
    return difference * logOfRatio(up, uq, difference);
  });
}

/** ln(p/q), exact to the last digits also where the two are nearly alike. */
function logOfRatio(p: number, q: number, difference: number): number {
  return Math.abs(difference) < q / 2 ? Math.log1p(difference / q) : Math.log(p / q);
}

/**
 * Cramér's V of categories and label, corrected for its bias (Bergsma 2013): 0 to 1; null with fewer than two
 * categories, or too few rows for the correction.
 */
export function cramersV(counts: BinCounts): number | null {
  let n = 0;
  let categories = 0;
  const chi = sumOver(counts, ({ e, r, events, references, apart }) => {
    n = events + references;
    categories++;
    return ((apart / (events * references)) * (apart / (e + r))) / n;
  });
  if (chi === null || categories < 2) return null;
  const corrected = (size: number): number => size - (size - 1) ** 2 / (n - 1);
  const degrees = Math.min(corrected(categories), corrected(2)) - 1;
  if (!(degrees > 0)) return null;
  return Math.min(1, Math.sqrt(Math.max(0, chi - (categories - 1) / (n - 1)) / degrees));
}

/** (1 + u)·ln(1 + u) − u for u ≥ −1: what is left of p·ln(p/m) when the parts that cancel are gone. */
function excess(u: number): number {
  if (u === -1) return 1;
  if (Math.abs(u) > 0.1) return (1 + u) * Math.log1p(u) - u;
  let sum = 0;
  let power = u * u;
  for (let k = 2; k <= 20; k++) {
    sum += (k % 2 === 0 ? power : -power) / (k * (k - 1));
    power *= u;
  }
  return sum;
}
