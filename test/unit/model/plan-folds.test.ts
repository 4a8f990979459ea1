import fc from "fast-check";
import { Random } from "../../../kernel-lib/dist/compute";
import { planFolds } from "../../../kernel-lib/dist/model/folds/plan-folds";
import type { FoldOptions, Folds } from "../../../kernel-lib/dist/model/folds/plan-folds";

interface Span {
  from: number;
  to: number;
}

const EVENT = 1;
const IGNORED = 255;

/** Occasions by their definition: events with at most so many other rows between them belong together. */
function occasions(labels: Uint8Array, mergeRows: number): Span[] {
  const spans: Span[] = [];
  labels.forEach((label, row) => {
    if (label !== EVENT) return;
    const near = [...labels.subarray(Math.max(0, row - mergeRows - 1), row)].includes(EVENT);
    if (near) spans.at(-1)!.to = row + 1;
    else spans.push({ from: row, to: row + 1 });
  });
  return spans;
}

/** Runs of rows of one label. */
const labelsOf = fc
  .array(
    fc.record({
      label: fc.constantFrom(0, 0, EVENT, EVENT, IGNORED),
      rows: fc.integer({ min: 1, max: 30 }),
    }),
    { minLength: 1, maxLength: 100, size: "max" },
  )
  .map(runs => Uint8Array.from(runs.flatMap(({ label, rows }) => new Array<number>(rows).fill(label))));

/** Times of rows: mostly a minute apart, with stops of up to a day. */
function timesOf(rows: number, seed: number): Float64Array {
  const random = new Random(seed);
  let at = 0;
  return Float64Array.from({ length: rows }, () => {
    at += random.uniform() < 0.03 ? random.integer(86_400) * 1000 : 60_000;
    return at;
  });
}

const problem = fc.record({
  labels: labelsOf,
  timeSeed: fc.option(fc.nat()),
  options: fc.record({
    count: fc.integer({ min: 2, max: 10 }),
    scheme: fc.constantFrom("blocked" as const, "forward" as const),
    keepBack: fc.constantFrom(0, 0.15, 0.3),
    gap: fc.record({ rows: fc.integer({ min: 0, max: 40 }), ms: fc.constantFrom(0, 60_000, 3_600_000) }),
    mergeRows: fc.integer({ min: 0, max: 20 }),
    batches: fc
      .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 60 })), { maxLength: 40 })
      .map(batchesOf),
  }),
});

/** Batches of so many rows, each so many rows behind the one before. */
function batchesOf(parts: [number, number][]): Span[] {
  let at = 0;
  return parts.map(([apart, rows]) => {
    const from = at + apart;
    at = from + rows;
    return { from, to: at };
  });
}

interface Planned {
  labels: Uint8Array;
  time: Float64Array | null;
  options: FoldOptions;
  folds: Folds;
}

/** What holds for any labels. */
function always(check: (planned: Planned) => void): void {
  fc.assert(
    fc.property(problem, ({ labels, timeSeed, options }) => {
      const time = timeSeed === null ? null : timesOf(labels.length, timeSeed);
      check({ labels, time, options, folds: planFolds({ time }, labels, options) });
    }),
    { numRuns: 300 },
  );
}

const rowsOf = ({ from, to }: Span, labels: Uint8Array): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i).filter(row => labels[row] <= 1);

/** Whether a row lies outside the gap around a range. */
const isFar = (row: number, { from, to }: Span, { time, options: { gap } }: Planned): boolean => {
  const nearest = row < from ? from : to - 1;
  return (
    Math.abs(nearest - row) > gap.rows && (time === null || Math.abs(time[nearest] - time[row]) > gap.ms)
  );
};

