import { Random } from "../../../kernel-lib/dist/compute";
import { pictureOf, picturesOf, timelineOf } from "../../../kernel-lib/dist/compare";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import type { Histogram, Picture } from "../../../kernel-lib/dist/protocol";

const START = Date.UTC(2026, 0, 5);
const random = new Random(9);
const minutes = (count: number, step = 1): Date[] =>
  Array.from({ length: count }, (_, row) => new Date(START + row * step * 60_000));
const timed = (values: (number | null)[], times: Date[] = minutes(values.length)): Table =>
  tableFrom([
    ["time", times],
    ["x", values],
  ]);
const everyFourth = (rows: number): Uint8Array =>
  Uint8Array.from({ length: rows }, (_, row) => (row % 4 === 0 ? 1 : 0));
const histogram = (picture: Picture): Histogram => {
  if (picture.distribution?.type !== "histogram") throw new Error("no histogram");
  return picture.distribution;
};
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

describe("the spread that is drawn", () => {
  test("type-7 values at shares of each population, and every value of few rows", () => {
    const values = Array.from({ length: 400 }, (_, row) => 400 - row);
    const { spread } = pictureOf(timed(values), everyFourth(400), "x");
    expect(spread!.shares[6]).toBe(0.5);
    // Events are 400, 396 … 4; the median of a hundred lies between 200 and 204.
    expect(spread!.event!.values[6]).toBe(202);
    expect(spread!.event!.values.at(-1)).toBe(400);
    expect(spread!.event!.points).toEqual(Array.from({ length: 100 }, (_, i) => 4 * (i + 1)));
    expect(spread!.reference!.points).toBeNull();
  });

  test("none of a population without values, and none at all where a value is infinite", () => {
    const labels = new Uint8Array(8);
    expect(pictureOf(timed([1, 2, 3, 4, 5, 6, 7, 8]), labels, "x").spread!.event).toBeNull();
    expect(pictureOf(timed([1, 2, 3, 4, 5, 6, 7, Infinity]), everyFourth(8), "x").spread).toBeUndefined();
  });
});

