import { frequentValues, sparkline, summarise, tableFrom } from "../../../kernel-lib/dist/data";

const table = tableFrom({
  x: [1, 2, null, Infinity, -3, 2],
  few: [0, 1, 1, null, 1, 0],
  word: ["b", "a", "b", null, "c", "b"],
  empty: [null, null, null, null, null, null],
});

describe("a column in a few numbers", () => {
  test("missing, distinct, smallest and largest finite value", () => {
    expect(summarise(table.column("x"))).toEqual({ missing: 1, distinct: 4, min: -3, max: 2 });
    expect(summarise(table.column("word"))).toEqual({ missing: 1, distinct: 3 });
    expect(summarise(table.column("empty"))).toEqual({ missing: 6, distinct: 0 });
  });

  test("distinct values are counted up to 1000", () => {
    const many = tableFrom({ x: Array.from({ length: 5000 }, (_, row) => row) });
    expect(summarise(many.column("x")).distinct).toBe(1000);
  });

  test("the most frequent values, of numbers only where there are few", () => {
    expect(frequentValues(table.column("word"), 2)).toEqual([
      { value: "b", count: 3 },
      { value: "a", count: 1 },
    ]);
    expect(frequentValues(table.column("few"), 20).map(({ value }) => value)).toEqual(["1", "0"]);
    expect(frequentValues(table.column("x"), 2)).toEqual([]);
  });

  test("its course in slices: means of finite values, null for none", () => {
    expect(sparkline(table.column("x"), 3)).toEqual([1.5, null, -0.5]);
    expect(sparkline(table.column("empty"), 2)).toEqual([null, null]);
    expect(sparkline(table.column("x"), 100)).toHaveLength(6);
    expect(sparkline(table.column("word"), 3)).toEqual([0.5, 0, 0.5]);
  });
});
