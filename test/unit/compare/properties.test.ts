import fc from "fast-check";
import { bestThreshold, twoSample, weightedTwoSample } from "../../../kernel-lib/dist/compare";
import type { Statistics } from "../../../kernel-lib/dist/protocol";

/** Small whole numbers make ties, fractions break them. */
const value = fc.oneof(fc.integer({ min: -8, max: 8 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const sample = fc.array(value, { minLength: 1, maxLength: 60 });
const samples = fc.tuple(sample, sample);
const close = (actual: Statistics["energy"], expected: Statistics["energy"], rounding = 1e-13): void => {
  if (typeof actual !== "number" || typeof expected !== "number") expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(rounding * Math.max(1, Math.abs(expected)));
};
/** What must hold for every pair of samples. */
const always = (check: (reference: number[], event: number[], statistics: Statistics) => void): void => {
  const run = ([reference, event]: [number[], number[]]): void =>
    check(reference, event, twoSample(reference, event));
  fc.assert(fc.property(samples, run), { numRuns: 400 });
};

describe("two samples", () => {
  test("every statistic stays within its bounds", () => {
    always((reference, event, s) => {
      const range = Math.max(...reference, ...event) - Math.min(...reference, ...event);
      const shares = [s.ks, s.auc, s.intersection, s.totalVariation, s.hellinger, s.jensenShannon];
      for (const share of [...shares, s.mutualInformation]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(Math.abs(s.cliffsDelta!)).toBeLessThanOrEqual(2 * s.ks! * (1 + 1e-15));
      expect(s.wasserstein!).toBeLessThanOrEqual(s.ks! * range * (1 + 1e-12) + Number.MIN_VALUE);
      expect(s.difference!).toBeGreaterThanOrEqual(Math.sqrt(3) * Math.abs(s.cliffsDelta!) * (1 - 1e-12));
      close(s.intersection! + s.totalVariation!, 1);
      // Le Cam's inequalities, and Lin's.
      const square = s.hellinger! ** 2;
      expect(square).toBeLessThanOrEqual(s.totalVariation! + 1e-15);
      expect(s.totalVariation!).toBeLessThanOrEqual(Math.sqrt(square * (2 - square)) * (1 + 1e-12) + 1e-15);
      expect(s.jensenShannon! ** 2).toBeLessThanOrEqual(s.totalVariation! + 1e-15);
      expect(s.psi!).toBeGreaterThanOrEqual(0);
      // ∫(F₀ − F₁)² ≤ sup|F₀ − F₁|·∫|F₀ − F₁|.
      expect(s.energy! ** 2).toBeLessThanOrEqual(2 * s.ks! * s.wasserstein! * (1 + 1e-12) + Number.MIN_VALUE);
      close(s.auc, (s.cliffsDelta! + 1) / 2);
    });
  });

  test("exchanging them turns the direction around and keeps the size", () => {
    always((reference, event, s) => {
      const turned = twoSample(event, reference);
      for (const name of ["difference", "ks", "ksAt", "intersection", "totalVariation"] as const)
        expect(turned[name]).toBe(s[name]);
      for (const name of ["wasserstein", "wassersteinStandardised", "energy"] as const)
        close(turned[name], s[name]);
      for (const name of ["hellinger", "jensenShannon", "mutualInformation"] as const)
        close(turned[name], s[name]);
      expect(turned.cliffsDelta! + s.cliffsDelta!).toBe(0);
      turned.components!.forEach((theta, j) => expect(theta + s.components![j]).toBe(0));
      expect(turned.ksSign! + s.ksSign!).toBe(0);
      expect(turned.threshold?.cut).toBe(s.threshold?.cut);
      expect([turned.medianEvent, turned.medianReference]).toEqual([s.medianReference, s.medianEvent]);
    });
  });

  test("the order of rows, missing values and the sign of zero change nothing", () => {
    always((reference, event, s) => {
      const disturbed = [...event.map(each => (each === 0 ? -each : each)), NaN].reverse();
      expect(twoSample([NaN, ...reference].sort(), disturbed)).toEqual(s);
    });
  });

  test("rank statistics see only the order: any rising map leaves them as they are", () => {
    const rising = fc.constantFrom(
      (x: number) => x ** 3 / 1e6 + x,
      (x: number) => Math.atan(x / 1e5) * 1e5 + 3 * x,
      (x: number) => x * 2 ** 40,
      (x: number) => (x < 0 ? x / 2 : x * 3),
    );
    fc.assert(
      fc.property(samples, rising, ([reference, event], map) => {
        const distinct = new Set([...reference, ...event]);
        // Rounding may merge neighbours; then the map does not rise strictly.
        const mapped = [...distinct].sort((a, b) => a - b).map(map);
        fc.pre(mapped.every((each, i) => i === 0 || each > mapped[i - 1]));
        const before = twoSample(reference, event);
        const after = twoSample(reference.map(map), event.map(map));
        for (const name of ["difference", "components", "ks", "ksSign", "auc", "cliffsDelta"] as const) {
          expect(after[name]).toEqual(before[name]);
        }
        expect(after.threshold?.below).toEqual(before.threshold?.below);
      }),
    );
  });

  test("a falling map turns location and skew around and keeps spread and tails", () => {
    always((reference, event, s) => {
      const negative = (values: number[]): number[] => values.map(each => -each);
      const turned = twoSample(negative(reference), negative(event));
      s.components!.forEach((theta, j) => close(turned.components![j], j % 2 === 0 ? -theta : theta));
      close(turned.ks, s.ks);
      close(turned.wasserstein, s.wasserstein, 1e-12);
    });
  });

  test("shift and scale move distances with them", () => {
    always((reference, event, s) => {
      const scaled = twoSample(
        reference.map(x => 4 * x),
        event.map(x => 4 * x),
      );
      close(scaled.wasserstein, 4 * s.wasserstein!, 1e-12);
      close(scaled.energy, 2 * s.energy!, 1e-12);
      if (s.wassersteinStandardised !== null)
        close(scaled.wassersteinStandardised, s.wassersteinStandardised, 1e-12);
      const extent = Math.max(...reference, ...event) - Math.min(...reference, ...event);
      // Subnormal numbers don't scale: their last digit is fixed.
      if (extent <= 1e-290) return;
      for (const name of ["intersection", "hellinger", "jensenShannon", "mutualInformation"] as const)
        expect(scaled[name]).toBe(s[name]);
      const smallest = Math.min(...[...reference, ...event].map(Math.abs).filter(size => size > 0));
      if (smallest > 1e-290) expect(scaled.psi).toBe(s.psi);
    });
  });

  test("no other cut lowers the Gini impurity more", () => {
    always((reference, event) => {
      const found = bestThreshold(reference, event);
      const distinct = [...new Set([...reference, ...event].map(each => each + 0))].sort((a, b) => a - b);
      const total = reference.length + event.length;
      let best = 0;
      for (const cut of distinct.slice(0, -1)) {
        const below = [reference, event].map(values => values.filter(each => each <= cut).length);
        const n = below[0] + below[1];
        const d = below[1] * reference.length - below[0] * event.length;
        best = Math.max(best, (2 * d * d) / (total * total * n * (total - n)));
      }
      close(found?.giniDecrease ?? 0, best);
      if (found === null) return;
      expect(found.below.total).toBe([...reference, ...event].filter(each => each <= found.cut).length);
      expect(found.below.event).toBe(event.filter(each => each <= found.cut).length);
      expect(found.above.total).toBe(total - found.below.total);
    });
  });
});

describe("weights", () => {
  const weighted = fc.array(
    fc.record({ x: value, e: fc.integer({ min: 0, max: 3 }), r: fc.integer({ min: 0, max: 3 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  const repeat = (rows: { x: number; n: number }[]): number[] =>
    rows.flatMap(({ x, n }) => new Array<number>(n).fill(x));

  test("0 drops a row, 1 keeps it, whole weights stand for so many rows", () => {
    fc.assert(
      fc.property(weighted, rows => {
        const event = Float64Array.from(rows, ({ e }) => e);
        const reference = Float64Array.from(rows, ({ r }) => r);
        const byWeight = weightedTwoSample(
          rows.map(({ x }) => x),
          { event, reference },
        );
        const byRows = twoSample(
          repeat(rows.map(({ x, r }) => ({ x, n: r }))),
          repeat(rows.map(({ x, e }) => ({ x, n: e }))),
        );
        expect(byWeight).toEqual(byRows);
      }),
      { numRuns: 300 },
    );
  });

  test("only their proportions matter for ranks", () => {
    fc.assert(
      fc.property(weighted, rows => {
        const weights = (factor: number): { event: Float64Array; reference: Float64Array } => ({
          event: Float64Array.from(rows, ({ e }) => e * factor),
          reference: Float64Array.from(rows, ({ r }) => r * factor),
        });
        const values = rows.map(({ x }) => x);
        const [one, part] = [weightedTwoSample(values, weights(1)), weightedTwoSample(values, weights(0.1))];
        for (const name of ["difference", "ks", "auc", "wasserstein", "intersection"] as const)
          close(part[name], one[name], 1e-11);
        for (const name of ["energy", "hellinger", "jensenShannon", "mutualInformation"] as const)
          close(part[name], one[name], 1e-7);
      }),
    );
  });

  test("negative, infinite or missing weights are refused", () => {
    const one = Float64Array.of(1);
    for (const bad of [
      Float64Array.of(-1),
      Float64Array.of(Infinity),
      Float64Array.of(NaN),
      new Float64Array(2),
    ]) {
      expect(() => weightedTwoSample([1], { event: bad, reference: one })).toThrow("Weights must be finite");
    }
  });
});

test("text among the numbers is refused, null is missing", () => {
  expect(() => twoSample([1, "2" as unknown as number], [3])).toThrow(
    "Entry 1 is not a number but string (reference)",
  );
  expect(twoSample([1, null as unknown as number], [3]).auc).toBe(1);
});

test("among cuts that are exactly equally good the smallest is taken, however large the counts", () => {
  // Mirror images: the two outer cuts are equal in exact arithmetic alone.
  const reference = [
    ...new Array<number>(99_991).fill(0),
    ...new Array<number>(31_337).fill(1),
    ...new Array<number>(99_991).fill(2),
  ];
  const event = [
    ...new Array<number>(7_919).fill(0),
    ...new Array<number>(50_021).fill(1),
    ...new Array<number>(7_919).fill(2),
  ];
  expect(bestThreshold(reference, event)?.cut).toBe(0.5);
  const turned = (values: number[]): number[] => values.map(each => 2 - each);
  expect(bestThreshold(turned(reference), turned(event))?.cut).toBe(0.5);
});
