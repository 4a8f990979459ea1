import { FEWEST_BLOCKS, RESAMPLES, blocksOf } from "./blocks";
import { intervalOf, plateauOf, sizeOf } from "./cut-interval";
import { cutMarks } from "./cut-marks";
import { sumCuts } from "./cut-sums";
import type { CutSums } from "./cut-sums";
import type { ShiftPlan } from "./plan";
import { AS_LARGE, countFrom } from "./smooth-test";

/** Shifted labels. */
const DRAWS = 999;

/** Whether the best cut is more than chance, and where it may lie. */
export interface CutTest {
  /** The search for the best cut is accounted for; null when no part of the time holds both populations. */
  readonly p: number | null;
  /** `interval`: 95 %; `plateau`: cuts that do nearly as well. */
  readonly kind: "interval" | "plateau";
  readonly range: [number, number] | null;
}

/**
 * The threshold test: the largest |N|/√V over 31 cuts, N the events above the
 * cut beyond their share in each stratum, V its variance were rows independent,
 * judged by 999 of the shifted labels.
 *
 * @param memory decorrelation time in slots; null: not estimable, and then there is no interval
 * @param wantInterval whether there are occasions enough for an interval
 * @source Lausen & Schumacher 1992; Hothorn & Lausen 2003
 */
export function testCuts(
  plan: ShiftPlan,
  column: Float64Array,
  memory: number | null,
  wantInterval: boolean,
): CutTest {
  const none: CutTest = { p: null, kind: "plateau", range: null };
  const marks = cutMarks(plan, column);
  if (marks.at.length === 0) return none;
  const draws = Math.min(DRAWS, plan.draws);
  const sums = sumCuts(plan, marks, draws);
  if (sums === null) return none;
  const sizes = sums.observed.map((sum, cut) => sizeOf(sum, sums.deviations[cut]!));
  const best = sizes.indexOf(Math.max(...sizes));
  if (!(sizes[best]! > 0)) return none;
  const p = (1 + countFrom(largestOf(sums), sizes[best]! * AS_LARGE)) / (1 + draws);
  const blocks = wantInterval && memory !== null ? blocksOf(plan, memory, RESAMPLES) : [];
  if (blocks.length >= FEWEST_BLOCKS)
    return { p, kind: "interval", range: intervalOf(plan, marks, blocks, sums.deviations) };
  return { p, kind: "plateau", range: plateauOf(marks.at, sizes, best) };
}

/** The largest |N|/√V of every draw. */
function largestOf({ drawn, deviations }: CutSums): Float64Array {
  const largest = new Float64Array(drawn[0]!.length);
  drawn.forEach((sums, cut) => {
    for (let d = 0; d < largest.length; d++)
      largest[d] = Math.max(largest[d]!, sizeOf(sums[d]!, deviations[cut]!));
  });
  return largest;
}
