/**
 * The value that a variable of Student's distribution stays below with probability `p`.
 *
 * @param p between 0 and 1; NaN outside
 * @param degrees of freedom, at least 1
 * @source the distribution function by the continued fraction of the incomplete beta function (DLMF 8.17.22)
 * @example studentQuantile(0.975, 4) // 2.776…
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  if (p === 1) return Infinity;
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  let [low, high] = [0, 1];
  while (below(high, degrees) < p) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (below(middle, degrees) < p) low = middle;
    else high = middle;
  }
}

/** Probability below t ≥ 0. */
function below(t: number, degrees: number): number {
  return 1 - incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
}

/** Regularised incomplete beta function. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a),
  );
  return front / continuedFraction(x, a, b);
}

/** Lentz's method. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let [value, c, d] = [1, 1, 0];
  for (let m = 0; m < 1000; m++) {
    for (const odd of [false, true]) {
      const term = odd
        ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
        : (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
      if (m === 0 && !odd) continue;
      d = 1 / (1 + term * d || tiny);
      c = 1 + term / c || tiny;
      const factor = c * d;
      value *= factor;
      if (odd && Math.abs(factor - 1) < 1e-16) return value;
    }
  }
  return value;
}

/** Stirling's series, after moving the argument up to where it is exact to the last digits. */
function logGamma(x: number): number {
  let [shift, at] = [0, x];
  while (at < 15) shift -= Math.log(at++);
  const inverse = 1 / (at * at);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at;
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
}
