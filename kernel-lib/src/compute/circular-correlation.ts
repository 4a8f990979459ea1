import { FourierTransform } from "./fourier";

/** A label with its transform: prepared once, used for the signals of every variable. */
export interface PreparedLabel {
  /** Rows of the label, and of every signal it is correlated with. */
  readonly length: number;
  /** Transform of the label, real and imaginary parts. */
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/**
 * Circular cross-correlations of real signals with labels, at all shifts at
 * once: c[s] = Σ_t signal[(t − s) mod b] · label[t], s = 0 … b − 1. It is the
 * sum over the label's rows of what the signal was s rows before.
 *
 * Two real signals share one complex transform. Errors stay below 10⁻¹² of
 * Σ|signal| · max|label|; sums of whole numbers are whole after rounding.
 *
 * @example
 * const correlator = new CircularCorrelator(4);
 * const label = correlator.prepare(Uint8Array.of(0, 0, 1, 0));
 * const sums = new Float64Array(4);
 * correlator.correlate([Float64Array.of(5, 6, 7, 8)], label, [sums]);
 * // sums: [7, 6, 5, 8]
 */
export class CircularCorrelator {
  readonly length: number;
  readonly #transform: FourierTransform;
  readonly #real: Float64Array;
  readonly #imaginary: Float64Array;

  /**
   * @param length rows b of signals and labels: 1 or more, large primes included
   * @throws RangeError when it is not a whole number of at least 1
   */
  constructor(length: number) {
    if (!Number.isInteger(length) || length < 1)
      throw new RangeError(`CircularCorrelator(${length}): the length must be a whole number from 1`);
    this.length = length;
    this.#transform = new FourierTransform(paddedLength(length));
    this.#real = new Float64Array(this.#transform.length);
    this.#imaginary = new Float64Array(this.#transform.length);
  }

