import { wasmModule } from "./wasm-module";

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

/** What `assembly/order.ts` exports for it. */
interface DistanceFunctions {
  shareDistances(...numbers: number[]): number;
  stabilityIndex(...numbers: number[]): number;
}

/** All of them for two lists of as many weights, one per bin or category; null where a sample has no rows. */
export function shareDistances(first: readonly number[], second: readonly number[]): ShareDistances | null {
  return withCounts(first, second, (run, firstAt, secondAt, into) => {
    if (run.shareDistances(firstAt, secondAt, first.length, into.byteOffset) === 0) return null;
    const [overlap, totalVariation, hellinger, jensenShannon, mutualInformation] = into as unknown as Five;
    return { overlap, totalVariation, hellinger, jensenShannon, mutualInformation };
  });
}

/** Population stability index: Σ (p − q)·ln(p/q), shares clipped at 10⁻⁴; null where a sample has no rows. */
export function stabilityIndex(first: readonly number[], second: readonly number[]): number | null {
  const index = withCounts(first, second, (run, firstAt, secondAt) =>
    run.stabilityIndex(firstAt, secondAt, first.length, sumOf(first), sumOf(second)),
  );
  return Number.isNaN(index) ? null : index;
}

type Five = readonly [number, number, number, number, number];

function withCounts<T>(
  first: readonly number[],
  second: readonly number[],
  use: (run: DistanceFunctions, firstAt: number, secondAt: number, into: Float64Array) => T,
): T {
  const kernel = wasmModule<DistanceFunctions>("order");
  return kernel.scope(() => {
    const [firstAt, secondAt] = [kernel.allocate(8 * first.length), kernel.allocate(8 * second.length)];
    const intoAt = kernel.allocate(8 * 5);
    kernel.float64(firstAt, first.length).set(first);
    kernel.float64(secondAt, second.length).set(second);
    return use(kernel.run, firstAt, secondAt, kernel.float64(intoAt, 5));
  });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