describe("whatever the labels are", () => {
  it("blocks follow each other, and all rows that develop the model are in one of them", () => {
    always(({ labels, folds: { folds, developmentRows }, options }) => {
      folds.slice(1).forEach((fold, k) => expect(fold.test.from).toBe(folds[k].test.to));
      folds.forEach(({ test, testRows }) => expect([...testRows]).toEqual(rowsOf(test, labels)));
      expect(folds.length).toBeLessThanOrEqual(options.count);
      const judged = folds.flatMap(({ testRows }) => [...testRows]);
      if (options.scheme === "blocked") expect(judged).toEqual([...developmentRows]);
      else expect([...developmentRows].slice(developmentRows.length - judged.length)).toEqual(judged);
    });
  });

  it("no occasion and no batch is cut by the end of a block, nor by what is kept back", () => {
    always(({ labels, folds: { folds, keptBack }, options }) => {
      const edges = folds.flatMap(({ test }) => [test.from, test.to]);
      if (keptBack !== null) edges.push(keptBack.range.from);
      // A batch that the data do not see the end of ends with them.
      const batches = options.batches!.map(({ from, to }) => ({ from, to: Math.min(to, labels.length) }));
      const cut = [...occasions(labels, options.mergeRows), ...batches].filter(({ from, to }) =>
        edges.some(edge => from < edge && edge < to),
      );
      expect(cut).toEqual([]);
    });
  });

  it("rows that train lie outside the block and further than the gap from it, by rows and by time", () => {
    always(planned => {
      for (const { test, trainRows } of planned.folds.folds)
        expect(
          trainRows.filter(row => (row >= test.from && row < test.to) || !isFar(row, test, planned)),
        ).toHaveLength(0);
    });
  });

  it("all rows outside the gap train, but for later ones where the scheme is forward", () => {
    always(planned => {
      const { developmentRows, folds } = planned.folds;
      for (const { test, trainRows } of folds) {
        const others = [...developmentRows].filter(
          row =>
            (row < test.from || (row >= test.to && planned.options.scheme === "blocked")) &&
            isFar(row, test, planned),
        );
        expect([...trainRows]).toEqual(others);
      }
    });
  });

  it("rows are kept back with five occasions or more only, and nothing near them develops the model", () => {
    always(planned => {
      const { keptBack, developmentRows } = planned.folds;
      const { labels, options } = planned;
      if (options.keepBack === 0) expect(keptBack).toBeNull();
      if (keptBack === null) {
        expect([...developmentRows]).toEqual(rowsOf({ from: 0, to: labels.length }, labels));
        return;
      }
      const { range, rows, events, episodes } = keptBack;
      const inside = occasions(labels, options.mergeRows).filter(({ from }) => from >= range.from);
      expect(range.to).toBe(labels.length);
      expect(episodes).toBe(inside.length);
      expect(episodes).toBeGreaterThanOrEqual(5);
      expect([...rows]).toEqual(rowsOf(range, labels));
      expect(events).toBe(rows.filter(row => labels[row] === EVENT).length);
      expect(developmentRows.filter(row => row >= range.from || !isFar(row, range, planned))).toHaveLength(0);
    });
  });

  it("events and occasions are counted, and a block that can't be used says why", () => {
    always(({ labels, folds: { folds, usable, episodes }, options }) => {
      const spans = occasions(labels, options.mergeRows);
      expect(episodes).toBe(spans.length);
      const both = (rows: Int32Array): boolean =>
        rows.some(row => labels[row] === EVENT) && rows.some(row => labels[row] === 0);
      for (const fold of folds) {
        expect(fold.events).toBe(fold.testRows.filter(row => labels[row] === EVENT).length);
        expect(fold.episodes).toBe(
          spans.filter(({ from }) => from >= fold.test.from && from < fold.test.to).length,
        );
        expect(fold.unusable === null).toBe(both(fold.testRows) && both(fold.trainRows));
      }
      expect(usable).toEqual(folds.filter(({ unusable }) => unusable === null));
    });
  });

  it("the share that the gap takes is that of the rows that would train", () => {
    always(({ folds: { folds, lost, developmentRows }, options }) => {
      let [kept, offered] = [0, 0];
      for (const { test, trainRows } of folds) {
        kept += trainRows.length;
        offered += developmentRows.filter(
          row => row < test.from || (row >= test.to && options.scheme === "blocked"),
        ).length;
      }
      expect(lost).toBeCloseTo(offered === 0 ? 0 : 1 - kept / offered, 12);
    });
  });
});

describe("blocks", () => {
  const options: FoldOptions = {
    count: 5,
    scheme: "blocked",
    keepBack: 0,
    gap: { rows: 0, ms: 0 },
    mergeRows: 10,
  };
  /** So many occasions of ten rows, evenly over the rows. */
  const regular = (rows: number, count: number): Uint8Array =>
    Uint8Array.from({ length: rows }, (_, row) => Number(row % (rows / count) < 10));

  it("have equal parts of rows and occasions where these are spread evenly", () => {
    const { folds } = planFolds({ time: null }, regular(2000, 20), options);
    expect(folds.map(({ episodes }) => episodes)).toEqual([4, 4, 4, 4, 4]);
    folds.forEach(({ testRows }) => expect(Math.abs(testRows.length - 400)).toBeLessThanOrEqual(100));
  });

  it("are shorter where occasions are many, so that no block is left without", () => {
    const labels = new Uint8Array(2000);
    for (let row = 1500; row < 2000; row += 50) labels.fill(1, row, row + 10);
    const { folds } = planFolds({ time: null }, labels, { ...options, count: 3 });
    expect(folds.filter(({ episodes }) => episodes > 0).length).toBeGreaterThanOrEqual(2);
    expect(folds.at(-1)!.testRows.length).toBeLessThan(folds[0].testRows.length);
  });

  it("of the forward scheme are all judged by what was before, the first rows by nothing", () => {
    const { folds } = planFolds({ time: null }, regular(2000, 20), { ...options, scheme: "forward" });
    expect(folds).toHaveLength(5);
    expect(folds[0].test.from).toBeGreaterThan(0);
    expect(folds.map(({ trainRows }) => trainRows.length)).toEqual(folds.map(({ test }) => test.from));
  });

  it("of nothing but the event, of one occasion, and of no row that takes part can't be used", () => {
    for (const labels of [
      new Uint8Array(100).fill(EVENT),
      Uint8Array.from({ length: 100 }, (_, row) => Number(row > 40 && row < 60)),
      new Uint8Array(100),
      new Uint8Array(100).fill(IGNORED),
      new Uint8Array(0),
    ]) {
      for (const scheme of ["blocked", "forward"] as const)
        expect(planFolds({ time: null }, labels, { ...options, scheme, keepBack: 0.2 }).usable).toEqual([]);
    }
  });
});
