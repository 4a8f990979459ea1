import { countBox, isInside } from "./box";
import type { Box, Range, Setting } from "./box";

/**
 * Pastes what peeling took off too early: as long as the rate of events inside falls by it, the box grows at that
 * end of a setting where it falls most, by a share of its rows.
 *
 * @param step the share of the box's rows that one step puts on
 * @source Friedman & Fisher 1999, section 8.2
 */
export function pasteOnto(
  start: Box,
  settings: readonly Setting[],
  labels: ArrayLike<number>,
  rows: Uint32Array,
  step: number,
): Box {
  let box = start;
  for (;;) {
    const { insideRows, insideEvents } = countBox(settings, box, labels, rows);
    let [best, rate]: [Box | null, number] = [null, insideEvents / insideRows];
    const slice = Math.max(1, Math.floor(step * insideRows));
    for (const larger of largerBoxes(box, settings, rows, slice)) {
      const counts = countBox(settings, larger, labels, rows);
      const own = counts.insideEvents / counts.insideRows;
      if (own < rate) [best, rate] = [larger, own];
    }
    if (best === null) return box;
    box = best;
  }
}

/** The box with so many rows more at one end of one setting, for each limit that it has. */
function largerBoxes(box: Box, settings: readonly Setting[], rows: Uint32Array, slice: number): Box[] {
  return box.flatMap((range, setting) => {
    const ends: Range[] = [];
    const { values } = settings[setting]!;
    if (range.low > -Infinity) {
      const below = beyond({ low: -Infinity, high: range.low });
      // The limit itself is inside already.
      const added = below.filter(value => value < range.low).sort();
      const low = added[Math.max(0, added.length - slice)];
      if (low !== undefined) ends.push({ ...range, low });
    }
    if (range.high < Infinity) {
      const above = beyond({ low: range.high, high: Infinity });
      const added = above.filter(value => value > range.high).sort();
      const high = added[Math.min(added.length, slice) - 1];
      if (high !== undefined) ends.push({ ...range, high });
    }
    return ends.map(end => withRange(box, setting, end));

    function beyond(part: Range): Float64Array {
      const there = withRange(box, setting, part);
      return Float64Array.from(
        rows.filter(row => isInside(settings, there, row) === true),
        row => values[row]!,
      );
    }
  });
}

/** The same box with another range of one setting. */
export function withRange(box: Box, setting: number, range: Range): Box {
  return box.map((own, j) => (j === setting ? range : own));
}
