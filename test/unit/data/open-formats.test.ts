import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { open, readSource } from "../../../kernel-lib/dist/data";
import type { OpenOptions, Table } from "../../../kernel-lib/dist/data";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import { openDuckDB } from "../../../kernel-lib/dist/data/duckdb-engine";
import {
  codeOf,
  errorOf,
  fileIn,
  HOSTILE_NAMES,
  noticesOf,
  temporaryFolder,
  timesOf,
  valuesOf,
} from "./helpers";

const folder = temporaryFolder();
let files = 0;

function opened(content: string | Uint8Array, options: OpenOptions = {}, ending = "csv"): Promise<Table> {
  return open(fileIn(folder, `file-${++files}.${ending}`, content), options);
}

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join("");
const minute = (i: number): string =>
  new Date(Date.UTC(2026, 0, 5) + i * 60_000).toISOString().slice(0, 16).replace("T", " ");
const textOf = (table: Table, code: string): string =>
  table.notices
    .filter(notice => notice.code === code)
    .map(({ text }) => text)
    .join("\n");

describe("rows as JSON objects", () => {
  test("fields may come late, twice, in any order, with any name, and hold anything", async () => {
    const objects = HOSTILE_NAMES.map((name, row) => `{${JSON.stringify(name)}: ${row}, "row": ${row}}`);
    const table = await opened(`${objects.join("\n")}\n`, { time: null }, "jsonl");
    expect(table.variables.map(({ name }) => name).sort()).toEqual([...HOSTILE_NAMES, "row"].sort());
    HOSTILE_NAMES.forEach((name, row) => expect(valuesOf(table, name)[row]).toBe(row));
    const mixed = await opened(
      '[{"a": 1, "b": "Bad", "c": {"x": 1}, "d": [1]}, {"b": 2.5, "a": null, "e": true, "a": 9}]',
      {},
      "json",
    );
    expect([valuesOf(mixed, "a"), valuesOf(mixed, "b"), valuesOf(mixed, "e")]).toEqual([
      [1, 9],
      [null, 2.5],
      [null, "true"],
    ]);
    expect(noticesOf(mixed).filter(code => code === "column-left-out")).toHaveLength(2);
  });

  test.each([
    ["text that is no JSON", '{"a": 1}\n{"a": oops}\n', "not-a-table", /line 2/],
    ["something between the objects", '{"a": 1}\nhello\n', "not-a-table", /line 2/],
    ["an object that does not end", '{"a": 1}\n{"a": ', "not-a-table", /does not end/],
    ["nothing", " \n[]\n", "empty-table", /no objects/],
  ])("%s", async (_, content, code, words) => {
    const error = await errorOf(() => opened(content, {}, "jsonl"));
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(words)]);
  });

  test("objects cut anywhere by the blocks of the file", async () => {
    const table = await opened(
      rows(60_000, i => `{"time": "${minute(i)}", "note": "br{ace \\" ${i % 7} }", "x": ${i / 8}}`),
      {},
      "ndjson",
    );
    expect([table.rows, valuesOf(table, "x")[59_999], valuesOf(table, "note")[3]]).toEqual([
      60_000,
      59_999 / 8,
      'br{ace " 3 }',
    ]);
  });
});

