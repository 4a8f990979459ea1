import { assemble, simulateLine, tableFrom } from "../../../kernel-lib/dist/data";
import type { AssembleOptions } from "../../../kernel-lib/dist/data";
import { codeOf, errorOf, fileIn, temporaryFolder, valuesOf } from "./helpers";

const folder = temporaryFolder();
const historian = fileIn(
  folder,
  "historian.csv",
  "time,speed\n2026-01-05 06:00,10\n2026-01-05 06:01,11\n2026-01-05 06:02,12\n",
);
const stops = fileIn(folder, "stops.csv", "Start,End,reason\n2026-01-05 06:01,2026-01-05 06:02,jam\n");
const timeless = fileIn(folder, "timeless.csv", "a,b\n1,x\n2,y\n");
const table = tableFrom({ time: [new Date(0), new Date(60_000)], x: [1, 2] });
const series = [{ path: historian }];

describe("options that are wrong are named by their place, before a file is read", () => {
  test.each<[string, unknown, string, string]>([
    ["nothing", null, "bad-options", "What to assemble is not an object"],
    ["a list", [], "bad-options", "What to assemble is not an object"],
    ["no sources", {}, "bad-options", "There is nothing to assemble (series)"],
    ["intervals alone", { intervals: [{ path: stops }] }, "bad-options", "Intervals alone make no table"],
    ["an unknown key", { sereis: [] }, "bad-options", "no option “sereis”. Did you mean “series”"],
    ["a source that is no list", { series: {} }, "bad-options", "“series” is not a list (series)"],
    ["a source that is no object", { series: ["a.csv"] }, "bad-options", "not an object (series[0])"],
    ["a source without a path", { series: [{}] }, "bad-options", "no path (series[0].path)"],
    ["an empty path", { series: [{ path: " " }] }, "bad-options", "no path (series[0].path)"],
    ["no paths", { series: [{ path: [] }] }, "bad-options", "no path (series[0].path)"],
    [
      "an unknown key of a source",
      { series, samples: [{ path: "a.csv", maxage: "1 h" }] },
      "bad-options",
      "no option “maxage” (samples[0]). Did you mean “maxAge”",
    ],
    [
      "a key of another kind of source",
      { series, intervals: [{ path: stops, time: "Start" }] },
      "bad-options",
      "no option “time” (intervals[0])",
    ],
    [
      "a length of time that is none",
      { series, samples: [{ path: "a.csv", maxAge: "4 hrs" }] },
      "bad-options",
      "“4 hrs” is not a length of time (samples[0].maxAge)",
    ],
    [
      "a length of time that is a number",
      { series, samples: [{ path: "a.csv", maxAge: 4 }] },
      "bad-options",
      "samples[0].maxAge",
    ],
    [
      "a shift that is none",
      { series, samples: [{ path: "a.csv", shift: "58" }] },
      "bad-options",
      "“58” is not a length of time (samples[0].shift)",
    ],
    ["a zone", { timeZone: "Europe/Berlim", series }, "bad-time", "no time zone “Europe/Berlim”"],
    [
      "a zone of a source",
      { series: [{ path: historian, timeZone: "Mars" }] },
      "bad-time",
      "“Mars” (series[0].timeZone)",
    ],
    ["no time", { series: [{ path: historian, time: null }] }, "bad-options", "(series[0].time)"],
    [
      "a format",
      { series: [{ path: historian, format: "xml" }] },
      "bad-options",
      "csv, parquet, json-lines, xlsx (series[0].format)",
    ],
    ["a name", { series: [{ path: historian, name: 3 }] }, "bad-options", "(series[0].name)"],
    [
      "one column for both ends",
      { series, intervals: [{ path: stops, from: "Start", to: "Start" }] },
      "bad-options",
      "one column (intervals[0].to)",
    ],
    [
      "one name for two",
      { series, samples: [{ path: "lab/historian.xlsx" }] },
      "bad-options",
      "Two sources are called “historian” (series[0] and samples[0])",
    ],
    ["rows of nobody", { series, rows: "historain" }, "no-such-source", "Did you mean “historian”"],
    [
      "samples of nobody",
      { series, samples: [{ path: "lab.csv" }], rows: { samples: { of: "lap", lookBack: "1 h" } } },
      "no-such-source",
      "“lap” (rows.samples.of). Did you mean “lab”",
    ],
    [
      "samples of intervals",
      { series, intervals: [{ path: stops }], rows: { samples: { of: "stops", lookBack: "1 h" } } },
      "bad-options",
      "“stops” is a source of intervals, where one of samples is needed (rows.samples.of)",
    ],
    [
      "batches of samples",
      { series, samples: [{ path: "lab.csv" }], rows: { batches: { of: "lab" } } },
      "bad-options",
      "There is no source of that kind",
    ],
    [
      "rows of intervals",
      { series, intervals: [{ path: stops }], rows: "stops" },
      "bad-options",
      'write rows: { batches: { of: "stops" } }',
    ],
    ["slices of nothing", { series, rows: { windows: {} } }, "bad-options", "rows"],
    [
      "a formula and a counter",
      { series, derive: [{ name: "a", formula: "1", rateOf: "b" }] },
      "bad-options",
      "derive[0]",
    ],
    ["a dictionary that is no path", { series, tags: 3 }, "bad-options", "tags"],
    ["a signal that is none", { series, signal: 3 }, "bad-options", "(signal)"],
    ["a table without a name", { series: [{ table }] }, "bad-options", "needs a name (series[0])"],
    ["a table and a path", { series: [{ name: "a", table, path: "a.csv" }] }, "bad-options", "both"],
    ["a table that is none", { series: [{ name: "a", table: {} }] }, "bad-options", "series[0].table"],
    [
      "a table without time",
      { series: [{ name: "a", table: tableFrom({ x: [1] }) }] },
      "bad-options",
      "no time to join by (series[0].table)",
    ],
    [
      "the simulated line beside a source",
      { simulated: {}, series },
      "bad-options",
      "stands beside “series”",
    ],
  ])("%s", async (_, options, code, part) => {
    const error = await errorOf(() => assemble(options as AssembleOptions));
    expect(error.message).toContain(part);
    expect(error.code).toBe(code);
  });
});

