// What became of the cases of one share.

/** Megabytes that this process holds. */
const megabytes = () => process.memoryUsage().rss / 2 ** 20;

/** Counts tables and refusals, and watches the memory. */
export class Tally {
  #tables = 0;
  #refused = new Map();
  #memory = [];

  /** A case that gave what was asked for. */
  done() {
    this.#tables++;
  }

  /** A case that was refused, for a reason. */
  refused(code) {
    this.#refused.set(code, (this.#refused.get(code) ?? 0) + 1);
  }

  lookAtMemory() {
    this.#memory.push(Math.round(megabytes()));
  }

  report() {
    // By its first third a process has loaded and warmed up what it needs.
    const early = Math.max(0, ...this.#memory.slice(0, Math.ceil(this.#memory.length / 3)));
    return {
      done: this.#tables,
      refused: Object.fromEntries([...this.#refused].sort()),
      memory: { early, most: Math.max(0, ...this.#memory) },
    };
  }
}
