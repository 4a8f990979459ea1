import { describe, expect, test } from "@jest/globals";
import { compareVariables, flagsOf } from "../../../kernel-lib/dist/compare";
import type { FlaggedComparison } from "../../../kernel-lib/dist/compare";
import { Random } from "../../../kernel-lib/dist/compute";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type {
  Delay,
  Flag,
  MissingDifference,
  Target,
  VariableComparison,
} from "../../../kernel-lib/dist/protocol";

const ROWS = 2_000;
const random = new Random(12);
const noise = (): Float64Array => Float64Array.from({ length: ROWS }, () => random.normal());
const moisture = noise();
const isWet = Array.from(moisture, value => value > 1);
const labels = Uint8Array.from(isWet, wet => (wet ? 1 : 0));
const strokes = Float64Array.from({ length: ROWS }, (_, row) => 3 * row + random.integer(3));
const HOSTILE = `<img src=x onerror="alert(1)">`;

const table = tableFrom([
  ["moisture", moisture],
  [HOSTILE, moisture.map(value => 2 * value + 1)],
  ["is wet", isWet],
  ["nearly", moisture.map(value => value + 0.2 * random.normal())],
  ["speed", noise()],
  ["strokes", strokes.map((value, row) => (row % 10 === 3 ? NaN : value))],
  ["remaining", strokes.map(value => -value)],
  ["raised twice", strokes.map((_, row) => Math.floor(row / 700))],
  ["day total", strokes.map((_, row) => row % 500)],
  ["lab", noise()],
]);
const roles = table.variables.map(variable =>
  variable.name === "lab" ? { ...variable, role: "quality" as const } : variable,
);
const target: Target = { variable: "moisture", above: 1 };
const comparing = compareVariables(table, labels, roles, { rankBy: "difference" });

async function flagged(name: string, more: Partial<VariableComparison> = {}): Promise<Flag[]> {
  const comparison = (await comparing).find(candidate => candidate.name === name);
  return flagsOf(table, { target }, [{ ...(comparison as FlaggedComparison), ...more }])[0];
}
const codes = (flags: readonly Flag[]): string[] => flags.map(({ code, level }) => `${level}: ${code}`);

describe("flags", () => {
  test("the target's own variable is flagged when it was asked for, the strong reasons first", async () => {
    expect(codes(await flagged("moisture"))).toEqual([
      "strong: part of the target",
      "strong: separates almost perfectly",
    ]);
  });

  test("so is the reference's, and what was read by a nested condition", async () => {
    const comparison = (await comparing).find(({ name }) => name === "speed")!;
    const nested: Target = {
      all: [{ variable: "moisture", above: 1 }, { not: { variable: "speed", above: 4 } }],
    };
    expect(codes(flagsOf(table, { target: nested }, [comparison])[0])).toEqual([
      "strong: part of the target",
    ]);
    const reference = { variable: "speed", below: 1 };
    expect(codes(flagsOf(table, { target, reference }, [comparison])[0])).toEqual([
      "strong: part of the target",
    ]);
    expect(flagsOf(table, { target }, [comparison])).toEqual([[]]);
  });

  test("a copy of the target under another name is found by how well it separates", async () => {
    expect(codes(await flagged(HOSTILE))).toEqual(["strong: separates almost perfectly"]);
    expect(codes(await flagged("is wet"))).toEqual(["strong: separates almost perfectly"]);
    expect(codes(await flagged("nearly"))).toEqual([expect.stringContaining("separates almost perfectly")]);
  });

  test("|δ| of .85 warns, .975 is strong, and less is nothing", async () => {
    const { statistics } = (await comparing).find(({ name }) => name === "speed")!;
    const at = (cliffsDelta: number): Promise<Flag[]> =>
      flagged("speed", { statistics: { ...statistics, cliffsDelta } });
    expect(await at(0.849)).toEqual([]);
    expect(codes(await at(-0.85))).toEqual(["warn: separates almost perfectly"]);
    expect(codes(await at(0.974))).toEqual(["warn: separates almost perfectly"]);
    expect(codes(await at(-0.975))).toEqual(["strong: separates almost perfectly"]);
  });

  test("a copy of a target with two limits, which is neither higher nor lower, is found as well", async () => {
    const inside = Uint8Array.from(moisture, value => (Math.abs(value) < 0.4 ? 1 : 0));
    const [copy] = await compareVariables(table, inside, [table.column(HOSTILE).variable], {
      rankBy: "difference",
    });
    expect(Math.abs(copy.statistics.cliffsDelta!)).toBeLessThan(0.2);
    const between: Target = { variable: "moisture", between: [-0.4, 0.4] };
    expect(codes(flagsOf(table, { target: between }, [copy])[0])).toEqual([
      expect.stringContaining("separates almost perfectly"),
    ]);
  });

  test("histograms of few rows are no evidence of that", async () => {
    const few = labels.map((label, row) => (row < 60 ? label : 255));
    const compared = await compareVariables(table, few, [table.column("speed").variable], {
      rankBy: "difference",
    });
    expect(flagsOf(table, { target }, compared)).toEqual([[]]);
  });

  test("what is measured afterwards is said to be", async () => {
    expect(codes(await flagged("lab"))).toEqual(["warn: measured afterwards"]);
  });

  test("counters are found, up or down and with gaps; a setting raised twice and a total per day are none", async () => {
    expect(codes(await flagged("strokes"))).toEqual(["warn: counts rows"]);
    expect(codes(await flagged("remaining"))).toEqual(["warn: counts rows"]);
    expect(await flagged("raised twice")).toEqual([]);
    expect(await flagged("day total")).toEqual([]);
  });

  test("a difference that lies after the event is flagged", async () => {
    const delay: Delay = {
      lagRows: -12,
      lagMs: -720_000,
      holdMs: 60_000,
      p: 0.001,
      strength: 9,
      lags: [-12],
      profile: [40],
      consequence: true,
    };
    expect(codes(await flagged("speed", { delay }))).toEqual(["warn: differs after the event"]);
    expect(await flagged("speed", { delay: { ...delay, consequence: false } })).toEqual([]);
  });

  test("missing values that come with the event are flagged, where chance does not explain them", async () => {
    const missing: MissingDifference = { event: 0.3, reference: 0.021, p: 0.001, q: 0.01, strength: 6 };
    const [flag] = await flagged("speed", { missing });
    expect(flag).toMatchObject({ code: "missing predicts the event", level: "warn" });
    expect(flag.text).toContain("30 % of the event and in 2.1 % of the reference");
    expect(await flagged("speed", { missing: { ...missing, q: 0.2 } })).toEqual([]);
    expect(await flagged("speed", { missing: { ...missing, p: null, q: null } })).toEqual([]);
    expect((await flagged("speed", { missing: { ...missing, event: 0.95 } }))[0].level).toBe("strong");
  });

  test("sentences never repeat names from the data, and fit", async () => {
    for (const flags of flagsOf(table, { target }, await comparing)) {
      for (const { text } of flags) {
        expect(text).not.toContain("<");
        expect(text.length).toBeLessThanOrEqual(300);
      }
    }
  });
});
