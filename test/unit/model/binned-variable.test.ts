import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { binVariable } from "../../../kernel-lib/dist/model/rules/binned-variable";

/** Different values, and in between so many that are the same. */
const withTies = (below: number, same: number, above: number): Float64Array =>
  Float64Array.from([
    ...Array.from({ length: below }, (_, i) => i),
    ...Array<number>(same).fill(100),
    ...Array.from({ length: above }, (_, i) => 200 + i),
  ]);

describe("bins", () => {
  it("hold equally many rows where values differ", () => {
    const { bins } = binVariable(
      "v",
      Float64Array.from({ length: 160 }, (_, i) => (i * 37) % 160),
      16,
    );
    for (let bin = 0; bin < 16; bin++) expect(bins.filter(own => own === bin)).toHaveLength(10);
  });

  it("begin where equal values begin or end, whichever is nearer to the quantile", () => {
    // The middle of 100 rows is place 50.
    expect(binVariable("v", withTies(30, 30, 40), 2).cuts).toEqual([150]);
    expect(binVariable("v", withTies(45, 30, 25), 2).cuts).toEqual([72]);
  });

  it("are one per value where there are no more values than bins", () => {
    expect(binVariable("v", Float64Array.of(5, 1, 5, 3, 1), 3)).toMatchObject({
      bins: Uint8Array.of(2, 0, 2, 1, 0),
      cuts: [2, 4],
    });
  });

  it("have cuts that part their rows, infinite and neighbouring numbers included", () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom(
        NaN,
        -Infinity,
        Infinity,
        1 + Number.EPSILON,
        Number.MAX_VALUE,
        -Number.MAX_VALUE,
        5e-324,
      ),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (drawn, most) => {
          const { bins, cuts, missing, median } = binVariable("v", Float64Array.from(drawn), most);
          expect(cuts.length).toBeLessThan(most);
          expect(missing).toBe(drawn.filter(Number.isNaN).length);
          drawn.forEach((own, row) => {
            const value = Number.isNaN(own) ? median : own;
            if (value !== null) expect(bins[row]).toBe(cuts.filter(cut => value >= cut).length);
          });
        },
      ),
    );
  });
});
