import { Random } from "../../../kernel-lib/dist/compute";

const take = (seed: number, count: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.nextUint32());
};

describe("seeded random numbers", () => {
  test("the same seed gives the same numbers, today and after an update", () => {
    expect(take(1, 4)).toEqual(take(1, 4));
    // Written down once: simulated data and shuffles must not change under people's feet.
    expect(take(1, 4)).toEqual([393288148, 2174103013, 3814759091, 2092745082]);
  });

  test("neighbouring and very large seeds give different numbers", () => {
    const firsts = [0, 1, 2, 3, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].map(seed => take(seed, 1)[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test("uniform numbers stay in [0, 1) and fill it evenly", () => {
    const random = new Random(7);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const value = random.uniform();
      expect(value >= 0 && value < 1).toBe(true);
      bins[Math.floor(value * 10)] += 1;
    }
    // Each bin: 10,000 ± 95; five standard deviations are allowed.
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  test("normal numbers have mean 0, variance 1, no skew and normal tails", () => {
    const random = new Random(3);
    const moments = [0, 0, 0, 0];
    const n = 200_000;
    for (let i = 0; i < n; i++) {
      const value = random.normal();
      for (let k = 0; k < 4; k++) moments[k] += value ** (k + 1) / n;
    }
    expect(moments[0]).toBeCloseTo(0, 1);
    expect(moments[1]).toBeCloseTo(1, 1);
    expect(moments[2]).toBeCloseTo(0, 1);
    expect(Math.abs(moments[3] - 3)).toBeLessThan(0.1);
  });

  test("whole numbers are even also where n is no power of two", () => {
    const random = new Random(5);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) counts[random.integer(6)] += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(460);
    expect(new Random(1).integer(1)).toBe(0);
  });

  test("an array is filled with the same whole numbers that come one by one", () => {
    const filled = new Uint32Array(50);
    new Random(5).fillIntegers(1_000, filled);
    const random = new Random(5);
    expect([...filled]).toEqual(Array.from({ length: 50 }, () => random.integer(1_000)));
  });

  test.each([0, -1, 1.5, NaN, 2 ** 33])("integer(%p) is refused", n => {
    expect(() => new Random(1).integer(n)).toThrow(RangeError);
    expect(() => new Random(1).fillIntegers(n, new Uint32Array(1))).toThrow(RangeError);
  });
});
