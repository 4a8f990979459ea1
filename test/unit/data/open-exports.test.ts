import { gzipSync } from "node:zlib";
import { open } from "../../../kernel-lib/dist/data";
import type { OpenOptions, Table } from "../../../kernel-lib/dist/data";
import { errorOf, fileIn, HOSTILE_NAMES, noticesOf, temporaryFolder, timesOf, valuesOf } from "./helpers";

const folder = temporaryFolder();
let files = 0;

function opened(content: string | Uint8Array, options: OpenOptions = {}, ending = "csv"): Promise<Table> {
  return open(fileIn(folder, `export-${++files}.${ending}`, content), options);
}

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join("");
const minute = (i: number): string => `2026-01-05 0${Math.floor(i / 60)}:${String(i % 60).padStart(2, "0")}`;
const textOf = (table: Table, code: string): string =>
  table.notices
    .filter(notice => notice.code === code)
    .map(({ text }) => text)
    .join("\n");

describe("what stands above and below a table", () => {
  test("a title, key and value, comments and four header rows, whatever their order", async () => {
    const table = await opened(
      `Report;Line 3\nExported;2026-02-01\n# a comment\n\nTag;TI101;FI 2;State\nDescription;Oven zone 2;Gas flow;Mode\nUnit;°C;[m³/h];-\nType;Float;Float;String\n${rows(5, i => `${minute(i)};${i},5;${i};on`)}`,
      { timeZone: "Europe/Berlin" },
    );
    expect(table.variables).toEqual([
      expect.objectContaining({ name: "TI101", kind: "numeric", unit: "°C", description: "Oven zone 2" }),
      expect.objectContaining({ name: "FI 2", kind: "numeric", unit: "m³/h", description: "Gas flow" }),
      { name: "State", kind: "categorical", description: "Mode" },
    ]);
    expect(table.timeName).toBe("Tag");
    expect(textOf(table, "read-as")).toContain("header rows name, description, unit, type");
    const below = await opened(
      `Zone 2;Gas of zone 2;Mode of it\nTI101;FI_2;ST\n°C;m³/h;\n${rows(5, i => `${i},5;${i};${i}`)}`,
    );
    expect(below.variables.map(({ name, description, unit }) => [name, description, unit])).toEqual([
      ["TI101", "Zone 2", "°C"],
      ["FI_2", "Gas of zone 2", "m³/h"],
      ["ST", "Mode of it", undefined],
    ]);
  });

  test("skip and header say it otherwise", async () => {
    const content = `a;b\nx;y\n1;2\n3;4\n`;
    expect(
      (await opened(content, { header: ["description", "name"] })).variables.map(({ name }) => name),
    ).toEqual(["x", "y"]);
    expect((await opened(content, { skip: 1 })).variables.map(({ name }) => name)).toEqual(["x", "y"]);
    expect(valuesOf(await opened("1;2\n3;4\n", { header: [] }), "column 2")).toEqual([2, 4]);
    expect((await errorOf(() => opened("1;2\n3;4\n"))).remedy).toContain("header: []");
    expect(await errorOf(() => opened(content, { skip: 40 }))).toMatchObject({ code: "bad-options" });
  });

  test("a row of odd texts below the names is a row of values, not a header", async () => {
    const table = await opened(
      `time,a,b,c\n2026-01-05 00:00,Jam,Jam,Jam\n${rows(30, i => `${minute(i + 1)},1,2,3`)}`,
    );
    expect([table.rows, table.notices.map(({ variable }) => variable)]).toEqual([31, ["a", "b", "c"]]);
    const plain = await opened(`a,b,c\nJam,Jam,Jam\n${rows(30, () => "1,2,3")}`);
    expect(plain.rows).toBe(31);
  });

  test("numbers beside a named time are names: a column per year", async () => {
    const table = await opened(`time,2024,2025\n${rows(3, i => `${minute(i)},1,2`)}`);
    expect(table.variables.map(({ name }) => name)).toEqual(["2024", "2025"]);
  });

  test("a total, an average and a remark at the end are no rows, and told; a broken row elsewhere is an error", async () => {
    const table = await opened(
      `time;x\n${rows(20, i => `${minute(i)};${i}`)}Average;9,5\nTotal;190\n\n--- 20 rows ---\n`,
    );
    expect([table.rows, valuesOf(table, "x").at(-1)]).toEqual([20, 19]);
    expect(noticesOf(table)).toEqual(expect.arrayContaining(["lines-left-out", "no-time"]));
    expect(textOf(table, "lines-left-out")).toContain("--- 20 rows ---");
    const error = await errorOf(() => opened(`time;x\n${minute(0)};1\nbroken\n${minute(1)};2\n-- end --\n`));
    expect([error.code, error.where]).toEqual(["not-a-table", expect.stringMatching(/line 3$/)]);
    expect((await errorOf(() => opened(`a,b,c\n1,2,3\n4,5\n`))).where).toMatch(/line 3$/);
  });

  test("a remark at the end, in a file that is not UTF-8 far down, below a title", async () => {
    const content = `Report\ntime;word\n${rows(60_000, i => `${minute(i % 600)};${i === 50_000 ? "ö" : "plain"}`)}--- the end ---\n`;
    const table = await opened(Buffer.from(content, "latin1"));
    expect([table.rows, valuesOf(table, "word").filter(word => word === "ö").length]).toEqual([60_000, 1]);
    expect(noticesOf(table)).toEqual(expect.arrayContaining(["read-as", "lines-left-out"]));
    const broken = Buffer.from(
      `Über\n\ntime;ö\n${minute(0)};1\n${minute(1)};1;2\n--- the end ---\n`,
      "latin1",
    );
    expect((await errorOf(() => opened(broken))).where).toMatch(/line 5$/);
    expect((await errorOf(() => opened(broken.subarray(0, -17)))).where).toMatch(/line 5$/);
  });

  test("a delimiter at the end of each line makes no column; a column without a name that holds something stays", async () => {
    for (const header of ["time;x;", "time;x"]) {
      const table = await opened(`${header}\n${rows(5, i => `${minute(i)};${i};`)}`);
      expect(table.variables.map(({ name }) => name)).toEqual(["x"]);
    }
    const held = await opened(`x;y;\n${rows(5000, i => `${i};1;${i === 4000 ? "late" : ""}`)}`);
    expect(valuesOf(held, "column 3")[4000]).toBe("late");
  });

  test("names below quotation marks of the lines above are found", async () => {
    const table = await opened(
      `Report for 5" pipes\n"open and never closed\ntime;x\n${rows(4, i => `${minute(i)};${i}`)}`,
      {
        skip: 2,
      },
    );
    expect(valuesOf(table, "x")).toEqual([0, 1, 2, 3]);
  });

  test("hostile texts in header rows are texts", async () => {
    const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const names = HOSTILE_NAMES.map((_, at) => `T${at}`).join(",");
    const described = HOSTILE_NAMES.map(quotedText).join(",");
    const table = await opened(
      `time,${names}\n,${described}\n${rows(4, i => `${minute(i)},${HOSTILE_NAMES.map(() => i).join(",")}`)}`,
    );
    expect(table.variables.map(({ description }) => description)).toEqual(
      HOSTILE_NAMES.map(name => name.trim()),
    );
  });
});

