// One side of a benchmark: a program that loads its data, says so, and then works when told to.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * The program prints `ready`; for every line `lap` on its input it does the work once and
 * prints `{"wall": seconds, "cpu": seconds, "answer": [numbers]}`, and other figures that a limit is about; at the
 * end of its input it ends.
 * Loading, compiling and importing are thus not measured; threads count in `cpu`.
 */
export class Contender {
  #child;
  #lines;

  constructor({ command, args }) {
    this.#child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    this.ready = this.#read("ready");
  }

  /** Does the work once. */
  async lap() {
    await this.ready;
    this.#child.stdin.write("lap\n");
    return JSON.parse(await this.#read());
  }

  end() {
    this.#child.stdin.end();
  }

  async #read(expected) {
    const { value, done } = await this.#lines.next();
    if (done || (expected !== undefined && value !== expected)) {
      throw new Error(`${this.#child.spawnargs.join(" ")} ended or said ${value} instead of ${expected}`);
    }
    return value;
  }
}
