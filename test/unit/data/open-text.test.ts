import { existsSync } from "node:fs";
import { relative } from "node:path";
import { open } from "../../../kernel-lib/dist/data";
import type { OpenOptions, Table } from "../../../kernel-lib/dist/data";
import { isShared } from "../../../kernel-lib/dist/compute";
import { errorOf, fileIn, HOSTILE_NAMES, noticesOf, temporaryFolder, timesOf, valuesOf } from "./helpers";

const folder = temporaryFolder();
let files = 0;

/** Opens a file of this content. */
function opened(content: string | Uint8Array, options?: OpenOptions, ending = "csv"): Promise<Table> {
  return open(fileIn(folder, `${++files}.${ending}`, content), options);
}

describe("the values of a text file", () => {
  test("numbers, words, booleans and their missing values", async () => {
    const table = await opened(
      "x,word,ok,level\n1.5,oat,true,0\n,NA,FALSE,1\n-2e3, butter ,,0\nnan,oat,True,1\n",
    );
    expect(valuesOf(table, "x")).toEqual([1.5, null, -2000, null]);
    expect(valuesOf(table, "word")).toEqual(["oat", null, "butter", "oat"]);
    expect(valuesOf(table, "ok")).toEqual(["true", "false", null, "true"]);
    expect(valuesOf(table, "level")).toEqual([0, 1, 0, 1]);
    expect(table.variables.map(({ kind }) => kind)).toEqual(["numeric", "categorical", "boolean", "numeric"]);
    expect(table.notices).toEqual([]);
    const column = table.column("x");
    expect(column.type === "numeric" && isShared(column.values)).toBe(true);
  });

  test("every number keeps its last bit, infinities included", async () => {
    const numbers = [
      0.1,
      1 / 3,
      5e-324,
      1.7976931348623157e308,
      123456789.12345679,
      -0.000001,
      9007199254740991,
    ];
    const table = await opened(`x\n${numbers.join("\n")}\ninf\n-Infinity\n`);
    expect(valuesOf(table, "x")).toEqual([...numbers, Infinity, -Infinity]);
  });

  test("the order of the rows is the file's, far beyond one block of the engine", async () => {
    const rows = 300_000;
    const lines = Array.from(
      { length: rows },
      (_, row) => `${(row * 7919) % 1_000_003},w${row % 5},${row % 3 ? 1.5 : ""}`,
    );
    const table = await opened(`x,w,gap\n${lines.join("\n")}\n`);
    const column = table.column("x");
    expect(table.rows).toBe(rows);
    expect(
      column.type === "numeric" && column.values.every((value, row) => value === (row * 7919) % 1_000_003),
    ).toBe(true);
    expect(valuesOf(table, "w").every((word, row) => word === `w${row % 5}`)).toBe(true);
  });

  test("Bad that appears only in row 3,000 becomes missing, and is reported", async () => {
    const lines = Array.from({ length: 5000 }, (_, row) =>
      row === 3000 ? "Bad" : row === 4000 ? "Inp OutRange" : `${row}.5`,
    );
    const table = await opened(`x\n${lines.join("\n")}\n`);
    expect(valuesOf(table, "x").slice(2999, 3002)).toEqual([2999.5, null, 3001.5]);
    expect(table.notices).toEqual([
      {
        level: "warning",
        code: "text-in-numbers",
        variable: "x",
        text: "Text in numeric tag “x”: “Bad” 1×, “Inp OutRange” 1×. Read as missing.",
        counts: [
          { value: "Bad", count: 1 },
          { value: "Inp OutRange", count: 1 },
        ],
      },
    ]);
  });

  test("a sensor that was Bad most of the time is still one of numbers", async () => {
    const lines = [
      ...Array.from({ length: 900 }, () => "Bad"),
      ...Array.from({ length: 100 }, (_, row) => `${row}.5`),
    ];
    const table = await opened(`x\n${lines.join("\n")}\n`);
    expect(table.variables[0]?.kind).toBe("numeric");
    expect(table.notices[0]?.text).toContain("“Bad” 900×");
  });

  test("numbers that turn into words after the first thousands of rows are words, all of them", async () => {
    const lines = Array.from({ length: 9000 }, (_, row) => (row < 4000 ? `${row % 10}` : `type ${row % 10}`));
    const table = await opened(`x,y\n${lines.map(line => `${line},1`).join("\n")}\n`);
    expect(table.variables[0]?.kind).toBe("categorical");
    expect(valuesOf(table, "x")[0]).toBe("0");
    expect(valuesOf(table, "x")[8999]).toBe("type 9");
    expect(table.notices).toEqual([]);
  });

  test("codes are words: leading zeros and more digits than a number keeps", async () => {
    const table = await opened("a,b\n007,12345678901234567890\n012,12345678901234567891\n");
    expect(valuesOf(table, "a")).toEqual(["007", "012"]);
    expect(valuesOf(table, "b")).toEqual(["12345678901234567890", "12345678901234567891"]);
  });

  test("a column with nothing in it is numeric and missing", async () => {
    const table = await opened("x,empty\n1,\n2,\n");
    expect(valuesOf(table, "empty")).toEqual([null, null]);
    expect(table.variables[1]?.kind).toBe("numeric");
  });
});

