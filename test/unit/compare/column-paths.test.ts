import { Random, sortOrder, sweep } from "../../../kernel-lib/dist/compute";
import { compareVariables, twoSample, weightedTwoSample } from "../../../kernel-lib/dist/compare";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Statistics } from "../../../kernel-lib/dist/protocol";

const random = new Random(23);
const NAMED: readonly (readonly [string, () => number])[] = [
  ["normal", () => random.normal()],
  ["many ties", () => Math.round(random.normal() * 3)],
  ["two values", () => random.integer(2)],
  ["a constant", () => 2.5],
  ["zeros of both signs", () => [0, -0, 1e-300, -1e-300][random.integer(4)]],
  ["missing values", () => (random.uniform() < 0.3 ? NaN : random.normal())],
  ["infinities", () => [Infinity, -Infinity, random.normal(), random.normal()][random.integer(4)]],
  ["only infinities", () => (random.uniform() < 0.5 ? Infinity : -Infinity)],
  ["nothing but missing values", () => NaN],
  ["heavy tails", () => random.normal() / random.normal()],
  ["an offset of a billion", () => 1e9 + random.normal()],
  ["huge values", () => random.normal() * 1e307],
  ["subnormal values", () => random.integer(1000) * 5e-324],
];
/** Up to 32,768 rows an order is kept without values; 16,384 places are swept at a time. */
const SIZES = [2, 3, 63, 64, 65, 255, 256, 257, 10_000, 16_384, 16_385, 32_768, 32_769];

/** Labels of which some are ignored, and a column of each kind; those of events lie higher. */
function columnsOf(rows: number): { labels: Uint8Array; columns: [string, Float64Array][] } {
  const labels = Uint8Array.from({ length: rows }, (_, row) =>
    row === 0 ? 1 : row === 1 ? 0 : [0, 0, 0, 1, 255][random.integer(5)],
  );
  const columns = NAMED.map(([name, draw]): [string, Float64Array] => [
    name,
    Float64Array.from(labels, label => draw() + (label === 1 && name !== "a constant" ? 0.25 : 0)),
  ]);
  return { labels, columns };
}

describe("whichever way a column's order comes about, its statistics are the same to the last bit", () => {
  test.each(SIZES)("%d rows: of a new order, of a kept one, of two samples", async rows => {
    const { labels, columns } = columnsOf(rows);
    const table = tableFrom(columns, { time: null });
    const compare = async (): Promise<Map<string, Statistics>> => {
      const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
      return new Map(compared.map(({ name, statistics }) => [name, statistics]));
    };
    const [first, again] = [await compare(), await compare()];
    for (const [name, values] of columns) {
      const of = (wanted: number): Float64Array => values.filter((_, row) => labels[row] === wanted);
      expect([name, first.get(name)]).toEqual([name, twoSample(of(0), of(1))]);
      expect([name, again.get(name)]).toEqual([name, first.get(name)]);
    }
  });

  test.each([2, 300, 20_000])("%d rows, each with a whole weight", rows => {
    const { labels, columns } = columnsOf(rows);
    const event = Float64Array.from(labels, label => (label === 1 ? 1 : 0));
    const reference = Float64Array.from(labels, label => (label === 0 ? 1 : 0));
    for (const [name, values] of columns) {
      const of = (wanted: number): Float64Array => values.filter((_, row) => labels[row] === wanted);
      const weighted = weightedTwoSample(values, { event, reference });
      expect([name, weighted]).toEqual([name, twoSample(of(0), of(1))]);
    }
  });
});

describe("the histogram and the stability index", () => {
  /** By counting rows one by one. */
  function counted(values: Float64Array, labels: Uint8Array): { overlap: number; psi: number } {
    const of = (wanted: number): number[] =>
      [...values].filter((_, row) => labels[row] === wanted).sort((a, b) => a - b);
    const [references, events] = [of(0), of(1)];
    const share = (rows: number[], from: number, to: number): number =>
      rows.filter(value => value >= from && value < to).length / rows.length;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const width = (high - low) / 50;
    let overlap = 0;
    for (let bin = 0; bin < 50; bin++) {
      const [from, to] = [bin * width + low, bin === 49 ? Infinity : (bin + 1) * width + low];
      overlap += Math.min(share(events, from, to), share(references, from, to));
    }
    const deciles = Array.from({ length: 9 }, (_, i) => {
      const place = ((references.length - 1) * (i + 1)) / 10;
      const whole = Math.floor(place);
      const next = references[Math.min(whole + 1, references.length - 1)];
      return references[whole] + (next - references[whole]) * (place - whole);
    });
    let psi = 0;
    for (let bin = 0; bin <= 9; bin++) {
      const [from, to] = [deciles[bin - 1] ?? -Infinity, deciles[bin] ?? Infinity];
      const p = Math.max(1e-4, share(events, from, to));
      const q = Math.max(1e-4, share(references, from, to));
      psi += (p - q) * Math.log(p / q);
    }
    return { overlap, psi };
  }

  test.each([5, 50, 255, 256, 257, 258, 512, 513, 600])(
    "%d rows, so that limits fall on either side of the ends of blocks",
    rows => {
      const labels = Uint8Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? 1 : 0));
      const values = Float64Array.from(labels, label => random.normal() + 0.5 * label);
      const expected = counted(values, labels);
      const samples = [0, 1].map(wanted => values.filter((_, row) => labels[row] === wanted));
      const { intersection, psi } = twoSample(samples[0], samples[1]);
      expect(intersection).toBeCloseTo(expected.overlap, 12);
      expect(psi).toBeCloseTo(expected.psi, 12);
    },
  );
});

test("of equal cuts and gaps the lowest is taken, in whichever half of a pair or block it lies", () => {
  for (const at of [1, 2, 3, 255, 256, 257, 400, 511, 512, 513]) {
    // References up to a place, events behind it, so that one cut separates the two.
    const values = Float64Array.from({ length: 600 }, (_, row) => row);
    const labels = Uint8Array.from(values, value => (value < at ? 0 : 1));
    sweep(sortOrder(values), { labels }, swept => {
      const found = swept.pass();
      // See SWEPT: gapValue, cutLow, cutHigh, cutFirst, cutSecond.
      expect([found[8], ...found.subarray(14, 18)]).toEqual([at - 1, at - 1, at, 0, at]);
    });
    // Mirrored: the same gap twice, the lower one counts.
    const twice = Uint8Array.from(values, value => (value < at ? 1 : value >= 600 - at ? 1 : 0));
    if (at < 300) {
      sweep(sortOrder(values), { labels: twice }, swept => {
        expect(swept.pass()[8]).toBe(at - 1);
      });
    }
  }
});
