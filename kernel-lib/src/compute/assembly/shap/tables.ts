// Tables of all splits, a number per node of the quadrature in each of their rows.
import {
  EARLIER,
  EARLIER_SHARE,
  ENDING,
  HEADER,
  LEFT,
  LEFT_SHARE,
  LEFT_VALUE,
  NODES,
  RECORD,
  RIGHT,
  RIGHT_SHARE,
  RIGHT_VALUE,
  ROOT,
  SPLITS,
  STATE_STEP,
  TABLES,
  VECTORS,
} from "./layout";

/** Most states of a split, rows of factors, and bytes of a row. */
const MOST_STATES: usize = 3;
const FACTORS: usize = 3;
const ROW: usize = 128;
/** Most splits that end a tree together. */
const MOST_ENDING: usize = 4;

/** The third state: an earlier split on the same feature went another way. */
const GONE: u32 = 2;

const factorsAt: usize = memory.data(4608, 16);
/** Two numbers of each suffix: of the splits, then of their leaves. Prefixes stand behind them in the same order. */
const suffixesAt: usize = memory.data(384, 16);
const PREFIXES: usize = 192;
/** Per split the places of its sides' suffixes, left and right. */
const placesAt: usize = memory.data(32, 16);
/** Per split its state in a combination, and the place of its factors. */
const chosenAt: usize = memory.data(32, 16);

/** Where the quadrature's nodes stand, and the bytes of a row of numbers for them. */
let nodes: usize = 0;
let width: usize = 0;

/**
 * Writes the tables of trees, which are the factors left and right and the share of every split (see writeFactors);
 * turned where a leaf is on the left, as if it were on the right;
 * of splits that end the tree, for every combination of their states, the last one's changing fastest: the suffix of
 * the first one, per split what a prefix is multiplied with for its contribution, and the leaf's value.
 */
export function fillTables(trees: usize, count: u32): void {
  for (let tree = trees; count > 0; count--, tree += HEADER) {
    nodes = load<u32>(tree + NODES);
    width = (<usize>load<u32>(tree + VECTORS)) << 4;
    const root = <usize>load<u32>(tree + ROOT);
    const last = root + <usize>load<u32>(tree + SPLITS) * RECORD;
    let split = root;
    while (split < last) {
      const ending = <usize>load<u32>(split + ENDING);
      if (ending === 0) fillSplit(split);
      else fillEnding(split, ending);
      split += (ending === 0 ? 1 : ending) * RECORD;
    }
  }
}

/** Writes the tables of trees whose splits share none, without turning: three rows per state of every split. */
export function fillFactors(trees: usize, count: u32): void {
  for (let tree = trees; count > 0; count--, tree += HEADER) {
    nodes = load<u32>(tree + NODES);
    width = (<usize>load<u32>(tree + VECTORS)) << 4;
    let split = <usize>load<u32>(tree + ROOT);
    for (let splits = load<u32>(tree + SPLITS); splits > 0; splits--, split += RECORD) {
      let table = <usize>load<u32>(split + TABLES);
      const states = statesOf(split);
      for (let state: u32 = 0; state < states; state++, table += FACTORS * width)
        writeFactors(split, state, table);
    }
  }
}

function statesOf(split: usize): u32 {
  return load<u32>(split + EARLIER) === 0 ? 2 : 3;
}

/**
 * Writes the factors left and right and the share of a split.
 *
 * With o = 1 on the side that a row goes to, and z the share of training rows, the factor of a feature is
 * z(1 − t) + o·t, and its contribution (o − z) times the product of all other factors. A later split on the same
 * feature turns z₁(1 − t) + o₁t into z₁z(1 − t) + o₁o·t: written is their quotient, which is never a division by
 * zero, since t > 0 where o₁ = 1, and z where o₁ = 0. Its share is what has to be added to that of the earlier
 * split, z₁o₁(o − z) / (z₁(1 − t) + o₁t)²; nothing where o₁ = 0.
 */
function writeFactors(split: usize, state: u32, into: usize): void {
  if (state === GONE) {
    fillRow(into, load<f64>(split + LEFT_SHARE));
    fillRow(into + width, load<f64>(split + RIGHT_SHARE));
    return fillRow(into + 2 * width, 0);
  }
  const left = f64x2.splat(load<f64>(split + LEFT_SHARE));
  const right = f64x2.splat(load<f64>(split + RIGHT_SHARE));
  const earlier = f64x2.splat(load<f64>(split + EARLIER_SHARE));
  const one = f64x2.splat(1);
  const goesLeft = f64x2.splat(state === 0 ? 1 : 0);
  const goesRight = f64x2.sub(one, goesLeft);
  // Times o − z on the left, which is z − o on the right.
  const step = f64x2.mul(earlier, state === 0 ? right : f64x2.neg(left));
  for (let at: usize = 0; at < width; at += 16, into += 16) {
    const t = v128.load(nodes + at);
    const before = f64x2.add(earlier, f64x2.mul(f64x2.sub(one, earlier), t));
    const rest = f64x2.mul(earlier, f64x2.sub(one, t));
    const toLeft = f64x2.add(f64x2.mul(left, rest), f64x2.mul(goesLeft, t));
    const toRight = f64x2.add(f64x2.mul(right, rest), f64x2.mul(goesRight, t));
    v128.store(into, f64x2.div(toLeft, before));
    v128.store(into + width, f64x2.div(toRight, before));
    v128.store(into + 2 * width, f64x2.div(step, f64x2.mul(before, before)));
  }
}