describe("workbooks", () => {
  const reference = JSON.parse(readFileSync(join(__dirname, "../../reference/reading.json"), "utf8")) as {
    cases: { ending: string; data: string }[];
  };
  const book = Buffer.from(reference.cases.find(({ ending }) => ending === "xlsx")!.data, "base64");

  test("the first sheet with a table is taken and told; another name is refused with the nearest", async () => {
    const table = await opened(book, { timeZone: "Europe/Berlin" }, "xlsx");
    expect(textOf(table, "read-as")).toContain(
      "the sheet “Results”, one of 2; 2 lines above the table skipped",
    );
    expect(textOf(table, "text-in-numbers")).toContain("“Bad” 1×");
    expect(valuesOf(table, "Batch")[1]).toBe("001");
    expect(await errorOf(() => opened(book, { sheet: "Result" }, "xlsx"))).toMatchObject({
      code: "bad-options",
      suggestions: ["Results"],
    });
    expect(await codeOf(() => opened(book, { sheet: "Sheet" }, "xlsx"))).toMatch(/not-a-table|empty-table/);
  });

  test.each([
    ["text", Buffer.from("a,b\n1,2\n")],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ["a workbook that is cut off", book.subarray(0, book.length / 2)],
    ["an archive of something else", Buffer.from("PK\u0003\u0004 something else", "latin1")],
  ])("%s is refused with a way out", async (_, content) => {
    const error = await errorOf(() => opened(content, {}, "xlsx"));
    expect(error.code).toBe("not-a-table");
    expect(error.remedy).toBeTruthy();
  });

  test("bytes changed anywhere: a table or an error that says what to do", async () => {
    const change = fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(change, async changes => {
        const damaged = Buffer.from(book);
        for (const [at, byte] of changes) damaged[at] = byte;
        try {
          expect((await opened(damaged, {}, "xlsx")).rows).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof GembaError)) throw error;
          expect(error.code).not.toBe("internal");
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("one row per value", () => {
  const reading = (i: number): string => `t${i % 3};${minute(Math.floor(i / 3))};${i}`;

  test("is found by the names of its columns, or by its shape; a lab's or a stop's list is left alone", async () => {
    const named = await opened(`Tag;Zeit;Wert\n${rows(30, reading)}`);
    expect([named.rows, named.variables.map(({ name }) => name)]).toEqual([10, ["t0", "t1", "t2"]]);
    const shaped = await opened(`Was;Wann;Wieviel\n${rows(30, reading)}`);
    expect(shaped.variables.map(({ name }) => name)).toEqual(["t0", "t1", "t2"]);
    const lab = await opened(`time;product;moisture\n${rows(30, i => `${minute(i * 40)};p${i % 3};${i}`)}`);
    expect(lab.variables.map(({ name }) => name)).toEqual(["product", "moisture"]);
    const left = await opened(`Was;Wann;Wieviel\n${rows(30, reading)}`, {
      long: { tag: "Was", value: "Wieviel" },
    });
    expect(left.variables).toHaveLength(3);
    expect(
      await errorOf(() =>
        opened(`Was;Wann;Wieviel\n${rows(30, reading)}`, { long: { tag: "Wo", value: "Wieviel" } }),
      ),
    ).toMatchObject({ code: "no-such-variable" });
  });

  test("units come along; bad quality is missing; of two values at a time the last counts", async () => {
    const lines = [
      "a;2026-01-05 00:00;1;°C;192",
      "b;2026-01-05 00:00;2;bar;192",
      "a;2026-01-05 00:00;3;°C;192",
      "a;2026-01-05 00:01;4;°C;0",
      "b;2026-01-05 00:02;5;bar;192",
    ];
    const table = await opened(`tag;time;value;unit;quality\n${lines.join("\n")}\n`);
    expect([valuesOf(table, "a"), valuesOf(table, "b")]).toEqual([
      [3, null, null],
      [2, null, 5],
    ]);
    expect(table.variables.map(({ unit }) => unit)).toEqual(["°C", "bar"]);
    expect(textOf(table, "repeated-values")).toMatch(/^1 value/);
    expect(textOf(table, "bad-quality")).toMatch(/^1 value .*“0”/);
  });

  test("rows whose time can't be read are left out and counted", async () => {
    const content = `tag;time;value\n${rows(40, i => `t${i % 2};${i === 7 ? "25.10.2026 02:99" : `25.10.2026 0${Math.floor(i / 8)}:${10 + (i % 8)}`};${i}`)}`;
    const table = await opened(content, { timeZone: "Europe/Berlin" });
    expect(textOf(table, "no-time")).toBe("1 row without a time left out.");
    expect(valuesOf(table, "t1").filter(value => value !== null)).toHaveLength(19);
  });

  test("numbers, words and status words per tag, hostile tags and all", async () => {
    const tags = HOSTILE_NAMES.filter(name => name.trim() !== "");
    const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const content = tags
      .map((tag, at) =>
        rows(4, i => `${quotedText(tag)};${minute(i)};${at % 2 ? `w${i % 2}` : i === 2 ? "Bad" : `${i},5`}`),
      )
      .join("");
    const table = await opened(`tag;time;value\n${content}`);
    expect(table.variables.map(({ name }) => name)).toEqual(tags);
    expect([valuesOf(table, tags[0]), valuesOf(table, tags[1])]).toEqual([
      [0.5, 1.5, null, 3.5],
      ["w0", "w1", "w0", "w1"],
    ]);
    expect(noticesOf(table).filter(code => code === "text-in-numbers")).toHaveLength(
      Math.ceil(tags.length / 2),
    );
  });

  test("ambiguous dates are asked there, too; only the tags asked for; more tags than there can be", async () => {
    const content = `tag;time;value\n${rows(9, i => `t${i % 3};0${1 + Math.floor(i / 3)}/02/2026;${i}`)}`;
    expect(await codeOf(() => opened(content))).toBe("ambiguous");
    const some = await opened(content, { dateOrder: "day-first", columns: ["t1", "t2"] });
    expect(some.variables.map(({ name }) => name)).toEqual(["t1", "t2"]);
    expect(await codeOf(() => opened(content, { dateOrder: "day-first", columns: ["u*"] }))).toBe(
      "no-such-variable",
    );
    const many = `tag,time,value\n${rows(21_000, i => `t${i},2026-01-05 00:00,1`)}`;
    expect(await errorOf(() => opened(many, { long: { tag: "tag", value: "value" } }))).toMatchObject({
      code: "not-a-table",
    });
  });

  test("from Parquet, times as they stand there", async () => {
    const engine = await openDuckDB();
    const path = join(folder, "long.parquet");
    await engine.run(
      `COPY (SELECT 't' || (i % 2) AS tag, TIMESTAMP '2026-01-05' + INTERVAL (i // 2) MINUTE AS time, i / 8.0 AS value FROM range(40) t(i)) TO '${path}' (FORMAT parquet)`,
    );
    engine.close();
    const table = await open(path, { timeZone: "Europe/Berlin" });
    expect([table.rows, timesOf(table)[1], valuesOf(table, "t1")[2]]).toEqual([
      20,
      "2026-01-04T23:01:00.000Z",
      5 / 8,
    ]);
  });
});

describe("several files", () => {
  test("one below the other by the names of their columns, numbers in their names counted; gaps and overlaps told", async () => {
    const part = (name: string, content: string): string => fileIn(folder, name, content);
    part("hist_2.csv", `time,x,y\n${minute(2)},2,a\n${minute(3)},3,b\n`);
    part("hist_10.csv", `time,y,x,z\n${minute(3)},c,30,9\n${minute(4)},d,4,9\n`);
    const table = await open(join(folder, "hist_*.csv"));
    expect([valuesOf(table, "x"), valuesOf(table, "y"), valuesOf(table, "z")]).toEqual([
      [2, 3, 30, 4],
      ["a", "b", "c", "d"],
      [null, null, 9, 9],
    ]);
    expect(textOf(table, "column-lacking")).toContain("hist_2.csv has no “z”");
    expect(textOf(table, "files-overlap")).toMatch(/1 row at a time that another file has/);
    expect(table.files.map(({ path }) => path.split("/").at(-1))).toEqual(["hist_2.csv", "hist_10.csv"]);
    expect(table.files[0]).toMatchObject({ bytes: statSync(join(folder, "hist_2.csv")).size });
    expect(await codeOf(() => open(join(folder, "nothing_*.csv")))).toBe("file-not-found");
    expect(await codeOf(() => open([]))).toBe("bad-options");
  });

  test("that do not agree on what a column holds let its texts decide", async () => {
    const first = fileIn(folder, "kind_a.csv", `time,x,t\n${minute(0)},1.5,2026-01-05 00:00\n`);
    const second = fileIn(folder, "kind_b.csv", `time,x,t\n${minute(1)},mixed,never\n`);
    const table = await open([first, second]);
    expect(valuesOf(table, "x")).toEqual(["1.5", "mixed"]);
  });
});

describe("a file that does not hold still, is too large or is no longer wanted", () => {
  test("one that is written to meanwhile is refused", async () => {
    const path = fileIn(folder, "growing.csv", `time,x\n${rows(50_000, i => `${minute(i)},${i}`)}`);
    const reading = open(path);
    setImmediate(() => writeFileSync(path, `time,x\n${minute(0)},1\n`));
    expect(await codeOf(() => reading)).toBe("file-changed");
    const touched = fileIn(folder, "touched.csv", `time,x\n${rows(20_000, i => `${minute(i)},${i}`)}`);
    const second = open(touched);
    setImmediate(() => utimesSync(touched, new Date(0), new Date(0)));
    const error = await errorOf(() => second);
    expect([error.code, error.remedy]).toEqual(["file-changed", expect.stringContaining("copy")]);
  });

  test("one that would not fit says so first, with figures and ways out; fewer columns fit", async () => {
    const path = fileIn(
      folder,
      "large.csv",
      `time,${Array.from({ length: 50 }, (_, at) => `t${at}`).join(",")}\n${rows(5000, i => `${minute(i)},${Array(50).fill(i).join(",")}`)}`,
    );
    process.env["MEM_LIMIT"] = "3000000";
    try {
      const error = await errorOf(() => open(path));
      expect(error).toMatchObject({ code: "out-of-memory", where: path });
      expect(error.message).toMatch(/About [\d,]+ rows × 51 columns need [\d.]+ MB, and 1\.8 MB may be used/);
      expect(error.remedy).toMatch(/fewer columns .* shorter period/);
    } finally {
      delete process.env["MEM_LIMIT"];
    }
    expect((await open(path, { columns: ["t1"] })).variables).toHaveLength(1);
  });

  test.each(["csv", "jsonl", "xlsx"])("a %s whose reading is stopped", async ending => {
    const content =
      ending === "jsonl"
        ? rows(200_000, i => `{"time": "${minute(i)}", "x": ${i}}`)
        : `time,x\n${rows(200_000, i => `${minute(i)},${i}`)}`;
    const path = fileIn(folder, `stopped.${ending}`, ending === "xlsx" ? "PK\u0003\u0004" : content);
    const controller = new AbortController();
    const reading = readSource({ path }, {}, controller.signal);
    controller.abort();
    expect(await codeOf(() => reading)).toBe("cancelled");
    expect(await codeOf(() => open(path, { signal: AbortSignal.abort() }))).toBe("cancelled");
  });
});

describe("an exported file with mistakes in it", () => {
  test("opens or is refused properly, whichever bytes change", async () => {
    const exported = Buffer.from(
      `Export;Line 3\n\nZeit;TI1;FI 2;State\n;°C;m³/h;\n${rows(30, i => `${String(1 + (i % 28)).padStart(2, "0")}.10.2026 0${i % 10}:30;${i},5;1.${String(i).padStart(3, "0")},25;"on ""${i}"""`)}Summe;1;2;\n`,
    );
    const bytes = fc.constantFrom(...Buffer.from(';,."\n\r\t 09-:/\u00e9\0Zx'));
    const changes = fc.array(
      fc.tuple(fc.nat(exported.length - 1), bytes, fc.constantFrom("set", "insert", "delete", "cut")),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async steps => {
        let changed = exported;
        for (const [at, byte, how] of steps) {
          const from = Math.min(at, changed.length);
          const rest = how === "cut" ? Buffer.alloc(0) : changed.subarray(from + (how === "insert" ? 0 : 1));
          changed = Buffer.concat([
            changed.subarray(0, from),
            how === "delete" || how === "cut" ? Buffer.alloc(0) : Buffer.from([byte]),
            rest,
          ]);
        }
        try {
          const table = await opened(changed, { timeZone: "Europe/Berlin" });
          expect(table.variables.every(({ name }) => table.has(name))).toBe(true);
        } catch (error) {
          if (!(error instanceof GembaError)) throw error;
          expect(error.code).not.toBe("internal");
          expect(error.remedy ?? error.suggestions[0]).toBeTruthy();
        }
      }),
      { numRuns: 250 },
    );
  });
});
