import { blankTest } from "../../../kernel-lib/dist/explain/placebo/blank-test";
import type { BlankTestOptions } from "../../../kernel-lib/dist/explain/placebo/blank-test";
import { buildModel, foldInterval } from "../../../kernel-lib/dist/model";
import type { ModelData } from "../../../kernel-lib/dist/model";
import { choices, drawnData } from "../model/drawn-data";
import { useLightGBM } from "../model/library";

beforeAll(() => useLightGBM());

const own = choices({ kinds: ["logistic"], folds: 4 });
/** Ends a blank test after so many moved labels. */
function afterBlanks(count: number): BlankTestOptions {
  const finish = new AbortController();
  return { finish: finish.signal, onProgress: (_, __, scores) => scores.length === count && finish.abort() };
}
const modelOf = (data: ModelData): ReturnType<typeof buildModel> => buildModel(data, own, { journal: false });

describe("moved labels", () => {
  it("do as well as the real ones where there is nothing to find", async () => {
    const data = drawnData(41, { rows: 1_200, sensors: 3, labelMemory: 0.95 });
    const real = await modelOf(data);
    const told: [number, number, number][] = [];
    const found = await blankTest(data, own, real, {
      onProgress: (done, total, scores) => told.push([done, total, scores.length]),
    });
    expect(found.real).toBe(foldInterval(real.judged.flatMap(({ auc }) => auc ?? [])).mean);
    expect(Math.min(...found.blank)).toBeLessThan(found.real);
    expect(Math.max(...found.blank)).toBeGreaterThan(found.real);
    const asGood = found.blank.filter(score => score >= found.real).length;
    expect(found.p).toBe((1 + asGood) / (1 + found.blank.length));
    expect(found.p).toBeGreaterThan(0.05);
    expect(told.at(-1)).toEqual([39, 39, found.blank.length]);
    expect(told.map(([done]) => done)).toEqual(told.map((_, place) => place + 1));
  });

  it("never reach a cause that is planted, and the p is the smallest there is", async () => {
    const data = drawnData(42, { rows: 1_200, sensors: 3, labelMemory: 0.95, memory: 0.9, by: 2 });
    const before = data.labels.slice();
    const found = await blankTest(data, own, await modelOf(data));
    expect(found.blank.length).toBeGreaterThan(30);
    expect(Math.max(...found.blank)).toBeLessThan(found.real);
    expect(found.p).toBe(1 / (1 + found.blank.length));
    expect(data.labels).toEqual(before);
  });

  it("are tuned and judged by trees as the real ones are, the same each time", async () => {
    const data = drawnData(43, { rows: 600, sensors: 2, labelMemory: 0.9, memory: 0.9, by: 1 });
    const trees = choices({ kinds: ["boosting"], budget: { trials: 1, seconds: null }, folds: 3 });
    const real = await buildModel(data, trees, { journal: false });
    const [one, again] = [
      await blankTest(data, trees, real, afterBlanks(6)),
      await blankTest(data, trees, real, afterBlanks(6)),
    ];
    expect(again).toEqual(one);
    expect(new Set(one.blank).size).toBe(6);
  });

  it("that are ended early count as far as they came; that are cancelled don't", async () => {
    const data = drawnData(44, { rows: 800, sensors: 2, labelMemory: 0.95 });
    const real = await modelOf(data);
    const found = await blankTest(data, own, real, afterBlanks(3));
    expect(found.blank).toHaveLength(3);
    expect((await blankTest(data, own, real, { finish: AbortSignal.abort() })).blank).toHaveLength(1);
    const ending = new AbortController();
    const cancelled = blankTest(data, own, real, {
      signal: ending.signal,
      onProgress: done => done === 2 && ending.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
  });

  it("leave rows alone that take no part", async () => {
    const data = drawnData(45, { rows: 1_000, sensors: 2, labelMemory: 0.95, memory: 0.9 });
    const labels = data.labels.map((label, row) => (row % 100 < 30 ? 255 : label));
    const ignored = labels.reduce(
      (rows, label, row) => (label === 255 ? [...rows, row] : rows),
      [] as number[],
    );
    const strange = data.features.map(feature => {
      const values = feature.values.slice();
      for (const row of ignored) values[row] = 1e6;
      return { ...feature, values };
    });
    const [plain, odd] = [
      { ...data, labels },
      { ...data, labels, features: strange },
    ];
    const gapMs = 30 * 60_000;
    const fixed = { ...own, gapMs };
    const real = await buildModel(plain, fixed, { journal: false });
    const found = await blankTest(plain, fixed, real, afterBlanks(4));
    expect(await blankTest(odd, fixed, real, afterBlanks(4))).toEqual(found);
  });
});
