import { CircularCorrelator, correlateAt } from "../../compute";
import type { PreparedLabel } from "../../compute";
import type { Cell, GridLabels } from "./cells";
import type { CellScores } from "./scores";

/**
 * How far the scores of the event stand from their share when the label is
 * moved: C(s) = A − N·B/M with A = r⋆y, N = m⋆y, M = m⋆u, B = r⋆u (r scores,
 * m where the variable is present, y event, u used).
 */
export interface CellSums {
  /** C per score, at every shift or at those asked for; s > 0: the variable s slots before the event. */
  readonly sums: readonly Float64Array[];
  /** N(M − N)/M likewise: C's variance over that of a score, were rows independent; a number when all shifts share it. */
  readonly variance: Float64Array | number;
}

/** The label of one cell, ready to be correlated with the scores of every variable. */
export class PreparedCell implements Cell {
  readonly from: number;
  readonly to: number;
  readonly eventRows: number;
  readonly usedRows: number;
  readonly #events: MovedMarks;
  readonly #used: MovedMarks;

  constructor({ events, used }: GridLabels, { from, to }: Cell) {
    this.from = from;
    this.to = to;
    this.#events = new MovedMarks(events.subarray(from, to));
    this.#used = new MovedMarks(used.subarray(from, to));
    this.eventRows = this.#events.ones;
    this.usedRows = this.#used.ones;
  }

  /** C at every shift, 0 … length − 1. Scores are centred over the slots where the variable is present. */
  sums(scores: CellScores): CellSums {
    return this.#sums(scores, null);
  }

  /** C at some shifts. */
  sumsAt(scores: CellScores, shifts: Uint32Array): CellSums {
    return this.#sums(scores, shifts);
  }

  #sums({ scores, present }: CellScores, shifts: Uint32Array | null): CellSums {
    const signals = present === null ? scores : [...scores, Float64Array.from(present)];
    const withEvents = this.#events.correlate(signals, shifts);
    // Where every slot is used, centred scores add up to nothing at any shift.
    const withUsed = this.#used.isFull ? null : this.#used.correlate(signals, shifts);
    const sums = withEvents.slice(0, scores.length);
    if (present === null) return { sums, variance: subtractShare(sums, withUsed, this) };
    const events = withEvents[scores.length]!;
    const used = withUsed?.[scores.length] ?? new Float64Array(events.length).fill(countOnes(present));
    return { sums, variance: subtractShares(sums, withUsed, events, used) };
  }
}

/** Correlators by length: their tables are worth keeping. */
const correlators = new Map<number, CircularCorrelator>();
const MOST_CORRELATORS = 64;

function correlatorOf(length: number): CircularCorrelator {
  const known = correlators.get(length);
  if (known !== undefined) return known;
  if (correlators.size >= MOST_CORRELATORS) correlators.clear();
  const correlator = new CircularCorrelator(length);
  correlators.set(length, correlator);
  return correlator;
}

/** Marks 0 and 1 that signals are correlated with, the marks moved. */
class MovedMarks {
  readonly ones: number;
  readonly isFull: boolean;
  readonly #marks: Uint8Array;
  readonly #runs: number;
  #transform: PreparedLabel | undefined;

  constructor(marks: Uint8Array) {
    this.#marks = marks;
    this.ones = countOnes(marks);
    this.isFull = this.ones === marks.length;
    this.#runs = countRuns(marks);
  }

  /** Σ signal[(t − s) mod length]·mark[t] at the shifts s, all of them for null. */
  correlate(signals: readonly Float64Array[], shifts: Uint32Array | null): Float64Array[] {
    const { length } = this.#marks;
    if (shifts !== null && shifts.length * this.#runs < length * Math.log2(length + 1)) {
      const into = signals.map(() => new Float64Array(shifts.length));
      correlateAt(signals, this.#marks, shifts, into);
      return into;
    }
    const correlator = correlatorOf(length);
    this.#transform ??= correlator.prepare(this.#marks);
    const all = signals.map(() => new Float64Array(length));
    correlator.correlate(signals, this.#transform, all);
    return shifts === null ? all : all.map(sums => gather(sums, shifts));
  }
}

function gather(sums: Float64Array, shifts: Uint32Array): Float64Array {
  const into = new Float64Array(shifts.length);
  for (let d = 0; d < shifts.length; d++) into[d] = sums[shifts[d]!]!;
  return into;
}

function countRuns(marks: Uint8Array): number {
  let runs = 0;
  let before = 0;
  for (const mark of marks) {
    if (mark === 1 && before === 0) runs++;
    before = mark;
  }
  return runs;
}

/** Takes N·B/M from every sum, N and M the same at every shift; returns N(M − N)/M. */
function subtractShare(
  sums: readonly Float64Array[],
  withUsed: readonly Float64Array[] | null,
  { eventRows, usedRows }: Pick<PreparedCell, "eventRows" | "usedRows">,
): number {
  if (eventRows === 0 || eventRows === usedRows) {
    for (const sum of sums) sum.fill(0);
    return 0;
  }
  const share = eventRows / usedRows;
  if (withUsed !== null) {
    sums.forEach((sum, j) => {
      const of = withUsed[j]!;
      for (let shift = 0; shift < sum.length; shift++) sum[shift]! -= share * of[shift]!;
    });
  }
  return eventRows * (1 - share);
}

/** The same where N and M depend on the shift. */
function subtractShares(
  sums: readonly Float64Array[],
  withUsed: readonly Float64Array[] | null,
  events: Float64Array,
  used: Float64Array,
): Float64Array {
  const variance = new Float64Array(events.length);
  for (let shift = 0; shift < events.length; shift++) {
    const n = Math.round(events[shift]!);
    const m = Math.round(used[shift]!);
    if (n <= 0 || n >= m) {
      // Without both populations there is nothing to tell, whatever rounding left.
      for (const sum of sums) sum[shift] = 0;
      continue;
    }
    const share = n / m;
    variance[shift] = n * (1 - share);
    if (withUsed !== null)
      for (let j = 0; j < sums.length; j++) sums[j]![shift]! -= share * withUsed[j]![shift]!;
  }
  return variance;
}

function countOnes(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}
