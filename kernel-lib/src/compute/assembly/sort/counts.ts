// Tables of counts, one per bin, which become the places where bins start.

/** Bins of one distribution at most: their counts stay in the fastest cache. */
export const MOST_BINS: u32 = 2048;
const FEWEST_BINS: u32 = 64;

/** A power of two. */
export function binsFor(wanted: u32): u32 {
  const power = (<u32>1) << (32 - clz<u32>(wanted | 1));
  return min<u32>(max<u32>(power, FEWEST_BINS), MOST_BINS);
}

export function clear(table: usize, bins: u32): void {
  memory.fill(table, 0, (<usize>bins) << 2);
}

export function count(table: usize, bin: u32): void {
  const at = table + ((<usize>bin) << 2);
  store<u32>(at, load<u32>(at) + 1);
}

/** The next free place of a bin. */
export function next(table: usize, bin: u32): u32 {
  const at = table + ((<usize>bin) << 2);
  const place = load<u32>(at);
  store<u32>(at, place + 1);
  return place;
}

/** Turns counts into where each bin starts; returns the largest count. */
export function startsFromCounts(table: usize, bins: u32): u32 {
  let sum: u32 = 0;
  let largest: u32 = 0;
  for (let bin: u32 = 0; bin < bins; bin++) {
    const at = table + ((<usize>bin) << 2);
    const own = load<u32>(at);
    store<u32>(at, sum);
    sum += own;
    largest = max<u32>(largest, own);
  }
  return largest;
}
