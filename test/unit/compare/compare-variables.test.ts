import { Random, sharedFloat64 } from "../../../kernel-lib/dist/compute";
import { compareVariables } from "../../../kernel-lib/dist/compare";
import { OrderStore, orders } from "../../../kernel-lib/dist/compare/order-store";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { StatisticName } from "../../../kernel-lib/dist/protocol";

const ROWS = 1_000;
const random = new Random(5);
const labels = Uint8Array.from({ length: ROWS }, (_, row) => (row % 4 === 0 ? 1 : row % 50 === 1 ? 255 : 0));
const shifted = (by: number): Float64Array =>
  Float64Array.from(labels, label => random.normal() + (label === 1 ? by : 0));
const HOSTILE = `"];require('child_process').execSync('touch /tmp/x');//`;
const table = tableFrom([
  ["noise", shifted(0)],
  ["weak", shifted(0.4)],
  [HOSTILE, shifted(-2)],
  ["__proto__", shifted(1)],
  ["recipe", Array.from(labels, (label, row) => (label === 1 && row % 3 > 0 ? "B" : "A"))],
  ["copy of weak", [...Array(ROWS).keys()].map(() => 0)],
  ["empty in events", Float64Array.from(labels, label => (label === 1 ? NaN : random.normal()))],
]);
const ranking = async (rankBy: StatisticName): Promise<string[]> =>
  (await compareVariables(table, labels, table.variables, { rankBy })).map(({ name }) => name);

describe("comparing variables", () => {
  test("the most different comes first, what can't be compared last, whatever the names", async () => {
    expect(await ranking("difference")).toEqual([
      HOSTILE,
      "recipe",
      "__proto__",
      "weak",
      "noise",
      "copy of weak",
      "empty in events",
    ]);
  });

  test.each<StatisticName>(["auc", "cliffsDelta", "ks", "wassersteinStandardised"])(
    "ranked by %s: a lower tag counts as much as a higher one; ties and undefined keep the table's order",
    async by => {
      expect((await ranking(by)).slice(0, 4)).toEqual([HOSTILE, "__proto__", "weak", "noise"]);
    },
  );

  test("ranked by overlap, the smallest first", async () => {
    const comparisons = await compareVariables(table, labels, table.variables, { rankBy: "intersection" });
    const overlaps = comparisons.map(({ statistics }) => statistics.intersection);
    expect(overlaps.slice(0, 6)).toEqual([...overlaps.slice(0, 6)].sort((a, b) => a! - b!));
    expect(overlaps[6]).toBeNull();
    expect((await ranking("totalVariation"))[0]).toBe(HOSTILE);
  });

  test("histograms don't rank small populations", async () => {
    const few = labels.map((label, row) => (row < 600 ? label : 255));
    const running = compareVariables(table, few, table.variables, { rankBy: "intersection" });
    await expect(running).rejects.toMatchObject({
      code: "bad-options",
      where: "ranking.by",
      remedy: 'Rank by "difference".',
    });
  });

  test("a second run, from kept sort orders, gives the same; other labels give other numbers", async () => {
    const options = { rankBy: "difference" } as const;
    const first = await compareVariables(table, labels, table.variables, options);
    const column = table.column("weak");
    expect(column.type === "numeric" && orders.get(column.values)).toBeTruthy();
    expect(await compareVariables(table, labels, table.variables, options)).toEqual(first);
    const other = await compareVariables(
      table,
      labels.map(label => (label === 255 ? 255 : 1 - label)),
      table.variables,
      options,
    );
    expect(other[0].statistics.cliffsDelta).toBe(-first[0].statistics.cliffsDelta!);
  });

  test("progress counts up to the number of variables", async () => {
    const seen: string[] = [];
    const onProgress = (done: number, total: number): void => void seen.push(`${done}/${total}`);
    await compareVariables(table, labels, table.variables, { rankBy: "ks", onProgress });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7].map(done => `${done}/7`));
  });

  test("roles, units and stations travel with the result", async () => {
    const variable = {
      ...table.variables[1],
      role: "setting",
      unit: "°C",
      station: "Oven",
      description: "Zone 2",
    } as const;
    const [comparison] = await compareVariables(table, labels, [variable], { rankBy: "difference" });
    expect(comparison).toMatchObject({
      name: "weak",
      kind: "numeric",
      role: "setting",
      unit: "°C",
      station: "Oven",
      description: "Zone 2",
    });
  });

  test("cancelled in the middle it stops within 50 ms, keeps no half-made order, and runs again", async () => {
    const rows = 1_000_000;
    const columns = Array.from({ length: 8 }, (_, i) => {
      const values = sharedFloat64(rows);
      for (let row = 0; row < rows; row++) values[row] = Math.sin(row * (i + 1));
      return [`tag ${i}`, values] as const;
    });
    const large = tableFrom(columns);
    const half = Uint8Array.from({ length: rows }, (_, row) => (row < rows / 2 ? 0 : 1));
    const before = orders.bytes;
    const controller = new AbortController();
    const running = compareVariables(large, half, large.variables, {
      rankBy: "difference",
      signal: controller.signal,
    });
    await new Promise(done => setTimeout(done, 60));
    const began = performance.now();
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: "cancelled" });
    expect(performance.now() - began).toBeLessThan(50);
    const kept = large.variables.filter(({ name }) => {
      const column = large.column(name);
      return column.type === "numeric" && orders.get(column.values) !== undefined;
    });
    expect(orders.bytes - before).toBe(kept.length * rows * 12);
    const again = await compareVariables(large, half, large.variables.slice(0, 2), { rankBy: "difference" });
    expect(again).toHaveLength(2);
  });

  test("labels of another length and an empty choice are errors that say so", async () => {
    const options = { rankBy: "difference" } as const;
    await expect(compareVariables(table, labels.subarray(1), table.variables, options)).rejects.toMatchObject(
      { code: "bad-options" },
    );
    await expect(compareVariables(table, labels, [], options)).rejects.toMatchObject({
      code: "no-variables",
    });
    const unknown = [{ name: "nois", kind: "numeric" }] as const;
    await expect(compareVariables(table, labels, unknown, options)).rejects.toMatchObject({
      code: "no-such-variable",
      suggestions: ["noise"],
    });
  });
});

describe("kept sort orders", () => {
  test("stay within their memory, and beyond it are made anew", () => {
    const store = new OrderStore(100);
    const [small, large] = [Float64Array.of(2, 1, 3), new Float64Array(20)];
    expect([...store.orderOf(small).order]).toEqual([1, 0, 2]);
    expect(store.orderOf(small)).toBe(store.orderOf(small));
    expect(store.bytes).toBe(36);
    expect(store.orderOf(large).present).toBe(20);
    expect(store.get(large)).toBeUndefined();
    // Row numbers alone take two bytes each.
    expect(store.reserve(large, large)).toBeNull();
    expect(store.bytes).toBe(36);
  });
});
