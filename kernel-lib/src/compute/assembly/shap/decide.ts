// Which way rows go at each split, and where they arrive.
import {
  CATEGORIES,
  CATEGORY_COUNT,
  COLUMN,
  EARLIER,
  ENDING,
  FOLLOWED,
  LEFT,
  LEFT_VALUE,
  MISSING_LEFT,
  NO_STATES,
  RECORD,
  RIGHT,
  RIGHT_VALUE,
  STATE_BYTES,
  STATE_STEP,
  STATES,
  TABLES,
  THRESHOLD,
  ZERO_LIMIT,
} from "./layout";

// What has been found: where a leaf's value stands, and how far behind it each row's.
let leaves: usize = 0;
let behind: usize = 0;

/**
 * Writes where in the split's tables each row finds its own: the first ones for those that go left, the second for
 * right, the third where an earlier split on the same feature went the other way.
 */
export function decide(split: usize, values: usize): void {
  const states = <usize>load<u32>(split + STATES);
  const column = values + load<u32>(split + COLUMN);
  if (load<u32>(split + CATEGORIES) !== 0) decideCategories(split, column, states);
  else decideNumbers(split, column, states);
  const earlier = load<u32>(split + EARLIER);
  if (earlier !== 0) dismiss(split, earlier, states);
}

function decideNumbers(split: usize, column: usize, states: usize): void {
  const threshold = f64x2.splat(load<f64>(split + THRESHOLD));
  const right = i32x4.splat(load<u32>(split + STATE_STEP));
  if (load<f64>(split + ZERO_LIMIT) >= 0) decideZeros(split, column, states, threshold, right);
  else if (load<i64>(split + MISSING_LEFT) !== 0) decideAbove(column, states, threshold, right);
  else decideUpTo(column, states, threshold, right);
}

/** NaN is not above the threshold: it goes left. */
function decideAbove(column: usize, states: usize, threshold: v128, right: v128): void {
  for (const end = states + STATE_BYTES; states < end; states += 16, column += 32) {
    const a = f64x2.gt(v128.load(column), threshold);
    const b = f64x2.gt(v128.load(column + 16), threshold);
    v128.store(states, v128.and(right, v128.shuffle<i32>(a, b, 0, 2, 4, 6)));
  }
}

/** NaN is not up to the threshold: it goes right. */
function decideUpTo(column: usize, states: usize, threshold: v128, right: v128): void {
  for (const end = states + STATE_BYTES; states < end; states += 16, column += 32) {
    const a = f64x2.le(v128.load(column), threshold);
    const b = f64x2.le(v128.load(column + 16), threshold);
    v128.store(states, v128.andnot(right, v128.shuffle<i32>(a, b, 0, 2, 4, 6)));
  }
}

/** Zero is missing as well. */
function decideZeros(split: usize, column: usize, states: usize, threshold: v128, right: v128): void {
  const limit = f64x2.splat(load<f64>(split + ZERO_LIMIT));
  const missing = i64x2.splat(load<i64>(split + MISSING_LEFT));
  for (const end = states + STATE_BYTES; states < end; states += 16, column += 32) {
    const a = v128.load(column);
    const b = v128.load(column + 16);
    // What is missing is not above the limit: NaN never, zero neither.
    const left = v128.shuffle<i32>(
      v128.bitselect(f64x2.le(a, threshold), missing, f64x2.gt(f64x2.abs(a), limit)),
      v128.bitselect(f64x2.le(b, threshold), missing, f64x2.gt(f64x2.abs(b), limit)),
      0,
      2,
      4,
      6,
    );
    v128.store(states, v128.andnot(right, left));
  }
}

function decideCategories(split: usize, column: usize, states: usize): void {
  const bits = <usize>load<u32>(split + CATEGORIES);
  const count = <f64>load<u32>(split + CATEGORY_COUNT);
  const right = load<u32>(split + STATE_STEP);
  for (let end = states + STATE_BYTES; states < end; states += 4, column += 8) {
    const value = load<f64>(column);
    let left = false;
    if (value > -1 && value < count) {
      const category = <u32>value;
      left = ((load<u32>(bits + ((<usize>(category >> 5)) << 2)) >> (category & 31)) & 1) !== 0;
    }
    store<u32>(states, left ? 0 : right);
  }
}

function dismiss(split: usize, earlier: usize, states: usize): void {
  const followed = i32x4.splat(load<u32>(split + FOLLOWED));
  const gone = i32x4.splat(load<u32>(split + STATE_STEP) << 1);
  for (let end = states + STATE_BYTES; states < end; states += 16, earlier += 16) {
    const follows = i32x4.eq(v128.load(earlier), followed);
    v128.store(states, v128.bitselect(v128.load(states), gone, follows));
  }
}

/** Where rows find their own in the tables of splits that end a tree together. */
export function combine(split: usize): void {
  const states = <usize>load<u32>(split + STATES);
  for (let more = load<u32>(split + ENDING); more > 1; more--) {
    split += RECORD;
    const others = <usize>load<u32>(split + STATES);
    for (let row: usize = 0; row < STATE_BYTES; row += 16) {
      v128.store(states + row, i32x4.add(v128.load(states + row), v128.load(others + row)));
    }
  }
}

/**
 * Adds the value of the leaf that each row comes to.
 * @param leafRow bytes of a row of numbers in tables
 * @param room for 64 addresses per level of the tree
 */
export function predict(root: usize, leafRow: usize, predictions: usize, room: usize): void {
  find(root, leafRow, room);
  for (let row: usize = 0; row < STATE_BYTES; row += 4, predictions += 8) {
    store<f64>(predictions, load<f64>(predictions) + load<f64>(leaves + load<u32>(behind + row)));
  }
}

/** Where each row's leaf value would be, were it at this split; all rows by the same steps, without a jump. */
function find(split: usize, leafRow: usize, room: usize): void {
  const states = <usize>load<u32>(split + STATES);
  const ending = <usize>load<u32>(split + ENDING);
  if (ending !== 0) {
    leaves = <usize>load<u32>(split + TABLES) + leafRow * (ending + 1);
    behind = states;
    return;
  }
  findBelow(load<u32>(split + LEFT), split + LEFT_VALUE, leafRow, room);
  const onLeft = i32x4.splat(<i32>leaves);
  const behindLeft = behind;
  findBelow(load<u32>(split + RIGHT), split + RIGHT_VALUE, leafRow, room + STATE_BYTES);
  const onRight = i32x4.splat(<i32>leaves);
  const none = i32x4.splat(0);
  for (let row: usize = 0; row < STATE_BYTES; row += 16) {
    const left = i32x4.add(onLeft, v128.load(behindLeft + row));
    const right = i32x4.add(onRight, v128.load(behind + row));
    v128.store(room + row, v128.bitselect(left, right, i32x4.eq(v128.load(states + row), none)));
  }
  leaves = 0;
  behind = room;
}

function findBelow(child: usize, leaf: usize, leafRow: usize, room: usize): void {
  if (child !== 0) return find(child, leafRow, room);
  leaves = leaf;
  behind = NO_STATES;
}
