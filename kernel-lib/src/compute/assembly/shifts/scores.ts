/** Square roots of 3, 5, 7: with 3 they make Legendre polynomials of degree 1 to 4 orthonormal on (0, 1). */
const ROOT_3: f64 = 1.7320508075688772;
const ROOT_5: f64 = 2.23606797749979;
const ROOT_7: f64 = 2.6457513110645907;
/** Residuals whose mean square is below this are rounding. */
const NOTHING: f64 = 1e-18;

/** Writes mid-ranks scaled to (0, 1), (rank − ½)/present, to the slots they belong to; NaN to those without. */
export function writeRanks(sorted: usize, order: usize, present: u32, length: u32, ranks: usize): void {
  // All bits set make a NaN.
  if (present < length) memory.fill(ranks, 0xff, (<usize>length) << 3);
  const denominator = 2.0 * <f64>present;
  let from: u32 = 0;
  while (from < present) {
    const value = load<f64>(sorted + ((<usize>from) << 3));
    let to = from + 1;
    while (to < present && load<f64>(sorted + ((<usize>to) << 3)) === value) to++;
    const rank = <f64>(from + to) / denominator;
    for (; from < to; from++) {
      store<f64>(ranks + ((<usize>load<u32>(order + ((<usize>from) << 2))) << 3), rank);
    }
  }
}

/**
 * Writes rows of the four Legendre scores of ranks, each centred and, if `line`, without its least-squares line over
 * the slots; nothing where `ranks` is NaN.
 */
export function writeScores(ranks: usize, length: u32, line: bool, base: usize): void {
  const middle = (<f64>length - 1) / 2;
  let n: f64 = 0;
  let times: f64 = 0;
  let squares: f64 = 0;
  let sumA = f64x2.splat(0);
  let sumB = f64x2.splat(0);
  let productA = f64x2.splat(0);
  let productB = f64x2.splat(0);
  let at = base;
  for (let slot: u32 = 0; slot < length; slot++, at += 32) {
    const u = load<f64>(ranks + ((<usize>slot) << 3));
    if (u !== u) continue;
    const z = 2 * u - 1;
    const square = z * z;
    const a = f64x2.replace_lane(f64x2.splat(ROOT_3 * z), 1, ROOT_5 * (1.5 * square - 0.5));
    const b = f64x2.replace_lane(
      f64x2.splat(ROOT_7 * z * (2.5 * square - 1.5)),
      1,
      3 * (square * (4.375 * square - 3.75) + 0.375),
    );
    v128.store(at, a);
    v128.store(at, b, 16);
    const time = <f64>slot - middle;
    const factor = f64x2.splat(time);
    n += 1;
    times += time;
    squares += time * time;
    sumA = f64x2.add(sumA, a);
    sumB = f64x2.add(sumB, b);
    productA = f64x2.add(productA, f64x2.mul(factor, a));
    productB = f64x2.add(productB, f64x2.mul(factor, b));
  }
  if (n === 0) return memory.fill(base, 0, (<usize>length) << 5);
  const meanTime = times / n;
  const spread = squares - times * meanTime;
  const inverse = f64x2.splat(line && spread > 0 ? 1 / spread : 0);
  const time = f64x2.splat(meanTime);
  const share = f64x2.splat(1 / n);
  const slopeA = f64x2.mul(f64x2.sub(productA, f64x2.mul(time, sumA)), inverse);
  const slopeB = f64x2.mul(f64x2.sub(productB, f64x2.mul(time, sumB)), inverse);
  const meanA = f64x2.mul(sumA, share);
  const meanB = f64x2.mul(sumB, share);
  subtractLines(ranks, length, middle + meanTime, meanA, meanB, slopeA, slopeB, base);
}

function subtractLines(
  ranks: usize,
  length: u32,
  middle: f64,
  meanA: v128,
  meanB: v128,
  slopeA: v128,
  slopeB: v128,
  base: usize,
): void {
  const nothing = f64x2.splat(0);
  let leftA = nothing;
  let leftB = nothing;
  let at = base;
  for (let slot: u32 = 0; slot < length; slot++, at += 32) {
    const u = load<f64>(ranks + ((<usize>slot) << 3));
    if (u !== u) {
      v128.store(at, nothing);
      v128.store(at, nothing, 16);
      continue;
    }
    const time = f64x2.splat(<f64>slot - middle);
    const a = f64x2.sub(f64x2.sub(v128.load(at), meanA), f64x2.mul(slopeA, time));
    const b = f64x2.sub(f64x2.sub(v128.load(at, 16), meanB), f64x2.mul(slopeB, time));
    v128.store(at, a);
    v128.store(at, b, 16);
    leftA = f64x2.add(leftA, f64x2.mul(a, a));
    leftB = f64x2.add(leftB, f64x2.mul(b, b));
  }
  const least = NOTHING * <f64>length;
  if (f64x2.extract_lane(leftA, 0) <= least) clearPlace(base, length);
  if (f64x2.extract_lane(leftA, 1) <= least) clearPlace(base + 8, length);
  if (f64x2.extract_lane(leftB, 0) <= least) clearPlace(base + 16, length);
  if (f64x2.extract_lane(leftB, 1) <= least) clearPlace(base + 24, length);
}

function clearPlace(at: usize, length: u32): void {
  for (let slot: u32 = 0; slot < length; slot++, at += 32) store<f64>(at, 0);
}
