import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { adjustForLike, compareVariables } from "../../../kernel-lib/dist/compare";
import { likeAuc } from "../../../kernel-lib/dist/compare/alike/like-auc";
import { levelsOf } from "../../../kernel-lib/dist/compare/alike/levels";
import { likePlan } from "../../../kernel-lib/dist/compare/alike/like-plan";
import { likeSignal } from "../../../kernel-lib/dist/compare/alike/like-signal";
import { planShifts } from "../../../kernel-lib/dist/compare/significance/plan";
import { Random, sortOrder } from "../../../kernel-lib/dist/compute";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import type { Adjusted, LikeWithLike, Target } from "../../../kernel-lib/dist/protocol";

/** What test/reference/generate_alike.py wrote. */
interface LikeCase {
  name: string;
  values: (number | string | null)[];
  labels: number[];
  recipe: number[];
  parts: number;
  auc: number | null;
  share: number;
}
interface BinCase {
  name: string;
  load: (number | null)[];
  counted: number[];
  bins: number;
  edges: number[];
  number: number[];
}

const FIXTURE = resolve(__dirname, "../../reference/alike.json");
const { cases, bins } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { cases: LikeCase[]; bins: BinCase[] };
const numbers = (values: readonly (number | string | null)[]): Float64Array =>
  Float64Array.from(values, value =>
    value === null ? NaN : value === "inf" ? Infinity : value === "-inf" ? -Infinity : Number(value),
  );
const MINUTE = 60_000;
const timesOf = (rows: number): Date[] => Array.from({ length: rows }, (_, row) => new Date(row * MINUTE));

