// Where the two sides of a split come together; see ../shap.ts.
//
// The factors left and right add up to 1, so a suffix is that of the right side plus the factor left times the
// difference of both, which the contribution is made of as well.
import { COLUMN, STATE_BYTES, STATES, TABLES } from "./layout";
import { add, product } from "./vectors";

/** Two splits: of the tables the factors left and the share are read. */
export function joinSplits<V>(
  split: usize,
  found: usize,
  prefix: usize,
  left: usize,
  leftPlaces: usize,
  right: usize,
  rightPlaces: usize,
  into: usize,
): void {
  const tables = <usize>load<u32>(split + TABLES);
  const width = offsetof<V>() << 4;
  let to = found + (load<u32>(split + COLUMN) << 1);
  let states = <usize>load<u32>(split + STATES);
  for (
    const last = states + STATE_BYTES;
    states < last;
    states += 4, leftPlaces += 4, rightPlaces += 4, to += 16
  ) {
    const table = tables + load<u32>(states);
    const a = left + load<u32>(leftPlaces);
    const b = right + load<u32>(rightPlaces);
    let sum = ofBoth(table, prefix, a, v128.load(b), into, width);
    if (offsetof<V>() > 1)
      sum = f64x2.add(sum, ofBoth(table + 16, prefix + 16, a + 16, v128.load(b + 16), into + 16, width));
    if (offsetof<V>() > 2)
      sum = f64x2.add(sum, ofBoth(table + 32, prefix + 32, a + 32, v128.load(b + 32), into + 32, width));
    if (offsetof<V>() > 3)
      sum = f64x2.add(sum, ofBoth(table + 48, prefix + 48, a + 48, v128.load(b + 48), into + 48, width));
    if (offsetof<V>() > 4)
      sum = f64x2.add(sum, ofBoth(table + 64, prefix + 64, a + 64, v128.load(b + 64), into + 64, width));
    if (offsetof<V>() > 5)
      sum = f64x2.add(sum, ofBoth(table + 80, prefix + 80, a + 80, v128.load(b + 80), into + 80, width));
    if (offsetof<V>() > 6)
      sum = f64x2.add(sum, ofBoth(table + 96, prefix + 96, a + 96, v128.load(b + 96), into + 96, width));
    if (offsetof<V>() > 7)
      sum = f64x2.add(sum, ofBoth(table + 112, prefix + 112, a + 112, v128.load(b + 112), into + 112, width));
    add(to, sum);
    prefix += width;
    into += width;
  }
}

/** A split and a leaf, whose tables are turned to have the split on the left. */
export function joinLeaf<V>(
  split: usize,
  found: usize,
  prefix: usize,
  left: usize,
  leftPlaces: usize,
  leaf: f64,
  into: usize,
): void {
  const tables = <usize>load<u32>(split + TABLES);
  const width = offsetof<V>() << 4;
  const b = f64x2.splat(leaf);
  let to = found + (load<u32>(split + COLUMN) << 1);
  let states = <usize>load<u32>(split + STATES);
  for (const last = states + STATE_BYTES; states < last; states += 4, leftPlaces += 4, to += 16) {
    const table = tables + load<u32>(states);
    const a = left + load<u32>(leftPlaces);
    let sum = ofBoth(table, prefix, a, b, into, width);
    if (offsetof<V>() > 1) sum = f64x2.add(sum, ofBoth(table + 16, prefix + 16, a + 16, b, into + 16, width));
    if (offsetof<V>() > 2) sum = f64x2.add(sum, ofBoth(table + 32, prefix + 32, a + 32, b, into + 32, width));
    if (offsetof<V>() > 3) sum = f64x2.add(sum, ofBoth(table + 48, prefix + 48, a + 48, b, into + 48, width));
    if (offsetof<V>() > 4) sum = f64x2.add(sum, ofBoth(table + 64, prefix + 64, a + 64, b, into + 64, width));
    if (offsetof<V>() > 5) sum = f64x2.add(sum, ofBoth(table + 80, prefix + 80, a + 80, b, into + 80, width));
    if (offsetof<V>() > 6) sum = f64x2.add(sum, ofBoth(table + 96, prefix + 96, a + 96, b, into + 96, width));
    if (offsetof<V>() > 7)
      sum = f64x2.add(sum, ofBoth(table + 112, prefix + 112, a + 112, b, into + 112, width));
    add(to, sum);
    prefix += width;
    into += width;
  }
}

/** Writes the suffix and returns the contribution. */
function ofBoth(table: usize, prefix: usize, left: usize, right: v128, into: usize, width: usize): v128 {
  const difference = f64x2.sub(v128.load(left), right);
  v128.store(into, f64x2.add(right, f64x2.mul(v128.load(table), difference)));
  return f64x2.mul(product(prefix, table + 2 * width), difference);
}
