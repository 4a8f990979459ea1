import type { Cell } from "../significance/cells";

/** The lags of a scan, from −last to last. */
export interface LagRange {
  /** Slots between two lags. */
  readonly step: number;
  /** How many there are: an odd number, the one in the middle is 0. */
  readonly count: number;
}

/** More lags than this tell no more about where the best lies, and take time. */
const MOST_LAGS = 4_097;

/**
 * The lags up to so many slots before and after.
 * @example lagsUpTo(60) // { step: 1, count: 121 }
 */
export function lagsUpTo(slots: number): LagRange {
  const step = Math.ceil((2 * slots + 1) / MOST_LAGS);
  return { step, count: 2 * Math.floor(slots / step) + 1 };
}

/** The lag at a place. */
export function lagAt({ step, count }: LagRange, place: number): number {
  return step * (place - (count - 1) / 2);
}

/**
 * Equal parts of the time, as many as asked for or as many fewer as each needs
 * to be twice as long as the longest lag; null when not even two are.
 *
 * @example partsForScan(1_000, 8, 200) // two cells of 500 slots
 */
export function partsForScan(slots: number, wanted: number, longest: number): Cell[] | null {
  const parts = Math.min(wanted, Math.floor(slots / (2 * longest)));
  if (parts < 2) return null;
  return Array.from({ length: parts }, (_, k) => ({
    from: Math.floor((k * slots) / parts),
    to: Math.floor(((k + 1) * slots) / parts),
  }));
}
