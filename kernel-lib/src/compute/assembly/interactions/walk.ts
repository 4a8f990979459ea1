// Down a tree with prefixes, up with suffixes and their derivatives; see ../interactions.ts.
import { LEFT, LEFT_VALUE, RIGHT, RIGHT_VALUE, STATES, TABLES } from "../shap/layout";
import {
  COUNT,
  ENTRY,
  HEAD,
  LEFT_COUNT,
  NONE,
  ON_LEFT,
  ON_RIGHT,
  PAIR,
  PLACE,
  ROWS_AT_A_TIME,
  VARIABLES,
} from "./layout";

/** Bytes of a row of vectors, and of those of all rows that are walked together. */
let width: usize = 0;
let level: usize = 0;
/** The first row's state, in bytes from the first of all 64. */
let rowStates: usize = 0;
/** Where the pairs' numbers of the first row begin. */
let found: usize = 0;

/** Prepares for walks with so many vectors: the prefix of a root is the quadrature's weights, for every row. */
export function prepareWalk(weights: usize, vectors: u32, prefixes: usize): void {
  width = (<usize>vectors) << 4;
  level = ROWS_AT_A_TIME * width;
  for (let row: usize = 0; row < ROWS_AT_A_TIME; row++) memory.copy(prefixes + row * width, weights, width);
}

/** Walks through a tree with the rows from `row` on. */
export function walk(
  root: usize,
  row: usize,
  pairs: usize,
  prefixes: usize,
  suffixes: usize,
  derivatives: usize,
): void {
  rowStates = row << 2;
  found = pairs + (row << 4);
  visit(root, prefixes, suffixes, derivatives);
}

/** Leaves a split's suffixes at `suffix`, and their derivatives one variable after another at `derivatives`. */
function visit(split: usize, prefix: usize, suffix: usize, derivatives: usize): void {
  const left = <usize>load<u32>(split + LEFT);
  const right = <usize>load<u32>(split + RIGHT);
  const others = derivatives + <usize>load<u32>(split + LEFT_COUNT) * level;
  if (left !== 0) {
    descend(split, 0, prefix);
    visit(left, prefix + level, suffix, derivatives);
  } else {
    fill(suffix, load<f64>(split + LEFT_VALUE));
  }
  if (right !== 0) {
    descend(split, width, prefix);
    visit(right, prefix + level, suffix + level, others);
  } else {
    fill(suffix + level, load<f64>(split + RIGHT_VALUE));
  }
  addPairs(split, prefix, suffix, derivatives, others);
  join(split, suffix);
}

/** Prefixes of a child: those of the split times the factors that stand at `place` in its tables. */
function descend(split: usize, place: usize, prefix: usize): void {
  const tables = <usize>load<u32>(split + TABLES) + place;
  let states = <usize>load<u32>(split + STATES) + rowStates;
  for (const end = prefix + level; prefix < end; states += 4) {
    let factors = tables + load<u32>(states);
    for (const last = prefix + width; prefix < last; prefix += 16, factors += 16) {
      v128.store(prefix + level, f64x2.mul(v128.load(prefix), v128.load(factors)));
    }
  }
}

function fill(into: usize, value: f64): void {
  for (const end = into + level; into < end; into += 16) v128.store(into, f64x2.splat(value));
}

