import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Condition, Specification } from "../../../../kernel-lib/dist/protocol";
import { evaluateCondition } from "../../../../kernel-lib/dist/target";
import { rowsFor, sourceOf, timed, valuesOf, withSources } from "./helpers";
import type { Columns } from "./helpers";

type Value = number | string | boolean | null;

interface Case {
  name: string;
  timeZone: string;
  time: number[];
  columns: Record<string, Value[]>;
  when: Condition | null;
  sources: {
    name: string;
    kind: "samples" | "intervals";
    time: number[];
    ends?: number[];
    columns: Record<string, Value[]>;
  }[];
  rows: Pick<Specification, "windows" | "samples" | "batches">;
  expected: { time: number[]; columns: Record<string, (number | string | null)[]> };
}

const file = join(__dirname, "..", "..", "..", "reference", "rows.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

/** Spread and slope are differences of the values: what is lost to rounding is in proportion to the values. */
const TOLERANCE = 1e-12;

describe("windows, batches and samples are those of pandas", () => {
  test("there are cases of each, across both changes of the clock", () => {
    expect(cases.map(({ rows }) => Object.keys(rows)[0])).toEqual(
      expect.arrayContaining(["windows", "batches", "samples"]),
    );
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });

  test.each(cases.map(each => [each.name, each] as const))("%s", async (_, each) => {
    const columns: Columns = Object.entries(each.columns);
    const sources = each.sources.map(source =>
      sourceOf(source.name, source.kind, source.time, Object.entries(source.columns), source.ends),
    );
    const table = withSources(timed(each.time, columns, each.timeZone), sources);
    const counted = each.when === null ? undefined : evaluateCondition(table, each.when, "when");
    const rows = await rowsFor(table, each.rows, counted);
    expect([...rows.time!]).toEqual(each.expected.time);
    const scale = new Map(
      Object.entries(each.columns).map(([name, values]) => [
        name,
        Math.max(0, ...values.map(value => (typeof value === "number" ? Math.abs(value) : 0))),
      ]),
    );
    for (const [name, expected] of Object.entries(each.expected.columns)) {
      const own = valuesOf(rows, name);
      const size = scale.get(rows.column(name).variable.aggregated?.of ?? "") ?? 0;
      const apart = own.filter((value, row) => !agrees(value, expected[row], size));
      expect({ name, apart: apart.length, rows: own.length }).toEqual({
        name,
        apart: 0,
        rows: expected.length,
      });
    }
  });
});

function agrees(own: number | string | null, expected: number | string | null, scale: number): boolean {
  if (typeof own !== "number" || typeof expected !== "number") return own === expected;
  return Math.abs(own - expected) <= TOLERANCE * Math.max(Math.abs(expected), scale);
}
