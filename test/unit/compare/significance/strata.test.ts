import fc from "fast-check";
import { Random } from "../../../../kernel-lib/dist/compute";
import { GembaError, shiftTest } from "../../../../kernel-lib/dist";
import { mergedSpans } from "../../../../kernel-lib/dist/compare";
import { mergeEpisodes } from "../../../../kernel-lib/dist/compare/significance/episodes";
import { highest, slow } from "../../model/drawn-data";

const LENGTH = 2_000;
const random = new Random(31);
const labels = highest(slow(random, LENGTH, 0.98), 0.2);
const noise = slow(random, LENGTH, 0.95);
const higher = noise.map((value, row) => value + 2 * labels[row]);
const parts = (count: number, length: number = LENGTH): { from: number; to: number }[] =>
  Array.from({ length: count }, (_, k) => ({
    from: Math.floor((k * length) / count),
    to: Math.floor(((k + 1) * length) / count),
  }));

describe("a label that is moved in parts of a person's own", () => {
  it("gives the same as by default where they are the same", () => {
    for (const values of [noise, higher]) {
      const own = shiftTest(values, labels, { draws: 999 });
      expect(own.strata).toBeGreaterThan(1);
      expect(shiftTest(values, labels, { draws: 999, strata: parts(own.strata) })).toEqual(own);
    }
  });

  it("finds what is planted, and counts the parts that hold both populations", () => {
    const some = labels.slice().fill(0, 0, 500);
    const test = shiftTest(higher, some, { draws: 999, strata: parts(4) });
    expect(test.p).toBeLessThan(0.01);
    expect(test).toMatchObject({ strata: 4, informativeStrata: 3 });
  });

  it("compares within them alone: levels of their own change nothing", () => {
    const strata = parts(5);
    const level = (row: number): number => strata.findIndex(({ to }) => row < to) * 1_000;
    const lifted = higher.map((value, row) => value + level(row));
    const [one, other] = [higher, lifted].map(values => shiftTest(values, labels, { draws: 999, strata }));
    // Ranks are the same but for values that rounding makes equal, of which there are none.
    expect(other).toEqual(one);
  });

  it("takes nothing from rows outside of them", () => {
    const strata = [
      { from: 200, to: 900 },
      { from: 1_000, to: 1_800 },
    ];
    const isInside = (row: number): boolean => strata.some(({ from, to }) => row >= from && row < to);
    const ignored = labels.map((label, row) => (isInside(row) ? label : 255));
    const strange = higher.map((value, row) => (isInside(row) ? value : -500 * (row % 7)));
    const test = shiftTest(higher, ignored, { draws: 999, strata });
    expect(test.p).toBeLessThan(0.05);
    expect(shiftTest(strange, ignored, { draws: 999, strata })).toEqual(test);
  });

  it("are ranges of rows also where rows are missing in time", () => {
    const kept = Array.from({ length: LENGTH }, (_, row) => row).filter(row => row < 700 || row >= 900);
    const own = {
      time: Float64Array.from(kept, row => row * 60_000),
      draws: 999,
      clock: false,
      strata: parts(3, kept.length),
    };
    const pick = (values: ArrayLike<number>): number[] => kept.map(row => values[row]);
    const levels = kept.map(
      (row, place) => higher[row] + 1_000 * own.strata.findIndex(({ to }) => place < to),
    );
    const test = shiftTest(pick(higher), pick(labels), own);
    expect(test.p).toBeLessThan(0.05);
    expect(shiftTest(levels, pick(labels), own)).toEqual(test);
  });

  it("of noise has small p as seldom as it says", () => {
    const turns = 120;
    let small = 0;
    for (let turn = 0; turn < turns; turn++) {
      const label = highest(slow(random, 1_000, 0.97), 0.2);
      const { p } = shiftTest(slow(random, 1_000, 0.97), label, {
        draws: 199,
        strata: parts(5, 1_000),
        seed: turn,
      });
      if (p !== null && p <= 0.1) small++;
    }
    // Four standard deviations above a tenth.
    expect(small).toBeLessThan(turns * 0.1 + 4 * Math.sqrt(turns * 0.1 * 0.9));
  });

  it.each<[string, { from: number; to: number }[]]>([
    ["none", []],
    ["an empty one", [{ from: 5, to: 5 }]],
    ["one the wrong way round", [{ from: 9, to: 5 }]],
    ["one that begins before the rows", [{ from: -1, to: 5 }]],
    ["one that ends behind them", [{ from: 0, to: LENGTH + 1 }]],
    ["half a row", [{ from: 0, to: 5.5 }]],
    ["no number", [{ from: NaN, to: 5 }]],
    [
      "two that share a row",
      [
        { from: 0, to: 6 },
        { from: 5, to: 9 },
      ],
    ],
    [
      "two in the wrong order",
      [
        { from: 6, to: 9 },
        { from: 0, to: 5 },
      ],
    ],
  ])("are refused: %s", (_, strata) => {
    const attempt = (): unknown => shiftTest(noise, labels, { strata });
    expect(attempt).toThrow(GembaError);
    expect(attempt).toThrow(/rows|stratum/);
  });
});

describe("occasions of the event", () => {
  const slots = fc.array(
    fc.record({ mark: fc.constantFrom(0, 0, 1, 2), length: fc.integer({ min: 1, max: 12 }) }),
    { maxLength: 25 },
  );

  it("are runs of it, those close together counted as one, by the definition", () => {
    fc.assert(
      fc.property(slots, fc.integer({ min: 0, max: 15 }), (runs, mergeRows) => {
        const marks = runs.flatMap(({ mark, length }) => new Array<number>(length).fill(mark));
        const events = Uint8Array.from(marks, mark => (mark === 1 ? 1 : 0));
        const used = Uint8Array.from(marks, mark => (mark === 2 ? 0 : 1));
        const at = [...events.keys()].filter(slot => events[slot] === 1);
        // Two events are of one occasion when no step between neighbours among them is longer.
        const starts = at.filter((slot, i) => i === 0 || slot - at[i - 1] - 1 > mergeRows);
        const ends = at.filter((slot, i) => i === at.length - 1 || at[i + 1] - slot - 1 > mergeRows);
        const spans = starts.map((from, i) => ({ from, to: ends[i] + 1 }));
        expect(mergedSpans({ events }, mergeRows)).toEqual(spans);
        const found = mergeEpisodes({ events, used }, "time", mergeRows);
        const lengths = spans.map(({ from, to }) => to - from);
        const total = lengths.reduce((sum, length) => sum + length, 0);
        expect(found.episodes).toBe(spans.length);
        expect(found.typicalLength).toBeCloseTo(
          total === 0 ? 0 : lengths.reduce((sum, length) => sum + length * length, 0) / total,
          12,
        );
        const between = [0, ...ends.map(end => end + 1)].map((from, i) => [from, starts[i] ?? marks.length]);
        const withReference = between.filter(([from, to]) => used.subarray(from, to).includes(1));
        expect(found.gaps).toBe(withReference.length);
      }),
    );
  });

  it("are one each where rows stand in no order", () => {
    const labelsOnGrid = { events: Uint8Array.of(1, 1, 0, 1, 0, 0), used: Uint8Array.of(1, 1, 1, 1, 1, 0) };
    expect(mergeEpisodes(labelsOnGrid, "none", 10)).toEqual({ episodes: 3, gaps: 2, typicalLength: 1 });
  });
});
