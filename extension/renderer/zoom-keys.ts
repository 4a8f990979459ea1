import type { Range } from "gembalab/figures";

/** How much closer one key press goes. */
const CLOSER = 0.5;
/** How far one key press moves, of what is shown. */
const STEP = 0.25;
/** The smallest part of the axis that is shown. */
const SMALLEST = 1e-4;

/**
 * What a key makes of the part of the axis that is shown: + and − go closer and further, the
 * arrows move, 0 shows all. Null: the whole axis; undefined: the key means nothing here.
 *
 * @example zoomByKey("+", { from: 0, to: 100 }, null) // { from: 25, to: 75 }
 */
export function zoomByKey(key: string, axis: Range, zoom: Range | null): Range | null | undefined {
  const { from, to } = zoom ?? axis;
  const length = to - from;
  const middle = (from + to) / 2;
  switch (key) {
    case "+":
    case "=":
      return within(axis, middle, Math.max(length * CLOSER, SMALLEST * (axis.to - axis.from)));
    case "-":
    case "_":
      return within(axis, middle, length / CLOSER);
    case "ArrowLeft":
      return zoom === null ? null : within(axis, middle - STEP * length, length);
    case "ArrowRight":
      return zoom === null ? null : within(axis, middle + STEP * length, length);
    case "0":
    case "Home":
      return null;
    default:
      return undefined;
  }
}

/** A part of the axis of this length, moved inside where it would reach beyond; null for all of it. */
function within(axis: Range, middle: number, length: number): Range | null {
  if (length >= axis.to - axis.from) return null;
  const from = Math.min(Math.max(axis.from, middle - length / 2), axis.to - length);
  return { from, to: from + length };
}
