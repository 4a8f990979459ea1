import { Random, sharedFloat64 } from "../../../kernel-lib/dist/compute";
import { ownMemories } from "../../../kernel-lib/dist/compare";
import { gapOf } from "../../../kernel-lib/dist/model/folds/gap-of";
import { watchedRows } from "../../../kernel-lib/dist/model/folds/watched-rows";
import { drawnData, feature, highest, rowsOf, slow } from "./drawn-data";

const MINUTE = 60_000;
const options = { reachMs: 5 * MINUTE, seed: 1, mergeRows: 10 };

/** τ of a signal that remembers so much of the row before: 1 + 2Σφᵏ. */
const memoryOf = (memory: number): number => (1 + memory) / (1 - memory);

describe("the gap", () => {
  const rows = 20_000;
  const random = new Random(5);
  const label = highest(slow(random, rows, 0.9), 0.5);
  const quick = Array.from({ length: 5 }, (_, j) => feature(`quick ${j}`, slow(random, rows, 0.5)));
  const long = Array.from({ length: 5 }, (_, j) => feature(`long ${j}`, slow(random, rows, 0.98)));
  /** Of the sign of a Gaussian signal: ρ → 2 arcsin(ρ)/π. */
  const memoryOfSign =
    1 +
    2 *
      Array.from({ length: 200 }, (_, k) => (2 * Math.asin(0.9 ** (k + 1))) / Math.PI).reduce(
        (a, b) => a + b,
      );

  it("is as long as the label remembers where signals forget sooner", async () => {
    const found = await gapOf(rowsOf(rows), label, quick, options);
    expect(found.labelMemory! / memoryOfSign).toBeGreaterThan(0.8);
    expect(found.labelMemory! / memoryOfSign).toBeLessThan(1.25);
    expect(found.gap.rows).toBe(Math.ceil(found.labelMemory!));
    expect(found.gap.ms).toBe(options.reachMs + found.gap.rows * MINUTE);
    expect(found.slotMs).toBe(MINUTE);
    expect(found.tooShort).toBe(false);
  });

  it("is as long as a typical signal remembers where that is longer", async () => {
    const found = await gapOf(rowsOf(rows), label, long, options);
    expect(found.medianMemory! / memoryOf(0.98)).toBeGreaterThan(0.7);
    expect(found.medianMemory! / memoryOf(0.98)).toBeLessThan(1.4);
    expect(found.gap.rows).toBe(Math.ceil(found.medianMemory!));
  });

  it("does not follow a few signals, nor columns that never change", async () => {
    const some = await gapOf(rowsOf(rows), label, [...quick, ...long.slice(0, 4)], options);
    expect(some.gap.rows).toBe(Math.ceil(some.labelMemory!));
    const constant = feature("constant", sharedFloat64(rows).fill(3));
    const missing = feature("missing", sharedFloat64(rows).fill(NaN));
    const none = await gapOf(rowsOf(rows), label, [constant, missing], options);
    expect(none.gap.rows).toBe(Math.ceil(none.labelMemory!));
  });

  it("ends at a tenth of the rows, and says that more was asked for", async () => {
    const trend = Array.from({ length: 3 }, (_, j) => feature(`walk ${j}`, slow(random, 1_000, 0.9999)));
    const half = new Uint8Array(1_000).fill(1, 500);
    const found = await gapOf(rowsOf(1_000), half, trend, options);
    expect(found.tooShort).toBe(true);
    expect(found.gap.rows).toBe(100);
  });

  it("is what a row looks back on where there are no times, categories alone, or no row", async () => {
    const data = drawnData(3);
    const without = await gapOf(
      { ...data.rows, time: null, intervalMs: null },
      data.labels,
      data.features,
      options,
    );
    expect(without.gap).toEqual({ rows: 0, ms: options.reachMs });
    const codes = feature(
      "recipe",
      sharedFloat64(rows).map((_, row) => row % 3),
      ["a", "b", "c"],
    );
    const words = await gapOf(rowsOf(rows), label, [codes], options);
    expect(words.medianMemory).toBe(0);
    expect(words.gap.rows).toBe(Math.ceil(words.labelMemory!));
    const nobody = await gapOf(
      data.rows,
      data.labels.map(() => 255),
      data.features,
      options,
    );
    expect(nobody.gap).toEqual({ rows: 0, ms: options.reachMs });
  });

  it("is counted in rows where times are irregular", async () => {
    const time = sharedFloat64(rows);
    for (let row = 1; row < rows; row++) time[row] = time[row - 1] + MINUTE * (0.2 + 3 * random.uniform());
    const found = await gapOf({ time, intervalMs: MINUTE, timeZone: "UTC" }, label, quick, options);
    expect(found.slotMs).toBeNull();
    expect(found.gap.ms).toBe(options.reachMs);
    expect(found.gap.rows).toBe(Math.ceil(found.labelMemory!));
  });

  it("is not looked for when nobody wants it any more", async () => {
    const cancelled = gapOf(rowsOf(rows), label, quick, { ...options, signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
  });

  it("comes from memories in the order of the columns, the same for a column alone", async () => {
    const columns = [...quick.slice(0, 2), ...long.slice(0, 1)].map(({ values }) => values);
    const all = await ownMemories(rowsOf(rows), label, columns, options);
    const each = await Promise.all(
      columns.map(values => ownMemories(rowsOf(rows), label, [values], options)),
    );
    expect(all!.columns).toEqual(each.map(found => found!.columns[0]));
    expect(all!.columns[2]).toBeGreaterThan(5 * all!.columns[0]!);
  });
});

describe("rows that tell when to end", () => {
  const none = { gap: { rows: 0, ms: 0 }, mergeRows: 10 };
  /** 1,000 rows, an occasion of ten rows every hundred. */
  const labels = Uint8Array.from({ length: 1_000 }, (_, row) => Number(row % 100 < 10));
  const all = Int32Array.from(labels, (_, row) => row);

  it("are the last fifth, and those before grow trees", () => {
    const { fit, watch } = watchedRows(all, labels, null, none);
    expect([...fit]).toEqual([...all.subarray(0, 800)]);
    expect([...watch!]).toEqual([...all.subarray(800)]);
  });

  it("lie further from the others than the gap, by rows and by time", () => {
    const byRows = watchedRows(all, labels, null, { ...none, gap: { rows: 30, ms: 0 } });
    expect(byRows.fit.at(-1)).toBe(769);
    expect(byRows.watch![0]).toBe(800);
    const time = Float64Array.from(all, row => row * MINUTE + (row >= 780 ? 3_600_000 : 0));
    const byTime = watchedRows(all, labels, time, { ...none, gap: { rows: 3, ms: 90 * MINUTE } });
    // 20 minutes back is the stop of an hour, and 11 more before it; 90 minutes are still near.
    expect(byTime.fit.at(-1)).toBe(769);
    const stop = watchedRows(all, labels, time, { ...none, gap: { rows: 3, ms: 30 * MINUTE } });
    expect(stop.fit.at(-1)).toBe(779);
  });

  it("begin where an occasion does, also where it is of several that lie close together", () => {
    const split = labels.slice().fill(1, 770, 790).fill(0, 790, 797).fill(1, 797, 820);
    expect(watchedRows(all, split, null, none).watch![0]).toBe(770);
    expect(watchedRows(all, split, null, { ...none, mergeRows: 3 }).watch![0]).toBe(797);
  });

  it("begin where a batch does, together with an occasion that reaches into it", () => {
    const batches = [
      { from: 640, to: 740 },
      { from: 740, to: 830 },
    ];
    expect(watchedRows(all, labels, null, { ...none, batches }).watch![0]).toBe(740);
    const into = labels.slice().fill(1, 735, 745);
    expect(watchedRows(all, into, null, { ...none, batches }).watch![0]).toBe(640);
  });

  it("skip rows that do not train", () => {
    const some = all.filter(row => row < 300 || row >= 500);
    const { fit, watch } = watchedRows(some, labels, null, { ...none, gap: { rows: 20, ms: 0 } });
    expect(watch![0]).toBe(840);
    expect(fit.at(-1)).toBe(819);
    expect([...fit].filter(row => row >= 300 && row < 500)).toEqual([]);
  });

  it("are none where either part would hold one population", () => {
    const early = new Uint8Array(1_000).fill(1, 100, 200);
    const late = new Uint8Array(1_000).fill(1, 850, 900);
    for (const marks of [early, late, new Uint8Array(1_000).fill(1), new Uint8Array(1_000)]) {
      const { fit, watch } = watchedRows(all, marks, null, none);
      expect(watch).toBeNull();
      expect(fit).toEqual(all);
    }
    expect(watchedRows(all, labels, null, { ...none, gap: { rows: 900, ms: 0 } }).watch).toBeNull();
    expect(watchedRows(new Int32Array(), labels, null, none)).toEqual({ fit: new Int32Array(), watch: null });
  });
});