describe("the distribution that is drawn", () => {
  test("fifty bins for many rows, every row counted once, extremes outside", () => {
    const values = Array.from({ length: 5_000 }, () => random.normal());
    values[17] = 1e6;
    values[18] = Infinity;
    const { edges, event, reference, outside } = histogram(pictureOf(timed(values), everyFourth(5_000), "x"));
    expect(edges).toHaveLength(51);
    expect(Math.max(...edges.map(Math.abs))).toBeLessThan(5);
    expect(outside).toBeGreaterThan(0);
    expect(outside).toBeLessThanOrEqual(10 + 2);
    expect(sum(event) + sum(reference) + outside).toBe(5_000);
  });

  test.each([
    ["the ends of all numbers", [Number.MAX_VALUE, -Number.MAX_VALUE]],
    ["the largest number alone", [Number.MAX_VALUE]],
    ["a sentinel of −1.79e308 among readings", [-1.79e308, 5, 6, 7]],
    ["a very large and a very small number", [1e308, Number.MIN_VALUE]],
    ["the smallest numbers", [Number.MIN_VALUE, -Number.MIN_VALUE]],
  ])("finite edges that ascend, and every row counted once: %s", (_, values) => {
    for (const rows of [2, 7, 3_000]) {
      const column = Array.from({ length: rows }, (__, row) => values[row % values.length] ?? null);
      const { edges, event, reference, outside } = histogram(
        pictureOf(timed(column), everyFourth(rows), "x"),
      );
      expect(edges.every(Number.isFinite)).toBe(true);
      expect([...edges].sort((a, b) => a - b)).toEqual(edges);
      expect(sum(event) + sum(reference) + outside).toBe(rows);
    }
  });

  test("no more than √n bins below 200 rows in a population, and nothing outside", () => {
    const values = Array.from({ length: 400 }, () => random.normal());
    const { edges, event, reference, outside } = histogram(pictureOf(timed(values), everyFourth(400), "x"));
    expect(edges).toHaveLength(21);
    expect([sum(event), sum(reference), outside]).toEqual([100, 300, 0]);
  });

  test("one bin per value for values on a coarse grid, also with gaps in it", () => {
    const values = Array.from({ length: 2_000 }, (_, row) => [0.1, 0.2, 0.3, 0.7][row % 4]);
    const { edges, event, reference } = histogram(pictureOf(timed(values), everyFourth(2_000), "x"));
    expect(edges).toEqual([0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75]);
    expect(event).toEqual([500, 0, 0, 0, 0, 0, 0]);
    expect(reference).toEqual([0, 500, 500, 0, 0, 0, 500]);
  });

  test("whole numbers make no comb: every bin holds equally many of them", () => {
    const values = Array.from({ length: 7_000 }, (_, row) => row % 140);
    const { edges, event, reference } = histogram(pictureOf(timed(values), everyFourth(7_000), "x"));
    const widths = new Set(edges.slice(1).map((edge, i) => edge - edges[i]));
    expect([...widths]).toEqual([3]);
    const counts = event.map((count, i) => count + reference[i]);
    expect(new Set(counts.slice(0, -1))).toEqual(new Set([150]));
  });

  test("a single value, an offset of 1e9, and the largest numbers are drawn", () => {
    const one = histogram(pictureOf(timed(new Array<number>(10).fill(3)), everyFourth(10), "x"));
    expect(one).toEqual({ type: "histogram", edges: [2.5, 3.5], event: [3], reference: [7], outside: 0 });
    const far = histogram(
      pictureOf(timed(Array.from({ length: 900 }, () => 1e9 + random.normal())), everyFourth(900), "x"),
    );
    expect(new Set(far.edges).size).toBe(far.edges.length);
    const huge = histogram(pictureOf(timed([-1.7e308, 1.7e308, 0, 1e308]), everyFourth(4), "x"));
    expect(huge.edges.every(Number.isFinite)).toBe(true);
    expect(sum(huge.event) + sum(huge.reference)).toBe(4);
  });

  test("ignored rows and missing values are in no bin; without values there is none", () => {
    const labels = Uint8Array.of(1, 0, 255, 0);
    const { event, reference } = histogram(pictureOf(timed([1, 2, 3, null]), labels, "x"));
    expect([sum(event), sum(reference)]).toEqual([1, 1]);
    expect(pictureOf(timed([null, null, 3, null]), labels, "x").distribution).toBeNull();
  });

  test("categories are bars without a trend", () => {
    const table = tableFrom([["<b>", ["A", "B", "A", null]]]);
    expect(pictureOf(table, Uint8Array.of(1, 0, 0, 1), "<b>")).toMatchObject({
      variable: "<b>",
      distribution: {
        type: "categories",
        categories: [
          { category: "A", event: 1, reference: 1 },
          { category: "B", event: 0, reference: 1 },
        ],
      },
      trend: null,
      timeline: null,
    });
  });
});

describe("the trend that is drawn", () => {
  test("every extreme survives thinning, and it says that it was thinned", () => {
    const values: (number | null)[] = Array.from({ length: 50_000 }, () => random.normal());
    values[31_234] = 77;
    values[31_235] = -55;
    const { trend } = pictureOf(timed(values), everyFourth(50_000), "x");
    expect(trend!.min).toHaveLength(200);
    expect(trend!.thinned).toBe(true);
    expect([Math.max(...trend!.max.map(Number)), Math.min(...trend!.min.map(Number))]).toEqual([77, -55]);
    expect(JSON.stringify(pictureOf(timed(values), everyFourth(50_000), "x")).length).toBeLessThan(12_000);
  });

  test("few rows are drawn one by one; a gap stays a gap, an early stamp leaves none", () => {
    const at = [0, 1, 1.9, 3, 4, 9, 10, 11].map(minute => new Date(START + minute * 60_000));
    const { trend } = pictureOf(timed([1, 2, 3, 4, 5, 6, null, 8], at), everyFourth(8), "x");
    expect(trend!.min).toEqual([1, 2, 3, 4, 5, null, null, null, null, 6, null, 8]);
    expect(trend!.max).toEqual([1, 3, 3, 4, 5, null, null, null, null, 6, null, 8]);
    expect(trend!.axis).toEqual({ kind: "time", from: START, to: START + 12 * 60_000, timeZone: "UTC" });
  });

  test("infinities are not drawn", () => {
    const { trend } = pictureOf(timed([1, Infinity, -Infinity, 2]), everyFourth(4), "x");
    expect(trend!.max).toEqual([1, null, null, 2]);
  });

  test("without time the axis counts rows", () => {
    const table = tableFrom([["x", Float64Array.of(3, 1, 2)]]);
    expect(pictureOf(table, everyFourth(3), "x").trend).toEqual({
      axis: { kind: "row", from: 0, to: 3 },
      min: [3, 1, 2],
      max: [3, 1, 2],
      thinned: false,
    });
  });
});

