import { multiplyFours, writeFours } from "./last-radix";
import { backward2, forward2 } from "./radix2";
import { backward3, forward3 } from "./radix3";
import { backward4, forward4 } from "./radix4";
import { backward5, forward5 } from "./radix5";

/** Rows whose passes follow one another: they stay in the fastest cache. Larger blocks are split first. */
const ROWS_AT_ONCE: usize = 512;

/** Per level of the transform its radix and the address of its factors, two uint32; the last radix, 4, is not listed. */
let plan: usize = 0;
let levels: u32 = 0;

/** Says how the transforms that follow are split. */
export function usePlan(address: usize, count: u32): void {
  plan = address;
  levels = count;
}

function radixOf(level: u32): u32 {
  return load<u32>(plan + ((<usize>level) << 3));
}

function forward(level: u32, base: usize, blocks: u32, step: usize): void {
  const radix = radixOf(level);
  const table = load<u32>(plan + ((<usize>level) << 3), 4);
  if (radix === 4) forward4(base, blocks, step, table);
  else if (radix === 5) forward5(base, blocks, step, table);
  else if (radix === 3) forward3(base, blocks, step, table);
  else forward2(base, blocks, step, table);
}

function backward(level: u32, base: usize, blocks: u32, step: usize): void {
  const radix = radixOf(level);
  const table = load<u32>(plan + ((<usize>level) << 3), 4);
  if (radix === 4) backward4(base, blocks, step, table);
  else if (radix === 5) backward5(base, blocks, step, table);
  else if (radix === 3) backward3(base, blocks, step, table);
  else backward2(base, blocks, step, table);
}

/**
 * Transforms the rows, multiplies them with a label's conjugate transform, and transforms again: row s then holds the
 * sum over t of row (t − s) times the label's row t. Part by part, so that each is fetched from far away only once;
 * the order in which a transform leaves its numbers is the label's as well, and never put right.
 */
export function multiplyTransforms(base: usize, rows: usize, label: usize): void {
  multiplyFrom(0, base, rows, label);
}

function multiplyFrom(level: u32, base: usize, rows: usize, label: usize): void {
  if (rows <= ROWS_AT_ONCE) return multiplyAtOnce(level, base, rows, label);
  const radix = radixOf(level);
  const part = rows / radix;
  forward(level, base, 1, part << 5);
  for (let i: usize = 0; i < radix; i++) {
    multiplyFrom(level + 1, base + ((i * part) << 5), part, label + ((i * part) << 4));
  }
  backward(level, base, 1, part << 5);
}

function multiplyAtOnce(from: u32, base: usize, rows: usize, label: usize): void {
  let blocks: u32 = 1;
  let size = rows;
  for (let level = from; level < levels; level++) {
    const radix = radixOf(level);
    size /= radix;
    forward(level, base, blocks, size << 5);
    blocks *= radix;
  }
  multiplyFours(base, blocks, label);
  for (let level = levels; level > from; level--) {
    const radix = radixOf(level - 1);
    blocks /= radix;
    backward(level - 1, base, blocks, size << 5);
    size *= radix;
  }
}

/** Writes the conjugate transform of the first of the two signals, times `scale`, one complex number per row. */
export function writeTransform(base: usize, rows: usize, scale: f64, into: usize): void {
  let blocks: u32 = 1;
  let size = rows;
  for (let level: u32 = 0; level < levels; level++) {
    const radix = radixOf(level);
    size /= radix;
    forward(level, base, blocks, size << 5);
    blocks *= radix;
  }
  writeFours(base, blocks, scale, into);
}
