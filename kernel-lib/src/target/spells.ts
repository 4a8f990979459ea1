import type { Table } from "../data";
import type { Episodes } from "../protocol";
import type { RowRange } from "./periods";

/** An event interrupted for longer than this many rows' worth of time is over. */
const MAX_GAP_INTERVALS = 5;

/** What a row is to a spell. */
export const IN_SPELL = 1;
export const ENDS_SPELL = 0;
export const UNDECIDED = 255;

/**
 * The contiguous runs of rows marked 1. A row marked 0 ends a run. Undecided
 * rows (255: missing, ignored) neither end nor lengthen one, unless the marked
 * rows on either side are more than five intervals apart, or five rows without time.
 */
export function findSpells(table: Table, marks: Uint8Array): RowRange[] {
  const spells: RowRange[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0) spells.push({ from, to: last + 1 });
    from = -1;
  };
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row]!;
    if (mark === ENDS_SPELL) close();
    if (mark !== IN_SPELL) continue;
    if (from >= 0 && isGap(table, last, row)) close();
    if (from < 0) from = row;
    last = row;
  }
  close();
  return spells;
}

function isGap({ time, intervalMs }: Table, before: number, after: number): boolean {
  if (time === null || intervalMs === null) return after - before > MAX_GAP_INTERVALS;
  // Rows that share a time are no gap, however coarse the clock.
  return time[after]! - time[before]! > MAX_GAP_INTERVALS * Math.max(intervalMs, 1);
}

/** How long a spell lasts: from its first row to its last, and one interval more; null without time. */
export function spellLength({ time, intervalMs }: Table, { from, to }: RowRange): number | null {
  return time === null ? null : time[to - 1]! - time[from]! + (intervalMs ?? 0);
}

/** How many episodes there are, and how long the longest is. */
export function describeEpisodes(table: Table, labels: Uint8Array, spells: readonly RowRange[]): Episodes {
  let longestRows = 0;
  let longestMs: number | null = null;
  for (const spell of spells) {
    let rows = 0;
    for (let row = spell.from; row < spell.to; row++) if (labels[row] === IN_SPELL) rows++;
    longestRows = Math.max(longestRows, rows);
    const length = spellLength(table, spell);
    if (length !== null) longestMs = Math.max(longestMs ?? 0, length);
  }
  return { count: spells.length, longestRows, longestMs };
}
