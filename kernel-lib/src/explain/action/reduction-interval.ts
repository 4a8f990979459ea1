import { upperNormal } from "../../compute";
import type { Random } from "../../compute";
import type { BoxCounts } from "./box";

/** A stretch of time that took no part in finding the box. */
export interface TestBlock extends BoxCounts {
  /** Blocks are drawn among those of the same stratum. */
  readonly stratum: number;
}

/** By how much the rate of events is lower inside than outside; the lower bound is what counts. */
export interface Reduction {
  /** Lower and upper bound of 95 %. */
  readonly low: number;
  readonly high: number;
  /** Rate outside minus rate inside. */
  readonly value: number;
}

const RESAMPLES = 1999;
/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;
/** Of the resamples, at most this share may have all rows on one side. */
const MOST_UNDEFINED = 0.05;

type Sums = Omit<BoxCounts, "unknownRows">;

/**
 * The reduction with an interval from blocks that are drawn again with replacement, within strata: rows of one block
 * remember each other, blocks do not.
 *
 * @returns null where too often one side of the box has no row
 * @source Davison & Hinkley 1997, sections 3.2 and 8.2; Künsch 1989
 */
export function reductionOf(blocks: readonly TestBlock[], random: Random): Reduction | null {
  const value = differenceOf(sumOf(blocks));
  if (value === null) return null;
  const strata = strataOf(blocks);
  const drawn: number[] = [];
  for (let d = 0; d < RESAMPLES; d++) {
    const resample = strata.flatMap(own => own.map(() => own[random.integer(own.length)]!));
    const difference = differenceOf(sumOf(resample));
    if (difference !== null) drawn.push(difference);
  }
  if (drawn.length < (1 - MOST_UNDEFINED) * RESAMPLES) return null;
  const sorted = Float64Array.from(drawn).sort();
  const last = sorted.length - 1;
  const tail = upperNormal(expandedPoint(blocks.length - strata.length));
  return { low: sorted[Math.floor(tail * last)]!, high: sorted[Math.ceil((1 - tail) * last)]!, value };
}

/**
 * How many standard deviations of the resamples away the bounds lie. Resamples of few blocks vary too little, by
 * √(ν/(ν + 1)), and Student's t is wider than the normal distribution; its 97.5 % point by the first two terms of
 * Fisher & Cornish's expansion.
 *
 * @param freedom ν, blocks less strata
 * @source Hesterberg 2015 (expanded percentile interval)
 */
function expandedPoint(freedom: number): number {
  const student = Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2);
  return student * Math.sqrt((freedom + 1) / freedom);
}

function sumOf(blocks: readonly Sums[]): Sums {
  const sums = { insideRows: 0, insideEvents: 0, outsideRows: 0, outsideEvents: 0 };
  for (const block of blocks) {
    sums.insideRows += block.insideRows;
    sums.insideEvents += block.insideEvents;
    sums.outsideRows += block.outsideRows;
    sums.outsideEvents += block.outsideEvents;
  }
  return sums;
}

function differenceOf({ insideRows, insideEvents, outsideRows, outsideEvents }: Sums): number | null {
  if (insideRows === 0 || outsideRows === 0) return null;
  return outsideEvents / outsideRows - insideEvents / insideRows;
}

/** Blocks by stratum. A block that is alone would never vary: such blocks are drawn
 * among each other, so there are at least two to a stratum. */
function strataOf(blocks: readonly TestBlock[]): TestBlock[][] {
  const groups = new Map<number, TestBlock[]>();
  for (const block of blocks) groups.set(block.stratum, [...(groups.get(block.stratum) ?? []), block]);
  const all = [...groups.values()];
  const together = all.filter(({ length }) => length > 1);
  const alone = all.filter(({ length }) => length === 1).flat();
  if (alone.length === 1 && together.length > 0) together[0]!.push(alone[0]!);
  else if (alone.length > 0) together.push(alone);
  return together;
}
