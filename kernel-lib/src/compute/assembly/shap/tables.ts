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

/** Most states of a split, rows of factors, and bytes of a row. At most three splits end a tree together. */
const MOST_STATES: usize = 3;
const FACTORS: usize = 3;
const ROW: usize = 128;

/** The third state: an earlier split on the same feature went another way. */
const GONE: u32 = 2;

const factorsAt: usize = memory.data(3456, 16);
const suffixesAt: usize = memory.data(384, 16);
const prefixesAt: usize = memory.data(384, 16);
/** The states of a combination, one per split. */
const chosenAt: usize = memory.data(16, 16);

/** Where the quadrature's nodes stand, and the bytes of a row of numbers for them. */
let nodes: usize = 0;
let width: usize = 0;

/**
 * Writes the tables of trees, which are the factors left and right and the share of every split (see writeFactors),
 * with leaves put in:
 * above two splits, these three rows;
 * above a leaf and a split, the leaf's value times its factor, the split's factor, and the share, its sign turned
 * where the split is on the right;
 * of splits that end the tree, for every combination of their states, the last one's changing fastest: the suffix of
 * the first one, per split what a prefix is multiplied with for its contribution, and the leaf's value.
 */
export function fillTables(trees: usize, count: u32): void {
  for (let tree = trees; count > 0; count--, tree += HEADER) {
    nodes = load<u32>(tree + NODES);
    width = (<usize>load<u32>(tree + VECTORS)) << 4;
    const root = <usize>load<u32>(tree + ROOT);
    const last = root + load<u32>(tree + SPLITS) * RECORD;
    let split = root;
    while (split < last) {
      const ending = load<u32>(split + ENDING);
      if (ending === 0) fillSplit(split);
      else fillEnding(split, ending);
      split += (ending === 0 ? 1 : <usize>ending) * RECORD;
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
  const left = load<f64>(split + LEFT_SHARE);
  const right = load<f64>(split + RIGHT_SHARE);
  const earlier = load<f64>(split + EARLIER_SHARE);
  const goesLeft: f64 = state === 0 ? 1 : 0;
  // o − z on the left, and z − o on the right.
  const step = state === 0 ? right : -left;
  for (let at: usize = 0; at < width; at += 8, into += 8) {
    const t = load<f64>(nodes + at);
    const before = earlier + (1 - earlier) * t;
    const rest = earlier * (1 - t);
    const gone = state === GONE;
    store<f64>(into, gone ? left : (left * rest + goesLeft * t) / before);
    store<f64>(into + width, gone ? right : (right * rest + (1 - goesLeft) * t) / before);
    store<f64>(into + 2 * width, gone ? 0 : (earlier * step) / (before * before));
  }
}

function fillSplit(split: usize): void {
  let table = <usize>load<u32>(split + TABLES);
  const states = statesOf(split);
  for (let state: u32 = 0; state < states; state++, table += FACTORS * width) {
    writeFactors(split, state, table);
    if (load<u32>(split + LEFT) === 0) putLeafLeft(table, load<f64>(split + LEFT_VALUE));
    else if (load<u32>(split + RIGHT) === 0) putLeafRight(table, load<f64>(split + RIGHT_VALUE));
  }
}

function putLeafLeft(table: usize, value: f64): void {
  for (const end = table + width; table < end; table += 8) {
    store<f64>(table, load<f64>(table) * value);
    store<f64>(table + 2 * width, -load<f64>(table + 2 * width));
  }
}

function putLeafRight(table: usize, value: f64): void {
  for (const end = table + width; table < end; table += 8) {
    const factor = load<f64>(table);
    store<f64>(table, load<f64>(table + width) * value);
    store<f64>(table + width, factor);
  }
}

function fillEnding(first: usize, count: u32): void {
  for (let index: u32 = 0; index < count; index++) {
    const split = first + index * RECORD;
    for (let state: u32 = 0; state < statesOf(split); state++)
      writeFactors(split, state, factorsOf(index, state));
  }
  const step = <usize>load<u32>(first + (count - 1) * RECORD + STATE_STEP);
  const end = <usize>load<u32>(first + TABLES) + statesOf(first) * load<u32>(first + STATE_STEP);
  let way: u32 = 0;
  for (let table = <usize>load<u32>(first + TABLES); table < end; table += step, way++)
    fillWay(first, count, way, table);
}

/** One combination of states: suffixes from below, then prefixes from above. */
function fillWay(first: usize, count: u32, way: u32, table: usize): void {
  chooseStates(first, count, way);
  for (let index = count; index > 0; index--) {
    const split = first + (index - 1) * RECORD;
    const factors = factorsOf(index - 1, stateOf(index - 1));
    const left = <usize>load<u32>(split + LEFT);
    const right = <usize>load<u32>(split + RIGHT);
    for (let at: usize = 0; at < width; at += 8) {
      const a =
        left === 0 ? load<f64>(split + LEFT_VALUE) : load<f64>(suffixesAt + indexOf(left, first) * ROW + at);
      const b =
        right === 0
          ? load<f64>(split + RIGHT_VALUE)
          : load<f64>(suffixesAt + indexOf(right, first) * ROW + at);
      const below = load<f64>(factors + at) * a + load<f64>(factors + width + at) * b;
      store<f64>(suffixesAt + (index - 1) * ROW + at, below);
      store<f64>(table + index * width + at, load<f64>(factors + 2 * width + at) * (a - b));
    }
  }
  memory.copy(table, suffixesAt, width);
  for (let at: usize = 0; at < width; at += 8) store<f64>(prefixesAt + at, 1);
  for (let index: u32 = 0; index < count; index++) {
    const split = first + index * RECORD;
    const factors = factorsOf(index, stateOf(index));
    const prefixes = prefixesAt + index * ROW;
    multiplyRow(table + (index + 1) * width, prefixes, table + (index + 1) * width);
    const left = <usize>load<u32>(split + LEFT);
    const right = <usize>load<u32>(split + RIGHT);
    if (left !== 0) multiplyRow(prefixes, factors, prefixesAt + indexOf(left, first) * ROW);
    if (right !== 0) multiplyRow(prefixes, factors + width, prefixesAt + indexOf(right, first) * ROW);
  }
  store<f64>(table + (count + 1) * width, reachedValue(first));
}

function multiplyRow(a: usize, b: usize, into: usize): void {
  for (let at: usize = 0; at < width; at += 8) store<f64>(into + at, load<f64>(a + at) * load<f64>(b + at));
}

/** The states of combination number `way`. */
function chooseStates(first: usize, count: u32, way: u32): void {
  for (let index = count; index > 0; index--) {
    const states = statesOf(first + (index - 1) * RECORD);
    store<u32>(chosenAt + ((<usize>(index - 1)) << 2), way % states);
    way /= states;
  }
}

function stateOf(index: usize): u32 {
  return load<u32>(chosenAt + (index << 2));
}

/** The value of the leaf that a row with these states comes to. */
function reachedValue(first: usize): f64 {
  let split = first;
  while (true) {
    const right: usize = stateOf(indexOf(split, first)) === 0 ? 0 : 1;
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
