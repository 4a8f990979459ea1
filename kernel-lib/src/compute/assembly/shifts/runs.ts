/** Turns rows into running sums: row i becomes the sum of the rows before it, i = 0 … length; one row longer. */
export function sumUp(base: usize, length: usize): void {
  const end = base + (length << 5);
  let a = f64x2.splat(0);
  let b = f64x2.splat(0);
  for (; base < end; base += 32) {
    const nextA = f64x2.add(a, v128.load(base));
    const nextB = f64x2.add(b, v128.load(base, 16));
    v128.store(base, a);
    v128.store(base, b, 16);
    a = nextA;
    b = nextB;
  }
  v128.store(base, a);
  v128.store(base, b, 16);
}

/**
 * into[d] += weight · the sums at shifts[d] over a label's runs of ones, from running sums of the signals: a run is
 * their difference at its ends, `ends` being where each begins and ends, and the whole more where it lies around the
 * end of the circle.
 */
export function addRuns(
  running: usize,
  length: i32,
  ends: usize,
  runs: u32,
  shifts: usize,
  draws: usize,
  weight: f64,
  into: usize,
): void {
  const factor = f64x2.splat(weight);
  const wholeA = v128.load(running + ((<usize>length) << 5));
  const wholeB = v128.load(running + ((<usize>length) << 5), 16);
  const last = ends + ((<usize>runs) << 3);
  const end = shifts + (draws << 2);
  for (; shifts < end; shifts += 4, into += 32) {
    const shift = load<i32>(shifts);
    let a = f64x2.splat(0);
    let b = f64x2.splat(0);
    for (let at = ends; at < last; at += 8) {
      const from = load<i32>(at) - shift;
      const to = load<i32>(at, 4) - shift;
      const first = running + ((<usize>(from + (length & (from >> 31)))) << 5);
      const behind = running + ((<usize>(to + (length & (to >> 31)))) << 5);
      a = f64x2.add(a, f64x2.sub(v128.load(behind), v128.load(first)));
      b = f64x2.add(b, f64x2.sub(v128.load(behind, 16), v128.load(first, 16)));
      if ((from ^ to) < 0) {
        a = f64x2.add(a, wholeA);
        b = f64x2.add(b, wholeB);
      }
    }
    v128.store(into, f64x2.add(v128.load(into), f64x2.mul(factor, a)));
    v128.store(into, f64x2.add(v128.load(into, 16), f64x2.mul(factor, b)), 16);
  }
}
