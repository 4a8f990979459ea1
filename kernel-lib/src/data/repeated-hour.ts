import type { RepeatedHour } from "./open-options";
import type { ZoneClock } from "./time-zone";

/** Readings of a clock as instants, and what its changes did to them. */
export interface ClockInstants {
  /** Epoch milliseconds, NaN where there is no time; as many as there are readings. */
  readonly instants: Float64Array;
  /** Readings that spring skipped. */
  readonly skipped: number;
  /** Readings that autumn showed twice … */
  readonly doubled: number;
  /** … and those of them for which the order of the rows does not say which is meant. */
  readonly undecided: number;
}

/** Years 1 to 9998: what lies outside is no time of a plant, and beyond what clocks can tell. */
const EARLIEST = -62_135_510_400_000;
const LATEST = 253_370_678_400_000;

/** Whether a number of milliseconds can be the time of a row. */
export function isPlausible(ms: number): boolean {
  return ms >= EARLIEST && ms <= LATEST;
}

const DAY = 86_400_000;
/** A step this much longer than the usual one is a gap. */
const GAP = 1.5;
/** Beyond this share of steps back, rows are in no order. */
const IN_ORDER = 0.05;

/**
 * Turns what a clock showed into instants. Of a time that it showed twice in autumn, the order of the rows tells
 * which is meant: readings that go on from those before the change are the first ones, readings from which those
 * after it go on are the second ones, and where a reading steps back the second round begins.
 *
 * @param local the readings as if they were UTC
 * @param starts rows at which another file begins; the files may come in any order, and each may begin with its newest row
 * @param mode what to do with readings shown twice; `file-order` takes the first where the order does not tell
 */
export function clockInstants(
  local: Float64Array,
  clock: ZoneClock,
  into: Float64Array,
  mode: RepeatedHour,
  starts: readonly number[],
): ClockInstants {
  let [skipped, doubled] = [0, 0];
  // The local times between these have one offset, which saves asking the clock.
  let [from, to, offset] = [NaN, NaN, 0];
  const twice = new Uint8Array(local.length);
  for (let row = 0; row < local.length; row++) {
    const value = local[row]!;
    if (value >= from && value < to) {
      into[row] = value - offset;
    } else if (!isPlausible(value)) {
      into[row] = NaN;
    } else {
      const shown = clock.instantsOf(value);
      if (shown.length === 0) skipped++;
      if (shown.length === 2) {
        doubled++;
        twice[row] = 1;
      }
      into[row] = shown[0] ?? clock.instantOf(value);
      if (shown.length === 1) [from, to, offset] = steadySpan(value, value - shown[0]!, clock);
    }
  }
  const undecided = doubled === 0 ? 0 : settleDoubled({ local, into, twice, clock }, mode, starts);
  return { instants: into, skipped, doubled, undecided };
}

/** Local times around one, within its day, in which the clock has one offset; none when a change is near. */
function steadySpan(local: number, offset: number, clock: ZoneClock): [number, number, number] {
  const day = Math.floor(local / DAY) * DAY;
  const same = [day - DAY, day, day + DAY, day + 2 * DAY].every(at => clock.offsetAt(at - offset) === offset);
  return same ? [day, day + DAY, offset] : [NaN, NaN, 0];
}

/** Readings, the instants made of them, and which of them were shown twice. */
interface Readings {
  readonly local: Float64Array;
  readonly into: Float64Array;
  readonly twice: Uint8Array;
  readonly clock: ZoneClock;
}

function settleDoubled(readings: Readings, mode: RepeatedHour, starts: readonly number[]): number {
  if (mode === "file-order") return settleByOrder(readings, starts);
  const { local, into, twice, clock } = readings;
  twice.forEach((isTwice, row) => {
    if (isTwice === 0) return;
    into[row] = mode === "missing" ? NaN : clock.instantsOf(local[row]!)[mode === "first" ? 0 : 1]!;
  });
  return 0;
}

