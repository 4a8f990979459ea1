import { shiftTest } from "../../compare";
import type { ShiftTest, ShiftTestOptions } from "../../compare";

/** Scores of rows that no model had seen, and what happened in them. */
export interface ChanceTask {
  readonly scores: Float64Array;
  readonly labels: Uint8Array;
  readonly options: ShiftTestOptions;
}

/** What runs in a thread: could scores like these come about by chance? */
export function testChance({ scores, labels, options }: ChanceTask): ShiftTest {
  return shiftTest(scores, labels, options);
}
