/** Random numbers from a seed (mulberry32). */
exports.Rng = class {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, and without, `most`. */
  below(most) {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  }
};
