import fc from "fast-check";
import { Random, sortOrder } from "../../../kernel-lib/dist/compute";

/** What the order must be, by the plainest means. */
function expectedOrder(values: ArrayLike<number>): number[] {
  const rows = Array.from(values, (_, row) => row).filter(row => !Number.isNaN(values[row]));
  return rows.sort((a, b) => (values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : a - b));
}

function expectSorted(input: readonly number[]): void {
  const values = Float64Array.from(input);
  const { present, order, sorted } = sortOrder(values);
  const expected = expectedOrder(values);
  expect(present).toBe(expected.length);
  expect(Array.from(order.subarray(0, present))).toEqual(expected);
  expect(Array.from(sorted.subarray(0, present))).toEqual(expected.map(row => values[row] + 0));
}

describe("the order of a column", () => {
  test.each<[string, number[]]>([
    ["nothing", []],
    ["only missing values", [NaN, NaN]],
    ["one value", [3]],
    ["the same value throughout", [2, 2, 2]],
    ["missing values between", [3, NaN, 1, NaN, 2]],
    ["zeros of both signs as equal", [0, -0, 0, -0, -1, 1]],
    ["infinities at the ends", [1, Infinity, -Infinity, 0, Infinity, -Infinity, NaN]],
    ["only infinities", [Infinity, -Infinity, Infinity]],
    ["subnormal numbers", [5e-324, 0, 1e-323, -5e-324, 2.5e-320, -0]],
    ["the whole range of float64", [1.7e308, -1.7e308, 1e-300, -1e-300, 0, 1e300, -1e300]],
    ["neighbouring numbers", [1 + 2 ** -52, 1, 1 - 2 ** -53, 1 + 2 ** -51]],
    ["one value far away", [1e300, 1, 3, 2, 1.5, 2.5, 1.25]],
  ])("%s", (_, values) => expectSorted(values));

  const random = new Random(11);
  const walk = { at: 0 };
  const shapes: [string, () => number][] = [
    ["normal", () => random.normal()],
    ["offset 1e9 with unit noise", () => 1e9 + random.normal()],
    ["quantised", () => Math.round(random.normal() * 20) / 10],
    ["heavy tails around zero", () => random.normal() / random.normal()],
    ["log-normal", () => Math.exp(5 * random.normal())],
    ["six hundred powers of ten", () => random.normal() * 10 ** (600 * random.uniform() - 300)],
    [
      "two clusters of neighbouring numbers",
      () => (random.uniform() < 0.5 ? 1 : 1e200) * (1 + random.integer(1000) * 2 ** -52),
    ],
    [
      "one cluster of neighbouring numbers with one outlier",
      () => (random.integer(5000) === 0 ? -1e9 : 1 + random.integer(1e6) * 2 ** -52),
    ],
    ["few values, some missing", () => (random.uniform() < 0.2 ? NaN : random.integer(5))],
    ["random walk", () => (walk.at += random.normal())],
    ["mostly zero", () => (random.uniform() < 0.7 ? 0 : random.normal())],
    ["subnormal", () => random.integer(2 ** 20) * 5e-324],
    ["falling", () => -(walk.at += 1)],
    ["the same throughout", () => 2.5],
    ["nearly all missing", () => (random.uniform() < 0.98 ? NaN : random.normal())],
    [
      "infinities, zeros of both signs and missing values among others",
      () => [Infinity, -Infinity, 0, -0, NaN, random.normal(), random.normal()][random.integer(7)],
    ],
    ["crowds far beyond either end", () => [-1e6, 0, 1e6][random.integer(20) % 3] + random.normal()],
  ];
  // On both sides of where another way of sorting begins, or a row number takes another bit.
  const lengths = [255, 256, 257, 300, 16_384, 16_385, 32_768, 32_769, 40_000, 270_000];
  test.each(shapes)("%s, at every size", (_, draw) => {
    for (const length of lengths) {
      const values = Float64Array.from({ length }, draw);
      const { present, order, sorted } = sortOrder(values);
      expect(present).toBe(values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0));
      const seen = new Uint8Array(length);
      let wrong = 0;
      for (let i = 0; i < present; i++) {
        const row = order[i];
        seen[row] += 1;
        if (sorted[i] !== values[row] || seen[row] !== 1) wrong++;
        if (i > 0 && !(sorted[i - 1] < sorted[i] || (sorted[i - 1] === sorted[i] && order[i - 1] < row)))
          wrong++;
      }
      expect(wrong).toBe(0);
    }
  });

  test("any numbers whatsoever", () => {
    fc.assert(fc.property(fc.array(fc.double(), { maxLength: 200 }), expectSorted), { numRuns: 500 });
    const few = fc.array(fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1, -1, 5e-324), { maxLength: 60 });
    fc.assert(fc.property(few, expectSorted), { numRuns: 300 });
  });

  test("a shorter column after a longer one is not disturbed by what is left over", () => {
    sortOrder(Float64Array.from({ length: 1000 }, (_, i) => -i));
    expectSorted([3, 1, 2]);
  });
});
