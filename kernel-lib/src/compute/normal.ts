/**
 * P(Z > z) of the standard normal distribution, to about 14 digits, also far out.
 *
 * @example upperNormal(1.959963984540054) // 0.025
 */
export function upperNormal(z: number): number {
  if (z < 0) return 1 - upperNormal(-z);
  return z < 2.5 ? 0.5 - density(z) * series(z) : density(z) * fraction(z);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** z + z³/3 + z⁵/(3·5) + …: what lies between 0 and z, over the density. */
function series(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** Mills' ratio as Laplace's continued fraction 1/(z + 1/(z + 2/(z + …))), from the inside out. */
function fraction(z: number): number {
  let value = z;
  for (let k = 100; k >= 1; k--) value = z + k / value;
  return 1 / value;
}