describe("encodings", () => {
  test("UTF-16 without a mark, either way round, and Windows-1252 with its € and unused places", async () => {
    const text = `time;Öl\n${rows(20, i => `${minute(i)};€ ${i}`)}`;
    const wide = Buffer.from(text, "utf16le");
    for (const bytes of [wide, Buffer.from(wide).swap16()]) {
      expect(valuesOf(await opened(bytes), "Öl")[3]).toBe("€ 3");
    }
    const western = Buffer.concat([
      Buffer.from("x;w\n1;"),
      Buffer.from([0x80, 0x81, 0xe4]),
      Buffer.from("\n"),
    ]);
    expect(valuesOf(await opened(western), "w")).toEqual(["€\u0081ä"]);
    expect(valuesOf(await opened(Buffer.from("x;w\n1;ä\n"), { encoding: "windows-1252" }), "w")).toEqual([
      "Ã¤",
    ]);
  });

  test("packed files are read as they are, those in another encoding and damaged ones too", async () => {
    const text = `time;Öl\n${rows(50, i => `${minute(i)};${i},5`)}`;
    expect(valuesOf(await opened(gzipSync(text), {}, "csv.gz"), "Öl")[2]).toBe(2.5);
    expect(valuesOf(await opened(gzipSync(Buffer.from(text, "latin1")), {}, "csv.gz"), "Öl")[2]).toBe(2.5);
    const cut = gzipSync(rows(100_000, i => `${i},${i}`)).subarray(0, 3000);
    expect(await errorOf(() => opened(cut, {}, "csv.gz"))).toMatchObject({ code: "not-a-table" });
  });
});

