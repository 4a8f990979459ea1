// What a worker thread does with one variable whose delay is looked for.
import { PreparedCell } from "../significance/cell-sums";
import { isInformative } from "../significance/cells";
import type { ShiftPlan } from "../significance/plan";
import { signalOf } from "../significance/signal";
import type { JudgedColumn } from "../significance/signal";
import { AS_LARGE, countFrom, spreadOf } from "../significance/smooth-test";
import type { LagRange } from "./lag-range";
import { lagAt } from "./lag-range";
import { LagSums } from "./lag-sums";

/** One variable; arrays are shared memory. */
export interface LagTask {
  readonly plan: ShiftPlan;
  readonly column: JudgedColumn;
  readonly lags: LagRange;
}

/** The scan of one variable. */
export interface LagScan {
  /** The lag with the largest S, slots; the nearest to 0 of equal ones. */
  readonly best: number;
  /** Share of draws whose best lag does as well. */
  readonly p: number;
  /** The largest S in standard deviations of those of the draws above their mean. */
  readonly strength: number;
  /** S at every lag. */
  readonly profile: Float64Array;
  /**
   * How far √S at the best lag stands above the best lag before the event or at
   * once, in standard deviations of that difference over the draws; 0 where the best is one of these.
   */
  readonly beyondCauses: number;
}

/** Scans the lags of one variable; null when nothing varies. */
export function scanLags({ plan, column, lags }: LagTask): LagScan | null {
  const { labels, cells, shifts } = plan;
  const prepared = cells.map(cell => (isInformative(labels, cell) ? new PreparedCell(labels, cell) : null));
  const sums = new LagSums(signalOf(column, plan), prepared, shifts, lags);
  if (sums.isEmpty) return null;
  const profile = sums.at(0, new Float64Array(lags.count));
  const none = (lags.count - 1) / 2;
  const best = bestPlace(profile, 0, none);
  const bestCause = bestPlace(profile, none, none);
  const largest = new Float64Array(shifts.draws);
  const apart = new Float64Array(shifts.draws);
  const drawn = new Float64Array(lags.count);
  for (let d = 0; d < shifts.draws; d++) {
    sums.at(d + 1, drawn);
    largest[d] = largestOf(drawn);
    apart[d] = Math.sqrt(drawn[best]!) - Math.sqrt(drawn[bestCause]!);
  }
  const spread = spreadOf(largest);
  const mean = largest.reduce((sum, value) => sum + value, 0) / shifts.draws;
  const apartBy = Math.sqrt(profile[best]!) - Math.sqrt(profile[bestCause]!);
  const apartSpread = spreadOf(apart);
  return {
    best: lagAt(lags, best),
    p: (1 + countFrom(largest, profile[best]! * AS_LARGE)) / (1 + shifts.draws),
    strength: spread === 0 ? 0 : (profile[best]! - mean) / spread,
    profile,
    beyondCauses: apartSpread === 0 ? 0 : apartBy / apartSpread,
  };
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}

/** Where a profile is largest from a place on, nearest to the middle. */
function bestPlace(profile: Float64Array, from: number, middle: number): number {
  let best = middle;
  for (let place = from; place < profile.length; place++) {
    const [value, most] = [profile[place]!, profile[best]!];
    const isNearer = Math.abs(place - middle) < Math.abs(best - middle);
    if (value > most || (value === most && isNearer)) best = place;
  }
  return best;
}
