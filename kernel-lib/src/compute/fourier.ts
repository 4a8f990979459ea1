/**
 * Complex discrete Fourier transforms of one length, a power of two, in place.
 * The transformed values stay in bit-reversed order, which is all that products
 * of transforms need: forward decimates in frequency, inverse in time
 * (Gentleman & Sande 1966, Cooley & Tukey 1965).
 */
export class FourierTransform {
  readonly length: number;
  readonly #cosine: Float64Array;
  readonly #sine: Float64Array;

  /** @param length a power of two */
  constructor(length: number) {
    this.length = length;
    this.#cosine = Float64Array.from({ length: length / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / length));
    this.#sine = Float64Array.from({ length: length / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / length));
  }

  /** Transforms with exp(−2πi·jk/length), not scaled. */
  forward(real: Float64Array, imaginary: Float64Array): void {
    for (let half = this.length / 2, step = 1; half >= 1; half /= 2, step *= 2) {
      for (let block = 0; block < this.length; block += 2 * half) {
        for (let i = block, t = 0; i < block + half; i++, t += step) {
          const j = i + half;
          const [x, y] = [real[i]! - real[j]!, imaginary[i]! - imaginary[j]!];
          real[i]! += real[j]!;
          imaginary[i]! += imaginary[j]!;
          const [c, s] = [this.#cosine[t]!, this.#sine[t]!];
          real[j] = x * c + y * s;
          imaginary[j] = y * c - x * s;
        }
      }
    }
  }

  /** Undoes {@link forward}, the division by the length included. */
  inverse(real: Float64Array, imaginary: Float64Array): void {
    for (let half = 1, step = this.length / 2; half < this.length; half *= 2, step /= 2) {
      for (let block = 0; block < this.length; block += 2 * half) {
        for (let i = block, t = 0; i < block + half; i++, t += step) {
          const j = i + half;
          const [c, s] = [this.#cosine[t]!, this.#sine[t]!];
          const x = real[j]! * c - imaginary[j]! * s;
          const y = imaginary[j]! * c + real[j]! * s;
          real[j] = real[i]! - x;
          imaginary[j] = imaginary[i]! - y;
          real[i]! += x;
          imaginary[i]! += y;
        }
      }
    }
    for (let i = 0; i < this.length; i++) {
      real[i]! /= this.length;
      imaginary[i]! /= this.length;
    }
  }
}