describe("the form of a text file", () => {
  test.each([
    ["semicolons and decimal commas", "x;y\n1,5;a\n2,25;b\n", [1.5, 2.25]],
    ["tabs", "x\ty\n1.5\ta\n2.25\tb\n", [1.5, 2.25]],
    ["bars", "x|y\n1.5|a\n2.25|b\n", [1.5, 2.25]],
    ["Windows line ends", "x,y\r\n1.5,a\r\n2.25,b\r\n", [1.5, 2.25]],
    ["old Mac line ends", "x,y\r1.5,a\r2.25,b\r", [1.5, 2.25]],
    ["no line end at the end", "x,y\n1.5,a\n2.25,b", [1.5, 2.25]],
    ["blank lines above, between and below", "\n\nx,y\n1.5,a\n\n2.25,b\n\n\n", [1.5, 2.25]],
    ["a byte order mark", "\ufeffx,y\n1.5,a\n2.25,b\n", [1.5, 2.25]],
    ["spaces around names and numbers", " x , y\n 1.5 , a\n 2.25 , b\n", [1.5, 2.25]],
    ["one column", "x\n1.5\n2.25\n", [1.5, 2.25]],
  ])("%s", async (_, content, expected) => {
    expect(valuesOf(await opened(content), "x")).toEqual(expected);
  });

  test("quoted fields hold delimiters, quotes and line ends, in names as well", async () => {
    const table = await opened('"a,b","say ""hi""","two\nlines"\n"1","x ""y""","p\nq"\n2,z,r\n');
    expect(table.variables.map(({ name }) => name)).toEqual(["a,b", 'say "hi"', "two\nlines"]);
    expect(valuesOf(table, 'say "hi"')).toEqual(['x "y"', "z"]);
    expect(valuesOf(table, "two\nlines")).toEqual(["p\nq", "r"]);
  });

  test.each([
    ["UTF-8", Buffer.from("°C,x\nä,1\n")],
    ["UTF-16", Buffer.from("\ufeff°C,x\nä,1\n", "utf16le")],
    ["Latin-1", Buffer.from("°C,x\nä,1\n", "latin1")],
    ["Windows-1252", Buffer.from("°C,x\nä,1\n\x96,2\n", "latin1")],
  ])("%s", async (encoding, bytes) => {
    const table = await opened(bytes);
    expect(valuesOf(table, "°C")).toEqual(encoding === "Windows-1252" ? ["ä", "–"] : ["ä"]);
    expect(noticesOf(table)).toEqual(encoding === "UTF-8" ? [] : ["read-as"]);
  });

  test("a Latin-1 character far down the file is read, too", async () => {
    const lines = Array.from({ length: 200_000 }, (_, row) => `${row},plain`).join("\n");
    const table = await opened(Buffer.from(`x,word\n${lines}\n7,ö\n`, "latin1"));
    expect(valuesOf(table, "word")[200_000]).toBe("ö");
    expect(noticesOf(table)).toEqual(["read-as"]);
  });

  test("line ends of several kinds are read, and told; a line with a field too few is still refused", async () => {
    const table = await opened("x,y\r\n1,2\n3,4\r\n5,6\n");
    expect(valuesOf(table, "y")).toEqual([2, 4, 6]);
    expect(noticesOf(table)).toEqual(["line-ends"]);
    await expect(opened("x,y\r\n1,2\n3\n5,6\r\n")).rejects.toThrow(/1 field where/);
  });

  test("the delimiter and the decimal mark can be told", async () => {
    expect(valuesOf(await opened("x#y\n1#2\n", { delimiter: "#" }), "y")).toEqual([2]);
    expect(valuesOf(await opened('x,y\n"1,5",2\n', { decimal: "," }), "x")).toEqual([1.5]);
    expect(valuesOf(await opened("x\ty\n1\t2\n", {}, "tsv"), "y")).toEqual([2]);
  });

  test("a column without a name gets its number", async () => {
    const table = await opened(",x\n5,1\n9,2\n");
    expect(table.variables.map(({ name }) => name)).toEqual(["column 1", "x"]);
  });
});

