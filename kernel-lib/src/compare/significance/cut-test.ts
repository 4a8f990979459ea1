import { Random } from "../../compute";
import { subtractMeans } from "./clock";
import type { DrawnSums } from "./draws";
import { numbersOnGrid } from "./grid";
import type { Cell } from "./cells";
import type { PreparedPlan } from "./prepared";
import { indicatorScores } from "./scores";
import { AS_LARGE, countFrom } from "./smooth-test";

/** Cuts that are tried, at evenly spaced quantiles from 10 to 90 %. */
const CUTS = 31;
const LOWEST = 0.1;
const HIGHEST = 0.9;
/** Shifted labels, and resampled stretches of time. */
const DRAWS = 999;
/** Cuts that do this well, next to the best, are as good for practice. */
const NEARLY_AS_GOOD = 0.95;
/** A stretch of time that is resampled holds this many decorrelation times. */
const MEMORIES_PER_BLOCK = 5;
const FEWEST_BLOCKS = 10;

/** Whether the best cut is more than chance, and where it may lie. */
export interface CutTest {
  /** The search for the best cut is accounted for; null when no part of the time holds both populations. */
  readonly p: number | null;
  /** `interval`: 95 %; `plateau`: cuts that do nearly as well. */
  readonly kind: "interval" | "plateau";
  readonly range: [number, number] | null;
}

/** The marks "above the cut" for every cut, in each stratum. */
interface Cuts {
  readonly at: readonly number[];
  /** One per cut, over the grid: 1 above, without the share of its time of day where that is taken away. */
  readonly marks: readonly Float64Array[];
  readonly present: Uint8Array | null;
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
  prepared: PreparedPlan,
  column: Float64Array,
  memory: number | null,
  wantInterval: boolean,
): CutTest {
  const cuts = cutsOf(prepared, column);
  const none: CutTest = { p: null, kind: "plateau", range: null };
  if (cuts.at.length === 0) return none;
  const draws = Math.min(DRAWS, prepared.plan.draws);
  const sums = prepared.sums({ scoresOf: cell => scoresIn(cuts, cell) }, { weightOf: () => 1, draws });
  if (sums === null) return none;
  const deviations = deviationsOf(cuts, prepared);
  const sizes = sums.observed.map((sum, j) => sizeOf(sum, deviations[j]!));
  const best = sizes.indexOf(Math.max(...sizes));
  if (!(sizes[best]! > 0)) return none;
  const p = (1 + countFrom(largestOf(sums, deviations), sizes[best]! * AS_LARGE)) / (1 + draws);
  const blocks = wantInterval && memory !== null ? blocksOf(prepared, memory) : [];
  if (blocks.length >= FEWEST_BLOCKS)
    return { p, kind: "interval", range: intervalOf(cuts, prepared, blocks, deviations) };
  return { p, kind: "plateau", range: plateauOf(cuts.at, sizes, best) };
}

function cutsOf({ plan }: PreparedPlan, column: Float64Array): Cuts {
  const values = numbersOnGrid(plan.grid, column);
  if (plan.grid.kind === "none")
    for (let slot = 0; slot < values.length; slot++) if (plan.labels.used[slot] === 0) values[slot] = NaN;
  const sorted = values.filter(value => !Number.isNaN(value)).sort();
  const at = cutValues(sorted);
  const complete = sorted.length === values.length;
  const present = complete ? null : Uint8Array.from(values, value => (Number.isNaN(value) ? 0 : 1));
  const marks = at.map(cut => values.map(value => (value > cut ? 1 : 0)));
  if (plan.timeOfDay !== null) {
    const known = plan.timeOfDay.map((cell, slot) => (present === null || present[slot] === 1 ? cell : -1));
    for (const mark of marks) subtractMeans(mark, known);
  }
  return { at, marks, present };
}

/** Distinct type-7 quantiles that separate something. */
function cutValues(sorted: Float64Array): number[] {
  const cuts = new Map<number, number>();
  for (let i = 0; i < CUTS && sorted.length > 0; i++) {
    const place = (sorted.length - 1) * (LOWEST + ((HIGHEST - LOWEST) * i) / (CUTS - 1));
    const low = sorted[Math.floor(place)]!;
    const high = sorted[Math.ceil(place)]!;
    const cut = low === high ? low : low + (high - low) * (place - Math.floor(place));
    // Two cuts between the same neighbours are one.
    if (Number.isFinite(cut) && low < sorted.at(-1)! && !cuts.has(low)) cuts.set(low, cut);
  }
  return [...cuts.values()];
}

/** Marks less their mean in the cell: for cuts the line in time stays. */
function scoresIn({ marks, present }: Cuts, { from, to }: Cell): ReturnType<typeof indicatorScores> {
  const own = marks.map(mark => mark.slice(from, to));
  return indicatorScores(own, present?.subarray(from, to) ?? null, "mean");
}

