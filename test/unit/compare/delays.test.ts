import { describe, expect, test } from "@jest/globals";
import { compareVariables, scanDelays } from "../../../kernel-lib/dist/compare";
import type { DelayOptions } from "../../../kernel-lib/dist/compare";
import { lagAt, lagsUpTo, partsForScan } from "../../../kernel-lib/dist/compare/delay/lag-range";
import { Random } from "../../../kernel-lib/dist/compute";
import { simulateLine, tableFrom } from "../../../kernel-lib/dist/data";
import type { ColumnPairs, Table } from "../../../kernel-lib/dist/data";
import type { Delay } from "../../../kernel-lib/dist/protocol";
import { labelRows } from "../../../kernel-lib/dist/target";

const MINUTE = 60_000;
const ROWS = 4_000;

function slow(random: Random, memory: number, rows: number = ROWS): Float64Array {
  let value = random.normal();
  const fresh = Math.sqrt(1 - memory * memory);
  return Float64Array.from({ length: rows }, () => (value = memory * value + fresh * random.normal()));
}

/** What a signal was so many rows before; after it, where that is negative. */
function delayed(signal: Float64Array, by: number): Float64Array {
  const rows = signal.length;
  return signal.map((_, row) => signal[Math.min(rows - 1, Math.max(0, row - by))]);
}

/** Event in the highest fifth. */
function labelsOf(signal: Float64Array): Uint8Array {
  const limit = [...signal].sort((a, b) => a - b)[Math.floor(0.8 * signal.length)];
  return Uint8Array.from(signal, value => (value > limit ? 1 : 0));
}

function tableOf(columns: ColumnPairs, rows: number = ROWS): Table {
  return tableFrom([["time", Array.from({ length: rows }, (_, row) => new Date(row * MINUTE))], ...columns]);
}

async function scan(
  table: Table,
  labels: Uint8Array,
  options: Partial<DelayOptions> = {},
): Promise<Map<string, Delay | null>> {
  const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
  const found = await scanDelays(table, labels, compared, { upToMs: 120 * MINUTE, seed: 1, ...options });
  return new Map(compared.map(({ name }, i) => [name, found[i]]));
}

