import { groupsBelow, weightUpTo } from "./quantiles";
import type { Tally } from "./tally";

/** Weight per bin. */
export interface BinCounts {
  readonly event: number[];
  readonly reference: number[];
}

/** Weight in [edgeᵢ, edgeᵢ₊₁), the last bin closed. */
export function countInBins(tally: Tally, edges: readonly number[]): BinCounts {
  const last = edges.length - 1;
  const upTo = edges.map(
    (edge, i) => groupsBelow(tally, edge) + (i === last && hasValue(tally, edge) ? 1 : 0) - 1,
  );
  const counts = (of: "event" | "reference"): number[] =>
    upTo.slice(1).map((group, i) => weightUpTo(tally, group, of) - weightUpTo(tally, upTo[i]!, of));
  return { event: counts("event"), reference: counts("reference") };
}

function hasValue(tally: Tally, value: number): boolean {
  const group = groupsBelow(tally, value);
  return group < tally.groups && tally.values[group] === value;
}

/** The groups with finite values: from the first to, not including, the end. */
export function finiteGroups({ groups, values }: Tally): { from: number; to: number } {
  const from = groups > 0 && values[0] === -Infinity ? 1 : 0;
  const to = groups > from && values[groups - 1] === Infinity ? groups - 1 : groups;
  return { from, to };
}

/** Σ min(p, q) of the shares of two counts. Exact up to the division for whole counts. */
export function overlap({ event, reference }: BinCounts): number | null {
  const events = event.reduce((sum, count) => sum + count, 0);
  const references = reference.reduce((sum, count) => sum + count, 0);
  if (events === 0 || references === 0) return null;
  const shared = event.reduce(
    (sum, count, i) => sum + Math.min(count * references, reference[i]! * events),
    0,
  );
  return shared / (events * references);
}

/** ½ Σ |p − q| of the shares of two counts; 1 − {@link overlap}, but exact where that is close to 1. */
export function totalVariation({ event, reference }: BinCounts): number | null {
  const events = event.reduce((sum, count) => sum + count, 0);
  const references = reference.reduce((sum, count) => sum + count, 0);
  if (events === 0 || references === 0) return null;
  const apart = event.reduce(
    (sum, count, i) => sum + Math.abs(count * references - reference[i]! * events),
    0,
  );
  return apart / (2 * events * references);
}
