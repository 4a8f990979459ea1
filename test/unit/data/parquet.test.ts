import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { open, simulateLine, tableFrom, writeTable } from "../../../kernel-lib/dist/data";
import type { Column, Table } from "../../../kernel-lib/dist/data";
import { readVariableNotes } from "../../../kernel-lib/dist/data/variable-notes";
import { errorOf, HOSTILE_NAMES, noticesOf, temporaryFolder, timesOf, valuesOf } from "./helpers";

const folder = temporaryFolder();
const fixtures = join(__dirname, "../../fixtures/data");

function sameValues(a: Column, b: Column): boolean {
  if (a.type === "numeric")
    return b.type === "numeric" && a.values.every((value, row) => Object.is(value, b.values[row]));
  const word = (column: Column, row: number): string | undefined =>
    column.type === "categorical" ? column.categories[column.codes[row]] : "a number";
  return a.codes.every((_, row) => word(a, row) === word(b, row));
}

describe("a Parquet file as pandas and pyarrow write it", () => {
  let table: Table;
  beforeAll(async () => {
    table = await open(join(fixtures, "types.parquet"), { time: "instant", timeZone: "Europe/Berlin" });
  });

  test("integers, decimals and single precision become numbers", () => {
    expect(valuesOf(table, "big")).toEqual([1, 2 ** 53, null, -5]);
    expect(valuesOf(table, "tiny")).toEqual([1, null, 3, 4]);
    expect(valuesOf(table, "unsigned")).toEqual([2 ** 63, 1, null, 3]);
    expect(valuesOf(table, "single")).toEqual([0.5, null, Infinity, null]);
    expect(valuesOf(table, "price")).toEqual([1.25, null, -3.5, 0]);
    expect(valuesOf(table, "nothing")).toEqual([null, null, null, null]);
  });

  test("booleans, dictionaries and texts become words, texts of numbers numbers", () => {
    expect(valuesOf(table, "flag")).toEqual(["true", null, "false", "true"]);
    expect(valuesOf(table, "recipe")).toEqual(["oat", null, "butter", "oat"]);
    expect(valuesOf(table, "reading")).toEqual([1.5, null, 2.5, null]);
    expect(table.variables.find(({ name }) => name === "flag")?.kind).toBe("boolean");
  });

  test("times with a zone are instants, without one plant time, dates its midnight", () => {
    expect(timesOf(table)[0]).toBe("2026-03-29T00:30:00.000Z");
    // 02:30 does not exist in Berlin on that day: it is read an hour later.
    expect(valuesOf(table, "stamp")).toEqual(["00:30", "01:30", "03:30"].map(berlin).concat(null as never));
    expect(valuesOf(table, "day")[0]).toBe(Date.parse("2026-03-28T23:00:00Z"));
  });

  const berlin = (clock: string): number =>
    Date.parse(`2026-03-29T${clock}:00${clock < "02" ? "+01:00" : "+02:00"}`);

  test("what a table has no place for is left out and told", () => {
    expect(["blob", "list", "struct"].map(name => table.has(name))).toEqual([false, false, false]);
    expect(noticesOf(table)).toEqual([
      "column-left-out",
      "column-left-out",
      "column-left-out",
      "text-in-numbers",
    ]);
  });

  test("names are the file's own, even where they differ only by case, and never SQL", async () => {
    const named = await open(join(fixtures, "names.parquet"));
    expect(named.variables.map(({ name }) => name)).toEqual([
      "Temp",
      "temp",
      `"];require('child_process')//`,
      "`x`",
      "a\nb",
      "__proto__",
      "<img src=x onerror=alert(1)>",
      "x'); DROP TABLE t; --",
    ]);
    named.variables.forEach(({ name }, at) =>
      expect(valuesOf(named, name)).toEqual([at, at + 0.5].slice(0, named.rows)),
    );
  });

  test("a name twice is refused, and named", async () => {
    const error = await errorOf(() => open(join(fixtures, "twice.parquet")));
    expect(error).toMatchObject({ code: "duplicate-names" });
    expect(error.message).toContain("“speed”");
  });

  test("no rows", async () => {
    expect(await errorOf(() => open(join(fixtures, "no-rows.parquet")))).toMatchObject({
      code: "empty-table",
    });
  });
});

