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
  RECORD,
  RIGHT,
  RIGHT_VALUE,
  STATE_BYTES,
  STATE_STEP,
  STATES,
  TABLES,
  THRESHOLD,
  VALUE_BYTES,
  ZERO_LIMIT,
} from "./layout";

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
  const limit = f64x2.splat(load<f64>(split + ZERO_LIMIT));
  const missing = i64x2.splat(load<i64>(split + MISSING_LEFT));
  const right = i32x4.splat(load<u32>(split + STATE_STEP));
  for (let end = states + STATE_BYTES; states < end; states += 16, column += 32) {
    const a = v128.load(column);
    const b = v128.load(column + 16);
    // What is missing is not above the limit: NaN never, zero where it counts as missing.
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
 * @param room for a number per row and level of the tree
 */
export function predict(root: usize, leafRow: usize, predictions: usize, room: usize): void {
  evaluate(root, leafRow, room);
  for (const end = room + VALUE_BYTES; room < end; room += 16, predictions += 16) {
    v128.store(predictions, f64x2.add(v128.load(predictions), v128.load(room)));
  }
}

/** Writes the value that each row would come to, were it at this split; all rows by the same steps, without a jump. */
function evaluate(split: usize, leafRow: usize, into: usize): void {
  const states = <usize>load<u32>(split + STATES);
  const ending = <usize>load<u32>(split + ENDING);
  if (ending !== 0)
    return evaluateEnding(<usize>load<u32>(split + TABLES) + leafRow * (ending + 1), states, into);
  evaluateSide(load<u32>(split + LEFT), load<f64>(split + LEFT_VALUE), leafRow, into);
  evaluateSide(load<u32>(split + RIGHT), load<f64>(split + RIGHT_VALUE), leafRow, into + VALUE_BYTES);
  const none = i32x4.splat(0);
  for (let row: usize = 0; row < STATE_BYTES; row += 16, into += 32) {
    const left = i32x4.eq(v128.load(states + row), none);
    select(into, v128.shuffle<i32>(left, left, 0, 0, 1, 1));
    select(into + 16, v128.shuffle<i32>(left, left, 2, 2, 3, 3));
  }
}

function evaluateEnding(values: usize, states: usize, into: usize): void {
  for (const end = states + STATE_BYTES; states < end; states += 4, into += 8) {
    store<f64>(into, load<f64>(values + load<u32>(states)));
  }
}

function evaluateSide(child: usize, leaf: f64, leafRow: usize, into: usize): void {
  if (child !== 0) return evaluate(child, leafRow, into);
  const value = f64x2.splat(leaf);
  for (const end = into + VALUE_BYTES; into < end; into += 16) v128.store(into, value);
}

/** Of two rows the values on the left where they go left, else those on the right, which stand behind. */
function select(at: usize, left: v128): void {
  v128.store(at, v128.bitselect(v128.load(at), v128.load(at + VALUE_BYTES), left));
}
