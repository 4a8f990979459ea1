// Splits with nothing but leaves below, which end a tree together; see ../shap.ts.
import { COLUMN, ENDING, RECORD, STATE_BYTES, STATES, TABLES } from "./layout";
import { add, product } from "./vectors";

/**
 * Adds what they say to the contributions: every split's part of the shared tables times the prefix, which is the one
 * above times the factors above. It stays in registers while all splits use it.
 */
export function endTree<V>(
  split: usize,
  found: usize,
  prefix: usize,
  factorTables: usize,
  factorStates: usize,
): void {
  const ending = load<u32>(split + ENDING);
  const tables = <usize>load<u32>(split + TABLES);
  let states = <usize>load<u32>(split + STATES);
  const width = offsetof<V>() << 4;
  let first = found + (load<u32>(split + COLUMN) << 1);
  // Of fewer splits the records that follow are another's, whose column is not touched.
  let second = found + (load<u32>(split + RECORD + COLUMN) << 1);
  let third = found + (load<u32>(split + 2 * RECORD + COLUMN) << 1);
  let fourth = found + (load<u32>(split + 3 * RECORD + COLUMN) << 1);
  for (const last = states + STATE_BYTES; states < last; states += 4, factorStates += 4, prefix += width) {
    const factors = factorTables + load<u32>(factorStates);
    const a = product(prefix, factors);
    const b = offsetof<V>() > 1 ? product(prefix + 16, factors + 16) : a;
    const c = offsetof<V>() > 2 ? product(prefix + 32, factors + 32) : a;
    const d = offsetof<V>() > 3 ? product(prefix + 48, factors + 48) : a;
    const e = offsetof<V>() > 4 ? product(prefix + 64, factors + 64) : a;
    const f = offsetof<V>() > 5 ? product(prefix + 80, factors + 80) : a;
    const g = offsetof<V>() > 6 ? product(prefix + 96, factors + 96) : a;
    const h = offsetof<V>() > 7 ? product(prefix + 112, factors + 112) : a;
    const table = tables + load<u32>(states);
    add(first, scalarProduct<V>(table + width, a, b, c, d, e, f, g, h));
    first += 16;
    if (ending > 1) {
      add(second, scalarProduct<V>(table + 2 * width, a, b, c, d, e, f, g, h));
      second += 16;
      if (ending > 2) {
        add(third, scalarProduct<V>(table + 3 * width, a, b, c, d, e, f, g, h));
        third += 16;
        if (ending > 3) {
          add(fourth, scalarProduct<V>(table + 4 * width, a, b, c, d, e, f, g, h));
          fourth += 16;
        }
      }
    }
  }
}

/** The sum over the quadrature's nodes, in two parts. */
function scalarProduct<V>(
  row: usize,
  a: v128,
  b: v128,
  c: v128,
  d: v128,
  e: v128,
  f: v128,
  g: v128,
  h: v128,
): v128 {
  let sum = times(row, a);
  if (offsetof<V>() > 1) sum = f64x2.add(sum, times(row + 16, b));
  if (offsetof<V>() > 2) sum = f64x2.add(sum, times(row + 32, c));
  if (offsetof<V>() > 3) sum = f64x2.add(sum, times(row + 48, d));
  if (offsetof<V>() > 4) sum = f64x2.add(sum, times(row + 64, e));
  if (offsetof<V>() > 5) sum = f64x2.add(sum, times(row + 80, f));
  if (offsetof<V>() > 6) sum = f64x2.add(sum, times(row + 96, g));
  if (offsetof<V>() > 7) sum = f64x2.add(sum, times(row + 112, h));
  return sum;
}

function times(at: usize, by: v128): v128 {
  return f64x2.mul(v128.load(at), by);
}
