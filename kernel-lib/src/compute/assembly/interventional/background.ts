// The background rows of a leaf, by their patterns.

/** Different patterns of the present leaf. */
export let groups: u32 = 0;

let rows: u32 = 0;
let words: u32 = 0;
let places: u32 = 0;

let zeros: usize = 0;
let sizes: usize = 0;
let shares: usize = 0;
let groupOf: usize = 0;
let starts: usize = 0;
let members: usize = 0;
/** Groups by a hash of their zeros, −1 where there is none. */
let table: usize = 0;

/** Bytes for so many background rows with patterns of so many words. */
export function backgroundRoom(count: u32, wordCount: u32): u32 {
  const even = roomy(count);
  return even * 8 + even * 4 * (wordCount + 4) + 4 * tablePlaces(count);
}

/** Every part begins at a multiple of 16 bytes, and has room for one more than there are rows. */
function roomy(count: u32): u32 {
  return (count + 4) & ~3;
}

/** At least twice as many as groups, so that chains are short. */
function tablePlaces(count: u32): u32 {
  let size: u32 = 16;
  while (size < 2 * count) size <<= 1;
  return size;
}

/** Prepares for background rows; `room` is as large as backgroundRoom says. */
export function prepareBackground(count: u32, wordCount: u32, room: usize): void {
  const even = <usize>roomy(count);
  rows = count;
  words = wordCount;
  places = tablePlaces(count);
  shares = room;
  sizes = shares + even * 8;
  groupOf = sizes + even * 4;
  starts = groupOf + even * 4;
  members = starts + even * 4;
  zeros = members + even * 4;
  table = zeros + even * 4 * <usize>wordCount;
}

/** The bits of a word that belong to so many variables. */
export function bitsOf(features: u32, word: u32): u32 {
  const before = word << 5;
  if (features <= before) return 0;
  return features - before >= 32 ? 0xffffffff : (1 << (features - before)) - 1;
}

/**
 * Puts the background rows of a leaf into groups of one pattern.
 * @param wordBytes from a word of the patterns to the next
 */
export function groupBackground(features: u32, patterns: usize, wordBytes: usize): void {
  memory.fill(table, 0xff, (<usize>places) << 2);
  groups = 0;
  for (let row: u32 = 0; row < rows; row++) {
    const group = groupWith(features, patterns + ((<usize>row) << 2), wordBytes);
    store<u32>(groupOf + ((<usize>row) << 2), group);
    const share = shares + ((<usize>group) << 3);
    store<f64>(share, load<f64>(share) + 1);
  }
  for (let group: u32 = 0; group < groups; group++) {
    const share = shares + ((<usize>group) << 3);
    store<f64>(share, load<f64>(share) / <f64>rows);
  }
}

/** The group of a pattern, made if there is none. */
function groupWith(features: u32, pattern: usize, wordBytes: usize): u32 {
  const own = zerosOf(groups);
  let hash: u32 = 0;
  let size: u32 = 0;
  for (let word: u32 = 0; word < words; word++, pattern += wordBytes) {
    const zero = ~load<u32>(pattern) & bitsOf(features, word);
    store<u32>(own + ((<usize>word) << 2), zero);
    size += popcnt<u32>(zero);
    hash = (hash ^ zero) * 0x9e3779b1;
    hash ^= hash >> 15;
  }
  let place = hash & (places - 1);
  while (true) {
    const at = table + ((<usize>place) << 2);
    const group = load<i32>(at);
    if (group < 0) {
      store<u32>(at, groups);
      store<u32>(sizes + ((<usize>groups) << 2), size);
      store<f64>(shares + ((<usize>groups) << 3), 0);
      return groups++;
    }
    if (memory.compare(zerosOf(group), own, (<usize>words) << 2) === 0) return group;
    place = (place + 1) & (places - 1);
  }
}

/** The bits that are 0 in a group's pattern. */
export function zerosOf(group: u32): usize {
  return zeros + ((<usize>(group * words)) << 2);
}

/** How many they are. */
export function sizeOf(group: u32): u32 {
  return load<u32>(sizes + ((<usize>group) << 2));
}

/** The share of the background that is in a group. */
export function shareOf(group: u32): f64 {
  return load<f64>(shares + ((<usize>group) << 3));
}

/** Lists the members of every group, for weighedShareOf. */
export function listMembers(): void {
  memory.fill(starts, 0, (<usize>groups + 1) << 2);
  for (let row: usize = 0; row < <usize>rows; row++) count(load<u32>(groupOf + (row << 2)) + 1);
  for (let group: usize = 1; group <= <usize>groups; group++) {
    const at = starts + (group << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at - 4));
  }
  // Every start moves on to the next one's; the first of the next group is then the end of this one.
  for (let row: usize = 0; row < <usize>rows; row++) {
    const at = count(load<u32>(groupOf + (row << 2)));
    store<u32>(members + ((<usize>at) << 2), <u32>row);
  }
}

/** Counts one more of a group; returns how many there were. */
function count(group: u32): u32 {
  const at = starts + ((<usize>group) << 2);
  const before = load<u32>(at);
  store<u32>(at, before + 1);
  return before;
}

/** The sum of the weights of a group's members; `weights` holds one per background row. */
export function weighedShareOf(group: u32, weights: usize): f64 {
  const end = members + ((<usize>load<u32>(starts + ((<usize>group) << 2))) << 2);
  let at = members;
  if (group > 0) at += (<usize>load<u32>(starts + ((<usize>group - 1) << 2))) << 2;
  let sum: f64 = 0;
  for (; at < end; at += 4) sum += load<f64>(weights + ((<usize>load<u32>(at)) << 3));
  return sum;
}
