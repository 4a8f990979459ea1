import { assemble, tableFrom } from "../../../kernel-lib/dist/data";
import type { AssembleOptions, Table } from "../../../kernel-lib/dist/data";
import { isShared } from "../../../kernel-lib/dist/compute";
import { fileIn, HOSTILE_NAMES, noticesOf, temporaryFolder, valuesOf } from "./helpers";

const folder = temporaryFolder();

/** A table of times within one hour of a January morning, and one column. */
function source(
  name: string,
  minutes: readonly number[],
  values: readonly (number | string | null)[],
): Table {
  return tableFrom([
    ["time", minutes.map(at)],
    [name, values],
  ]);
}

function at(minute: number): Date {
  return new Date(Date.UTC(2026, 0, 5, 6) + minute * 60_000);
}

function intervals(rows: readonly (readonly [number, number | null, string?])[]): Table {
  return tableFrom(
    [
      ["Start", rows.map(([from]) => at(from))],
      ["End", rows.map(([, to]) => (to === null ? null : at(to)))],
      ["reason", rows.map(([, , reason]) => reason ?? null)],
    ],
    { time: "Start" },
  );
}

const line = source("speed", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
const base = { name: "historian", table: line };

function textOf(table: Table, code: string): string[] {
  return table.notices.filter(notice => notice.code === code).map(({ text }) => text);
}

describe("joining samples", () => {
  test("every row takes the last sample at or before it, never a later one", async () => {
    const lab = source("moisture", [2, 5], [4.1, 4.6]);
    const table = await assemble({
      series: [base],
      samples: [{ name: "lab", table: lab, maxAge: "1 h" }],
    });
    expect(valuesOf(table, "moisture")).toEqual([null, null, 4.1, 4.1, 4.1, 4.6, 4.6, 4.6, 4.6, 4.6]);
    expect(valuesOf(table, "speed")).toEqual(valuesOf(line, "speed"));
  });

  test("a sample is held for maxAge, its last moment included", async () => {
    const lab = source("moisture", [2], [4.1]);
    const table = await assemble({
      series: [base],
      samples: [{ name: "lab", table: lab, maxAge: "3 min" }],
    });
    expect(valuesOf(table, "moisture")).toEqual([null, null, 4.1, 4.1, 4.1, 4.1, null, null, null, null]);
  });

  test("a value missing in the sample stays missing, whatever the sample before it had", async () => {
    const lab = source("moisture", [2, 4, 6], [4.1, null, 4.6]);
    const table = await assemble({ series: [base], samples: [{ name: "lab", table: lab }] });
    expect(valuesOf(table, "moisture")).toEqual([null, null, 4.1, 4.1, null, null, 4.6, 4.6, 4.6, 4.6]);
  });

  test("a clock that was wrong is put right before joining", async () => {
    const lab = source("moisture", [62, 65], [4.1, 4.6]);
    const samples = [{ name: "lab", table: lab, shift: "-1 h", maxAge: "2 min" }];
    const table = await assemble({ series: [base], samples });
    expect(valuesOf(table, "moisture")).toEqual([null, null, 4.1, 4.1, 4.1, 4.6, 4.6, 4.6, null, null]);
    expect(textOf(table, "shifted")).toEqual(["“lab”: all times moved 1 h back."]);
  });

  test("what matched is counted both ways, and samples in stops are told apart", async () => {
    const lab = source("moisture", [-90, 2, 4, 4.5, 30], [1, 2, 3, 4, 5]);
    const table = await assemble({
      series: [base],
      samples: [{ name: "lab", table: lab, maxAge: "2 min" }],
      intervals: [{ name: "stops", table: intervals([[4.2, 6, "jam"]]) }],
    });
    expect(textOf(table, "joined")).toEqual([
      "“lab”: 2 of 5 samples matched; 1 fell in stops, 2 lie outside the data. 5 of 10 rows have one no older than 2 min.",
      "“stops”: 1 of 1 stop matched. 1 of 10 rows lie in one.",
    ]);
    expect(table.sources.map(({ name, kind, text }) => [name, kind, text])).toEqual([
      ["historian", "series", "Process data · 1 tag · every minute · 5 Jan · UTC"],
      ["lab", "samples", "Lab samples · 5; 2 matched, 1 fell in stops, 2 lie outside the data"],
      ["stops", "intervals", "Stops · 1; 1 matched"],
    ]);
  });

  test("without maxAge three of a source's intervals count, and the notice says so", async () => {
    const lab = source("moisture", [0, 2, 4], [1, 2, 3]);
    const table = await assemble({ series: [base], samples: [{ name: "lab", table: lab }] });
    expect(valuesOf(table, "moisture")).toEqual([1, 1, 2, 2, 3, 3, 3, 3, 3, 3]);
    expect(textOf(table, "joined")[0]).toContain("no older than 6 min (three of its intervals; maxAge");
  });
});

describe("joining intervals", () => {
  test("they are half-open, and outside them attributes are missing", async () => {
    const table = await assemble({
      series: [base],
      intervals: [
        {
          name: "stops",
          table: intervals([
            [2, 4, "jam"],
            [6, 7, "break"],
          ]),
        },
      ],
    });
    expect(valuesOf(table, "stops")).toEqual(
      [false, false, true, true, false, false, true, false, false, false].map(String),
    );
    expect(valuesOf(table, "stops reason")).toEqual([
      ...[null, null, "jam", "jam", null, null],
      ...["break", null, null, null],
    ]);
  });

  test("of overlapping ones the one that began last counts, and the overlap is told", async () => {
    const table = await assemble({
      series: [base],
      intervals: [
        {
          name: "stops",
          table: intervals([
            [1, 9, "long"],
            [3, 5, "inner"],
            [4, 6, "late"],
          ]),
        },
      ],
    });
    expect(valuesOf(table, "stops reason")).toEqual([
      ...[null, "long", "long", "inner", "late", "late"],
      ...["long", "long", "long", null],
    ]);
    expect(noticesOf(table)).toContain("intervals-overlap");
  });

  test("an end before its beginning leaves the row out, and says so", async () => {
    const table = await assemble({
      series: [base],
      intervals: [
        {
          name: "stops",
          table: intervals([
            [2, 1, "typo"],
            [5, 6, "jam"],
          ]),
        },
      ],
    });
    expect(valuesOf(table, "stops reason").filter(value => value !== null)).toEqual(["jam"]);
    expect(textOf(table, "intervals-reversed")).toEqual([
      "“stops”: 1 row left out: the end is before the beginning.",
    ]);
    expect(table.sources[1]).toMatchObject({ table: { rows: 1 } });
    expect(table.sources[1]?.ends).toHaveLength(1);
  });

  test("one without an end lasts until the next begins, the last until the data ends", async () => {
    const table = await assemble({
      series: [base],
      intervals: [
        {
          name: "stops",
          table: intervals([
            [2, null, "a"],
            [4, 5, "b"],
            [7, null, "c"],
          ]),
        },
      ],
    });
    expect(valuesOf(table, "stops reason")).toEqual([null, null, "a", "a", "b", null, null, "c", "c", "c"]);
    expect(textOf(table, "intervals-open")).toHaveLength(1);
    expect(Array.from(table.sources[1].ends!).at(-1)).toBe(Infinity);
  });

  test("a log of changes named product gives one column product, which holds until the next change", async () => {
    const log = source("Type", [2, 6], ["oat", "ginger"]);
    const table = await assemble({
      series: [base],
      intervals: [{ name: "product", table: log, to: null }],
    });
    expect(table.variables.map(({ name }) => name)).toEqual(["speed", "product"]);
    expect(valuesOf(table, "product")).toEqual([
      ...[null, null, "oat", "oat", "oat", "oat"],
      ...["ginger", "ginger", "ginger", "ginger"],
    ]);
  });
});

describe("files", () => {
  const historian = fileIn(
    folder,
    "historian.csv",
    "time;speed;flow\n2026-01-05 06:00;10;1\n2026-01-05 06:01;11;2\n2026-01-05 06:02;12;3\n",
  );
  const lab = fileIn(folder, "lab.csv", "Sampled,flow\n2026-01-05 06:01,7.5\n2026-01-05 06:00,7.1\n");
  const stops = fileIn(folder, "stops.csv", "Nr,Begin,End,reason\n1,2026-01-05 06:01,2026-01-05 06:02,jam\n");

  test("three files become one table on the plant's clock; a name that is taken gets its source's", async () => {
    const data = {
      timeZone: "Europe/Berlin",
      rows: { samples: { of: "lab", lookBack: "30 min" } },
      series: [{ path: historian }],
      samples: [{ path: lab, time: "Sampled" }],
      intervals: [{ path: stops }],
    };
    const table = await assemble(data);
    expect(new Date(table.time![0]).toISOString()).toBe("2026-01-05T05:00:00.000Z");
    expect(table.variables.map(({ name, source: from }) => [name, from])).toEqual([
      ["speed", "historian"],
      ["flow", "historian"],
      ["flow (lab)", "lab"],
      ["stops", "stops"],
      ["stops Nr", "stops"],
      ["stops reason", "stops"],
    ]);
    expect(valuesOf(table, "flow (lab)")).toEqual([7.1, 7.5, 7.5]);
    expect(valuesOf(table, "stops")).toEqual(["false", "true", "false"]);
    expect(table.origin).toEqual({ kind: "assembled", data });
    expect(table.rowsChoice).toEqual(data.rows);
    expect(table.sources[1]?.table.variables.map(({ name }) => name)).toEqual(["flow (lab)"]);
  });

  test("a source of samples can give the rows", async () => {
    const table = await assemble({
      rows: "lab",
      series: [{ path: historian }],
      samples: [{ path: lab, time: "Sampled" }],
    });
    expect(table.rows).toBe(2);
    expect(valuesOf(table, "speed")).toEqual([10, 11]);
    expect(table.variables.map(({ name }) => name)).toEqual(["flow", "speed", "flow (historian)"]);
  });
});

test("columns lie in shared memory, and those of the rows' own source are not copied", async () => {
  const lab = source("moisture", [2], [4.1]);
  const table = await assemble({ series: [base], samples: [{ name: "lab", table: lab }] });
  const [speed, original, moisture] = [table.column("speed"), line.column("speed"), table.column("moisture")];
  expect(speed.type === "numeric" && original.type === "numeric" && speed.values === original.values).toBe(
    true,
  );
  expect(moisture.type === "numeric" && isShared(moisture.values)).toBe(true);
});

test.each(HOSTILE_NAMES)("names from data do no harm as tags, sources and attributes: %j", async name => {
  const options: AssembleOptions = {
    series: [{ name, table: source(name, [0, 1], [1, 2]) }],
    samples: [{ name: `${name} 2`, table: source(name, [0], [3]) }],
    intervals: [{ name: `${name} 3`, table: source(name, [0], ["a"]), to: null }],
  };
  const table = await assemble(options);
  expect(table.variables.map(variable => variable.name)).toEqual([name, `${name} (${name} 2)`, `${name} 3`]);
  expect(valuesOf(table, `${name} (${name} 2)`)).toEqual([3, 3]);
  expect(table.sources.map(each => each.name)).toEqual([name, `${name} 2`, `${name} 3`]);
});
