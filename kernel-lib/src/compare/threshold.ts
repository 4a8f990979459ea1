import type { Threshold } from "../protocol";
import type { Measures } from "./measures";

/** The depth-1 decision tree, or null when no cut separates the two populations at all. */
export function thresholdOf(measures: Measures): Threshold | null {
  const found = measures.get("gain") > 0;
  const cut = found ? cutBetween(measures.get("cutLow"), measures.get("cutHigh")) : null;
  if (cut === null) return null;
  const { events, references } = measures;
  const total = events + references;
  const eventsBelow = measures.get("cutFirst");
  const referencesBelow = measures.get("cutSecond");
  const below = { event: eventsBelow, total: eventsBelow + referencesBelow };
  const above = { event: events - below.event, total: total - below.total };
  const d = eventsBelow * references - referencesBelow * events;
  const side = d < 0 ? "above" : "below";
  const chosen = side === "above" ? above : below;
  return {
    cut,
    side,
    below,
    above,
    precision: chosen.event / chosen.total,
    recall: chosen.event / events,
    giniDecrease: (2 * (d / total) * (d / total)) / (below.total * above.total),
  };
}

/**
 * A finite number with low ≤ cut < high: the midpoint, or where float64 has
 * none between (neighbours, infinities) the nearest number that still
 * separates them. Null when there is none.
 */
export function cutBetween(low: number, high: number): number | null {
  if (low === -Infinity) return high === Infinity ? 0 : nextBelow(high);
  if (high === Infinity) return low;
  const sum = low + high;
  const middle = Number.isFinite(sum) ? sum / 2 : low / 2 + high / 2;
  return middle >= low && middle < high ? middle : low;
}

/** The largest finite number below a finite one, or null. */
function nextBelow(value: number): number | null {
  if (value === -Number.MAX_VALUE) return null;
  if (value === 0) return -Number.MIN_VALUE;
  const number = Float64Array.of(value);
  const bits = new BigInt64Array(number.buffer);
  // For negative numbers a larger magnitude is a smaller number.
  bits[0] = bits[0]! + (value > 0 ? -1n : 1n);
  return number[0]!;
}
