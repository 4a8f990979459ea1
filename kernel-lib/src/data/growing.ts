import { sharedFloat64 } from "../compute/shared";

/** A column of numbers whose length is not known beforehand, on shared memory. */
export class GrowingNumbers {
  private values: Float64Array;
  private rows: number = 0;

  constructor(capacity: number) {
    this.values = sharedFloat64(capacity);
  }

  /** Adds the rows of a block. */
  push(block: Float64Array): void {
    const needed = this.rows + block.length;
    if (needed > this.values.length) this.resize(Math.max(needed, 2048, this.values.length * 2));
    this.values.set(block, this.rows);
    this.rows = needed;
  }

  /** Adds every `step`th number from `from` on, `rows` of them. */
  pushEvery(numbers: Float64Array, from: number, step: number, rows: number): void {
    const needed = this.rows + rows;
    if (needed > this.values.length) this.resize(Math.max(needed, 2048, this.values.length * 2));
    const { values } = this;
    for (let at = from, row = this.rows; row < needed; row++, at += step) values[row] = numbers[at]!;
    this.rows = needed;
  }

  /** The values, in an array of exactly the rows added. */
  finish(): Float64Array {
    if (this.rows < this.values.length) this.resize(this.rows);
    return this.values;
  }

  private resize(length: number): void {
    const values = sharedFloat64(length);
    values.set(this.values.subarray(0, Math.min(length, this.rows)));
    this.values = values;
  }
}