describe("rows that are alike, as numpy and scipy compare them", () => {
  test("there are cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
    expect(bins.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases.map(each => [each.name, each] as const))(
    "%s",
    (_, { values, labels, recipe, parts, ...expected }) => {
      const column = numbers(values);
      const marks = Uint8Array.from(labels);
      const levels = Int32Array.from(recipe);
      const auc = likeAuc(sortOrder(column), marks, levels, 1 + Math.max(...recipe));
      if (expected.auc === null) expect(auc).toBeNull();
      else expect(Math.abs(auc! - expected.auc)).toBeLessThan(1e-12);
      const time = Float64Array.from({ length: column.length }, (__, row) => row * MINUTE);
      const plan = planShifts({ time, intervalMs: MINUTE, timeZone: "UTC" }, marks, { seed: 1, draws: 99 })!;
      const slots = plan.grid.slots;
      const cells = Array.from({ length: parts }, (__, k) => ({
        from: Math.floor((k * slots) / parts),
        to: Math.floor(((k + 1) * slots) / parts),
      }));
      const like = likePlan({ ...plan, cells }, levels);
      const { usableShare } = likeSignal(like.plan, { type: "numeric", values: column });
      expect(usableShare).toBeCloseTo(expected.share, 12);
    },
  );

  test.each(bins.map(each => [each.name, each] as const))(
    "%s",
    (_, { load, counted, bins: wanted, number }) => {
      const table = tableFrom([["load", numbers(load)]]);
      const labels = Uint8Array.from(counted, one => (one === 1 ? 0 : 255));
      const { levels, count } = levelsOf(table, labels, [{ variable: "load", bins: wanted }]);
      expect(count).toBe(new Set(number.filter(bin => bin >= 0)).size);
      // Levels are numbered as they come: the same bin, the same number.
      const seen = new Map<number, number>();
      number.forEach((bin, row) => {
        if (bin < 0) expect(levels[row]).toBe(-1);
        else if (seen.has(bin)) expect(levels[row]).toBe(seen.get(bin));
        else seen.set(bin, levels[row]);
      });
      expect(new Set(seen.values()).size).toBe(seen.size);
    },
  );
});

/** Recipes that last three hours; recipe B is wetter more often, and its oven is hotter. */
function recipeLine(seed: number, effect: number, rows = 6_000): { table: Table; labels: Uint8Array } {
  const random = new Random(seed);
  const isB = (row: number): boolean => Math.floor(row / 180) % 2 === 1;
  const slow = (memory: number): Float64Array => {
    let value = 0;
    const fresh = Math.sqrt(1 - memory * memory);
    return Float64Array.from({ length: rows }, () => (value = memory * value + fresh * random.normal()));
  };
  const hidden = slow(0.95);
  const labels = Uint8Array.from(hidden, (value, row) => (value + (isB(row) ? 1.2 : 0) > 1.2 ? 1 : 0));
  const shifted = (by: number, cause: number): Float64Array =>
    slow(0.95).map((value, row) => value + (isB(row) ? by : 0) + (labels[row] === 1 ? cause : 0));
  const table = tableFrom([
    ["time", timesOf(rows)],
    ["follows the recipe", shifted(3, 0)],
    ["cause", shifted(0, effect)],
    ["turned", shifted(3, -1)],
    ["recipe", Array.from(labels, (_, row) => (isB(row) ? "B" : "A"))],
    ["load", shifted(2, 0)],
    ["damper", Array.from(shifted(0, effect), value => (value > 0.5 ? "open" : "shut"))],
  ]);
  return { table, labels };
}

async function adjust(
  { table, labels }: { table: Table; labels: Uint8Array },
  choice: readonly LikeWithLike[] = ["recipe"],
  draws = 1_999,
): Promise<Map<string, Adjusted & { marginal: number | null }>> {
  const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
  const { each } = await adjustForLike(table, labels, compared, choice, { seed: 1, draws });
  return new Map(
    compared.map(({ name, statistics }, i) => [name, { ...each[i], marginal: statistics.cliffsDelta }]),
  );
}

describe("comparing like with like", () => {
  test("what only follows the recipe no longer differs, a cause still does, and what turns round is flagged", async () => {
    const found = await adjust(recipeLine(1, 1));
    const follower = found.get("follows the recipe")!;
    expect(follower.marginal).toBeGreaterThan(0.3);
    expect(Math.abs(follower.cliffsDelta!)).toBeLessThan(0.6 * follower.marginal!);
    expect(follower.p).toBeGreaterThan(0.05);
    const cause = found.get("cause")!;
    expect(cause).toMatchObject({ testable: true, signChanged: false });
    expect(cause.p).toBeLessThan(0.005);
    expect(cause.q).toBeGreaterThanOrEqual(cause.p!);
    expect(cause.cliffsDelta).toBeCloseTo(2 * cause.auc! - 1, 12);
    const turned = found.get("turned")!;
    expect(turned.marginal).toBeGreaterThan(0.1);
    expect(turned.cliffsDelta).toBeLessThan(-0.3);
    expect(turned.signChanged).toBe(true);
    const damper = found.get("damper")!;
    expect(damper).toMatchObject({ auc: null, cliffsDelta: null, testable: true });
    expect(damper.p).toBeLessThan(0.05);
    expect(found.get("recipe")).toMatchObject({
      p: null,
      testable: false,
      reason: "it is what is held alike",
    });
  });

  test("finds nothing where there is nothing, though the event follows the recipe as the tags do", async () => {
    let alarms = 0;
    for (let seed = 0; seed < 12; seed++) {
      const found = await adjust(recipeLine(100 + seed, 0, 2_000), ["recipe"], 199);
      if (found.get("follows the recipe")!.p! <= 0.05) alarms++;
    }
    // Four and more of twelve come twice in a thousand such runs.
    expect(alarms).toBeLessThanOrEqual(3);
  });

  test("two choices are crossed, and said in words", async () => {
    const line = recipeLine(2, 1);
    const compared = await compareVariables(line.table, line.labels, line.table.variables, {
      rankBy: "difference",
    });
    const choice = ["recipe", { variable: "load", bins: 2 }] as const;
    const found = await adjustForLike(line.table, line.labels, compared, choice, { seed: 1, draws: 499 });
    expect(found.words).toEqual([
      "the same “recipe” (2 categories)",
      expect.stringMatching(/^the same bin of “load” \(2 bins, cut at [−\d.]+\)$/),
    ]);
    const again = await adjustForLike(line.table, line.labels, compared, choice, { seed: 1, draws: 499 });
    expect(again).toEqual(found);
  });

  test("where events have no like beside them, nothing is said about them, and that is", async () => {
    const rows = 2_000;
    const random = new Random(4);
    const labels = Uint8Array.from({ length: rows }, (_, row) => (Math.floor(row / 100) % 4 === 0 ? 1 : 0));
    const table = tableFrom([
      ["time", timesOf(rows)],
      ["speed", Float64Array.from({ length: rows }, () => random.normal())],
      ["recipe", Array.from(labels, (label, row) => (label === 1 || row > 1_900 ? "wet one" : "dry one"))],
    ]);
    const compared = await compareVariables(table, labels, [table.column("speed").variable], {
      rankBy: "difference",
    });
    const { each, notices } = await adjustForLike(table, labels, compared, ["recipe"], {
      seed: 1,
      draws: 99,
    });
    expect(each[0]).toMatchObject({ p: null, q: null, strength: null, testable: false });
    expect(each[0].usableShare).toBeLessThan(0.5);
    expect(each[0].reason).toMatch(/^not testable among its like: \d+ % of its events/);
    expect(notices).toMatchObject([{ code: "like-with-like-thin", level: "warning" }]);
  });

  test("rows without time are permuted among their like", async () => {
    const random = new Random(6);
    const rows = 600;
    const isB = Array.from({ length: rows }, () => random.uniform() < 0.5);
    const labels = Uint8Array.from(isB, b => (random.uniform() < (b ? 0.7 : 0.2) ? 1 : 0));
    const table = tableFrom([
      ["follows", Float64Array.from(isB, b => random.normal() + (b ? 3 : 0))],
      ["cause", Float64Array.from(labels, label => random.normal() + label)],
      ["recipe", isB.map(b => (b ? "B" : "A"))],
    ]);
    const found = await adjust({ table, labels });
    expect(found.get("follows")!.marginal).toBeGreaterThan(0.3);
    expect(found.get("follows")!.p).toBeGreaterThan(0.01);
    expect(found.get("cause")!.p).toBeLessThan(0.005);
    expect(found.get("cause")!.usableShare).toBe(1);
  });
});

describe("what can't be held alike is an error that helps", () => {
  const rows = 400;
  const table = tableFrom([
    ["recipe", Array.from({ length: rows }, (_, row) => `r${row % 3}`)],
    ["load", Float64Array.from({ length: rows }, (_, row) => row)],
    ["moisture", Float64Array.from({ length: rows }, (_, row) => row)],
    ["person", Array.from({ length: rows }, (_, row) => `p${row % 300}`)],
  ]);
  const target: Target = { variable: "moisture", above: 300 };
  const held = (...choice: LikeWithLike[]): (() => unknown) => {
    return () => levelsOf(table, new Uint8Array(rows), choice, { target });
  };

  test.each<[string, LikeWithLike[], Record<string, unknown>]>([
    [
      "an unknown name",
      ["recip"],
      { code: "no-such-variable", where: "stratifyBy[0]", suggestions: ["recipe"] },
    ],
    [
      "a number without bins",
      ["load"],
      { code: "bad-specification", remedy: expect.stringContaining("bins: 4") },
    ],
    [
      "categories with bins",
      [{ variable: "recipe", bins: 3 }],
      { code: "bad-specification", where: "stratifyBy[0]" },
    ],
    [
      "the target's own",
      ["recipe", { variable: "moisture", bins: 3 }],
      { code: "bad-specification", where: "stratifyBy[1]" },
    ],
    ["the same twice", ["recipe", "recipe"], { code: "bad-specification", where: "stratifyBy[1]" }],
    [
      "too many categories",
      ["person"],
      { code: "bad-specification", message: expect.stringContaining("300 categories") },
    ],
  ])("%s", (_, choice, error) => {
    try {
      held(...choice)();
    } catch (thrown) {
      expect(thrown).toMatchObject(error);
      return;
    }
    throw new Error("nothing was thrown");
  });

  test("an aggregate is found by the name of what was aggregated", () => {
    const windows = tableFrom([["load mean", Float64Array.from({ length: 30 }, (_, row) => row)]]);
    const variable = { ...windows.variables[0], aggregated: { of: "load", by: "mean" as const, lagMs: 0 } };
    const named = {
      ...windows,
      has: () => false,
      variables: [variable],
      column: () => windows.column("load mean"),
    };
    const found = levelsOf(named as unknown as Table, new Uint8Array(30), [{ variable: "load", bins: 2 }]);
    expect(found.count).toBe(2);
  });
});