/** √V of every cut: Σ q(1 − q)·n₁·n₀/(n − 1) over the strata, q the share of used rows above. */
function deviationsOf({ marks, present }: Cuts, { plan }: PreparedPlan): number[] {
  const { events, used } = plan.labels;
  const cells = plan.cells.length > 0 ? plan.cells : [{ from: 0, to: plan.grid.slots }];
  return marks.map(mark => {
    let variance = 0;
    for (const { from, to } of cells) {
      let [n, event, sum, squares] = [0, 0, 0, 0];
      for (let slot = from; slot < to; slot++) {
        if (used[slot] === 0 || (present !== null && present[slot] === 0)) continue;
        n++;
        event += events[slot]!;
        sum += mark[slot]!;
        squares += mark[slot]! * mark[slot]!;
      }
      // Of marks 0 and 1 this is q(1 − q).
      if (n > 1) variance += ((squares / n - (sum / n) ** 2) * event * (n - event)) / (n - 1);
    }
    return Math.sqrt(Math.max(0, variance));
  });
}

function sizeOf(sum: number, deviation: number): number {
  return deviation > 0 ? Math.abs(sum) / deviation : 0;
}

/** The largest |N|/√V of every draw. */
function largestOf({ drawn }: DrawnSums, deviations: readonly number[]): Float64Array {
  const largest = new Float64Array(drawn[0]!.length);
  drawn.forEach((sums, j) => {
    for (let d = 0; d < largest.length; d++)
      largest[d] = Math.max(largest[d]!, sizeOf(sums[d]!, deviations[j]!));
  });
  return largest;
}

function plateauOf(at: readonly number[], sizes: readonly number[], best: number): [number, number] {
  let [from, to] = [best, best];
  const least = NEARLY_AS_GOOD * sizes[best]!;
  while (from > 0 && sizes[from - 1]! >= least) from--;
  while (to + 1 < at.length && sizes[to + 1]! >= least) to++;
  return [at[from]!, at[to]!];
}

/** Stretches of the grid that are long against the memory. */
function blocksOf({ plan }: PreparedPlan, memory: number): Cell[] {
  const slots = plan.grid.slots;
  const count = Math.floor(slots / Math.max(1, Math.ceil(MEMORIES_PER_BLOCK * memory)));
  return Array.from({ length: Math.min(count, DRAWS) }, (_, b, blocks = Math.min(count, DRAWS)) => ({
    from: Math.floor((b * slots) / blocks),
    to: Math.floor(((b + 1) * slots) / blocks),
  }));
}

/** 95 % of the best cuts when stretches of time are drawn with replacement. */
function intervalOf(
  cuts: Cuts,
  prepared: PreparedPlan,
  blocks: readonly Cell[],
  deviations: readonly number[],
): [number, number] {
  const ofBlocks = blockSums(cuts, prepared, blocks);
  const random = new Random(prepared.plan.seed);
  const found: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const sums = new Float64Array(cuts.at.length);
    for (let i = 0; i < blocks.length; i++) {
      const own = ofBlocks[random.integer(blocks.length)]!;
      for (let j = 0; j < sums.length; j++) sums[j]! += own[j]!;
    }
    let best = 0;
    sums.forEach((sum, j) => {
      if (sizeOf(sum, deviations[j]!) > sizeOf(sums[best]!, deviations[best]!)) best = j;
    });
    found.push(cuts.at[best]!);
  }
  found.sort((a, b) => a - b);
  return [found[Math.floor(0.025 * (DRAWS - 1))]!, found[Math.ceil(0.975 * (DRAWS - 1))]!];
}

/** What each stretch adds to N of every cut: Σ (y − its share in the stratum)·(mark − its mean there). */
function blockSums(cuts: Cuts, { plan }: PreparedPlan, blocks: readonly Cell[]): Float64Array[] {
  const { events, used } = plan.labels;
  const label = new Float64Array(plan.grid.slots);
  const known = used.map((own, slot) => (cuts.present === null ? own : own * cuts.present[slot]!));
  const cells = plan.cells.length > 0 ? plan.cells : [{ from: 0, to: plan.grid.slots }];
  for (const { from, to } of cells) {
    const own = Float64Array.from(events.subarray(from, to));
    label.set(indicatorScores([own], known.subarray(from, to), "mean").scores[0]!, from);
  }
  const marks = cuts.marks.map(() => new Float64Array(plan.grid.slots));
  for (const cell of cells)
    scoresIn(cuts, cell).scores.forEach((score, j) => marks[j]!.set(score, cell.from));
  return blocks.map(({ from, to }) =>
    Float64Array.from(marks, mark => {
      let sum = 0;
      for (let slot = from; slot < to; slot++) sum += label[slot]! * mark[slot]!;
      return sum;
    }),
  );
}
