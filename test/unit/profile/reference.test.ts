import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profileTable, tableFrom } from "../../../kernel-lib/dist/data";
import type { Quantiles, VariableProfile } from "../../../kernel-lib/dist/protocol";

interface ReferenceCase {
  readonly name: string;
  readonly values: (number | "inf" | "-inf" | null)[];
  readonly counted: number[] | null;
  readonly profile: Pick<VariableProfile, "rows" | "distinct" | "infinite"> & {
    readonly missing: { count: number; rows: number; longestRows: number };
    readonly hold: number | null;
    readonly longest: number | null;
    readonly range: Quantiles | null;
  };
}

const file = join(__dirname, "../../reference/profile.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: ReferenceCase[] };

const read = (value: ReferenceCase["values"][number]): number =>
  value === null ? NaN : value === "inf" ? Infinity : value === "-inf" ? -Infinity : value;

describe("the numbers of a profile are those of pandas and numpy", () => {
  it.each(cases.map(of => [of.name, of] as const))("%s", async (_, { values, counted, profile }) => {
    const table = tableFrom([["x", values.map(read)]]);
    const options = counted === null ? {} : { counted: Uint8Array.from(counted) };
    const [found] = (await profileTable(table, options)).variables;
    expect(found).toMatchObject({
      rows: profile.rows,
      distinct: profile.distinct,
      infinite: profile.infinite,
      missing: { ...profile.missing, longestMs: null },
    });
    expect(found.hold?.rows ?? null).toBe(profile.hold);
    expect(found.longest?.rows ?? null).toBe(profile.longest);
    expectQuantiles(found.range, profile.range);
  });
});

/** Quantiles between two values differ by the rounding of one multiplication. */
function expectQuantiles(found: Quantiles | null, expected: Quantiles | null): void {
  if (found === null || expected === null) {
    expect(found).toBe(expected);
    return;
  }
  // −0 is 0.
  expect([found.min + 0, found.max + 0]).toEqual([expected.min + 0, expected.max + 0]);
  const reach = Math.max(Math.abs(expected.max), Math.abs(expected.min));
  for (const key of ["low", "median", "high"] as const)
    expect(Math.abs(found[key] - expected[key])).toBeLessThanOrEqual(1e-13 * reach + 5e-324);
}
