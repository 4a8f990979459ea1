import { open } from "../../../kernel-lib/dist/data";
import type { OpenOptions, Table } from "../../../kernel-lib/dist/data";
import { openDuckDB } from "../../../kernel-lib/dist/data/duckdb-engine";
import { errorOf, fileIn, noticesOf, temporaryFolder, timesOf, valuesOf } from "./helpers";

const folder = temporaryFolder();
let files = 0;

async function opened(content: string, options: OpenOptions = {}): Promise<Table> {
  return await open(fileIn(folder, `export-${files++}.csv`, content), options);
}

async function parquet(select: string): Promise<string> {
  const path = fileIn(folder, `export-${files++}.parquet`, "");
  const engine = await openDuckDB();
  await engine.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  engine.close();
  return path;
}

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join("");

describe("thousands and decimal marks", () => {
  test("1.234,5 beside 999,5 is a thousand and more, never 1.234", async () => {
    const table = await opened("word;x\na;1.234,5\na;999,5\na;1.234\na;-12.345.678,25\n");
    expect(valuesOf(table, "x")).toEqual([1234.5, 999.5, 1234, -12345678.25]);
    expect(noticesOf(table)).toEqual(["read-as"]);
  });

  test("whole numbers in groups follow the file's decimal comma, and a notice says so", async () => {
    const table = await opened(`t;x;y\n${rows(40, i => `a;${i},5;${i % 2 === 0 ? "999" : "1.234"}`)}`);
    expect(valuesOf(table, "y").slice(0, 2)).toEqual([999, 1234]);
    expect(noticesOf(table)).toEqual(["read-as", "number-guessed"]);
    expect(table.notices[1].text).toContain("“1.234” in “y” was read as 1234");
  });

  test("a group that first appears in row 4,000 is read like one in row 1", async () => {
    const late = await opened(`x;y\n${rows(4000, i => `${i},5;${i % 900}`)}1.234,5;1.234\n`);
    expect([valuesOf(late, "x")[4000], valuesOf(late, "y")[4000]]).toEqual([1234.5, 1234]);
    const quoted = await opened(`x,y\n${rows(4000, i => `${i % 7}.5,1`)}"1,234.5",1\n`);
    expect(valuesOf(quoted, "x")[4000]).toBe(1234.5);
  });

  test("a column with points of its own keeps them in a file of decimal commas, and the other way round", async () => {
    const commas = await opened(`x;y\n${rows(30, i => `${i},25;${i % 2 === 0 ? "9.5" : "1.125"}`)}`);
    expect(valuesOf(commas, "x").slice(0, 2)).toEqual([0.25, 1.25]);
    expect(valuesOf(commas, "y").slice(0, 2)).toEqual([9.5, 1.125]);
    const points = await opened(`x;y;z\n${rows(30, i => `${i}.5;${i},5;${i}.25`)}`);
    expect(valuesOf(points, "y").slice(0, 2)).toEqual([0.5, 1.5]);
    expect(noticesOf(commas).concat(noticesOf(points))).toEqual(["read-as", "read-as"]);
  });

  test("commas inside quotes of a file with commas: thousands with a point, decimals without", async () => {
    expect(valuesOf(await opened('x,y\n"1,234.5",1\n999.5,2\n'), "x")).toEqual([1234.5, 999.5]);
    expect(valuesOf(await opened('x,y\n"21,5",1\n"0,125",2\n'), "x")).toEqual([21.5, 0.125]);
  });

  test("of two marks in one column the rarer is no number, and told", async () => {
    const table = await opened(`x;y\n${rows(30, () => "2.5;1")}1,5;1\n`);
    expect(valuesOf(table, "x").slice(29)).toEqual([2.5, null]);
    expect(table.notices.map(({ text }) => text)).toContainEqual(expect.stringContaining("“1,5” 1×"));
  });

  test("1_000 is a name, wherever it stands", async () => {
    const table = await opened(`x,y\n${rows(40, i => `${i},1`)}1_000,1\n`);
    expect(valuesOf(table, "x")[40]).toBeNull();
    expect(noticesOf(table)).toEqual(["text-in-numbers"]);
  });
});

describe("the lines on top", () => {
  test("Excel's sep=; is no line of names", async () => {
    const table = await opened("sep=;\r\na;b\r\n1,5;2\r\n3,5;4\r\n");
    expect(table.variables.map(({ name }) => name)).toEqual(["a", "b"]);
    expect([valuesOf(table, "a"), valuesOf(table, "b")]).toEqual([
      [1.5, 3.5],
      [2, 4],
    ]);
  });

  test("spaces before a quotation mark belong to neither name nor value", async () => {
    const table = await opened('a, "b, c"\n1, "x,y"\n2, "z"\n');
    expect(table.variables.map(({ name }) => name)).toEqual(["a", "b, c"]);
    expect(valuesOf(table, "b, c")).toEqual(["x,y", "z"]);
  });

  test("a report's heading above the names is passed over, and told", async () => {
    const table = await opened("Report of line 3\ntime,a\n2026-01-01 00:00,1\n");
    expect([table.timeName, valuesOf(table, "a")]).toEqual(["time", [1]]);
    expect(table.notices.map(({ text }) => text)).toEqual([
      expect.stringContaining("1 line above the table"),
    ]);
  });
});

describe("times as plants write them", () => {
  test("the repeated hour of autumn in a file that begins with the newest row", async () => {
    const clocks = ["01:30", "02:00", "02:30", "02:00", "02:30", "03:00"];
    const lines = clocks.map((clock, row) => `2025-10-26 ${clock},${row}`).reverse();
    const table = await opened(`time,x\n${lines.join("\n")}\n`, { timeZone: "Europe/Berlin" });
    expect(valuesOf(table, "x")).toEqual([0, 1, 2, 3, 4, 5]);
    expect(table.intervalMs).toBe(30 * 60_000);
    expect(timesOf(table).at(-1)).toBe("2025-10-26T02:00:00.000Z");
  });

  test("years of two digits before a clock; versions stay words", async () => {
    const table = await opened("time;x;v\n05.01.26 00:00;1;1.2.26\n05.01.26 00:01:30;2;1.2.27\n");
    expect(timesOf(table)).toEqual(["2026-01-05T00:00:00.000Z", "2026-01-05T00:01:30.000Z"]);
    expect(valuesOf(table, "v")).toEqual(["1.2.26", "1.2.27"]);
  });

  test("a column of times in which nothing was ever written keeps no file from being opened", async () => {
    const path = await parquet(
      "SELECT NULL::TIMESTAMP AS timestamp, TIMESTAMP '2026-01-05' + INTERVAL (i) MINUTE AS zeit, i * 1.5 AS x FROM range(3) t(i)",
    );
    const table = await open(path);
    expect([table.timeName, table.rows]).toEqual(["zeit", 3]);
    expect(await errorOf(() => open(path, { time: "timestamp" }))).toMatchObject({ code: "bad-time" });
  });
});

describe("Parquet columns that are not what they seem", () => {
  test("whole numbers that a float64 rounds are told", async () => {
    const path = await parquet(
      "SELECT 9007199254740993::BIGINT + 2 * i AS id, i::BIGINT AS x FROM range(3) t(i)",
    );
    const table = await open(path);
    expect(table.notices.map(({ code, variable }) => [code, variable])).toEqual([["digits-rounded", "id"]]);
  });

  test("nothing but lists is not an empty table", async () => {
    const error = await errorOf(async () => open(await parquet("SELECT [i] AS spectrum FROM range(3) t(i)")));
    expect(error).toMatchObject({ code: "not-a-table" });
    expect(error.message).toContain("“spectrum”");
  });
});
