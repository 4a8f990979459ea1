import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { inspectSource, simulateExports, simulateLine, writeTable } from "../../../kernel-lib/dist/data";
import type { InspectOptions } from "../../../kernel-lib/dist/data";
import type { Inspection } from "../../../kernel-lib/dist/protocol";
import { fileIn, HOSTILE_NAMES, temporaryFolder } from "./helpers";

const folder = temporaryFolder();
const ZONE = "Europe/Berlin";
let files = 0;

function inspected(
  content: string | Uint8Array,
  options: InspectOptions = {},
  ending = "csv",
): Promise<Inspection> {
  return inspectSource({ path: fileIn(folder, `${++files}.${ending}`, content), options }, ZONE);
}

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join("");
const minute = (i: number): string =>
  new Date(Date.UTC(2026, 8, 28) + i * 60_000).toISOString().slice(0, 16).replace("T", " ");

describe("what four exports of a plant seem to hold", () => {
  let all: Inspection[];
  beforeAll(async () => {
    const { files: paths } = await simulateExports(join(folder, "exports"), { seed: 1 });
    all = [];
    for (const path of paths) all.push(await inspectSource({ path }, ZONE));
  });

  test("in one sentence each", () => {
    expect(all.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "series: Process data · 38 tags · every minute · 19 Oct–1 Nov · Europe/Berlin",
      "samples: Lab samples · 345",
      "intervals: Stops · 40",
      "intervals: Products · 3",
    ]);
    expect(all.map(({ name }) => name)).toEqual(["historian", "lab", "stops", "schedule"]);
  });

  test("with the options that would be used, and which of them were found", () => {
    const [historian, lab, stops, schedule] = all;
    expect(historian?.options).toMatchObject({
      encoding: "windows-1252",
      delimiter: ";",
      decimal: ",",
      skip: 3,
      header: ["name", "description", "unit"],
      time: "Zeit",
    });
    expect(historian?.guessed).toEqual(
      expect.arrayContaining(["encoding", "delimiter", "decimal", "skip", "header", "time"]),
    );
    expect(lab?.options).toMatchObject({ time: "Sampled" });
    expect(stops?.options).toMatchObject({ from: "Start", to: "End" });
    expect(schedule?.options).toMatchObject({ from: "Time", to: null });
    expect(stops?.options).not.toHaveProperty("time");
    expect(stops?.guessed).toEqual(expect.arrayContaining(["from", "to"]));
  });

  test("with lines as they stand there beside rows as they are read", () => {
    const [historian, lab] = all;
    expect(historian?.lines).toHaveLength(40);
    expect(lab?.lines[0]).toBe(readFileSync(join(folder, "exports/lab.csv"), "utf8").split("\n")[0]);
    expect(lab?.columns.map(({ name, kind }) => `${name}: ${kind}`).slice(0, 2)).toEqual([
      "Sample: categorical",
      "Sampled: time",
    ]);
    expect(lab?.preview[0]).toEqual(expect.arrayContaining(["L00001", "2026-10-19 01:46:00"]));
    expect(historian?.preview.every(row => row.length === historian.columns.length)).toBe(true);
    expect(historian?.columns.find(({ name }) => name === "line_speed")).toMatchObject({ unit: "m/min" });
  });
});

