import { CircularCorrelator } from "./circular-correlation";
import type { PreparedLabel } from "./circular-correlation";

/** A label of zeros and ones, and what correlating with it needs. */
export class Marks {
  readonly length: number;
  /** How many ones. */
  readonly ones: number;
  /** Where each run of ones begins, and where it ends (exclusive), in turn. */
  readonly ends: Uint32Array;
  readonly #marks: Uint8Array;
  #prepared: PreparedLabel | undefined;

  constructor(marks: Uint8Array) {
    this.#marks = marks;
    this.length = marks.length;
    this.ends = endsOf(marks);
    let ones = 0;
    for (let i = 0; i < this.ends.length; i += 2) ones += this.ends[i + 1]! - this.ends[i]!;
    this.ones = ones;
  }

  /** Whether there are no zeros. */
  get isFull(): boolean {
    return this.ones === this.length;
  }

  /** Transformed when it is first needed. */
  get prepared(): PreparedLabel {
    this.#prepared ??= new CircularCorrelator(this.length).prepare(this.#marks);
    return this.#prepared;
  }
}

function endsOf(marks: Uint8Array): Uint32Array {
  const isEnd = (row: number): boolean =>
    (row > 0 && marks[row - 1] === 1) !== (row < marks.length && marks[row] === 1);
  let count = 0;
  for (let row = 0; row <= marks.length; row++) if (isEnd(row)) count++;
  const ends = new Uint32Array(count);
  let filled = 0;
  for (let row = 0; row <= marks.length; row++) if (isEnd(row)) ends[filled++] = row;
  return ends;
}