describe("a table written and read back", () => {
  const line = simulateLine({ days: 4 }).table;

  test.each(["csv", "tsv", "parquet"])("%s keeps every value and every time", async ending => {
    const path = join(folder, `line.${ending}`);
    await writeTable(line, path);
    const back = await open(path, { timeZone: line.timeZone });
    expect(back.time).toEqual(line.time);
    expect(back.variables.map(({ name, kind }) => [name, kind])).toEqual(
      line.variables.map(({ name, kind }) => [name, kind]),
    );
    const changed = line.variables.filter(({ name }) => !sameValues(line.column(name), back.column(name)));
    expect(changed).toEqual([]);
  });

  test("Parquet keeps roles, units, stations and descriptions as well", async () => {
    const path = join(folder, "notes.parquet");
    await writeTable(line, path);
    expect((await open(path)).variables).toEqual(line.variables);
  });

  test.each(["csv", "parquet"])("%s keeps hostile names, words and extreme numbers", async ending => {
    const names = HOSTILE_NAMES.filter(name => name !== "toString");
    const words = names.map(name => `${name}, "quoted"`);
    const table = tableFrom([
      ...names.map((name, at) => [name, names.map((_, row) => at + row / 3)] as const),
      ["words", words],
      ["flags", names.map((_, row) => (row === 2 ? null : row % 2 === 0))],
      ["numbers", [Infinity, -Infinity, NaN, 5e-324, -0.1, ...names.slice(5).map(() => 1 / 3)]],
    ]);
    const path = join(folder, `hostile '; --.${ending}`);
    await writeTable(table, path);
    const back = await open(path, { time: null });
    expect(back.variables.map(({ name }) => name)).toEqual(table.variables.map(({ name }) => name));
    for (const { name } of table.variables) expect(valuesOf(back, name)).toEqual(valuesOf(table, name));
  });

  test("the same table gives the same bytes", async () => {
    const [a, b] = [join(folder, "a.csv"), join(folder, "b.csv")];
    await writeTable(line, a);
    await writeTable(simulateLine({ days: 4 }).table, b);
    expect((await readFile(a)).equals(await readFile(b))).toBe(true);
  });

  test.each([
    ["another ending", "line.xlsx", line, "bad-options"],
    ["no such folder", "no/such/line.csv", line, "save-failed"],
    ["no such folder, Parquet", "no/such/line.parquet", line, "save-failed"],
    [
      "names that Parquet readers confuse",
      "line.parquet",
      tableFrom({ Temp: [1], temp: [2] }),
      "bad-options",
    ],
  ])("%s is refused, and no part of a file stays behind", async (_, name, table, code) => {
    expect(await errorOf(() => writeTable(table, join(folder, name)))).toMatchObject({ code });
    expect((await readdir(folder)).filter(file => file.endsWith(".part"))).toEqual([]);
  });

  test("notes that a stranger stored in a file are taken only where they make sense", () => {
    for (const text of [
      "",
      "null",
      "[]",
      "{",
      '{"variables":3}',
      '{"variables":[3,["x"],["x",null],[1,{}]]}',
    ]) {
      expect([...readVariableNotes(text)]).toEqual([]);
    }
    const notes = readVariableNotes(
      '{"variables":[["__proto__",{"role":"boss","unit":7,"station":"","description":"ok"}],["x",{"role":"sensor","unit":"°C"}]]}',
    );
    expect([...notes]).toEqual([
      ["__proto__", { description: "ok" }],
      ["x", { role: "sensor", unit: "°C" }],
    ]);
  });
});