describe("a look at a file", () => {
  test("asks what is ambiguous, and reads it one way meanwhile", async () => {
    const dates = await inspected("time;x\n03/04/2026;1\n05/04/2026;2\n");
    expect(dates.error).toBeUndefined();
    expect(dates.questions).toEqual([
      {
        option: "dateOrder",
        text: "“03/04/2026” in “time” is 3 Apr 2026 or 4 Mar 2026, and nothing in the file says which",
        choices: [
          { value: "day-first", text: "3 Apr 2026" },
          { value: "month-first", text: "4 Mar 2026" },
        ],
      },
    ]);
    expect(
      (await inspected("time;x\n03/04/2026;1\n05/04/2026;2\n", { dateOrder: "month-first" })).questions,
    ).toEqual([]);
    expect((await inspected("a;b\nx;1.234\n")).questions.map(({ option }) => option)).toEqual(["decimal"]);
  });

  test("takes what is decided: kind, options, columns of intervals", async () => {
    const path = fileIn(
      folder,
      "orders.csv",
      "made;order;due\n2026-01-05 00:00;a;2026-01-09 00:00\n2026-01-06 00:00;b;2026-01-08 00:00\n",
    );
    const decided = await inspectSource(
      { path, kind: "intervals", options: { from: "made", to: null } },
      ZONE,
    );
    expect(decided).toMatchObject({ kind: "intervals", options: { from: "made", to: null } });
    expect(decided.guessed).not.toContain("from");
    expect(
      (await inspectSource({ path, kind: "samples", options: { time: "due" } }, ZONE)).options,
    ).toMatchObject({ time: "due" });
  });

  const everyTwoHours = rows(60, i => `${minute(i * 120)},L${1000 + i},${4 + i / 100},12.${i}`);

  test.each([
    ["the file's name", "quality_results", "time,code,moisture,protein", "samples"],
    ["the column of times", "2026-09", "Sampled at,code,moisture,protein", "samples"],
    ["the column that counts them", "2026-09", "time,Probennummer,moisture,protein", "samples"],
    ["nothing", "labels", "time,code,moisture,protein", "series"],
    ["nothing", "2026-09", "time,code,moisture,protein", "series"],
  ])("samples taken by the clock are told by %s: %s, %s", async (_, name, header, kind) => {
    const path = fileIn(folder, `${name}.csv`, `${header}\n${everyTwoHours}`);
    expect((await inspectSource({ path }, ZONE)).kind).toBe(kind);
  });

  test("readings of every minute, or of many tags, are process data whatever they are called", async () => {
    const quick = fileIn(folder, "lab_line.csv", `time,a\n${rows(60, i => `${minute(i)},${i}`)}`);
    const names = Array.from({ length: 40 }, (_, i) => `t${i}`);
    const wide = fileIn(
      folder,
      "quality_line.csv",
      `time,${names.join(",")}\n${rows(60, i => `${minute(i * 60)},${names.map(() => i).join(",")}`)}`,
    );
    for (const path of [quick, wide]) expect((await inspectSource({ path }, ZONE)).kind).toBe("series");
  });

  test.each([
    [
      "readings when something changed",
      rows(300, i => `${minute(i * 7 + (i % 5))},${Array(8).fill(i).join(",")}`),
      "time,a,b,c,d,e,f,g,h",
      "series",
    ],
    ["a tag dictionary", "TI1,Oven,°C\nTI2,Oven,°C\n", "tag,description,unit", "tags"],
    ["a list", "a,1\nb,2\n", "word,number", "unknown"],
    [
      "a log of one thing",
      "2026-01-05 00:10,oat\n2026-01-06 07:00,rye\n2026-01-09 01:00,oat\n",
      "time,recipe",
      "intervals",
    ],
  ])("%s", async (_, body, names, kind) => {
    expect((await inspected(`${names}\n${body}`)).kind).toBe(kind);
  });

  test("knows the end of a large file without reading it all, and what would not fit", async () => {
    const content = `time,x,y\n${rows(200_000, i => `${minute(i)},${i},word ${i % 3}`)}`;
    const look = await inspected(content);
    expect(look.text).toBe("Process data · 2 tags · every minute · 28 Sep 2026–13 Feb 2027 · Europe/Berlin");
    process.env["MEM_LIMIT"] = "2000000";
    try {
      const tight = await inspected(content);
      expect(tight.notices[0]).toMatchObject({ level: "warning", code: "out-of-memory" });
      expect(tight.notices[0]?.text).toMatch(/About 2\d0,000 rows × 3 columns need .* MB/);
    } finally {
      delete process.env["MEM_LIMIT"];
    }
  });

  test("tells tags of the long form, workbooks, Parquet and JSON", async () => {
    const long = await inspected(
      `tag,time,value\n${rows(60, i => `t${i % 3},${minute(Math.floor(i / 3))},${i}`)}`,
    );
    expect(long).toMatchObject({
      kind: "series",
      text: "Process data · 3 tags · every minute · 28 Sep · Europe/Berlin",
      options: { long: { tag: "tag", value: "value" } },
    });
    const path = join(folder, "line.parquet");
    await writeTable(simulateLine({ days: 3 }).table, path);
    expect((await inspectSource({ path }, ZONE)).text).toBe(
      "Process data · 43 tags · every minute · 5 Jan–7 Jan · Europe/Berlin",
    );
    const json = await inspected(
      rows(30, i => `{"time": "${minute(i)}", "x": ${i}}`),
      {},
      "jsonl",
    );
    expect(json).toMatchObject({ kind: "series", options: { format: "json-lines", time: "time" } });
    const reference = JSON.parse(readFileSync(join(__dirname, "../../reference/reading.json"), "utf8")) as {
      cases: { ending: string; data: string }[];
    };
    const book = reference.cases.find(({ ending }) => ending === "xlsx")!;
    const sheet = await inspected(Buffer.from(book.data, "base64"), {}, "xlsx");
    expect(sheet).toMatchObject({ sheets: ["Sheet", "Results"], options: { sheet: "Results", skip: 2 } });
    expect(sheet.lines[2]).toBe("Sampled\tMoisture\tBatch\tOK\tNote");
  });

  test("several files are looked at by the first", async () => {
    for (const day of [1, 2, 10])
      fileIn(
        folder,
        `day_${day}.csv`,
        `time,x\n2026-01-${String(day).padStart(2, "0")} 00:00,1\n2026-01-${String(day).padStart(2, "0")} 00:01,2\n`,
      );
    const look = await inspectSource({ path: join(folder, "day_*.csv") }, ZONE);
    expect(look.name).toBe("day");
    expect(look.text).toContain("3 files");
  });

  test.each([
    ["no file", "nowhere.csv", "file-not-found"],
    ["no path", "", "bad-options"],
    ["a file of another kind", "picture.png", "not-a-table"],
  ])("%s is told, not thrown", async (_, path, code) => {
    fileIn(folder, "picture.png", "no table");
    const look = await inspectSource({ path: path === "" ? "" : join(folder, path) }, ZONE);
    expect(look).toMatchObject({ kind: "unknown", error: { code } });
    expect(look.text).not.toBe("");
  });

  test("names twice are an error beside the lines that show them; unknown options and zones too", async () => {
    const look = await inspected("x,x\n1,2\n");
    expect(look).toMatchObject({ lines: ["x,x", "1,2"], error: { code: "duplicate-names" } });
    expect(await inspected("x,y\n1,2\n", { decimal: "!" as "." })).toMatchObject({
      error: { code: "bad-options" },
    });
    expect(
      await inspectSource({ path: fileIn(folder, "z.csv", "time,x\n2026-01-05,1\n") }, "Mars/Olympus"),
    ).toMatchObject({ error: { code: "bad-time" } });
  });

  test("hostile names stay names, long lines are clipped", async () => {
    const names = HOSTILE_NAMES.map(name => `"${name.replaceAll('"', '""')}"`).join(",");
    const look = await inspected(
      `${names}\n${HOSTILE_NAMES.map((_, at) => at).join(",")}\n${"9".repeat(1000)}\n`,
    );
    expect(look.lines.every(line => line.length <= 400)).toBe(true);
    const clean = await inspected(`${names}\n${HOSTILE_NAMES.map((_, at) => at).join(",")}\n`);
    expect(clean.columns.map(({ name }) => name)).toEqual(HOSTILE_NAMES);
  });

  test("whatever the bytes, it answers", async () => {
    const ending = fc.constantFrom("csv", "parquet", "xlsx", "jsonl", "json", "csv.gz", "tsv");
    const scrap = fc.constantFrom(
      ...[
        ",",
        ";",
        '"',
        "\n",
        "\r\n",
        "1",
        "2.5",
        "x",
        "{",
        "}",
        "[",
        ":",
        "PK\u0003\u0004",
        "PAR1",
        "\u001f\u008b\b",
        "2026-01-05",
        "é",
        "\0",
      ],
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(scrap, { maxLength: 40 }).map(scraps => Buffer.from(scraps.join(""), "latin1")),
    );
    await fc.assert(
      fc.asyncProperty(content, ending, async (bytes, type) => {
        const look = await inspected(bytes, {}, type);
        expect(look.error?.code).not.toBe("internal");
      }),
      { numRuns: 300 },
    );
  });
});
