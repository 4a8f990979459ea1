/** 2⁻⁵³: the spacing of the uniform numbers. */
const TO_UNIT = 2 ** -53;

/**
 * Seeded random numbers: the same seed gives the same sequence everywhere.
 *
 * The generator is xoshiro128** (Blackman & Vigna 2021, period 2¹²⁸ − 1), its
 * state filled from the seed by splitmix32, in 32-bit integer arithmetic only.
 * Not for secrets.
 *
 * @example
 * const random = new Random(1);
 * random.uniform();   // in [0, 1)
 * random.normal();    // mean 0, standard deviation 1
 * random.integer(6);  // 0, 1, 2, 3, 4 or 5
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;
  #spare: number | null = null;

  /** @param seed any finite number; integers from 0 to 2⁵³ − 1 give different sequences */
  constructor(seed: number) {
    const whole = Number.isFinite(seed) ? Math.trunc(Math.abs(seed)) : 0;
    const low = whole >>> 0;
    const high = Math.floor(whole / 2 ** 32) >>> 0;
    let state = (low ^ Math.imul(high, 0x85ebca6b)) | 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = state ^ (state >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) | 0;
    };
    this.#a = next();
    this.#b = next();
    this.#c = next() ^ high;
    this.#d = next();
    // All zeros is the one state that the generator never leaves.
    if ((this.#a | this.#b | this.#c | this.#d) === 0) this.#d = 1;
  }

  /** A whole number, evenly from 0 to 2³² − 1. */
  nextUint32(): number {
    const product = Math.imul(this.#b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result >>> 0;
  }

  /** A number in [0, 1), evenly, with 53 random bits. */
  uniform(): number {
    const high = this.nextUint32() >>> 5;
    const low = this.nextUint32() >>> 6;
    return (high * 67_108_864 + low) * TO_UNIT;
  }

  /** A normally distributed number, mean 0, standard deviation 1 (Marsaglia's polar method). */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spare = v * factor;
      return u * factor;
    }
  }

  /**
   * A whole number from 0 to n − 1, without bias.
   * @param n a whole number from 1 to 2³²
   * @throws RangeError for any other n
   */
  integer(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32)
      throw new RangeError(`integer(${n}): n must be a whole number from 1 to 2^32`);
    const limit = 2 ** 32 - (2 ** 32 % n);
    let drawn = this.nextUint32();
    while (drawn >= limit) drawn = this.nextUint32();
    return drawn % n;
  }

  /**
   * Fills an array with whole numbers from 0 to n − 1, the same as so many calls of {@link integer}.
   * @throws RangeError for an n that is no whole number from 1 to 2³²
   */
  fillIntegers(n: number, into: Uint32Array): void {
    if (into.length > 0) into[0] = this.integer(n);
    const limit = 2 ** 32 - (2 ** 32 % n);
    for (let i = 1; i < into.length; i++) {
      let drawn = this.nextUint32();
      while (drawn >= limit) drawn = this.nextUint32();
      into[i] = drawn % n;
    }
  }
}