describe("the delay between a tag and the event", () => {
  test.each([0, 7, 45, 110])("of %i minutes is found", async delay => {
    for (const seed of [1, 2]) {
      const random = new Random(seed);
      const cause = slow(random, 0.9);
      const effect = delayed(cause, delay).map(value => value + 0.5 * random.normal());
      const found = await scan(tableOf([["cause", cause]]), labelsOf(effect));
      const { lagMs, lagRows, p, consequence, lags, profile } = found.get("cause")!;
      expect(Math.abs(lagMs! - delay * MINUTE)).toBeLessThanOrEqual(2 * MINUTE);
      expect(p).toBe(0.001);
      expect(consequence).toBe(false);
      expect(lags[profile.indexOf(Math.max(...profile))]).toBe(lagRows);
      expect(lags[0]).toBeGreaterThanOrEqual(-120);
      expect(lags.length).toBeLessThanOrEqual(121);
    }
  });

  test("between the simulated line's oven and its gauge is found", async () => {
    const { table, truth } = simulateLine({ seed: 1, days: 14 });
    const specification = { target: { variable: "moisture", above: truth.limit } };
    const { labels } = labelRows(table, specification);
    const cause = table.variables.filter(({ name }) => name === truth.cause);
    const compared = await compareVariables(table, labels, cause, { rankBy: "difference" });
    const options = { upToMs: 60 * MINUTE, seed: 1, specification };
    const [delay] = await scanDelays(table, labels, compared, options);
    // The oven itself takes a minute or two to follow.
    expect(Math.abs(delay!.lagRows! - truth.delayMinutes)).toBeLessThanOrEqual(2);
    expect(delay).toMatchObject({ p: 0.001, holdMs: MINUTE, consequence: false });
  });

  test("of a consequence is negative, and it is flagged", async () => {
    const random = new Random(5);
    const problem = slow(random, 0.9);
    const after = delayed(problem, 30).map(value => value + 0.3 * random.normal());
    const found = await scan(tableOf([["after", after]]), labelsOf(problem));
    expect(found.get("after")).toMatchObject({ consequence: true });
    expect(Math.abs(found.get("after")!.lagRows! + 30)).toBeLessThanOrEqual(2);
  });

  test("is not called a consequence where values are held for longer than that", async () => {
    const random = new Random(6);
    const problem = slow(random, 0.995);
    const held = problem.map((_, row) => problem[Math.max(0, 40 * Math.floor(row / 40) - 5)]);
    const table = tableOf([
      ["held", held],
      ["moisture", problem],
    ]);
    const found = await scan(table, labelsOf(problem));
    const { lagRows, holdMs, consequence } = found.get("held")!;
    expect(lagRows).toBeLessThan(0);
    expect(holdMs).toBe(40 * MINUTE);
    expect(consequence).toBe(false);
    const coarse = tableOf([
      ["after", delayed(problem, 10)],
      ["moisture", held],
    ]);
    const target = { variable: "moisture", above: 1 };
    const ofHeld = await scan(coarse, labelsOf(held), { specification: { target } });
    expect(ofHeld.get("after")!.holdMs).toBe(40 * MINUTE);
  });

  test("of unrelated slow signals is nothing, although the best of many lags was chosen", async () => {
    let [alarms, withoutCorrection] = [0, 0];
    for (let seed = 0; seed < 12; seed++) {
      const random = new Random(1_000 + seed);
      const rows = 1_500;
      const signals = Array.from({ length: 4 }, (_, i): [string, Float64Array] => [
        `tag ${i}`,
        slow(random, 0.9, rows),
      ]);
      const labels = labelsOf(slow(random, 0.9, rows));
      const found = await scan(tableOf(signals, rows), labels, { draws: 99, upToMs: 60 * MINUTE });
      for (const delay of found.values()) {
        if (delay!.p! <= 0.05) alarms++;
        // χ² with weights 1, ½, ⅓, ¼: a single lag goes beyond 5.36 one time in twenty.
        if (Math.max(...delay!.profile) > 5.36) withoutCorrection++;
      }
    }
    // Of 48, of which some share a label: eight and more come less than once in a hundred such runs.
    expect(alarms).toBeLessThanOrEqual(7);
    expect(withoutCorrection).toBeGreaterThan(15);
  });

  test("counts time, not rows, where stops have no rows, and copes with missing values", async () => {
    const random = new Random(9);
    const rows = 5_000;
    const cause = slow(random, 0.95, rows);
    const effect = delayed(cause, 25);
    const labels = labelsOf(effect);
    const kept = Array.from({ length: rows }, (_, row) => row).filter(row => Math.floor(row / 300) % 4 !== 2);
    const table = tableFrom([
      ["time", kept.map(row => new Date(row * MINUTE))],
      ["cause", Float64Array.from(kept, row => (random.uniform() < 0.3 ? NaN : cause[row]))],
      ["valve", kept.map(row => (cause[row] > 0 ? "open" : "shut"))],
    ]);
    const found = await scan(
      table,
      Uint8Array.from(kept, row => labels[row]),
    );
    expect(Math.abs(found.get("cause")!.lagRows! - 25)).toBeLessThanOrEqual(2);
    expect(Math.abs(found.get("valve")!.lagRows! - 25)).toBeLessThanOrEqual(4);
  });

  test("is looked for in the leading tags, the same each time, and stops when asked to", async () => {
    const random = new Random(10);
    const table = tableOf(
      Array.from({ length: 4 }, (_, i): [string, Float64Array] => [`tag ${i}`, slow(random, 0.5)]),
    );
    const labels = labelsOf(slow(random, 0.5));
    const found = await scan(table, labels, { most: 3, draws: 99 });
    expect([...found.values()].map(delay => delay === null)).toEqual([false, false, false, true]);
    expect(await scan(table, labels, { most: 3, draws: 99 })).toEqual(found);
    await expect(scan(table, labels, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

describe("where there is no delay to be found, the reason stands there", () => {
  const random = new Random(11);
  const values = slow(random, 0.9, 300);
  const labels = labelsOf(slow(random, 0.9, 300));

  test("no time, no regular times, too little data, nothing that varies", async () => {
    const bare = tableFrom([["x", values]]);
    expect((await scan(bare, labels)).get("x")).toMatchObject({
      lagRows: null,
      p: null,
      reason: "the rows have no time",
    });
    let at = 0;
    const irregular = tableFrom([
      ["time", Array.from(values, () => new Date((at += 1 + random.integer(100_000))))],
      ["x", values],
    ]);
    expect((await scan(irregular, labels)).get("x")!.reason).toContain("not evenly spaced in time");
    const short = (await scan(tableOf([["x", values]], 300), labels)).get("x")!;
    expect(short.reason).toBe("the scan is too long for this much data: at most 1.25 h");
    const still = (await scan(tableOf([["x", values.fill(3)]], 300), labels, { upToMs: 20 * MINUTE })).get(
      "x",
    )!;
    expect(still.reason).toContain("hardly varies");
  });

  test("a longest delay shorter than a row is an error", async () => {
    const table = tableOf([["x", slow(random, 0.9, 300)]], 300);
    await expect(scan(table, labels, { upToMs: 1_000 })).rejects.toMatchObject({
      code: "bad-options",
      where: "delays.upTo",
    });
  });
});

describe("the lags of a scan", () => {
  test("are whole, both ways, and at most some four thousand", () => {
    const lags = lagsUpTo(60);
    expect([lagAt(lags, 0), lagAt(lags, 60), lagAt(lags, 120)]).toEqual([-60, 0, 60]);
    const many = lagsUpTo(100_000);
    expect(many.count).toBeLessThanOrEqual(4_097);
    expect(lagAt(many, (many.count - 1) / 2)).toBe(0);
    expect(lagAt(many, many.count - 1)).toBeLessThanOrEqual(100_000);
  });

  test("take fewer parts of the time where they are long, two at least", () => {
    expect(partsForScan(1_000, 8, 50)).toHaveLength(8);
    expect(partsForScan(1_000, 8, 100)).toHaveLength(5);
    expect(partsForScan(1_000, 8, 250)).toEqual([
      { from: 0, to: 500 },
      { from: 500, to: 1_000 },
    ]);
    expect(partsForScan(1_000, 8, 251)).toBeNull();
  });
});
