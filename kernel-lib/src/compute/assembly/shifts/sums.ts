/** into = a + (real + imaginary·𝑖)·b, `count` complex numbers each: the transform of two labels together. */
export function mixLabels(a: usize, b: usize, count: usize, real: f64, imaginary: f64, into: usize): void {
  const end = a + (count << 4);
  const straight = f64x2.splat(real);
  const turned = f64x2.replace_lane(f64x2.splat(-imaginary), 1, imaginary);
  for (; a < end; a += 16, b += 16, into += 16) {
    const number = v128.load(b);
    const crossed = v128.shuffle<f64>(number, number, 1, 0);
    const product = f64x2.add(f64x2.mul(straight, number), f64x2.mul(turned, crossed));
    v128.store(into, f64x2.add(v128.load(a), product));
  }
}

/** Rows with 1 in the first place where `numbers` holds a number, and nothing else. */
export function writeMask(numbers: usize, length: usize, base: usize): void {
  memory.fill(base, 0, length << 5);
  const end = numbers + (length << 3);
  for (; numbers < end; numbers += 8, base += 32) {
    const number = load<f64>(numbers);
    if (number === number) store<f64>(base, 1);
  }
}

/**
 * Takes N·B/M from the sums at every shift and writes C's variance, N(M − N)/M, to `variances`. `counts` is the address
 * of N in every row, `used` that of M, or 0 where M is `alwaysUsed` at all shifts; `shares` the sums B, or 0 when they
 * are nothing. Without both populations a shift tells nothing: its sums become 0.
 */
export function subtractShares(
  sums: usize,
  shares: usize,
  counts: usize,
  used: usize,
  alwaysUsed: f64,
  shifts: usize,
  variances: usize,
): void {
  const nothing = f64x2.splat(0);
  const end = sums + (shifts << 5);
  for (; sums < end; sums += 32, counts += 32, variances += 8) {
    const events = nearest(load<f64>(counts));
    const rows = used !== 0 ? nearest(load<f64>(used)) : alwaysUsed;
    const isInformative = events > 0 && events < rows;
    const share = isInformative ? events / rows : 0;
    store<f64>(variances, isInformative ? events * (1 - share) : 0);
    if (!isInformative) {
      v128.store(sums, nothing);
      v128.store(sums, nothing, 16);
    } else if (shares !== 0) {
      const factor = f64x2.splat(share);
      v128.store(sums, f64x2.sub(v128.load(sums), f64x2.mul(factor, v128.load(shares))));
      v128.store(sums, f64x2.sub(v128.load(sums, 16), f64x2.mul(factor, v128.load(shares, 16))), 16);
    }
    if (shares !== 0) shares += 32;
    if (used !== 0) used += 32;
  }
}

/** The same rows once more. */
export function copyRows(from: usize, into: usize, rows: usize): void {
  memory.copy(into, from, rows << 5);
}

/** The rows at some shifts, one after the other. */
export function pickRows(sums: usize, shifts: usize, draws: usize, into: usize): void {
  const end = shifts + (draws << 2);
  for (; shifts < end; shifts += 4, into += 32) {
    const at = sums + ((<usize>load<u32>(shifts)) << 5);
    v128.store(into, v128.load(at));
    v128.store(into, v128.load(at, 16), 16);
  }
}
