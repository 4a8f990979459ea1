import type { DrawnSums } from "./draws";
import { spreadOf } from "./smooth-test";

/** Half a 95 % interval, in standard errors. */
const HALF_WIDTH = 1.96;
/** Standard errors at which 80 of 100 effects are found at 5 %: 1.96 + 0.84. */
const FOUND_EIGHTY = 2.8;

/** How sure an auc is. */
export interface AucPrecision {
  /** 95 %: auc ± 1.96·sd, clipped to [0, 1]. */
  readonly interval: [number, number];
  /** The |Cliff's delta| that this data could have found: 2·2.8·sd; above 1 nothing could have been. */
  readonly smallestDetectable: number;
}

/**
 * Takes the difference of the medians from the events. Without this, shifted
 * labels would count as noise what the events have in common.
 *
 * @param values numbers of the rows; changed in place
 * @param events 1 for event rows
 * @param shift median of the events − median of the reference
 */
export function withoutShift(values: Float64Array, events: Uint8Array, shift: number): void {
  for (let slot = 0; slot < values.length; slot++) if (events[slot] === 1) values[slot]! -= shift;
}

/**
 * The precision of an auc from shifted labels.
 *
 * @param sums of scaled ranks, observed and drawn: C = N(M − N)/M · (auc − ½)
 * @param rows N event rows and M − N reference rows where the variable is present
 * @returns null when shifted labels do not vary
 */
export function aucPrecision(
  auc: number,
  { drawn }: Pick<DrawnSums, "drawn">,
  rows: { readonly event: number; readonly reference: number },
): AucPrecision | null {
  const { event, reference } = rows;
  const sd = (spreadOf(drawn[0]!) * (event + reference)) / (event * reference);
  if (!(sd > 0)) return null;
  return {
    interval: [Math.max(0, auc - HALF_WIDTH * sd), Math.min(1, auc + HALF_WIDTH * sd)],
    smallestDetectable: 2 * FOUND_EIGHTY * sd,
  };
}
