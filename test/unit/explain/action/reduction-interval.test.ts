import { describe, expect, it } from "@jest/globals";
import { Random } from "../../../../kernel-lib/dist/compute";
import { reductionOf } from "../../../../kernel-lib/dist/explain/action/reduction-interval";
import type { TestBlock } from "../../../../kernel-lib/dist/explain/action/reduction-interval";

const block = (outsideEvents: number, stratum = 0): TestBlock => ({
  insideRows: 50,
  insideEvents: 5,
  outsideRows: 50,
  outsideEvents,
  unknownRows: 0,
  stratum,
});
const alike = (blocks: number, outsideEvents: number, stratum: number): TestBlock[] =>
  Array.from({ length: blocks }, () => block(outsideEvents, stratum));

describe("the interval of a reduction", () => {
  it("has no width where all blocks of a recipe are alike", () => {
    const { low, value, high } = reductionOf([...alike(6, 10, 0), ...alike(4, 40, 1)], new Random(1))!;
    expect(value).toBeCloseTo((6 * 10 + 4 * 40) / 500 - 0.1, 12);
    expect([low, high]).toEqual([value, value]);
  });

  it("has a width where one block is alone in its recipe, since nobody knows how such blocks differ", () => {
    const { low, value, high } = reductionOf([...alike(10, 10, 0), block(40, 1)], new Random(1))!;
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    const both = reductionOf([...alike(10, 10, 0), block(40, 1), block(10, 2)], new Random(1))!;
    expect(both.low).toBeLessThan(both.value);
    expect(both.high).toBeGreaterThan(both.value);
  });

  it("is wider than the quantiles of resamples by what ten blocks are too few", () => {
    const blocks = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40].map(events => block(events));
    const { low, value, high } = reductionOf(blocks, new Random(3))!;
    const rates = blocks.map(({ outsideEvents }) => outsideEvents / 50);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / 10;
    const error = Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / 9 / 10);
    // Student's t of 9 degrees of freedom, 97.5 %: the mean of equally large blocks is what it is made for.
    for (const half of [value - low, high - value])
      expect(Math.abs(half / (2.2622 * error) - 1)).toBeLessThan(0.08);
  });

  it("is none where resamples too often have all rows on one side", () => {
    const oneSided = { ...block(0), insideRows: 0, insideEvents: 0 };
    expect(reductionOf([...Array<TestBlock>(11).fill(oneSided), block(10)], new Random(1))).toBeNull();
    expect(reductionOf(Array<TestBlock>(12).fill(oneSided), new Random(1))).toBeNull();
  });
});