describe("what is ambiguous is asked", () => {
  const dates = (clock: (i: number) => string, date: (i: number) => string): string =>
    `time;x\n${rows(40, i => `${date(i)} ${clock(i)};1`)}`;

  test("dates that are the same either way round are not", async () => {
    expect(timesOf(await opened("time,x\n03/03/2026,1\n04/04/2026,2\n"))[1]).toBe("2026-04-04T00:00:00.000Z");
  });

  test("one date a day could be one a month; both ways to say it are named", async () => {
    const content = `time;x\n${rows(6, i => `0${i + 1}/02/2026;1`)}`;
    const error = await errorOf(() => opened(content));
    expect(error).toMatchObject({ code: "ambiguous" });
    expect(error.message).toContain("1 Feb 2026 or 2 Jan 2026");
    expect(error.remedy).toContain(
      'dateOrder: "day-first" (1 Feb 2026) or dateOrder: "month-first" (2 Jan 2026)',
    );
    expect(timesOf(await opened(content, { dateOrder: "month-first" }))[1]).toBe("2026-02-02T00:00:00.000Z");
    expect(noticesOf(await opened(content, { dateOrder: "day-first" }))).not.toContain("time-guessed");
  });

  test("another column of times decides; so do readings that go on at midnight", async () => {
    const other = await opened("time;x;checked\n03/04/2026;1;14/04/2026\n04/04/2026;2;\n", { time: "time" });
    expect(timesOf(other)[0]).toBe("2026-04-03T00:00:00.000Z");
    const steps = await opened(
      dates(
        i => `${String((20 + Math.floor(i / 2)) % 24).padStart(2, "0")}:${i % 2 ? "30" : "00"}`,
        i => (i < 8 ? "03/04/2026" : "04/04/2026"),
      ),
    );
    expect(timesOf(steps).at(-1)).toBe("2026-04-04T15:30:00.000Z");
    expect(textOf(steps, "read-as")).toContain("03/04 as 3 April");
    const american = await opened(
      dates(
        i => `${String((20 + Math.floor(i / 2)) % 24).padStart(2, "0")}:${i % 2 ? "30" : "00"}`,
        i => (i < 8 ? "03/04/2026" : "03/05/2026"),
      ),
    );
    expect(timesOf(american)[0]).toBe("2026-03-04T20:00:00.000Z");
  });

  test("1.234 is asked where nothing tells, and only where it changes numbers", async () => {
    const error = await errorOf(() => opened("a;b\nx;1.234\ny;2.345\n"));
    expect(error).toMatchObject({ code: "ambiguous" });
    expect(error.message).toContain("“1.234” in “b” is 1.234 or 1234");
    expect(error.remedy).toMatch(/decimal: "\." \(1\.234\) or decimal: "," \(1234\)/);
    expect(valuesOf(await opened("a;b\nx;1.234\n", { decimal: "," }), "b")).toEqual([1234]);
    expect(valuesOf(await opened("a;b\nx;1.234\n", { decimal: "." }), "b")).toEqual([1.234]);
    // Where commas part the fields, a point is no thousand.
    expect(valuesOf(await opened("a,b\nx,1.234\n"), "b")).toEqual([1.234]);
    expect((await errorOf(() => opened('a,b\nx,"1,234"\ny,"2,345"\n'))).code).toBe("ambiguous");
    expect(valuesOf(await opened('a,b\n0.5,"1,234"\n1.5,"2,345"\n'), "b")).toEqual([1234, 2345]);
  });

  test("a number that would be asked stands far down the file", async () => {
    const late = await errorOf(() => opened(`a;b\n${rows(60_000, i => `w${i % 5};${i % 100}`)}w;1.234\n`));
    expect(late.code).toBe("ambiguous");
    const told = await opened(`a;b\n${rows(60_000, i => `w${i % 5};${i % 100}`)}w;1.234,5\n`);
    expect(valuesOf(told, "b").at(-1)).toBe(1234.5);
  });
});

