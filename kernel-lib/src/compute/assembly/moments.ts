// Sums of powers of mid-ranks over marked rows; see ../rank-moments.ts for what they are.
export { heapBase } from "./common/heap";

/** Which of two rows are marked, as masks, for each of the four cases. */
const MASKS: usize = memory.data<i64>([0, 0, -1, 0, 0, -1, -1, -1], 16);
/** With fewer marked rows in a word of 64, each is fetched alone. */
const FEW: i64 = 12;

/** Packs where bytes are 1 into words of 64 bits. `length` is a multiple of 64. */
export function packMarks(bytes: usize, length: u32, into: usize): void {
  const one = i8x16.splat(1);
  for (let at: u32 = 0; at < length; at += 64) {
    const from = bytes + <usize>at;
    const first = <u64>i8x16.bitmask(i8x16.eq(v128.load(from), one));
    const second = <u64>i8x16.bitmask(i8x16.eq(v128.load(from, 16), one));
    const third = <u64>i8x16.bitmask(i8x16.eq(v128.load(from, 32), one));
    const fourth = <u64>i8x16.bitmask(i8x16.eq(v128.load(from, 48), one));
    store<u64>(into + <usize>(at >> 3), first | (second << 16) | (third << 32) | (fourth << 48));
  }
}

/**
 * Writes how many rows are marked and have a rank, and their sums of v, v², v³ and v⁴, v = rank / scale − 1; all
 * float64. `ranks`: int32, 64 for each of the `words` at `marks`; 0 is no rank.
 */
export function sumPowers(ranks: usize, marks: usize, words: u32, scale: f64, into: usize): void {
  const zero = f64x2.splat(0);
  const per = 1 / scale;
  const scales = f64x2.splat(scale);
  const pers = f64x2.splat(per);
  let rows = i64x2.splat(0);
  let first = zero;
  let second = zero;
  let third = zero;
  let fourth = zero;
  for (let word: u32 = 0; word < words; word++) {
    let bits = load<u64>(marks + ((<usize>word) << 3));
    let at = ranks + ((<usize>word) << 8);
    if (<i64>popcnt(bits) < FEW) {
      for (; bits != 0; bits &= bits - 1) {
        const rank = <f64>load<i32>(at + ((<usize>ctz(bits)) << 2));
        if (rank == 0) continue;
        const v = f64x2.replace_lane(zero, 0, (rank - scale) * per);
        const v2 = f64x2.mul(v, v);
        rows = i64x2.add(rows, i64x2(1, 0));
        first = f64x2.add(first, v);
        second = f64x2.add(second, v2);
        third = f64x2.add(third, f64x2.mul(v2, v));
        fourth = f64x2.add(fourth, f64x2.mul(v2, v2));
      }
      continue;
    }
    for (; bits != 0; bits >>= 2) {
      const rank = f64x2.convert_low_i32x4_s(v128.load64_zero(at));
      const counts = v128.and(maskOf(bits), f64x2.gt(rank, zero));
      const v = v128.and(f64x2.mul(f64x2.sub(rank, scales), pers), counts);
      const v2 = f64x2.mul(v, v);
      rows = i64x2.sub(rows, counts);
      first = f64x2.add(first, v);
      second = f64x2.add(second, v2);
      third = f64x2.add(third, f64x2.mul(v2, v));
      fourth = f64x2.add(fourth, f64x2.mul(v2, v2));
      at += 8;
    }
  }
  store<f64>(into, <f64>(i64x2.extract_lane(rows, 0) + i64x2.extract_lane(rows, 1)));
  writeSum(into + 8, first);
  writeSum(into + 16, second);
  writeSum(into + 24, third);
  writeSum(into + 32, fourth);
}

/** The mask for the two lowest bits. */
function maskOf(bits: u64): v128 {
  return v128.load(MASKS + ((<usize>(bits & 3)) << 4));
}

function writeSum(into: usize, pair: v128): void {
  store<f64>(into, f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1));
}