describe("several pictures at once", () => {
  test("drawn in worker threads they are the same, in the order asked for", async () => {
    const rows = 2_000;
    const table = tableFrom([
      ["time", minutes(rows)],
      ["x", Array.from({ length: rows }, () => random.normal())],
      ["recipe", Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? "A" : "B"))],
      ["y", Array.from({ length: rows }, (_, row) => row % 7)],
    ]);
    const names = ["y", "recipe", "x"];
    const labels = everyFourth(rows);
    expect(await picturesOf(table, labels, names)).toEqual(names.map(name => pictureOf(table, labels, name)));
    await expect(picturesOf(table, labels, ["z"])).rejects.toMatchObject({ code: "no-such-variable" });
  });
});

describe("a part of the axis", () => {
  const values = Array.from({ length: 1_000 }, (_, row) => row);
  const table = timed(values);
  const labels = everyFourth(1_000);

  test("restricts distribution and trend to its rows, half-open, and brings its own timeline", () => {
    const range = { from: START + 100 * 60_000, to: START + 200 * 60_000 };
    const picture = pictureOf(table, labels, "x", range);
    const { event, reference, outside } = histogram(picture);
    expect([sum(event), sum(reference), outside]).toEqual([25, 75, 0]);
    expect(picture.trend!.min).toEqual(values.slice(100, 200));
    expect(picture.timeline!.axis).toMatchObject(range);
    expect(picture.timeline!.event).toHaveLength(100);
  });

  test("beyond the data is cut off; entirely outside is empty, not an error", () => {
    const picture = pictureOf(table, labels, "x", { from: START - 1e9, to: START + 10 * 60_000 });
    expect(picture.trend!.axis.from).toBe(START);
    expect(picture.trend!.min).toHaveLength(10);
    const outside = pictureOf(table, labels, "x", { from: START - 2e9, to: START - 1e9 });
    expect(outside.distribution).toBeNull();
    expect(new Set(outside.trend!.min)).toEqual(new Set([null]));
    expect(new Set(outside.timeline!.event)).toEqual(new Set([null]));
  });
});

describe("the timeline", () => {
  test("shares of event and ignored rows per slice, null in gaps", () => {
    const at = [0, 1, 2, 3, 20, 21, 22, 23].map(minute => new Date(START + minute * 60_000));
    const labels = Uint8Array.of(1, 1, 0, 255, 0, 0, 1, 1);
    const { event, ignored } = timelineOf(timed([1, 2, 3, 4, 5, 6, 7, 8], at), labels, undefined, 6);
    expect(event).toEqual([0.5, null, null, null, null, 0.5]);
    expect(ignored).toEqual([0.25, null, null, null, null, 0]);
  });

  test("a table of one row, and of none, have one", () => {
    expect(timelineOf(timed([1]), Uint8Array.of(1)).event).toEqual([1]);
    expect(timelineOf(tableFrom([["x", new Float64Array(0)]]), new Uint8Array(0)).event).toEqual([null]);
  });
});
