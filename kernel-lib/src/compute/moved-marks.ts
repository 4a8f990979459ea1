import { wasmModule } from "./wasm-module";
import type { WasmModule } from "./wasm-module";

/** What `assembly/marks.ts` exports; what the numbers are is said there. */
interface MarkFunctions {
  useMarks(...addressesAndSizes: number[]): void;
  sumMoved(...addressesAndSizes: number[]): void;
  largestOfDrawn(...addressesAndSizes: number[]): void;
}

/** Marks that are summed together, and numbers in a row of sums. */
export const MARKS_TOGETHER = 32;
const ROW_BYTES = 8 * MARKS_TOGETHER;

/** Marks on the slots of a circle: mark j is 1 where a slot's number is above j, less the share at its time of day. */
export interface CircleMarks {
  /** How many of the marks are 1; above {@link MARKS_TOGETHER} where the slot has no value. */
  readonly numbers: Uint8Array;
  /** Per slot, `shares.length / MARKS_TOGETHER` where it has no value; null when nothing is taken away. */
  readonly timeOf: Uint16Array | null;
  /** Rows of {@link MARKS_TOGETHER}: what is taken from each mark at a time of day. */
  readonly shares: Float64Array;
  /** The mean of each mark over the circle's values. */
  readonly means: Float64Array;
  /** Slots that have a value. */
  readonly present: number;
}

/** Sums at every shift. */
export interface MarkSums {
  /** A row of {@link MARKS_TOGETHER} per shift: C(s) = A − N·B/M, as in `MovedLabels`; zeros without variance. */
  readonly sums: Float64Array;
  /** N(M − N)/M per shift. */
  readonly variances: Float64Array;
}

/**
 * Sums of marks over labels that are moved in a circle: counts of the numbers and times of day at the moved
 * slots give all marks at once. In WebAssembly.
 *
 * @param events slots of the event
 * @param ignored slots that don't count
 * @param shifts whole numbers from 0 to length − 1
 * @throws GembaError `out-of-memory`
 */
export function sumMovedMarks(
  { numbers, timeOf, shares, means, present }: CircleMarks,
  events: Uint32Array,
  ignored: Uint32Array,
  shifts: Uint32Array,
): MarkSums {
  const module = marksModule();
  const { length } = numbers;
  const draws = shifts.length;
  return module.scope(() => {
    const numbersAt = module.allocate(2 * length);
    const timesAt = timeOf === null ? 0 : module.allocate(4 * length);
    const sharesAt = module.allocate(8 * shares.length);
    const countsAt = module.allocate(16 * (shares.length / MARKS_TOGETHER + 1));
    const meansAt = module.allocate(ROW_BYTES);
    const [eventsAt, ignoredAt, shiftsAt] = [events, ignored, shifts].map(({ byteLength }) =>
      module.allocate(byteLength),
    );
    const sumsAt = module.allocate(ROW_BYTES * draws);
    const variancesAt = module.allocate(8 * draws);
    module.uint8(numbersAt, length).set(numbers);
    module.uint8(numbersAt + length, length).set(numbers);
    if (timeOf !== null) {
      module.uint16(timesAt, length).set(timeOf);
      module.uint16(timesAt + 2 * length, length).set(timeOf);
    }
    module.float64(sharesAt, shares.length).set(shares);
    module.float64(meansAt, MARKS_TOGETHER).set(means);
    module.uint32(eventsAt!, events.length).set(events);
    module.uint32(ignoredAt!, ignored.length).set(ignored);
    module.uint32(shiftsAt!, draws).set(shifts);
    module.run.useMarks(numbersAt, timesAt, shares.length / MARKS_TOGETHER, sharesAt, countsAt, meansAt);
    module.run.sumMoved(
      eventsAt!,
      events.length,
      ignoredAt!,
      ignored.length,
      present,
      length,
      shiftsAt!,
      draws,
      sumsAt,
      variancesAt,
    );
    return {
      sums: module.float64(sumsAt, MARKS_TOGETHER * draws).slice(),
      variances: module.float64(variancesAt, draws).slice(),
    };
  });
}

/**
 * Draws rows with replacement, as many as there are, and adds them up, again and again.
 *
 * @param rows of {@link MARKS_TOGETHER}
 * @param picks which row, draw after draw
 * @param deviations of each mark; those without take no part
 * @returns per draw the mark with the largest |sum| / deviation, the first of equals
 */
export function largestOfDrawn(
  rows: Float64Array,
  picks: Uint32Array,
  deviations: readonly number[],
): Uint32Array {
  const module = marksModule();
  const each = rows.length / MARKS_TOGETHER;
  const draws = picks.length / each;
  return module.scope(() => {
    const rowsAt = module.allocate(8 * rows.length);
    const picksAt = module.allocate(4 * picks.length);
    const deviationsAt = module.allocate(ROW_BYTES);
    const largestAt = module.allocate(4 * draws);
    module.float64(rowsAt, rows.length).set(rows);
    module.uint32(picksAt, picks.length).set(picks);
    const limits = module.float64(deviationsAt, MARKS_TOGETHER).fill(Infinity);
    deviations.forEach((deviation, mark) => (limits[mark] = deviation > 0 ? deviation : Infinity));
    module.run.largestOfDrawn(rowsAt, picksAt, each, draws, deviationsAt, largestAt);
    return module.uint32(largestAt, draws).slice();
  });
}

function marksModule(): WasmModule<MarkFunctions> {
  return wasmModule<MarkFunctions>("marks");
}
