/** Stretches of one value, in the order of the rows. Arrays may be longer than `count`. */
export interface Runs {
  readonly count: number;
  /** Rows of each. */
  readonly lengths: Uint32Array;
  /** The first row of each. */
  readonly starts: Uint32Array;
  /** The last row of each. */
  readonly ends: Uint32Array;
}

/** Contiguous rows without a value. */
export interface MissingRows {
  readonly count: number;
  readonly rows: number;
  readonly longestRows: number;
}

/** What one pass over the rows that count finds. The arrays belong to the next scan after this one. */
export interface Scan {
  readonly runs: Runs;
  readonly missing: MissingRows;
  /** The values that are there, in the order of the rows. */
  readonly present: Float64Array;
}

interface Scratch {
  readonly lengths: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly present: Float64Array;
}

// Kept between calls: a worker scans many columns of one length.
let scratch: Scratch = scratchOf(0);

/**
 * Runs of equal values and spells of missing ones, among the rows that count. Rows that do not count
 * are as if they were not there: they end no run and lengthen none. A missing value ends no run
 * either, as nobody saw the value change.
 *
 * @param values numbers, NaN for missing; or codes, negative for missing
 * @param counted 1 for rows that count; null: all
 */
export function scanRows(values: Float64Array | Int32Array, counted: Uint8Array | null): Scan {
  if (scratch.lengths.length < values.length) scratch = scratchOf(values.length);
  const { lengths, starts, ends, present } = scratch;
  const isCode = values instanceof Int32Array;
  let [run, found] = [-1, 0];
  let last = NaN;
  let [spells, missing, spell, longest] = [0, 0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    if (counted !== null && counted[row] !== 1) continue;
    const value = values[row]!;
    if (value !== value || (isCode && value < 0)) {
      if (spell === 0) spells++;
      spell++;
      missing++;
      if (spell > longest) longest = spell;
      continue;
    }
    spell = 0;
    present[found++] = value;
    if (value !== last) {
      run++;
      starts[run] = row;
      lengths[run] = 0;
      last = value;
    }
    lengths[run]!++;
    ends[run] = row;
  }
  return {
    runs: { count: run + 1, lengths, starts, ends },
    missing: { count: spells, rows: missing, longestRows: longest },
    present: present.subarray(0, found),
  };
}

function scratchOf(rows: number): Scratch {
  return {
    lengths: new Uint32Array(rows),
    starts: new Uint32Array(rows),
    ends: new Uint32Array(rows),
    present: new Float64Array(rows),
  };
}

/** How many there are of each length: `counts[length]`. */
export function lengthCounts(lengths: Uint32Array): Uint32Array {
  let longest = 0;
  for (const length of lengths) if (length > longest) longest = length;
  const counts = new Uint32Array(longest + 1);
  for (const length of lengths) counts[length]!++;
  return counts;
}

/** The run that is longest, the first of equal ones; −1 when there is none. */
export function longestRun({ count, lengths }: Runs): number {
  let longest = -1;
  for (let run = 0; run < count; run++) {
    if (longest < 0 || lengths[run]! > lengths[longest]!) longest = run;
  }
  return longest;
}

/**
 * The median length of the runs whose beginning and end were seen: all but the first and the last.
 * Null with fewer than three runs.
 */
export function typicalHold({ count, lengths }: Runs): number | null {
  const inner = count - 2;
  if (inner < 1) return null;
  const counts = lengthCounts(lengths.subarray(1, 1 + inner));
  const at = (place: number): number => {
    let length = 0;
    for (let below = counts[0]!; below <= place; below += counts[length]!) length++;
    return length;
  };
  return (at(Math.floor((inner - 1) / 2)) + at(Math.ceil((inner - 1) / 2))) / 2;
}
