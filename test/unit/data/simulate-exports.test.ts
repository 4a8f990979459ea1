import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { simulateExports, simulateLine } from "../../../kernel-lib/dist/data";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gemba-exports-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the simulated line as four exports", () => {
  it("is the same line: every value of the historian, on a clock that repeats an hour", async () => {
    const { files } = await simulateExports(join(folder, "a"), { seed: 5, days: 8 });
    const { table } = simulateLine({ seed: 5, days: 8, start: "2026-10-19" });
    const lines = readFileSync(files[0], "latin1").trimEnd().split("\r\n");
    const header = lines[3].split(";");
    expect(lines).toHaveLength(6 + table.rows);
    const speed = table.column("line_speed");
    if (speed.type !== "numeric") throw new Error("line_speed is a number");
    const column = header.indexOf("line_speed");
    lines.slice(6).forEach((line, row) => {
      const text = line.split(";")[column].replace(",", ".");
      expect(text === "" ? NaN : Number(text)).toBe(speed.values[row]);
    });
    const twice = lines.filter(line => line.startsWith("25.10.2026 02:30;"));
    expect(twice).toHaveLength(2);
    expect(header).not.toContain("moisture");
  });

  it("gives the laboratory what the gauge saw, on a clock that is 58 minutes ahead", async () => {
    const { files, labClockMinutes } = await simulateExports(join(folder, "b"), { seed: 2 });
    const { table } = simulateLine({ seed: 2, days: 14, start: "2026-10-19" });
    const moisture = table.column("moisture");
    if (moisture.type !== "numeric") throw new Error("moisture is a number");
    const samples = readFileSync(files[1], "utf8").trimEnd().split("\n").slice(1);
    expect(samples.length).toBeGreaterThan(250);
    // Of the first days only: before the clocks go back, local time minus two hours is UTC.
    const errors = samples
      .map(line => line.split(";"))
      .filter(([, time]) => time < "2026-10-24")
      .map(([, time, value]) => {
        const row = (Date.parse(`${time.replace(" ", "T")}+02:00`) - table.time![0]) / 60_000;
        return Number(value.replace(",", ".")) - moisture.values[row - labClockMinutes];
      });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.15);
    expect(Math.abs(mean)).toBeLessThan(0.01);
  });

  it("writes the same bytes for the same seed, and says where it can't write", async () => {
    const once = await simulateExports(join(folder, "c"), { seed: 9, days: 2 });
    const again = await simulateExports(join(folder, "d"), { seed: 9, days: 2 });
    once.files.forEach((file, i) => expect(readFileSync(file)).toEqual(readFileSync(again.files[i])));
    writeFileSync(join(folder, "taken"), "");
    await expect(simulateExports(join(folder, "taken"), { days: 1 })).rejects.toMatchObject({
      code: "save-failed",
    });
  });
});
