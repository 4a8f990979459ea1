import { contrastOf, countBox, EVERYWHERE } from "./box";
import type { Box, Setting } from "./box";
import { pasteOnto, withRange } from "./paste";
import { peelBoxes } from "./peel";
import type { Peeling } from "./peel";

/** A limit without which a box is nearly as good, by this share of its contrast, is one too many. */
const ENOUGH_WITHOUT = 0.95;

/**
 * The box in which the event is rarest: of all on the way of peeling the one with the largest contrast, pasted, and
 * without the limits that bring next to nothing.
 *
 * @param rows the labelled rows to learn from; nothing else is looked at
 * @returns null where the event is not rarer in any box
 */
export function searchBox(
  settings: readonly Setting[],
  labels: ArrayLike<number>,
  rows: Uint32Array,
  peeling: Peeling,
): Box | null {
  const contrast = (box: Box): number => contrastOf(countBox(settings, box, labels, rows));
  const [peeled, largest] = largestOf(peelBoxes(settings, labels, rows, peeling), contrast);
  if (peeled === null || largest <= 0) return null;
  const pasted = pasteOnto(peeled, settings, labels, rows, peeling.step);
  // Where values are missing, limits that move change which rows can be told apart at all.
  let box = contrast(pasted) < largest ? peeled : pasted;
  for (;;) {
    const [simpler, without] = largestOf(withOneLimitLess(box), contrast);
    if (simpler === null || without < ENOUGH_WITHOUT * contrast(box) || without <= 0) return box;
    box = simpler;
  }
}

function largestOf(boxes: readonly Box[], contrast: (box: Box) => number): [Box | null, number] {
  let [best, largest]: [Box | null, number] = [null, -Infinity];
  for (const box of boxes) {
    const own = contrast(box);
    if (own > largest) [best, largest] = [box, own];
  }
  return [best, largest];
}

function withOneLimitLess(box: Box): Box[] {
  return box.flatMap(({ low, high }, setting) => [
    ...(low > -Infinity ? [withRange(box, setting, { ...EVERYWHERE, high })] : []),
    ...(high < Infinity ? [withRange(box, setting, { ...EVERYWHERE, low })] : []),
  ]);
}
