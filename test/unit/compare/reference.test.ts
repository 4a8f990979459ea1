import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bestThreshold, compareVariables, twoSample } from "../../../kernel-lib/dist/compare";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Statistics } from "../../../kernel-lib/dist/protocol";

/** What test/reference/generate_two_sample.py wrote. */
interface Case {
  name: string;
  reference: (number | string)[];
  event: (number | string)[];
  expected: Record<string, unknown>;
}

/** A table of counts, reference and event, for variables that are no numbers. */
interface Table {
  name: string;
  table: Record<string, [number, number]>;
  expected: Record<string, number | null> & { rates: Record<string, Record<string, number>> };
}

const FIXTURE = resolve(__dirname, "../../reference/two_sample.json");
const { cases, categories: tables } = JSON.parse(readFileSync(FIXTURE, "utf8")) as {
  cases: Case[];
  categories: Table[];
};

/** JSON has no infinities and no NaN: they are written as words. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ["inf", Infinity],
  ["-inf", -Infinity],
  ["nan", NaN],
]);
const numbers = (values: (number | string)[]): number[] =>
  values.map(value => (typeof value === "string" ? WORDS.get(value)! : value));

/** 1e-12 relative; sums that cancel to nearly nothing are as good as their terms, which are of size 1. */
function expectAgreement(actual: unknown, expected: unknown, path: string, rounding: number): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const allowed = Math.max(1e-12 * Math.abs(expected), rounding);
    if (Math.abs(actual - expected) <= allowed) return;
    throw new Error(`${path}: ${actual}, expected ${expected}`);
  }
  if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null) {
    for (const [key, inner] of Object.entries(expected)) {
      expectAgreement((actual as Record<string, unknown>)[key], inner, `${path}.${key}`, rounding);
    }
    return;
  }
  if (actual !== expected) throw new Error(`${path}: ${String(actual)}, expected ${String(expected)}`);
}

function expectStatistics(statistics: Statistics, expected: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(expected)) {
    if (name === "mannWhitneyP" || name === "ksP") continue;
    const cancels = name === "components" || name === "difference";
    expectAgreement(statistics[name as keyof Statistics], value, name, cancels ? 2e-15 : 0);
    if (value === null) expect(statistics.reasons?.[name]).toEqual(expect.any(String));
  }
}

test("the cases of the reference are all there", () => {
  expect(cases.length).toBeGreaterThanOrEqual(38);
});

describe("two samples agree with scipy, scikit-learn and exact arithmetic", () => {
  test.each(cases.map(each => [each.name, each] as const))("%s", (_, { reference, event, expected }) => {
    const statistics = twoSample(numbers(reference), numbers(event));
    expectStatistics(statistics, expected);
    expect(bestThreshold(numbers(reference), numbers(event))).toEqual(statistics.threshold);
    // What a result carries has to survive as JSON.
    expect(JSON.parse(JSON.stringify(statistics))).toEqual(statistics);
  });
});

describe("p-values that assume independent rows agree with scipy, for those who ask", () => {
  test.each(cases.map(each => [each.name, each] as const))("%s", (_, { reference, event, expected }) => {
    const asked = twoSample(numbers(reference), numbers(event), { assumeIndependentRows: true });
    const unasked = twoSample(numbers(reference), numbers(event));
    for (const name of ["mannWhitneyP", "ksP"] as const) {
      const p = expected[name] as number | null;
      if (p === null) expect(asked[name]).toBeNull();
      else expect(Math.abs(asked[name]! - p)).toBeLessThanOrEqual(1e-9 * p);
      expect(unasked[name]).toBeNull();
      if (p !== null) expect(unasked.reasons?.[name]).toBe("on request: it assumes independent rows");
    }
  });
});

describe("categories agree with scipy, scikit-learn and exact arithmetic", () => {
  test.each(tables.map(each => [each.name, each] as const))("%s", async (_, { table, expected }) => {
    const cells = Object.entries(table).flatMap(([category, counts]) =>
      counts.flatMap((count, label) => Array.from({ length: count }, () => ({ category, label }))),
    );
    const rows = tableFrom([["x", cells.map(({ category }) => category)]]);
    const labels = Uint8Array.from(cells, ({ label }) => label);
    const [{ statistics }] = await compareVariables(rows, labels, rows.variables, { rankBy: "difference" });
    const { rates, ...distances } = expected;
    expectStatistics(statistics, distances);
    for (const { category, event, reference, ...rate } of statistics.categories!) {
      expect([reference, event]).toEqual(table[category]);
      expectAgreement(rate, rates[category], category, 1e-15);
    }
  });
});

describe("a table's column gives the very numbers of two samples", () => {
  test.each(
    cases
      .filter(({ reference, event }) => reference.length + event.length > 0)
      .map(each => [each.name, each] as const),
  )("%s", async (_, { reference, event }) => {
    const [normal, wet] = [numbers(reference), numbers(event)];
    // Rows of the two populations alternate, with ignored rows between: order must not matter.
    const rows: [number, number][] = [];
    for (let i = 0; i < Math.max(normal.length, wet.length); i++) {
      if (i < wet.length) rows.push([wet[i], 1]);
      rows.push([i * 1e6, 255]);
      if (i < normal.length) rows.push([normal[i], 0]);
    }
    const table = tableFrom([["x", Float64Array.from(rows, ([value]) => value)]]);
    const labels = Uint8Array.from(rows, ([, label]) => label);
    const [comparison] = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
    expect(comparison.statistics).toEqual(twoSample(normal, wet));
    const missing = (values: number[]): number => values.filter(Number.isNaN).length;
    expect(comparison.n).toEqual({
      event: wet.length - missing(wet),
      reference: normal.length - missing(normal),
      missingEvent: missing(wet),
      missingReference: missing(normal),
    });
  });
});