describe("what a file turns out not to hold", () => {
  test.each<[string, AssembleOptions, string, string]>([
    [
      "a missing file",
      { series: [{ path: `${historian}x` }] },
      "file-not-found",
      "Did you mean “historian.csv”",
    ],
    ["no times", { series: [{ path: timeless }] }, "bad-time", "“timeless” has no column of times"],
    [
      "no column of ends",
      { series, intervals: [{ path: stops, to: "Ende" }] },
      "no-such-variable",
      "There is no column “Ende” (intervals[0].to). Did you mean “End”",
    ],
    [
      "ends that are words",
      { series, intervals: [{ path: stops, to: "reason" }] },
      "bad-time",
      "intervals[0].to",
    ],
    [
      "no column of beginnings",
      { series, intervals: [{ path: stops, from: "Begin" }] },
      "no-such-variable",
      "“Begin”",
    ],
    [
      "a formula",
      { series, derive: [{ name: "a", formula: "sped * 2" }] },
      "bad-formula",
      "Did you mean “speed”",
    ],
    ["a dictionary", { series, tags: `${folder}/none.csv` }, "file-not-found", "none.csv"],
  ])("%s", async (_, options, code, part) => {
    const error = await errorOf(() => assemble(options));
    expect(error.message).toContain(part);
    expect(error.code).toBe(code);
  });
});

describe("beginnings and ends that nobody named", () => {
  async function insideOf(header: string, ...lines: string[]): Promise<(number | string | null)[]> {
    const path = fileIn(folder, "down.csv", [header, ...lines].join("\n") + "\n");
    const assembled = await assemble({ series, intervals: [{ path }] });
    return valuesOf(assembled, "down");
  }

  test.each([
    ["by English names", "Reported,From,To", "2026-01-05 09:00,2026-01-05 06:01,2026-01-05 06:02"],
    ["by German names", "Ende,Beginn", "2026-01-05 06:02,2026-01-05 06:01"],
    ["by names and not by order", "end time,start time", "2026-01-05 06:02,2026-01-05 06:01"],
    ["by order", "A,B", "2026-01-05 06:01,2026-01-05 06:02"],
  ])("are found %s", async (_, header, line) => {
    expect(await insideOf(header, line)).toEqual(["false", "true", "false"]);
  });

  test("one column of times alone is a log of changes", async () => {
    const path = fileIn(folder, "product.csv", "Zeit,Sorte\n2026-01-05 06:01,oat\n");
    const assembled = await assemble({ series, intervals: [{ path }] });
    expect(valuesOf(assembled, "Sorte")).toEqual([null, "oat", "oat"]);
    const named = await assemble({ series, intervals: [{ path, name: "grade" }] });
    expect(valuesOf(named, "grade")).toEqual([null, "oat", "oat"]);
  });

  test("a log of several attributes gives a column each, named after both", async () => {
    const path = fileIn(folder, "order.csv", "Zeit,Sorte,Order,Nr\n2026-01-05 06:01,oat,A1,7\n");
    const assembled = await assemble({ series, intervals: [{ path, to: null }] });
    expect(assembled.variables.map(({ name }) => name)).toEqual([
      "speed",
      "order Sorte",
      "order",
      "order Nr",
    ]);
  });
});

