import { equalWidthEdges } from "../compute";
import type { Populations } from "./populations";
import { quantile } from "./quantiles";

/** Bins of the histogram behind `intersection`, `hellinger` and their kin. */
export const COMPARED_BINS = 50;

/** Weight per bin or category. */
export interface BinCounts {
  readonly event: number[];
  readonly reference: number[];
}

/** Weight in [edgeᵢ, edgeᵢ₊₁), the last bin closed. */
export function countInBins(populations: Populations, edges: readonly number[]): BinCounts {
  const counts = (of: "event" | "reference"): number[] => {
    const before = edges.map((edge, i) =>
      i === edges.length - 1 ? populations.weightUpTo(edge, of) : populations.weightBelow(edge, of),
    );
    // Not below 0 for what rounding leaves of weights that are no whole numbers.
    return before.slice(1).map((weight, i) => Math.max(0, weight - before[i]!));
  };
  return { event: counts("event"), reference: counts("reference") };
}

/** Fifty bins of one width over the finite values of both populations; null where there are none. */
export function equalBins(populations: Populations): BinCounts | null {
  const range = populations.finiteRange();
  if (range === null) return null;
  const { low, high } = range;
  return countInBins(populations, low === high ? [low, high] : equalWidthEdges(low, high, COMPARED_BINS));
}

/**
 * Bins between the deciles of the reference, the outer ones open; with fewer than three different deciles one bin
 * per value.
 */
export function decileBins(populations: Populations): BinCounts {
  const deciles = Array.from({ length: 11 }, (_, i) => quantile(populations, i, "reference", 10));
  // Halfway from −∞ to +∞ there is no number.
  const edges = [...new Set(deciles)].filter(edge => !Number.isNaN(edge));
  if (edges.length >= 3) return countInBins(populations, [-Infinity, ...edges.slice(1, -1), Infinity]);
  const values = [...populations.steps()];
  return { event: values.map(({ event }) => event), reference: values.map(({ reference }) => reference) };
}
