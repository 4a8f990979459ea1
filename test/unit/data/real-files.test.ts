import { join } from "node:path";
import { open } from "../../../kernel-lib/dist/data";
import { timesOf, valuesOf } from "./helpers";

// Real and published data sets; where they lie is told by GEMBA_TEST_DATA, without which these are skipped.
const data = process.env["GEMBA_TEST_DATA"] ?? "";

(data === "" ? describe.skip : describe)("files that others made", () => {
  test("a real process: logger's words in five numeric columns are missing, counted and told", async () => {
    const table = await open(join(data, "bibmon/real_process_raw.csv"), { timeZone: "America/Sao_Paulo" });
    expect(table).toMatchObject({ rows: 3169, timeName: "timestamp", intervalMs: 300_000 });
    expect(timesOf(table)[0]).toBe("2017-12-24T02:00:00.000Z");
    expect(table.variables).toHaveLength(109);
    expect(table.variables.every(({ kind }) => kind === "numeric")).toBe(true);
    expect(table.notices.map(({ variable, text }) => [variable, text.split(": ")[1]])).toEqual([
      ["tag2", "“Inp OutRange” 156×. Read as missing."],
      ["tag34", "“Bad” 14×. Read as missing."],
      ["tag36", "“Scan Timeout” 1×. Read as missing."],
      ["tag70", "“Bad” 326×. Read as missing."],
      ["tag72", "“Scan Timeout” 1×. Read as missing."],
    ]);
    expect(valuesOf(table, "tag2")[0]).toBeNull();
    expect(valuesOf(table, "tag1").slice(0, 2)).toEqual([1.183, 1.164]);
  });

  test("Tennessee Eastman: time found, instants kept, the sample number is a row counter", async () => {
    const table = await open(join(data, "tep/fault_04.csv"));
    expect(table).toMatchObject({ rows: 960, timeName: "time", intervalMs: 180_000, notices: [] });
    expect(timesOf(table)[0]).toBe("2026-01-05T00:03:00.000Z");
    expect(
      table.variables.filter(({ role }) => role !== undefined).map(({ name, role }) => [name, role]),
    ).toEqual([["sample", "identifier"]]);
  });

  test("AI4I: no time, counters and serial numbers recognised, units taken from the names", async () => {
    const table = await open(join(data, "ai4i2020/ai4i2020.csv"));
    expect(table).toMatchObject({ rows: 10_000, time: null, notices: [] });
    const identifiers = table.variables.filter(({ role }) => role === "identifier").map(({ name }) => name);
    expect(identifiers).toEqual(["UDI", "Product ID"]);
    expect(table.variables.flatMap(({ unit }) => unit ?? [])).toEqual(["K", "K", "rpm", "Nm", "min"]);
    expect(table.variables.find(({ name }) => name === "Machine failure")?.kind).toBe("numeric");
  });
});