describe("the whole of it", () => {
  test("a signal stops the work", async () => {
    const stopped = new AbortController();
    stopped.abort();
    expect(await codeOf(() => assemble({ series, signal: stopped.signal }))).toBe("cancelled");
    const later = new AbortController();
    setTimeout(() => later.abort(), 0);
    const many = Array.from({ length: 20 }, (_, at) => ({ path: historian, name: `s${at}` }));
    expect(await codeOf(() => assemble({ series: many, signal: later.signal }))).toBe("cancelled");
  });

  test("the simulated line is data like any other", async () => {
    const simulated = { days: 1, seed: 5 };
    const line = await assemble({ simulated });
    expect(valuesOf(line, "moisture")).toEqual(valuesOf(simulateLine(simulated).table, "moisture"));
  });

  test("the record of the data is plain: no table, no signal, and it makes the same table again", async () => {
    const { signal } = new AbortController();
    const data = { series, intervals: [{ path: stops }], derive: [{ name: "double", formula: "speed * 2" }] };
    const first = await assemble({ ...data, signal });
    expect(first.origin).toEqual({ kind: "assembled", data });
    expect(first.files.map(({ absolute }) => absolute)).toEqual([historian, stops]);
    if (first.origin.kind !== "assembled") throw new Error("not assembled");
    const again = await assemble(JSON.parse(JSON.stringify(first.origin.data)) as AssembleOptions);
    expect(again.variables).toEqual(first.variables);
    expect(valuesOf(again, "double")).toEqual([20, 22, 24]);
    const inMemory = await assemble({ series: [{ name: "a", table }] });
    expect(inMemory.origin).toEqual({ kind: "columns" });
  });

  test("sources on clocks of different zones meet at the same instants", async () => {
    const utc = fileIn(
      folder,
      "utc.csv",
      "time,flow\n2026-01-05 05:00,1\n2026-01-05 05:01,2\n2026-01-05 05:02,3\n",
    );
    const assembled = await assemble({
      timeZone: "Europe/Berlin",
      series: [{ path: historian }, { path: utc, timeZone: "UTC" }],
    });
    expect(valuesOf(assembled, "flow")).toEqual([1, 2, 3]);
    expect(assembled.timeZone).toBe("Europe/Berlin");
  });

  test.each([
    ["spring", "2026-03-29 03:30", "2026-03-29T00:30:00.000Z"],
    ["autumn", "2026-10-25 03:30", "2026-10-25T01:30:00.000Z"],
  ])("a shift moves instants, also over the change of clocks in %s", async (_, shown, expected) => {
    const path = fileIn(folder, "clock.csv", `time,x\n${shown},1\n`);
    const assembled = await assemble({ timeZone: "Europe/Berlin", series: [{ path, shift: "-1 h" }] });
    expect(new Date(assembled.time![0]).toISOString()).toBe(expected);
  });

  test("several sources of every kind", async () => {
    const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 5, 6, minute));
    const one = (name: string, minute: number, value: number | string): AssembleOptions["series"] => [
      {
        name,
        table: tableFrom([
          ["time", [at(minute)]],
          ["value", [value]],
        ]),
      },
    ];
    const assembled = await assemble({
      series: [...series, ...one("b", 0, 5)!, ...one("c", 1, 6)!],
      samples: [...one("lab", 1, 7)!, ...one("lims", 2, 8)!],
      intervals: [...one("product", 0, "oat")!, ...one("crew", 1, "A")!],
    });
    expect(assembled.variables.map(({ name }) => name)).toEqual([
      ...["speed", "value", "value (c)", "value (lab)", "value (lims)", "product", "crew"],
    ]);
    expect(valuesOf(assembled, "value (c)")).toEqual([null, 6, 6]);
    expect(valuesOf(assembled, "crew")).toEqual([null, "A", "A"]);
    expect(assembled.notices.filter(({ code }) => code === "joined")).toHaveLength(6);
  });

  test("a name that comes a third time still gets one of its own", async () => {
    const twice = tableFrom([
      ["time", [new Date(0)]],
      ["x", [1]],
      ["x (b)", [2]],
    ]);
    const assembled = await assemble({
      series: [
        { name: "a", table: twice },
        {
          name: "b",
          table: tableFrom([
            ["time", [new Date(0)]],
            ["x", [3]],
            ["time2", [4]],
          ]),
        },
      ],
    });
    expect(assembled.variables.map(({ name }) => name)).toEqual(["x", "x (b)", "x (b 2)", "time2"]);
  });

  test("shifted intervals move at both ends", async () => {
    const path = fileIn(folder, "late.csv", "Start,End\n2026-01-05 07:01,2026-01-05 07:02\n");
    const assembled = await assemble({ series, intervals: [{ path, shift: "-1 h" }] });
    expect(valuesOf(assembled, "late")).toEqual(["false", "true", "false"]);
  });
});
