/** Where a polynomial on [0, 1] is evaluated, and how much each value counts towards its integral. */
export interface Quadrature {
  /** Ascending, inside (0, 1). */
  readonly nodes: Float64Array;
  /** They add up to 1. */
  readonly weights: Float64Array;
}

const known = new Map<number, Quadrature>();

/**
 * Gauss–Legendre quadrature on [0, 1] with so many nodes: exact for polynomials up to degree 2·count − 1. Nodes are
 * the zeros of a Legendre polynomial, by Newton's method on its three-term recurrence.
 *
 * @source Press et al., Numerical Recipes, 3rd ed. 2007, section 4.6.1
 */
export function gaussLegendre(count: number): Quadrature {
  let found = known.get(count);
  if (found === undefined) {
    found = compute(count);
    known.set(count, found);
  }
  return found;
}

function compute(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  // The zeros lie symmetrically around 0: half of them are enough.
  for (let i = 0; i < count / 2; i++) {
    const zero = 2 * i + 1 === count ? 0 : largeZero(count, i);
    const { slope } = legendre(count, zero);
    const weight = 1 / ((1 - zero * zero) * slope * slope);
    nodes[i] = (1 - zero) / 2;
    nodes[count - 1 - i] = (1 + zero) / 2;
    weights[i] = weight;
    weights[count - 1 - i] = weight;
  }
  return { nodes, weights };
}

/** The zero of the polynomial that has `index` larger ones. */
function largeZero(degree: number, index: number): number {
  let zero = Math.cos((Math.PI * (index + 0.75)) / (degree + 0.5));
  // Newton's steps from so near double the digits: five are more than enough.
  for (let step = 0; step < 5; step++) {
    const { value, slope } = legendre(degree, zero);
    zero -= value / slope;
  }
  return zero;
}

/** The Legendre polynomial and its derivative, at a place inside (−1, 1). */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let value = 1;
  let before = 0;
  for (let n = 1; n <= degree; n++) {
    const next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
    before = value;
    value = next;
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
