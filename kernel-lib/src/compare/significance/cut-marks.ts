import { MARKS_TOGETHER, sortOrder } from "../../compute";
import { numbersOnGrid } from "./grid";
import type { ShiftPlan } from "./plan";

/** Cuts that are tried, at evenly spaced quantiles from 10 to 90 %. */
const CUTS = 31;
const LOWEST = 0.1;
const HIGHEST = 0.9;
/** How many cuts a value lies above, 0 … 31; and a number for slots without a value. */
const CODES = CUTS + 1;
const MISSING = MARKS_TOGETHER + 1;

/**
 * A variable as the cuts see it: for every slot how many of them the value lies
 * above, and what time of day it is. Whatever the cuts, sums over slots are then
 * counts of these.
 */
export interface CutMarks {
  /** The cuts, ascending. */
  readonly at: readonly number[];
  /** Per slot: cuts that the value lies above; `MISSING` where there is no value. */
  readonly codes: Uint8Array;
  /** Where the time of day is taken away. */
  readonly clock: MarkClock | null;
}

/** Times of day, and what is usual at each. */
export interface MarkClock {
  /** Per slot; `times` where there is no value. */
  readonly timeOf: Uint16Array;
  /** How many times of day are told apart. */
  readonly times: number;
  /** Share of the values above each cut at each time of day: time · cuts + cut. */
  readonly shares: Float64Array;
}

/** Whether a slot has a value. */
export function hasValue({ codes }: CutMarks, slot: number): boolean {
  return codes[slot] !== MISSING;
}

/** The marks of a column on the grid of a plan; where slots stand in no order, of the used ones alone. */
export function cutMarks(plan: ShiftPlan, column: Float64Array): CutMarks {
  const values = numbersOnGrid(plan.grid, column);
  if (plan.grid.kind === "none")
    for (let slot = 0; slot < values.length; slot++) if (plan.labels.used[slot] === 0) values[slot] = NaN;
  const { sorted, present } = sortOrder(values);
  const at = cutValues(sorted.subarray(0, present));
  const codes = Uint8Array.from(values, value => (value !== value ? MISSING : cutsBelow(at, value)));
  return { at, codes, clock: plan.timeOfDay === null ? null : clockOf(at, codes, plan.timeOfDay) };
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

function cutsBelow(at: readonly number[], value: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clockOf(at: readonly number[], codes: Uint8Array, timeOfDay: Int32Array): MarkClock {
  let times = 1;
  for (const time of timeOfDay) if (time >= times) times = time + 1;
  const timeOf = new Uint16Array(codes.length).fill(times);
  const counts = new Float64Array(times * CODES);
  for (let slot = 0; slot < codes.length; slot++) {
    if (codes[slot] === MISSING) continue;
    timeOf[slot] = timeOfDay[slot]!;
    counts[timeOf[slot]! * CODES + codes[slot]!]!++;
  }
  const shares = new Float64Array(times * at.length);
  for (let time = 0; time < times; time++) {
    const own = counts.subarray(time * CODES, (time + 1) * CODES);
    const all = own.reduce((sum, count) => sum + count, 0);
    let above = all;
    for (let cut = 0; cut < at.length && all > 0; cut++) {
      above -= own[cut]!;
      shares[time * at.length + cut] = above / all;
    }
  }
  return { timeOf, times, shares };
}

/** Weights of slots, from which the sums of the marks of every cut follow. */
export class MarkTally {
  readonly #marks: CutMarks;
  readonly #ofCodes = new Float64Array(MISSING + 1);
  readonly #ofTimes: Float64Array;

  constructor(marks: CutMarks) {
    this.#marks = marks;
    this.#ofTimes = new Float64Array(marks.clock === null ? 0 : marks.clock.times + 1);
  }

  clear(): this {
    this.#ofCodes.fill(0);
    this.#ofTimes.fill(0);
    return this;
  }

  add(slot: number, weight: number): void {
    const { codes, clock } = this.#marks;
    this.#ofCodes[codes[slot]!]! += weight;
    if (clock !== null) this.#ofTimes[clock.timeOf[slot]!]! += weight;
  }

  /** Weight of the slots that have a value. */
  get present(): number {
    let sum = 0;
    for (let code = 0; code < CODES; code++) sum += this.#ofCodes[code]!;
    return sum;
  }

  /** Σ weight · mark of every cut: 1 above it, less the share at that time of day. */
  sums(into: Float64Array): Float64Array {
    const { at, clock } = this.#marks;
    let above = 0;
    for (let cut = at.length - 1; cut >= 0; cut--) {
      above += this.#ofCodes[cut + 1]!;
      into[cut] = above;
    }
    if (clock === null) return into;
    for (let time = 0; time < clock.times; time++) {
      const own = this.#ofTimes[time]!;
      if (own === 0) continue;
      const first = time * at.length;
      for (let cut = 0; cut < at.length; cut++) into[cut]! -= own * clock.shares[first + cut]!;
    }
    return into;
  }
}

/** Σ mark² of every cut over the slots: of a mark 1 − share or −share, counted by code and time of day. */
export function squaresOf({ at, codes, clock }: CutMarks, slots: readonly number[]): Float64Array {
  const times = clock?.times ?? 1;
  const counts = new Uint32Array(times * CODES);
  for (const slot of slots) counts[(clock === null ? 0 : clock.timeOf[slot]!) * CODES + codes[slot]!]!++;
  const squares = new Float64Array(at.length);
  for (let time = 0; time < times; time++) {
    const own = counts.subarray(time * CODES, (time + 1) * CODES);
    const all = own.reduce((sum, count) => sum + count, 0);
    let above = all;
    for (let cut = 0; cut < at.length && all > 0; cut++) {
      above -= own[cut]!;
      const share = clock === null ? 0 : clock.shares[time * at.length + cut]!;
      squares[cut]! += above * (1 - share) ** 2 + (all - above) * share ** 2;
    }
  }
  return squares;
}