describe("times", () => {
  test.each([
    ["03-Mrz-26 14:05", "2026-03-03T14:05:00.000Z"],
    ["3. März 2026", "2026-03-03T00:00:00.000Z"],
    ["3 Mar 2026 2:05 pm", "2026-03-03T14:05:00.000Z"],
    ["Tue 3 Mar 2026 14:05", "2026-03-03T14:05:00.000Z"],
    ["March 3, 2026 14:05", "2026-03-03T14:05:00.000Z"],
    ["Di., 03.03.2026 14:05 Uhr", "2026-03-03T14:05:00.000Z"],
    ["03.03.26", "2026-03-03T00:00:00.000Z"],
    ["20260303T140500Z", "2026-03-03T14:05:00.000Z"],
    ["03.03.2026, 14:05:09,250", "2026-03-03T14:05:09.250Z"],
    ["20260303", "2026-03-03T00:00:00.000Z"],
    ["46084.5", "2026-03-03T12:00:00.000Z"],
  ])("%s", async (text, expected) => {
    expect(timesOf(await opened(`Zeit\tx\n${text}\t1\n`, {}, "tsv"))).toEqual([expected]);
  });

  test("date and time of day, found or said; two names that are not both there", async () => {
    const content = `Datum;Uhrzeit;x\n${rows(5, i => `05.01.2026;0${i}:30;${i}`)}`;
    const table = await opened(content, { timeZone: "Europe/Berlin" });
    expect([table.timeName, timesOf(table)[0]]).toEqual(["Datum Uhrzeit", "2026-01-04T23:30:00.000Z"]);
    const said = await opened(content, { time: ["Datum", "Uhrzeit"], timeZone: "Europe/Berlin" });
    expect(timesOf(said)).toEqual(timesOf(table));
    expect(said.variables.map(({ name }) => name)).toEqual(["x"]);
    expect((await errorOf(() => opened(content, { time: ["Datum", "Zeit"] }))).suggestions).toEqual([
      "Uhrzeit",
    ]);
    expect((await errorOf(() => opened(content, { time: ["Datum", "x"] }))).code).toBe("bad-time");
  });

  test("a clock that is wrong is shifted, other columns of times too", async () => {
    const content =
      "Sampled;Released;x\n2026-01-05 01:00;2026-01-05 03:00;1\n2026-01-05 02:00;2026-01-05 04:00;2\n";
    const table = await opened(content, { time: "Sampled", shift: "-58 min" });
    expect(timesOf(table)[0]).toBe("2026-01-05T00:02:00.000Z");
    expect(valuesOf(table, "Released")[0]).toBe(Date.parse("2026-01-05T02:02Z"));
    expect(await errorOf(() => opened(content, { shift: "soon" }))).toMatchObject({ code: "bad-options" });
  });
});

describe("values", () => {
  test("codes far down a file keep their zeros, or a notice says that they do not", async () => {
    const few = await opened(`x,y\n${rows(5000, i => `${i % 50 === 7 ? "007" : i},1`)}`);
    expect(few.variables[0]?.kind).toBe("numeric");
    expect(textOf(few, "zeros-lost")).toContain("“007”");
    const many = await opened(`x,y\n${rows(5000, i => `${i < 3000 ? i + 1 : `0${i}`},1`)}`);
    expect([many.variables[0]?.kind, valuesOf(many, "x")[4000]]).toEqual(["categorical", "04000"]);
  });

  test("true and false beside Bad are true and false, and Bad is counted", async () => {
    const table = await opened(
      `x,y\n${rows(40, i => `${i === 9 ? "Bad" : i % 2 === 0 ? "TRUE" : "False"},1`)}`,
    );
    expect([table.variables[0]?.kind, valuesOf(table, "x")[9]]).toEqual(["boolean", null]);
    expect(textOf(table, "text-in-numbers")).toBe(
      "Text in tag of true and false “x”: “Bad” 1×. Read as missing.",
    );
  });

  test("only the columns asked for, by name or glob, and the time", async () => {
    const content = `time,TI1,TI2,FI1\n${rows(5, i => `${minute(i)},1,2,3`)}`;
    const table = await opened(content, { columns: ["TI*"] });
    expect([table.timeName, table.variables.map(({ name }) => name)]).toEqual(["time", ["TI1", "TI2"]]);
    expect(await errorOf(() => opened(content, { columns: ["TJ1"] }))).toMatchObject({
      code: "no-such-variable",
      suggestions: ["TI1", "TI2", "FI1"],
    });
  });

  test("thousands of columns", async () => {
    const names = Array.from({ length: 3000 }, (_, at) => `t${at}`).join(",");
    const table = await opened(
      `time,${names}\n${rows(5, i => `${minute(i)},${Array.from({ length: 3000 }, (_, at) => (at === 7 && i === 3 ? "Bad" : at * i)).join(",")}`)}`,
    );
    expect(table.variables).toHaveLength(3000);
    expect([valuesOf(table, "t2999")[4], valuesOf(table, "t7")[3]]).toEqual([2999 * 4, null]);
    expect(table.notices.map(({ variable }) => variable)).toEqual(["t7"]);
  });
});
