import type { CategoricalColumn } from "../../data";
import type { RowSlice } from "./row-slices";

/** Time per row of a slice, in milliseconds, for which a test holds of the row of the table whose values hold then. */
export function timeWhere(slice: RowSlice, test: (row: number) => boolean): Float64Array {
  const { pieces, weights, pieceStart } = slice;
  const result = new Float64Array(pieceStart.length - 1);
  for (let span = 0; span < result.length; span++) {
    let sum = 0;
    for (let piece = pieceStart[span]!; piece < pieceStart[span + 1]!; piece++) {
      if (test(pieces[piece]!)) sum += weights[piece]!;
    }
    result[span] = sum;
  }
  return result;
}

/** Time per row of a slice, in milliseconds, in which a number is known. */
export function timeKnown(slice: RowSlice, values: Float64Array): Float64Array {
  return timeWhere(slice, row => !Number.isNaN(values[row]));
}

/** The category that lasted longest in each row of a slice, −1 where none is known; of equals the latest. */
export function longestCategories(slice: RowSlice, { codes, categories }: CategoricalColumn): Int32Array {
  const { pieces, weights, pieceStart } = slice;
  const result = new Int32Array(pieceStart.length - 1);
  const lasted = new Float64Array(categories.length);
  for (let span = 0; span < result.length; span++) {
    const [from, to] = [pieceStart[span]!, pieceStart[span + 1]!];
    for (let piece = from; piece < to; piece++) {
      const code = codes[pieces[piece]!]!;
      if (code >= 0) lasted[code]! += weights[piece]!;
    }
    let best = -1;
    for (let piece = from; piece < to; piece++) {
      const code = codes[pieces[piece]!]!;
      if (code >= 0 && (best < 0 || lasted[code]! >= lasted[best]!)) best = code;
    }
    for (let piece = from; piece < to; piece++) {
      const code = codes[pieces[piece]!]!;
      if (code >= 0) lasted[code] = 0;
    }
    result[span] = best;
  }
  return result;
}