function settleByOrder(readings: Readings, starts: readonly number[]): number {
  const { local, into, twice, clock } = readings;
  const rows = rowsInOrder(local, into, starts);
  const course = courseOf(local, rows);
  let undecided = 0;
  for (let at = 0; at < rows.length; at++) {
    if (twice[rows[at]!] === 0) continue;
    let end = at;
    while (end < rows.length && twice[rows[end]!] === 1) end++;
    const shown = clock.instantsOf(local[rows[at]!]!);
    undecided += settleBlock(local, into, rows, [at, end], course, shown[1]! - shown[0]!);
    at = end - 1;
  }
  return undecided;
}

/** Rows with a time, oldest first as far as their files tell. */
function rowsInOrder(local: Float64Array, into: Float64Array, starts: readonly number[]): number[] {
  const bounds = [0, ...starts.filter(start => start > 0 && start < local.length), local.length];
  const pieces = bounds.slice(0, -1).map((start, piece) => {
    const rows: number[] = [];
    for (let row = start; row < bounds[piece + 1]!; row++) if (!Number.isNaN(into[row])) rows.push(row);
    return runsBackwards(local, rows) ? rows.reverse() : rows;
  });
  const filled = pieces.filter(rows => rows.length > 0);
  const heads = filled.map(rows => rows[0]!);
  return (runsBackwards(local, heads) ? filled.reverse() : filled).flat();
}

/** Whether a clock's readings mostly go down from row to row. */
function runsBackwards(local: Float64Array, rows: readonly number[]): boolean {
  let [up, down] = [0, 0];
  for (let at = 1; at < rows.length; at++) {
    const step = local[rows[at]!]! - local[rows[at - 1]!]!;
    if (step > 0) up++;
    else if (step < 0) down++;
  }
  return down > up;
}

interface Course {
  /** Median step forward, milliseconds. */
  readonly step: number;
  /** Whether nearly all steps go forward. */
  readonly ordered: boolean;
  /** Whether two rows of one time are usual. */
  readonly repeats: boolean;
}

const STEPS_LOOKED_AT = 100_000;

function courseOf(local: Float64Array, rows: readonly number[]): Course {
  const steps: number[] = [];
  let [back, same, all] = [0, 0, 0];
  const stride = Math.max(1, Math.floor(rows.length / STEPS_LOOKED_AT));
  for (let at = 1; at < rows.length; at += stride, all++) {
    const step = local[rows[at]!]! - local[rows[at - 1]!]!;
    if (step > 0) steps.push(step);
    else if (step < 0) back++;
    else same++;
  }
  steps.sort((a, b) => a - b);
  // One step back is what a change of the clock looks like.
  return {
    step: steps[steps.length >> 1] ?? 0,
    ordered: back <= 1 + IN_ORDER * all,
    repeats: same > 1 + IN_ORDER * all,
  };
}

/** Settles a run of readings that were all shown twice; how many of them stay undecided. */
function settleBlock(
  local: Float64Array,
  into: Float64Array,
  rows: readonly number[],
  [from, to]: readonly [number, number],
  course: Course,
  repeated: number,
): number {
  if (!course.ordered) return to - from;
  const back = stepsBack(local, rows, from, to, course, repeated);
  if (back.length > 1) return to - from;
  const second = (first: number, end: number): void => {
    for (let at = first; at < end; at++) into[rows[at]!]! += repeated;
  };
  if (back.length === 1) {
    second(back[0]!, to);
    return 0;
  }
  const goesOn = (at: number): boolean =>
    at > 0 && at < rows.length && local[rows[at]!]! - local[rows[at - 1]!]! <= GAP * course.step;
  let before = from;
  while (before < to && goesOn(before)) before++;
  let after = to;
  while (after > from && goesOn(after)) after--;
  // One round without a gap on either side: an hour is missing, but not which.
  if (before > after) return to - from;
  second(after, to);
  return after - before;
}

/** Where the readings of a run step back, or stand still where one a time is usual: there the second round begins. */
function stepsBack(
  local: Float64Array,
  rows: readonly number[],
  from: number,
  to: number,
  course: Course,
  repeated: number,
): number[] {
  const back: number[] = [];
  const mayStand = !course.repeats && course.step >= repeated;
  for (let at = from + 1; at < to; at++) {
    const step = local[rows[at]!]! - local[rows[at - 1]!]!;
    if (step < 0 || (step === 0 && mayStand)) back.push(at);
  }
  return back;
}
