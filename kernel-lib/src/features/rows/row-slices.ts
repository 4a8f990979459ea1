import { firstRowFrom } from "../../data";
import type { Spans } from "./spans";

/** Readings that are worked on at a time: bounds the memory, and makes sums the same on every machine. */
const READINGS_AT_ONCE = 65_536;

/**
 * Some of the rows to be made, with what lies in them: the readings (each counts once, for
 * statistics) and the pieces of time for which a reading's value holds (for shares of time). A
 * value holds until the next reading, also into the next row, but no longer than `holdMs`.
 */
export interface RowSlice {
  /** The rows from here … */
  readonly first: number;
  /** … up to, not including, here. */
  readonly end: number;
  /** Rows of the table, one per reading that counts. */
  readonly readings: Int32Array;
  /** Row of each reading, counted from `first`. */
  readonly readingOf: Int32Array;
  /** Rows of the table, one per piece of time that counts. */
  readonly pieces: Int32Array;
  /** How long each piece lasts, milliseconds. */
  readonly weights: Float64Array;
  /** The first piece of each row, counted from `first`, and one entry more for their end. */
  readonly pieceStart: Int32Array;
}

/** Which rows of a table lie in each row to be made. */
export interface Contents {
  /** The first reading, as a row of the table. */
  readonly begin: Int32Array;
  /** Behind the last reading. */
  readonly end: Int32Array;
}

/** The readings of each span, as rows of the table. */
export function contentsOf(time: Float64Array, spans: Pick<Spans, "from" | "to" | "holds">): Contents {
  const edge = spans.holds === "from" ? firstRowFrom : firstRowAfter;
  const begin = Int32Array.from(spans.from, at => edge(time, at));
  return { begin, end: Int32Array.from(spans.to, (at, span) => Math.max(begin[span]!, edge(time, at))) };
}

/** The first row after an instant. */
function firstRowAfter(time: Float64Array, instant: number): number {
  let row = firstRowFrom(time, instant);
  while (row < time.length && time[row] === instant) row++;
  return row;
}

/** How many slices the rows to be made are cut into; at least 1. */
export function countSlices(time: Float64Array, spans: Pick<Spans, "from" | "to" | "holds">): number {
  return Math.max(1, boundsOf(contentsOf(time, spans)).length);
}

/**
 * Cuts the rows to be made into slices of bounded size.
 *
 * @param counted 1 where a row of the table counts
 */
export function* rowSlices(
  time: Float64Array,
  spans: Pick<Spans, "from" | "to" | "holds">,
  counted: Uint8Array,
  holdMs: number,
): Generator<RowSlice> {
  const contents = contentsOf(time, spans);
  for (const bounds of boundsOf(contents)) yield sliceOf(time, spans, contents, counted, holdMs, bounds);
}

/** Some of the rows to be made, and how many readings and pieces lie in them at most. */
interface Bounds {
  readonly first: number;
  readonly end: number;
  readonly size: number;
}

function boundsOf({ begin, end }: Contents): Bounds[] {
  const bounds: Bounds[] = [];
  let [first, size] = [0, 0];
  for (let row = 0; row < begin.length; row++) {
    // One more than the readings: the value that holds from before.
    const own = end[row]! - begin[row]! + 1;
    if (size > 0 && size + own > READINGS_AT_ONCE) {
      bounds.push({ first, end: row, size });
      [first, size] = [row, 0];
    }
    size += own;
  }
  if (size > 0) bounds.push({ first, end: begin.length, size });
  return bounds;
}

function sliceOf(
  time: Float64Array,
  spans: Pick<Spans, "from" | "to">,
  contents: Contents,
  counted: Uint8Array,
  holdMs: number,
  { first, end, size }: Bounds,
): RowSlice {
  const readings = new Int32Array(size);
  const readingOf = new Int32Array(size);
  const pieces = new Int32Array(size);
  const weights = new Float64Array(size);
  const pieceStart = new Int32Array(end - first + 1);
  let [reading, piece] = [0, 0];
  for (let span = first; span < end; span++) {
    const [from, to] = [spans.from[span]!, spans.to[span]!];
    pieceStart[span - first] = piece;
    const begin = contents.begin[span]!;
    // One row more at the beginning: its value may hold into this span.
    for (let row = Math.max(0, begin - 1); row < contents.end[span]!; row++) {
      if (counted[row] !== 1) continue;
      if (row >= begin) {
        readings[reading] = row;
        readingOf[reading++] = span - first;
      }
      const next = row + 1 < time.length ? time[row + 1]! : Infinity;
      const lasts = Math.min(next, time[row]! + holdMs, to) - Math.max(time[row]!, from);
      if (!(lasts > 0)) continue;
      pieces[piece] = row;
      weights[piece++] = lasts;
    }
  }
  pieceStart[end - first] = piece;
  return {
    first,
    end,
    readings: readings.subarray(0, reading),
    readingOf: readingOf.subarray(0, reading),
    pieces: pieces.subarray(0, piece),
    weights: weights.subarray(0, piece),
    pieceStart,
  };
}
