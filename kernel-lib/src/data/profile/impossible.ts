import type { Ladder } from "../../compute";
import type { Impossible } from "../../protocol";

/** Fewer rows, or fewer different values among the others, say nothing about what is possible. */
const FEWEST_ROWS = 100;
const FEWEST_DISTINCT = 10;
/** Impossible values are exceptions: at most this share of the rows at either end. */
const SHARE = 0.01;

/** A stretch of far values that is longer, and not of one value, is something that happened. */
const BRIEF_ROWS = 3;

/**
 * Values that can't be: further from all the others than these are from one another (−999 among
 * readings from 0 to 100), for three readings at the most or the same to the last digit. No scale has
 * to be known, heavy tails are left alone, and the verdict does not hang on the values judged. Exact
 * zeros alone are not called so, as a machine at rest reads zero; nor are excursions that last.
 *
 * @param ladder of the values of the rows that count
 * @param counted 1 for rows that count; null: all
 */
export function impossibleValues(
  ladder: Ladder,
  values: Float64Array,
  counted: Uint8Array | null,
): Impossible | null {
  const others = endsOfOthers(ladder);
  if (others === null) return null;
  const spells = spellsBeyond(values, counted, others);
  const isBrief = ({ rows, min, max }: FarSpell): boolean => rows <= BRIEF_ROWS || min === max;
  const lasting = spells.filter(spell => !isBrief(spell));
  const low = lasting.reduce((least, { min }) => Math.min(least, min), others.low);
  const high = lasting.reduce((most, { max }) => Math.max(most, max), others.high);
  // What something that lasted has reached is possible.
  const beyond = spells.filter(spell => isBrief(spell) && (spell.min < low || spell.max > high));
  const rows = beyond.reduce((sum, spell) => sum + spell.rows, 0);
  return rows === 0 ? null : { rows, low, high };
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** The ends of the values that are near one another; null when all of them are. */
function endsOfOthers(ladder: Ladder): Ends | null {
  const { values, from, to, rowsUpTo } = ladder;
  const rows = rowsUpTo(to - 1) - rowsUpTo(from - 1);
  if (rows < FEWEST_ROWS) return null;
  let low = widestGap(ladder, rows, "low");
  let high = widestGap(ladder, rows, "high");
  if (high - low < FEWEST_DISTINCT) return null;
  const isFar = (at: number): boolean => values[at]! - values[at - 1]! > values[high - 1]! - values[low]!;
  // A side that is no exception belongs to the others, by which the other side is then judged anew.
  if (low > from && (!isFar(low) || isZero(ladder, from, low))) low = from;
  if (high < to && (!isFar(high) || isZero(ladder, high, to))) high = to;
  if (low > from && !isFar(low)) low = from;
  return low === from && high === to ? null : { low: values[low]!, high: values[high - 1]! };
}

interface FarSpell {
  rows: number;
  min: number;
  max: number;
}

/** Contiguous finite values beyond the ends, among the rows that count; missing ones end none. */
function spellsBeyond(values: Float64Array, counted: Uint8Array | null, { low, high }: Ends): FarSpell[] {
  const found: FarSpell[] = [];
  let open: FarSpell | null = null;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if ((counted !== null && counted[row] !== 1) || value !== value) continue;
    if ((value >= low && value <= high) || !Number.isFinite(value)) {
      open = null;
    } else if (open === null) {
      found.push((open = { rows: 1, min: value, max: value }));
    } else {
      open.rows++;
      open.min = Math.min(open.min, value);
      open.max = Math.max(open.max, value);
    }
  }
  return found;
}

/**
 * The place behind the widest gap among the first or the last per cent of the rows: the first of the
 * values above it.
 */
function widestGap({ values, from, to, rowsUpTo }: Ladder, rows: number, side: "low" | "high"): number {
  const most = SHARE * rows;
  const before = rowsUpTo(from - 1);
  let best = side === "low" ? from : to;
  let widest = -Infinity;
  if (side === "low") {
    for (let at = from + 1; at < to && rowsUpTo(at - 1) - before <= most; at++) {
      const gap = values[at]! - values[at - 1]!;
      if (gap > widest) [widest, best] = [gap, at];
    }
  } else {
    for (let at = to - 1; at > from && rowsUpTo(to - 1) - rowsUpTo(at - 1) <= most; at--) {
      const gap = values[at]! - values[at - 1]!;
      if (gap > widest) [widest, best] = [gap, at];
    }
  }
  return best;
}

function isZero({ values }: Ladder, from: number, to: number): boolean {
  return to - from === 1 && values[from] === 0;
}
