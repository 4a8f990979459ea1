import { describe, expect, it } from "@jest/globals";
import { findTravelTime } from "../../../kernel-lib/dist/compare";
import { Random } from "../../../kernel-lib/dist/compute";
import { Table, tableFrom } from "../../../kernel-lib/dist/data";

const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 0, 5);

/** A week of eight slow tags by the minute, and samples of the fourth as it was so long before, with noise. */
function lineWithLab(seed: number, delay: number | null): Table {
  const random = new Random(seed);
  const rows = 10_080;
  const slow = (): Float64Array => {
    let value = 0;
    return Float64Array.from({ length: rows }, () => (value = 0.98 * value + 0.2 * random.normal()));
  };
  const tags = Array.from({ length: 8 }, slow);
  const other = slow();
  const sampled: Date[] = [];
  const moisture: number[] = [];
  for (let row = 300; row < rows; row += 20 + random.integer(30)) {
    const seen = delay === null ? other.subarray(0, row + 1) : tags[3].subarray(0, row + 1 - delay);
    const mean = seen.slice(-15).reduce((sum, value) => sum + value, 0) / 15;
    sampled.push(new Date(BEGIN + row * MINUTE));
    moisture.push(1e9 + mean + 0.3 * random.normal());
  }
  const line = tableFrom([
    ["time", Array.from({ length: rows }, (_, row) => new Date(BEGIN + row * MINUTE))],
    ...tags.map((values, i) => [`tag ${i}`, values] as [string, Float64Array]),
  ]);
  const lab = tableFrom([
    ["time", sampled],
    ["moisture", moisture],
  ]);
  return new Table({
    columns: line.variables.map(({ name }) => line.column(name)),
    time: line.time,
    sources: [{ name: "lab", kind: "samples", table: lab, text: "" }],
  });
}

const SEARCH = { of: "lab", lookBackMs: 15 * MINUTE, longestMs: 240 * MINUTE };

describe("the travel time between process and sample", () => {
  it.each([0, 12, 47, 120])("of %i min is found, with the tag that shows it", async delay => {
    for (const seed of [1, 2, 3]) {
      const found = await findTravelTime(lineWithLab(seed, delay), SEARCH);
      expect(found.tag).toBe("tag 3");
      expect(Math.abs(found.delayMs! - delay * MINUTE)).toBeLessThanOrEqual(8 * MINUTE);
      expect(found.between![0]).toBeLessThanOrEqual(found.delayMs!);
      expect(found.between![1]).toBeGreaterThanOrEqual(found.delayMs!);
    }
  });

  it("is not made up where no tag has to do with the measurement, however slow all are", async () => {
    let found = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const search = await findTravelTime(lineWithLab(100 + seed, null), SEARCH);
      if (search.delayMs !== null) found++;
    }
    // One in twenty is what the test allows by chance; four would be one in sixty such runs.
    expect(found).toBeLessThanOrEqual(3);
  });

  it("says what is missing", async () => {
    const line = lineWithLab(1, 0);
    await expect(findTravelTime(line, { ...SEARCH, of: "labs" })).rejects.toMatchObject({
      code: "no-such-source",
      suggestions: ["lab"],
    });
    await expect(findTravelTime(line, { ...SEARCH, variable: "moistur" })).rejects.toMatchObject({
      code: "no-such-variable",
    });
    const cancelled = AbortSignal.abort();
    await expect(findTravelTime(line, { ...SEARCH, signal: cancelled })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});
