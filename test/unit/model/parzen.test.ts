import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Random } from "../../../kernel-lib/dist/compute";
import type { NumberRange } from "../../../kernel-lib/dist/model";
import { Axis } from "../../../kernel-lib/dist/model/tuning/axis";
import { ChoiceShares, ParzenMixture } from "../../../kernel-lib/dist/model/tuning/parzen";

const range = (kind: NumberRange["kind"]): fc.Arbitrary<{ range: NumberRange; values: number[] }> =>
  fc
    .record({
      low: fc.integer({ min: 1, max: 50 }),
      span: fc.integer({ min: 1, max: 40 }),
      log: fc.boolean(),
    })
    .chain(({ low, span, log }) =>
      fc.record({
        range: fc.constant<NumberRange>({ kind, low, high: low + span, log }),
        values: fc.array(fc.integer({ min: low, max: low + span }), { maxLength: 12 }),
      }),
    );

describe("the density of values that were seen", () => {
  it("has the area 1 over the line, logarithmic or not", () => {
    fc.assert(
      fc.property(range("float"), ({ range, values }) => {
        const axis = new Axis(range);
        const mixture = new ParzenMixture(axis, values);
        const steps = 4000;
        const width = (axis.to - axis.from) / steps;
        let area = 0;
        for (let i = 0; i < steps; i++)
          area += width * mixture.density(axis.valueAt(axis.from + (i + 0.5) * width));
        // Midpoints: a kernel is at least a hundredth of the line wide, forty of these steps.
        expect(area).toBeCloseTo(1, 4);
      }),
      { numRuns: 40 },
    );
  });

  it("is a probability for each integer, 1 together", () => {
    fc.assert(
      fc.property(range("integer"), ({ range, values }) => {
        const mixture = new ParzenMixture(new Axis(range), values);
        let sum = 0;
        for (let value = range.low; value <= range.high; value++) sum += mixture.density(value);
        expect(sum).toBeCloseTo(1, 10);
      }),
    );
  });

  it("is what is drawn", () => {
    const random = new Random(12);
    const axis = new Axis({ kind: "integer", low: 1, high: 20, log: true });
    const mixture = new ParzenMixture(axis, [2, 3, 3, 15]);
    const counts = new Array<number>(21).fill(0);
    const draws = 20_000;
    for (let i = 0; i < draws; i++) counts[mixture.draw(random)]++;
    for (let value = 1; value <= 20; value++) {
      const share = mixture.density(value);
      // Four and a half standard deviations: twenty shares are looked at.
      expect(Math.abs(counts[value] - draws * share)).toBeLessThan(
        4.5 * Math.sqrt(draws * share * (1 - share)),
      );
    }
  });

  it("of choices counts one observation more, spread over all of them", () => {
    const shares = new ChoiceShares(4, [1, 1, 3]);
    expect([0, 1, 2, 3].map(place => shares.density(place))).toEqual([1 / 16, 9 / 16, 1 / 16, 5 / 16]);
    const random = new Random(2);
    const drawn = Array.from({ length: 8000 }, () => shares.draw(random));
    for (let place = 0; place < 4; place++) {
      const share = shares.density(place);
      const count = drawn.filter(each => each === place).length;
      expect(Math.abs(count - 8000 * share)).toBeLessThan(4.5 * Math.sqrt(8000 * share * (1 - share)));
    }
  });
});