function fillRow(into: usize, value: f64): void {
  for (const end = into + width; into < end; into += 16) v128.store(into, f64x2.splat(value));
}

function fillSplit(split: usize): void {
  let table = <usize>load<u32>(split + TABLES);
  const states = statesOf(split);
  for (let state: u32 = 0; state < states; state++, table += FACTORS * width) {
    writeFactors(split, state, table);
    if (load<u32>(split + LEFT) === 0) turn(table);
  }
}

/** Exchanges left and right. */
function turn(table: usize): void {
  for (const end = table + width; table < end; table += 16) {
    const left = v128.load(table);
    v128.store(table, v128.load(table + width));
    v128.store(table + width, left);
    v128.store(table + 2 * width, f64x2.neg(v128.load(table + 2 * width)));
  }
}

function fillEnding(first: usize, count: usize): void {
  for (let index: usize = 0; index < count; index++) {
    const split = first + index * RECORD;
    for (let state: u32 = 0; state < statesOf(split); state++)
      writeFactors(split, state, factorsOf(index, state));
    const places = placesAt + (index << 3);
    store<u32>(places, placeOf(split, first, index << 1, LEFT, LEFT_VALUE));
    store<u32>(places, placeOf(split, first, (index << 1) + 1, RIGHT, RIGHT_VALUE), 4);
  }
  const step = <usize>load<u32>(first + (count - 1) * RECORD + STATE_STEP);
  const end = <usize>load<u32>(first + TABLES) + statesOf(first) * load<u32>(first + STATE_STEP);
  let way: u32 = 0;
  for (let table = <usize>load<u32>(first + TABLES); table < end; table += step, way++) {
    chooseStates(first, count, way);
    fillWay(count, table);
    store<f64>(table + (count + 1) * width, reachedValue(first));
  }
}

/** Where the suffix of a split's side stands: its own place, or that of a leaf, whose value is put there. */
function placeOf(split: usize, first: usize, leaf: usize, side: usize, value: usize): u32 {
  const child = <usize>load<u32>(split + side);
  if (child !== 0) return <u32>(suffixesAt + (indexOf(child, first) << 4));
  const place = suffixesAt + ((MOST_ENDING + leaf) << 4);
  v128.store(place, f64x2.splat(load<f64>(split + value)));
  return <u32>place;
}

/** One combination of states: suffixes from below, then prefixes from above, for two nodes at a time. */
function fillWay(count: usize, table: usize): void {
  for (let at: usize = 0; at < width; at += 16, table += 16) {
    let into = table + count * width;
    for (let index = count; index > 0; index--, into -= width) {
      const factors = <usize>load<u32>(chosenAt + ((index - 1) << 3), 4) + at;
      const places = placesAt + ((index - 1) << 3);
      const a = v128.load(<usize>load<u32>(places));
      const b = v128.load(<usize>load<u32>(places, 4));
      const toLeft = f64x2.mul(v128.load(factors), a);
      const toRight = f64x2.mul(v128.load(factors + width), b);
      v128.store(suffixesAt + ((index - 1) << 4), f64x2.add(toLeft, toRight));
      v128.store(into, f64x2.mul(v128.load(factors + 2 * width), f64x2.sub(a, b)));
    }
    v128.store(into, v128.load(suffixesAt));
    v128.store(suffixesAt, f64x2.splat(1), PREFIXES);
    for (let index: usize = 0; index < count; index++) {
      const factors = <usize>load<u32>(chosenAt + (index << 3), 4) + at;
      const places = placesAt + (index << 3);
      const prefix = v128.load(suffixesAt + (index << 4), PREFIXES);
      into += width;
      v128.store(into, f64x2.mul(v128.load(into), prefix));
      // Those of leaves are of no use.
      v128.store(<usize>load<u32>(places), f64x2.mul(prefix, v128.load(factors)), PREFIXES);
      v128.store(<usize>load<u32>(places, 4), f64x2.mul(prefix, v128.load(factors + width)), PREFIXES);
    }
  }
}

/** The states of combination number `way`, and where the factors are that go with them. */
function chooseStates(first: usize, count: usize, way: u32): void {
  for (let index = count; index > 0; index--) {
    const states = statesOf(first + (index - 1) * RECORD);
    const state = way % states;
    store<u32>(chosenAt + ((index - 1) << 3), state);
    store<u32>(chosenAt + ((index - 1) << 3), <u32>factorsOf(index - 1, state), 4);
    way /= states;
  }
}

/** The value of the leaf that a row with these states comes to. */
function reachedValue(first: usize): f64 {
  let split = first;
  while (true) {
    const right: usize = load<u32>(chosenAt + (indexOf(split, first) << 3)) === 0 ? 0 : 1;
    const next = <usize>load<u32>(split + (right << 2) + LEFT);
    if (next === 0) return load<f64>(split + (right << 3) + LEFT_VALUE);
    split = next;
  }
}

function indexOf(split: usize, first: usize): usize {
  return (split - first) / RECORD;
}

function factorsOf(index: usize, state: u32): usize {
  return factorsAt + (index * MOST_STATES + state) * FACTORS * ROW;
}