describe("names and paths from outside", () => {
  const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

  test("hostile names are only names", async () => {
    const header = HOSTILE_NAMES.map(quotedName).join(",");
    const rows = [0, 1].map(row => HOSTILE_NAMES.map((_, at) => at + row).join(","));
    const words = HOSTILE_NAMES.map(quotedName).join(",");
    const table = await opened(`${header}\n${rows.join("\n")}\n`);
    expect(table.variables.map(({ name }) => name)).toEqual(HOSTILE_NAMES);
    HOSTILE_NAMES.forEach((name, at) => expect(valuesOf(table, name)).toEqual([at, at + 1]));
    const asValues = await opened(`${HOSTILE_NAMES.map((_, at) => `v${at}`).join(",")}\n${words}\n`);
    HOSTILE_NAMES.forEach((name, at) => expect(valuesOf(asValues, `v${at}`)).toEqual([name]));
    expect(existsSync("/tmp/gemba-was-here")).toBe(false);
  });

  test.each([
    "it's.csv",
    "a[1]b.csv",
    "star*.csv",
    "what?.csv",
    "semi;colon.csv",
    "a b.csv",
    "{x,y}.csv",
    "%41.csv",
    "ü.csv",
  ])("%s is one file, not a pattern and not SQL", async name => {
    fileIn(folder, "a1b.csv", "x\n666\n");
    fileIn(folder, "starfish.csv", "x\n666\n");
    fileIn(folder, "whats.csv", "x\n666\n");
    expect(valuesOf(await open(fileIn(folder, name, "x\n42\n")), "x")).toEqual([42]);
  });

  test("a path counts from the working directory, and the folder's name adds no column", async () => {
    const path = fileIn(folder, "relative.csv", "x\n1\n");
    const table = await open(relative(process.cwd(), path));
    expect(table.origin).toEqual({ kind: "file", path: relative(process.cwd(), path), options: {} });
    expect(table.variables).toHaveLength(1);
  });
});