/** What the split's variable does together with every other one below, and the derivatives by all of these. */
function addPairs(split: usize, prefix: usize, suffix: usize, derivatives: usize, others: usize): void {
  const variables = <usize>load<u32>(split + VARIABLES);
  // The prefixes below are no longer needed: there the split's shares are multiplied in.
  descend(split, 2 * width, prefix);
  const tables = <usize>load<u32>(split + TABLES);
  const states = <usize>load<u32>(split + STATES) + rowStates;
  let entry = variables + HEAD;
  for (const end = entry + <usize>load<u32>(variables + COUNT) * ENTRY; entry < end; entry += ENTRY) {
    const onLeft = load<u32>(entry + ON_LEFT);
    const onRight = load<u32>(entry + ON_RIGHT);
    const left = derivatives + <usize>onLeft * level;
    const right = others + <usize>onRight * level;
    const into = derivatives + <usize>load<u32>(entry + PLACE) * level;
    const number = load<u32>(entry + PAIR);
    const pair = found + ((<usize>number) << 10);
    if (number === NONE) {
      addOwn(onLeft === NONE ? 0 : left, onRight === NONE ? 0 : right, tables, states, suffix, into);
    } else if (onRight === NONE) addSide(left, tables, states, prefix + level, into, pair, false);
    else if (onLeft === NONE) addSide(right, tables + width, states, prefix + level, into, pair, true);
    else addBoth(left, right, tables, states, prefix + level, into, pair);
  }
}

/** The derivative by the split's own variable, whose derivatives on its sides may be none: 0. */
function addOwn(left: usize, right: usize, tables: usize, states: usize, suffix: usize, into: usize): void {
  for (const end = suffix + level; suffix < end; states += 4) {
    let factors = tables + load<u32>(states);
    for (const last = suffix + width; suffix < last; suffix += 16, factors += 16, into += 16) {
      const difference = f64x2.sub(v128.load(suffix), v128.load(suffix + level));
      let sum = f64x2.mul(v128.load(factors + 2 * width), difference);
      if (left !== 0) {
        sum = f64x2.add(sum, f64x2.mul(v128.load(factors), v128.load(left)));
        left += 16;
      }
      if (right !== 0) {
        sum = f64x2.add(sum, f64x2.mul(v128.load(factors + width), v128.load(right)));
        right += 16;
      }
      v128.store(into, sum);
    }
  }
}

/** A variable that is asked about on one side only. */
function addSide(
  own: usize,
  tables: usize,
  states: usize,
  shares: usize,
  into: usize,
  pair: usize,
  isRight: bool,
): void {
  for (const end = own + level; own < end; states += 4, pair += 16) {
    let factors = tables + load<u32>(states);
    let sum = f64x2.splat(0);
    for (const last = own + width; own < last; own += 16, factors += 16, shares += 16, into += 16) {
      const derivative = v128.load(own);
      sum = f64x2.add(sum, f64x2.mul(derivative, v128.load(shares)));
      v128.store(into, f64x2.mul(derivative, v128.load(factors)));
    }
    const before = v128.load(pair);
    v128.store(pair, isRight ? f64x2.sub(before, sum) : f64x2.add(before, sum));
  }
}

function addBoth(
  left: usize,
  right: usize,
  tables: usize,
  states: usize,
  shares: usize,
  into: usize,
  pair: usize,
): void {
  for (const end = left + level; left < end; states += 4, pair += 16) {
    let factors = tables + load<u32>(states);
    let sum = v128.load(pair);
    for (
      const last = left + width;
      left < last;
      left += 16, right += 16, factors += 16, shares += 16, into += 16
    ) {
      const a = v128.load(left);
      const b = v128.load(right);
      sum = f64x2.add(sum, f64x2.mul(f64x2.sub(a, b), v128.load(shares)));
      const ofLeft = f64x2.mul(a, v128.load(factors));
      v128.store(into, f64x2.add(ofLeft, f64x2.mul(b, v128.load(factors + width))));
    }
    v128.store(pair, sum);
  }
}

/** The suffix of a split. */
function join(split: usize, suffix: usize): void {
  const tables = <usize>load<u32>(split + TABLES);
  let states = <usize>load<u32>(split + STATES) + rowStates;
  for (const end = suffix + level; suffix < end; states += 4) {
    let factors = tables + load<u32>(states);
    for (const last = suffix + width; suffix < last; suffix += 16, factors += 16) {
      const left = f64x2.mul(v128.load(factors), v128.load(suffix));
      v128.store(suffix, f64x2.add(left, f64x2.mul(v128.load(factors + width), v128.load(suffix + level))));
    }
  }
}
