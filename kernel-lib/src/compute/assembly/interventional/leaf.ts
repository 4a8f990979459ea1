// What a leaf gives to rows, by their patterns.
import { groupBackground, groups, listMembers, shareOf, sizeOf, weighedShareOf, zerosOf } from "./background";

/** Patterns up to so many variables are looked up. */
const MOST_BITS: u32 = 12;
/** What is known of a pattern; 0 for nothing yet. */
const KNOWN: u8 = 1;
const NOTHING: u8 = 2;

let factors: usize = 0;
let stride: usize = 0;
let pairWeights: usize = 0;
let pairBytes: usize = 0;

let known: usize = 0;
let table: usize = 0;
let own: usize = 0;

/** Bytes for leaves with up to so many variables on their path. */
export function leafRoom(features: u32): u32 {
  return (1 << MOST_BITS) * (1 + 8 * MOST_BITS) + 8 * features;
}

/**
 * Prepares for leaves.
 * @param features most variables on a path
 * @param shapley (P − 1)!·Q!/(P + Q)! for P and Q from 0 to `features`, 0 where P is 0; those of a P together
 * @param weights per row a weight for every background row, from the first row that is none on; 0 where each
 *   background row counts the same
 * @param background how many background rows there are
 * @param room as large as leafRoom says
 */
export function prepareLeaves(
  features: u32,
  shapley: usize,
  weights: usize,
  background: u32,
  room: usize,
): void {
  factors = shapley;
  stride = (<usize>features + 1) << 3;
  pairWeights = weights;
  pairBytes = (<usize>background) << 3;
  own = room;
  table = own + ((<usize>features) << 3);
  known = table + ((<usize>MOST_BITS) << (MOST_BITS + 3));
}

/**
 * Adds what a leaf gives to rows.
 * @param features how many variables there are on the path
 * @param columns per variable on the path where its column of contributions stands
 * @param patterns of all rows, those of the background first
 */
export function addLeaf(
  value: f64,
  features: u32,
  columns: usize,
  patterns: usize,
  wordBytes: usize,
  words: u32,
  first: usize,
  rows: usize,
  found: usize,
  predictions: usize,
): void {
  groupBackground(features, patterns, wordBytes);
  if (pairWeights !== 0) listMembers();
  const lookedUp = features <= MOST_BITS && pairWeights === 0;
  if (lookedUp) memory.fill(known, 0, 1 << features);
  let weights = pairWeights;
  for (let row = first; row < rows; row++, weights += pairBytes) {
    const pattern = patterns + (row << 2);
    const missing = missingOf(features, pattern, wordBytes, words);
    if (missing === 0) {
      const at = predictions + (row << 3);
      store<f64>(at, load<f64>(at) + value);
    }
    let from = own;
    if (lookedUp) {
      const key = <usize>load<u32>(pattern);
      from = table + key * ((<usize>features) << 3);
      let state = load<u8>(known + key);
      if (state === 0) {
        state = contribute(value, features, missing, pattern, wordBytes, words, 0, from) ? KNOWN : NOTHING;
        store<u8>(known + key, state);
      }
      if (state === NOTHING) continue;
    } else {
      const counted = pairWeights === 0 ? 0 : weights;
      if (!contribute(value, features, missing, pattern, wordBytes, words, counted, own)) continue;
    }
    const into = found + (row << 3);
    for (let slot: usize = 0; slot < <usize>features; slot++) {
      const at = into + <usize>load<u32>(columns + (slot << 2));
      store<f64>(at, load<f64>(at) + load<f64>(from + (slot << 3)));
    }
  }
}

/** How many of a pattern's bits are 0. */
function missingOf(features: u32, pattern: usize, wordBytes: usize, words: u32): u32 {
  let present: u32 = 0;
  for (let word: u32 = 0; word < words; word++, pattern += wordBytes)
    present += popcnt<u32>(load<u32>(pattern));
  return features - present;
}

/**
 * Writes what rows with a pattern get for every variable on the path; false where they get nothing.
 *
 * Where a background row makes up for all Q variables that a row does not follow, and does itself not follow at P
 * others, these get (P − 1)!·Q!/(P + Q)! of the leaf's value each, and the Q lose P!·(Q − 1)!/(P + Q)! of it.
 */
function contribute(
  value: f64,
  features: u32,
  missing: u32,
  pattern: usize,
  wordBytes: usize,
  words: u32,
  weights: usize,
  into: usize,
): bool {
  memory.fill(into, 0, (<usize>features) << 3);
  lost = 0;
  let isNothing = true;
  if (words === 1) {
    const own = load<u32>(pattern);
    for (let group: u32 = 0; group < groups; group += 4) {
      // Past the last group stands what an earlier leaf left.
      for (let bits = makingUp(group, own) & bitsBelow(groups - group); bits !== 0; bits &= bits - 1) {
        isNothing = !addGroup(group + ctz<u32>(bits), missing, words, weights, into) && isNothing;
      }
    }
  } else {
    for (let group: u32 = 0; group < groups; group++) {
      if (!makesUp(zerosOf(group), pattern, wordBytes, words)) continue;
      isNothing = !addGroup(group, missing, words, weights, into) && isNothing;
    }
  }
  if (isNothing) return false;
  const loss = -lost * value;
  for (let slot: u32 = 0; slot < features; slot++) {
    const at = into + ((<usize>slot) << 3);
    const bits = load<u32>(pattern + <usize>(slot >> 5) * wordBytes);
    store<f64>(at, ((bits >> (slot & 31)) & 1) !== 0 ? load<f64>(at) * value : loss);
  }
  return true;
}

/** What the variables that a row does not follow lose, in parts of the leaf's value. */
let lost: f64 = 0;

/** Adds what a row gets from a group of background rows that make up for what it misses; false if that is nothing. */
function addGroup(group: u32, missing: u32, words: u32, weights: usize, into: usize): bool {
  const size = sizeOf(group);
  if (size + missing === 0) return false;
  const share = weights === 0 ? shareOf(group) : weighedShareOf(group, weights);
  lost += share * shapleyOf(missing, size);
  addToZeros(share * shapleyOf(size, missing), zerosOf(group), words, into);
  return true;
}

/** A bit for each of four groups, 1 where its members follow wherever a pattern has no bit; patterns of one word. */
function makingUp(group: u32, pattern: u32): u32 {
  const neither = v128.andnot(v128.load(zerosOf(group)), i32x4.splat(pattern));
  return i32x4.bitmask(i32x4.eq(neither, i32x4.splat(0)));
}

function bitsBelow(count: u32): u32 {
  return count >= 4 ? 15 : (1 << count) - 1;
}

/** Whether the members of a group, by their zeros, follow wherever a pattern has no bit. */
function makesUp(zeros: usize, pattern: usize, wordBytes: usize, words: u32): bool {
  let neither = load<u32>(zeros) & ~load<u32>(pattern);
  for (let word: u32 = 1; word < words; word++) {
    pattern += wordBytes;
    neither |= load<u32>(zeros + ((<usize>word) << 2)) & ~load<u32>(pattern);
  }
  return neither === 0;
}

function addToZeros(amount: f64, zeros: usize, words: u32, into: usize): void {
  for (let word: u32 = 0; word < words; word++, zeros += 4, into += 256) {
    for (let bits = load<u32>(zeros); bits !== 0; bits &= bits - 1) {
      const at = into + ((<usize>ctz<u32>(bits)) << 3);
      store<f64>(at, load<f64>(at) + amount);
    }
  }
}

function shapleyOf(p: u32, q: u32): f64 {
  return load<f64>(factors + <usize>p * stride + ((<usize>q) << 3));
}
