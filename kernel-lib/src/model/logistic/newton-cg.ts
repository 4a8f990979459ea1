/** A smooth convex function of a vector. */
export interface ConvexProblem {
  readonly size: number;
  value(point: Float64Array): number;
  gradient(point: Float64Array, into: Float64Array): void;
  timesHessian(vector: Float64Array, into: Float64Array): void;
  hessianDiagonal(into: Float64Array): void;
}

/** Where the search ended. */
export interface Minimum {
  readonly point: Float64Array;
  /** Largest absolute entry of the gradient there. */
  readonly gradient: number;
  /** Largest entry of the last step: where it is not small, the minimum lies infinitely far away. */
  readonly lastStep: number;
  readonly iterations: number;
}

const MOST_ITERATIONS = 100;
/** Steps that have to be shorter lead nowhere. */
const SHORTEST = 2 ** -40;
/** Changes of a value by this share of it are rounding. */
const HIDDEN = 1e-11;
/** Steps are exact to this share: three of them end at rounding. */
const STEP_ACCURACY = 1e-4;
/** Share of the decrease foreseen by the slope that a step must bring (Armijo). */
const ENOUGH_DECREASE = 1e-4;

/**
 * Minimises a convex function by Newton's method: each step solves H·s = −g by preconditioned conjugate
 * gradients, and is halved until the function decreases enough.
 *
 * @param tolerance the search ends where no entry of the gradient is larger, or when it gets no further
 * @source Nocedal & Wright 2006, algorithm 7.1; Lin, Weng & Keerthi 2008
 */
export function minimise(problem: ConvexProblem, tolerance: number): Minimum {
  const point = new Float64Array(problem.size);
  const slope = new Float64Array(problem.size);
  const solver = new ConjugateGradients(problem);
  let value = problem.value(point);
  let lastStep = 0;
  for (let iterations = 0; ; iterations++) {
    problem.gradient(point, slope);
    const gradient = largestOf(slope);
    const end = { point, gradient, lastStep, iterations };
    if (gradient <= tolerance || iterations === MOST_ITERATIONS) return end;
    const next = stepFrom(problem, point, value, solver.solve(slope), slope);
    if (next === null) return end;
    lastStep = largestOf(next.point.map((entry, i) => entry - point[i]!));
    point.set(next.point);
    value = next.value;
  }
}

/** The point behind a step that is short enough; null when there is none. */
function stepFrom(
  problem: ConvexProblem,
  from: Float64Array,
  value: number,
  step: Float64Array,
  slope: Float64Array,
): { point: Float64Array; value: number } | null {
  const foreseen = dot(slope, step);
  // Rounding of the value hides what so small a step brings; next to the minimum the whole step is the best.
  const isHidden = -foreseen <= HIDDEN * Math.abs(value);
  for (let length = 1; length > SHORTEST; length /= 2) {
    const point = from.map((own, i) => own + length * step[i]!);
    const found = problem.value(point);
    if (isHidden || found <= value + ENOUGH_DECREASE * length * foreseen) return { point, value: found };
  }
  return null;
}

/** Solves H·s = −g at the point of the last gradient. */
class ConjugateGradients {
  readonly #problem: ConvexProblem;
  readonly #step: Float64Array;
  readonly #residual: Float64Array;
  readonly #direction: Float64Array;
  readonly #product: Float64Array;
  readonly #diagonal: Float64Array;

  constructor(problem: ConvexProblem) {
    this.#problem = problem;
    const array = (): Float64Array => new Float64Array(problem.size);
    [this.#step, this.#residual, this.#direction] = [array(), array(), array()];
    [this.#product, this.#diagonal] = [array(), array()];
  }

  solve(slope: Float64Array): Float64Array {
    const [step, residual, direction, product] = [this.#step, this.#residual, this.#direction, this.#product];
    this.#problem.hessianDiagonal(this.#diagonal);
    step.fill(0);
    slope.forEach((entry, i) => {
      residual[i] = -entry;
      direction[i] = -entry / this.#scale(i);
    });
    let size = this.#sizeOf(residual);
    const enough = STEP_ACCURACY ** 2 * size;
    for (let i = 0; i < 2 * slope.length + 20 && size > enough; i++) {
      this.#problem.timesHessian(direction, product);
      const curvature = dot(direction, product);
      if (!(curvature > 0)) break;
      const length = size / curvature;
      for (let k = 0; k < step.length; k++) {
        step[k]! += length * direction[k]!;
        residual[k]! -= length * product[k]!;
      }
      const after = this.#sizeOf(residual);
      for (let k = 0; k < step.length; k++)
        direction[k] = residual[k]! / this.#scale(k) + (after / size) * direction[k]!;
      size = after;
    }
    return step;
  }

  /** rᵀ·D⁻¹·r */
  #sizeOf(residual: Float64Array): number {
    return residual.reduce((sum, entry, i) => sum + (entry * entry) / this.#scale(i), 0);
  }

  #scale(i: number): number {
    return this.#diagonal[i]! > 0 ? this.#diagonal[i]! : 1;
  }
}

function largestOf(vector: Float64Array): number {
  return vector.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
