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

/** Rows with 1 in the first place where `ranks` is a number, and nothing else. */
export function writeMask(ranks: usize, length: usize, base: usize): void {
  memory.fill(base, 0, length << 5);
  const end = ranks + (length << 3);
  for (; ranks < end; ranks += 8, base += 32) {
    const rank = load<f64>(ranks);
    if (rank === rank) store<f64>(base, 1);
  }
}

/**
 * Takes N·B/M from the sums at every shift and writes N(M − N)/M, C's variance, over N. `counts` holds N in the first
 * place of its rows and M in the third, unless it is `alwaysUsed` > 0 at all shifts; `shares` the sums B, 0 when they
 * are nothing. Without both populations a shift tells nothing: its sums become 0.
 */
export function subtractShares(
  sums: usize,
  shares: usize,
  counts: usize,
  length: usize,
  alwaysUsed: f64,
): void {
  const nothing = f64x2.splat(0);
  const end = sums + (length << 5);
  for (; sums < end; sums += 32, counts += 32) {
    const events = nearest(load<f64>(counts));
    const used = alwaysUsed > 0 ? alwaysUsed : nearest(load<f64>(counts, 16));
    const isInformative = events > 0 && events < used;
    const share = isInformative ? events / used : 0;
    store<f64>(counts, events * (1 - share) * (isInformative ? 1.0 : 0.0));
    if (!isInformative) {
      v128.store(sums, nothing);
      v128.store(sums, nothing, 16);
    } else if (shares !== 0) {
      const factor = f64x2.splat(share);
      v128.store(sums, f64x2.sub(v128.load(sums), f64x2.mul(factor, v128.load(shares))));
      v128.store(sums, f64x2.sub(v128.load(sums, 16), f64x2.mul(factor, v128.load(shares, 16))), 16);
    }
    if (shares !== 0) shares += 32;
  }
}

/** The same rows once more. */
export function copyRows(from: usize, into: usize, rows: usize): void {
  memory.copy(into, from, rows << 5);
}

/** into[d] += weight · row shifts[d], all four places. */
export function addRows(sums: usize, shifts: usize, draws: usize, weight: f64, into: usize): void {
  const factor = f64x2.splat(weight);
  const end = shifts + (draws << 2);
  for (; shifts < end; shifts += 4, into += 32) {
    const at = sums + ((<usize>load<u32>(shifts)) << 5);
    v128.store(into, f64x2.add(v128.load(into), f64x2.mul(factor, v128.load(at))));
    v128.store(into, f64x2.add(v128.load(into, 16), f64x2.mul(factor, v128.load(at, 16))), 16);
  }
}