describe("the time column", () => {
  test("is found by its name, whatever stands before it", async () => {
    const table = await opened("x,Timestamp\n1,2026-01-05 00:00\n2,2026-01-05 00:01\n");
    expect(table.timeName).toBe("Timestamp");
    expect(table.variables.map(({ name }) => name)).toEqual(["x"]);
  });

  test("is found without a telling name when it runs steadily, and not when it jumps about", async () => {
    const steady = await opened("when,x\n2026-01-05 00:00,1\n2026-01-05 00:01,2\n2026-01-05 00:02,2\n");
    expect(steady.timeName).toBe("when");
    const days = ["05", "01", "09", "02", "07", "03"].map(day => `2026-01-${day},1`);
    const jumping = await opened(`calibrated,x\n${days.join("\n")}\n`);
    expect(jumping.time).toBeNull();
    expect(jumping.variables[0]).toEqual({ name: "calibrated", kind: "numeric", role: "time" });
    expect(valuesOf(jumping, "calibrated")[0]).toBe(Date.UTC(2026, 0, 5));
  });

  test("of two, the one that tells rows apart is taken; the other becomes milliseconds", async () => {
    const lines = [0, 1, 2, 3].map(hour => `2026-01-05,2026-01-05 0${hour}:00,1`);
    const table = await opened(`date,stamp,x\n${lines.join("\n")}\n`, { timeZone: "Europe/Berlin" });
    expect(table.timeName).toBe("stamp");
    expect(valuesOf(table, "date")[0]).toBe(Date.parse("2026-01-04T23:00:00Z"));
  });

  test("can be named, or refused", async () => {
    const content = "time,batch start\n2026-01-05,2026-02-05\n2026-01-06,2026-02-06\n";
    expect((await opened(content, { time: "batch start" })).timeName).toBe("batch start");
    expect((await opened(content, { time: null })).time).toBeNull();
  });

  test.each([
    ["ISO, plant time", "2026-07-01T12:00", "2026-07-01T10:00:00.000Z"],
    ["ISO, Z", "2026-07-01T12:00:00Z", "2026-07-01T12:00:00.000Z"],
    ["ISO, offset", "2026-07-01 12:00:00+05:00", "2026-07-01T07:00:00.000Z"],
    ["milliseconds", "2026-07-01 12:00:00.125", "2026-07-01T10:00:00.125Z"],
    ["German", "01.07.2026 12:00", "2026-07-01T10:00:00.000Z"],
    ["a month's name", "01-Jul-26 12:00:00", "2026-07-01T10:00:00.000Z"],
    ["slashes", "2026/7/1 12:00", "2026-07-01T10:00:00.000Z"],
    ["seconds since 1970", "1782900000", "2026-07-01T10:00:00.000Z"],
    ["milliseconds since 1970", "1782900000000", "2026-07-01T10:00:00.000Z"],
  ])("%s", async (_, text, expected) => {
    const table = await opened(`time,x\n${text},1\n`, { timeZone: "Europe/Berlin" });
    expect(timesOf(table)).toEqual([expected]);
  });

  test("dates that could be either are asked, not assumed; a day above 12 anywhere decides", async () => {
    const error = await errorOf(() => opened("time,x\n03/04/2026 10:00,1\n04/04/2026 10:00,1\n"));
    expect(error.code).toBe("ambiguous");
    expect(error.message).toContain("“03/04/2026 10:00” in “time” is 3 Apr 2026 or 4 Mar 2026");
    expect(error.remedy).toMatch(/dateOrder: "day-first" .* or dateOrder: "month-first"/);
    const american = await opened("time,x\n03/04/2026 1:00 PM,1\n03/14/2026 10:00 AM,1\n");
    expect(timesOf(american)[0]).toBe("2026-03-04T13:00:00.000Z");
    expect(noticesOf(american)).toEqual(["read-as"]);
  });

  test("rows are sorted by time, those of equal time as they were; rows without a time are left out", async () => {
    const rows = [
      "2026-01-05 00:02,a",
      "2026-01-05 00:01,b",
      ",c",
      "2026-01-05 00:01,d",
      "Bad,e",
      "2026-01-05 00:00,f",
    ];
    const many = Array.from(
      { length: 40 },
      (_, hour) => `2026-01-06 ${String(hour % 24).padStart(2, "0")}:30,z`,
    );
    const table = await opened(`time,word\n${[...rows, ...many].join("\n")}\n`);
    expect(valuesOf(table, "word").slice(0, 4)).toEqual(["f", "b", "d", "a"]);
    expect(table.rows).toBe(44);
    expect(noticesOf(table)).toEqual(["no-time", "sorted", "repeated-times"]);
    expect(table.notices.map(({ text }) => text)).toEqual([
      "2 rows without a time left out.",
      "Rows were not in order of “time”: sorted.",
      "17 rows with the same time as the row before: kept.",
    ]);
  });

  test("a file that goes backwards is turned round", async () => {
    const table = await opened("time,x\n2026-01-05 00:02,3\n2026-01-05 00:01,2\n2026-01-05 00:00,1\n");
    expect(valuesOf(table, "x")).toEqual([1, 2, 3]);
  });

  test("the hour that autumn repeats is told apart by the order of the rows", async () => {
    const rows = ["01:30", "02:00", "02:30", "02:00", "02:30", "03:00"].map(
      (clock, row) => `2026-10-25 ${clock},${row}`,
    );
    const table = await opened(`time,x\n${rows.join("\n")}\n`, { timeZone: "Europe/Berlin" });
    expect(valuesOf(table, "x")).toEqual([0, 1, 2, 3, 4, 5]);
    expect(table.intervalMs).toBe(30 * 60_000);
    expect(timesOf(table).map(time => time.slice(11, 16))).toEqual([
      "23:30",
      "00:00",
      "00:30",
      "01:00",
      "01:30",
      "02:00",
    ]);
    expect(noticesOf(table)).toEqual(["doubled-times"]);
  });

  test("times that no clock showed are kept, with a warning that the zone may be wrong", async () => {
    const rows = ["01:30", "02:30", "04:30"].map(clock => `2026-03-29 ${clock},1`);
    const table = await opened(`time,x\n${rows.join("\n")}\n`, { timeZone: "Europe/Berlin" });
    expect(timesOf(table).map(time => time.slice(11, 16))).toEqual(["00:30", "01:30", "02:30"]);
    expect(noticesOf(table)).toEqual(["skipped-times"]);
  });

  test("the computer's own time zone plays no part", async () => {
    const before = process.env["TZ"];
    const instants: string[] = [];
    try {
      for (const zone of ["UTC", "America/New_York", "Asia/Tokyo"]) {
        process.env["TZ"] = zone;
        instants.push(timesOf(await opened("time,x\n2026-07-01 12:00,1\n2026-07-01 12:01,1\n"))[0]);
      }
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
    expect(instants).toEqual(Array(3).fill("2026-07-01T12:00:00.000Z"));
  });
});

describe("roles that values give away", () => {
  test("a row counter is one in the order of the file, even when the rows are sorted by time", async () => {
    const minutes = Array.from({ length: 30 }, (_, row) => (row * 7) % 30);
    const rows = minutes.map(
      (minute, row) => `${10 * row + 5},2026-01-05 00:${String(minute).padStart(2, "0")},${row * 1.5}`,
    );
    const table = await opened(`sample,time,x\n${rows.join("\n")}\n`);
    expect(noticesOf(table)).toEqual(["sorted"]);
    expect(table.variables.map(({ role }) => role)).toEqual(["identifier", undefined]);
  });

  test("numbers that only grow, or grow by fractions, count nothing", async () => {
    const rows = Array.from({ length: 30 }, (_, row) => `${row * row},${row * 0.5},${row === 7 ? "" : row}`);
    const table = await opened(`a,b,c\n${rows.join("\n")}\n`);
    expect(table.variables.map(({ role }) => role)).toEqual([undefined, undefined, undefined]);
  });

  test("words that nearly all differ name their rows", async () => {
    const rows = Array.from({ length: 100 }, (_, row) => `M${row < 95 ? row : 0},T${row % 20}`);
    const table = await opened(`id,type\n${rows.join("\n")}\n`);
    expect(table.variables.map(({ role }) => role)).toEqual(["identifier", undefined]);
  });

  test("a unit in brackets is taken, the name left as it is", async () => {
    const table = await opened("Air temperature [K],flow [kg/h] ,plain,[]\n1,2,3,4\n");
    expect(table.variables).toEqual([
      { name: "Air temperature [K]", kind: "numeric", unit: "K" },
      { name: "flow [kg/h]", kind: "numeric", unit: "kg/h" },
      { name: "plain", kind: "numeric" },
      { name: "[]", kind: "numeric" },
    ]);
  });
});