  /**
   * Transforms a label, so that many signals can be correlated with it.
   * @param label one number per row, 0 and 1 as a rule
   * @throws RangeError when its length is not the correlator's
   */
  prepare(label: ArrayLike<number>): PreparedLabel {
    this.#requireLength(label.length);
    const real = new Float64Array(this.#transform.length);
    const imaginary = new Float64Array(this.#transform.length);
    real.set(label);
    this.#transform.forward(real, imaginary);
    return { length: this.length, real, imaginary };
  }

  /**
   * Correlates every signal with the label.
   * @param signals arrays of the correlator's length, without NaN
   * @param into as many arrays of the same length; may be the signals themselves
   * @throws RangeError when a length is not the correlator's
   */
  correlate(signals: readonly Float64Array[], label: PreparedLabel, into: readonly Float64Array[]): void {
    this.#requireLength(label.length);
    for (const array of [...signals, ...into]) this.#requireLength(array.length);
    for (let first = 0; first < signals.length; first += 2) {
      const [a, b] = [signals[first]!, signals[first + 1]];
      const ratio = b === undefined ? 1 : sizeRatio(a, b);
      this.#correlatePair(a, b, ratio, label);
      this.#readSums(this.#real, 1, into[first]!);
      if (b !== undefined) this.#readSums(this.#imaginary, 1 / ratio, into[first + 1]!);
    }
  }

  #requireLength(length: number): void {
    if (length !== this.length)
      throw new RangeError(`An array of ${length} rows cannot be correlated at a length of ${this.length}`);
  }

  /** Signal a + i·ratio·b times the conjugate of the label: sums for a are real, those for b imaginary. */
  #correlatePair(a: Float64Array, b: Float64Array | undefined, ratio: number, label: PreparedLabel): void {
    const [real, imaginary] = [this.#real, this.#imaginary];
    real.fill(0);
    imaginary.fill(0);
    real.set(a);
    b?.forEach((value, row) => (imaginary[row] = ratio * value));
    this.#transform.forward(real, imaginary);
    for (let i = 0; i < real.length; i++) {
      const [x, y] = [real[i]!, imaginary[i]!];
      const [u, v] = [label.real[i]!, label.imaginary[i]!];
      real[i] = x * u + y * v;
      imaginary[i] = y * u - x * v;
    }
    this.#transform.inverse(real, imaginary);
  }

  /** The product's place −s holds the sum at shift s; what lies b away wraps around onto it. */
  #readSums(product: Float64Array, scale: number, into: Float64Array): void {
    const [padded, b] = [product.length, this.length];
    into[0] = scale * product[0]!;
    for (let shift = 1; shift < b; shift++) {
      into[shift] = scale * (product[padded - shift]! + (padded === b ? 0 : product[b - shift]!));
    }
  }
}

/**
 * How much larger a is than b, as a power of two, so that scaling with it
 * rounds nothing: of two signals in one transform a small one would otherwise
 * drown in the rounding errors of a large one.
 */
function sizeRatio(a: Float64Array, b: Float64Array): number {
  const [sizeA, sizeB] = [sumOfSizes(a), sumOfSizes(b)];
  if (sizeA === 0 || sizeB === 0) return 1;
  return 2 ** Math.max(-1000, Math.min(1000, Math.round(Math.log2(sizeA) - Math.log2(sizeB))));
}

function sumOfSizes(signal: Float64Array): number {
  return signal.reduce((sum, value) => sum + Math.abs(value), 0);
}

/** A power of two is its own; other lengths need room for what wraps around. */
function paddedLength(length: number): number {
  const power = 2 ** Math.ceil(Math.log2(length));
  return power === length ? length : 2 * power;
}

/**
 * Correlations at some shifts only: into[i][d] = Σ_t signals[i][(t − shifts[d]) mod b] · label[t].
 * @param signals arrays of the label's length, without NaN
 * @param label 0 or 1 per row
 * @param shifts whole numbers from 0 to b − 1
 * @param into for each signal an array as long as `shifts`
 * @example correlateAt([Float64Array.of(5, 6, 7)], Uint8Array.of(1, 0, 0), Uint32Array.of(0, 1), [sums])
 * // sums: [5, 7]
 */
export function correlateAt(
  signals: readonly Float64Array[],
  label: Uint8Array,
  shifts: Uint32Array,
  into: readonly Float64Array[],
): void {
  const runs = runsOf(label);
  if (shifts.length * runs.length < label.length * Math.log2(label.length + 1)) {
    signals.forEach((signal, i) => sumRuns(signal, runs, shifts, into[i]!));
    return;
  }
  const correlator = new CircularCorrelator(label.length);
  const sums = signals.map(signal => new Float64Array(signal.length));
  correlator.correlate(signals, correlator.prepare(label), sums);
  sums.forEach((all, i) => shifts.forEach((shift, d) => (into[i]![d] = all[shift]!)));
}

/** Where the runs of ones begin and end (exclusive), one after the other. */
function runsOf(label: Uint8Array): Uint32Array {
  const ends: number[] = [];
  let before = 0;
  for (let row = 0; row < label.length; row++) {
    const now = label[row] === 0 ? 0 : 1;
    if (now !== before) ends.push(row);
    before = now;
  }
  if (before === 1) ends.push(label.length);
  return Uint32Array.from(ends);
}

/** A run's sum is the difference of two running sums, over the signal written twice. */
function sumRuns(signal: Float64Array, runs: Uint32Array, shifts: Uint32Array, into: Float64Array): void {
  const b = signal.length;
  const running = new Float64Array(2 * b + 1);
  for (let i = 0; i < 2 * b; i++) running[i + 1] = running[i]! + signal[i < b ? i : i - b]!;
  for (let d = 0; d < shifts.length; d++) {
    const offset = b - shifts[d]!;
    let sum = 0;
    for (let run = 0; run < runs.length; run += 2) {
      sum += running[runs[run + 1]! + offset]! - running[runs[run]! + offset]!;
    }
    into[d] = sum;
  }
}
