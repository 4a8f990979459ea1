import fc from "fast-check";
import { Table } from "../../../kernel-lib/dist/data";
import { chooseVariables, describedVariables } from "../../../kernel-lib/dist/features";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import type { Specification } from "../../../kernel-lib/dist/protocol";
import { countRowsOf, resolvePeriod, rowsOf, rowText } from "../../../kernel-lib/dist/target";
import { sourceOf, timed, valuesOf, withSources } from "../features/rows/helpers";

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5);
const minutes = (...list: number[]): number[] => list.map(minute => START + minute * MINUTE);
const upTo = (count: number): number[] => minutes(...Array.from({ length: count }, (_, i) => i));
const iso = (minute: number): string => new Date(START + minute * MINUTE).toISOString();
/** A letter per row: event W, reference ., ignored _. */
async function labels(table: Table, specification: Specification): Promise<string> {
  const { rows } = await countRowsOf(table, specification);
  return [...rows.labels].map(label => (label === 1 ? "W" : label === 0 ? "." : "_")).join("");
}
async function failure(run: () => Promise<unknown>): Promise<GembaError> {
  const error: unknown = await run().catch((reason: unknown) => reason);
  if (error instanceof GembaError) return error;
  throw new Error(`no error but ${String(error)}`);
}

/** Forty minutes; `W` is 9, `.` is 1, `_` is missing. */
const lineOf = (pattern: string, extra: [string, (number | string | boolean | null)[]][] = []): Table =>
  timed(upTo(pattern.length), [
    ["m", [...pattern].map(letter => (letter === "W" ? 9 : letter === "_" ? null : 1))],
    ["row", [...pattern].map((_, row) => Math.sin(row))],
    ...extra,
  ]);
const wet = { variable: "m", above: 5 };
const windows = { every: "10 min" };

describe("which window is what", () => {
  test("event when the target holds for at least half of its time, reference otherwise", async () => {
    const table = lineOf("WWWWW....." + "WWWW......" + ".........." + "WWWWWWWWWW");
    expect(await labels(table, { target: wet, windows })).toBe("W..W");
    expect(await labels(table, { target: wet, windows: { ...windows, targetShare: 0.4 } })).toBe("WW.W");
    expect(await labels(table, { target: wet, windows: { ...windows, targetShare: 1 } })).toBe("...W");
  });

  test("shares are of the time in which the target is known", async () => {
    const table = lineOf("WW__......" + "W__W......" + "__________" + "WWWW____..");
    expect(await labels(table, { target: wet, windows })).toBe(".._W");
    expect(await labels(table, { target: wet, windows: { ...windows, targetShare: 0.25 } })).toBe("WW_W");
  });

  test("ignored when less than half of its time counts; when takes readings out before anything is averaged", async () => {
    const running = Array.from({ length: 30 }, (_, row) => (row < 6 ? 0 : row === 12 ? null : 1));
    const table = lineOf(".....W...." + "..WWWWWWWW" + "..........", [["speed", running]]);
    const when = { variable: "speed", above: 0.5 };
    const { table: rows, rows: labelled } = await rowsOf(table, { target: wet, when, windows });
    expect([...labelled.labels]).toEqual([255, 1, 0]);
    expect(labelled.counts).toEqual({ event: 1, reference: 1, ignored: 1, total: 3 });
    expect(valuesOf(rows, "m mean")).toEqual([null, (1 + 1 + 7 * 9) / 9, 1]);
    expect(valuesOf(rows, "speed mean")).toEqual([null, 1, 1]);
  });

  test("forAtLeast is measured on the readings", async () => {
    const table = lineOf("WWW.WWW.WW" + "..WWWWWW.." + "..........");
    expect(await labels(table, { target: wet, windows })).toBe("WW.");
    expect(await labels(table, { target: { ...wet, forAtLeast: "5 min" }, windows })).toBe(".W.");
  });

  test("a reference condition has to hold for as long; all else is neither", async () => {
    const recipe = [..."aaaaaaaaaabbbbbbbbbbaaaaaabbbb"];
    const table = lineOf("WWWWWWWWWW" + ".........." + "..........", [["recipe", recipe]]);
    const reference = { variable: "recipe", in: ["a"] };
    expect(await labels(table, { target: wet, reference, windows })).toBe("W_.");
  });

  test("windows in gaps of the data are no rows; they end an episode after five windows", async () => {
    const time = [...upTo(20), ...upTo(20).map(at => at + 120 * MINUTE)];
    const table = timed(time, [["m", time.map((_, row) => (row < 10 || row >= 30 ? 1 : 9))]]);
    const { rows, table: made } = await rowsOf(table, { target: wet, windows });
    expect([...made.time!].map(at => (at - START) / MINUTE)).toEqual([0, 10, 120, 130]);
    expect(rows.spans).toEqual([
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
    expect(rows.episodes.count).toBe(2);
  });

  test("a condition over time is judged on the readings, too", async () => {
    const stops = sourceOf("stops", "intervals", minutes(2), [], minutes(4));
    const table = withSources(lineOf(".....W...." + "..WWWWWWWW" + ".........."), [stops]);
    const when = { settled: "10 min", after: { during: "stops" } };
    expect(await labels(table, { target: wet, when, windows })).toBe("_W.");
  });

  test("the target may be an aggregate by its full name; the tag is then left out with all its aggregates", async () => {
    const table = lineOf("W.W.W.W.W." + "WWWWWWWWWW" + "..........");
    const specification: Specification = {
      target: { variable: "m std", above: 1 },
      windows: { ...windows, aggregate: ["mean", "std"] },
    };
    const { table: rows, rows: labelled } = await rowsOf(table, specification);
    expect([...labelled.labels]).toEqual([1, 0, 0]);
    expect(chooseVariables(rows, specification).selected.map(({ name }) => name)).toEqual([
      "row mean",
      "row std",
    ]);
    expect(labelled.text).toBe("m std above 1");
  });
});

describe("the period", () => {
  const table = lineOf(("W".repeat(10) + ".".repeat(10)).repeat(2));
  const target = wet;

  test("a window counts when all of it lies inside; its values are the same whatever the period", async () => {
    const inside = async (from: number, to: number): Promise<string> =>
      labels(table, { target, windows, period: { from: iso(from), to: iso(to) } });
    expect(await inside(0, 40)).toBe("W.W.");
    expect(await inside(1, 40)).toBe("_.W.");
    expect(await inside(0, 39)).toBe("W.W_");
    expect(await inside(10, 30)).toBe("_.W_");
  });

  test("exceptions take readings out", async () => {
    const except = [
      { from: iso(0), to: iso(6) },
      { from: iso(12), to: iso(14) },
    ];
    const { table: rows, rows: labelled } = await countRowsOf(table, {
      target,
      windows: { ...windows, aggregate: ["count"] },
      period: { except },
    });
    expect([...labelled.labels]).toEqual([255, 0, 1, 0]);
    expect(valuesOf(rows, "m count")).toEqual([null, 8, 10, 10]);
  });

  test("the last so much of it counts back from the end of the newest reading, and is told with both ends", async () => {
    expect(await labels(table, { target, windows, period: { last: "20 min" } })).toBe("__W.");
    expect(await labels(table, { target, windows, period: { last: "19 min" } })).toBe("___.");
    expect(resolvePeriod(table, { period: { last: "20 min" } })).toEqual({
      from: "2026-01-05T00:20:00Z",
      to: "2026-01-05T00:40:00Z",
    });
    expect(resolvePeriod(table, { period: { from: "2026-01-05T00:10" } })).toEqual({
      from: "2026-01-05T00:10",
      to: "2026-01-05T00:40:00Z",
    });
    expect(resolvePeriod(table, {})).toBeNull();
    expect(await labels(table, { target, period: { last: "20 min" } })).toBe(
      "_".repeat(20) + "W".repeat(10) + ".".repeat(10),
    );
  });

  test("outside the data is an error, as for plain rows; so is a length that is none, or no time at all", async () => {
    const wrong = await failure(() => rowsOf(table, { target, windows, period: { from: "2030-01-01" } }));
    expect(wrong).toMatchObject({ code: "bad-period", where: "period" });
    expect((await failure(() => rowsOf(table, { target, period: { last: "soon" } }))).where).toBe(
      "period.last",
    );
    const untimed = new Table({ columns: [table.column("m")] });
    expect((await failure(() => rowsOf(untimed, { target, period: { last: "1 h" } }))).code).toBe(
      "bad-period",
    );
  });
});

describe("samples", () => {
  const lab = sourceOf("lab", "samples", minutes(15, 25, 35, 37, 300), [
    ["moisture", [4, 5, 4, 6, 5]],
    ["grade", ["A", "B", "A", "C", "A"]],
  ]);
  const speed = Array.from({ length: 40 }, (_, row) => row);
  const base = lineOf(".".repeat(40), [
    ["speed", speed],
    ["moisture", speed.map(row => (row < 15 ? null : 4))],
    ["grade", speed.map(() => "A")],
    ["product", speed.map(row => (row < 20 ? "oat" : "rye"))],
    ["down", speed.map(row => row >= 30)],
  ]);
  const source = new Map([
    ["moisture", "lab"],
    ["grade", "lab"],
    ["product", "schedule"],
  ]);
  const schedule = sourceOf("schedule", "intervals", minutes(0), [["product", ["oat"]]], minutes(20));
  const table = withSources(base, [lab, schedule], source);
  const samples = { of: "lab", lookBack: "10 min", delay: "5 min" };
  const target = { variable: "moisture", above: 4.5 };

  test("each sees (t − delay − look-back, t − delay]; its own columns are its own, attributes are as they were then", async () => {
    const { table: rows, rows: labelled, rowText: text } = await rowsOf(table, { target, samples });
    expect(text).toBe("one row is a lab sample, with the 10 min up to 5 min before it");
    expect(valuesOf(rows, "speed mean")).toEqual([5.5, 15.5, 25.5, 27.5, null]);
    expect(valuesOf(rows, "moisture")).toEqual([4, 5, 4, 6, 5]);
    expect(valuesOf(rows, "grade")).toEqual(["A", "B", "A", "C", "A"]);
    expect(valuesOf(rows, "product")).toEqual(["oat", "rye", "rye", "rye", null]);
    expect(rows.has("moisture mean")).toBe(false);
    // The last one has no process data.
    expect([...labelled.labels]).toEqual([0, 1, 0, 1, 255]);
    expect(labelled.text).toBe("moisture above 4.5");
  });

  test("replicates are one: numbers averaged, their number kept", async () => {
    const { table: rows } = await countRowsOf(table, {
      target,
      samples: { ...samples, sameSample: "2 min" },
    });
    expect(valuesOf(rows, "moisture")).toEqual([4, 5, 5, 5]);
    expect(valuesOf(rows, "grade")).toEqual(["A", "B", "C", "A"]);
    expect(valuesOf(rows, "replicates")).toEqual([1, 1, 2, 1]);
    const { leftOut } = chooseVariables(rows, { target });
    expect(leftOut).toContainEqual({ variable: "replicates", reason: "identifier" });
  });

  test("when about readings is about what the sample saw, when about its own columns about the sample", async () => {
    const running = { not: { variable: "down", in: [true] } };
    expect(await labels(table, { target, samples, when: running })).toBe(".W.W_");
    expect(await labels(table, { target, samples: { ...samples, delay: "0 min" }, when: running })).toBe(
      ".W.__",
    );
    const graded = { variable: "grade", in: ["A", "B"] };
    expect(await labels(table, { target, samples, when: graded })).toBe(".W.__");
    expect(await labels(table, { target, samples, when: { all: [running, graded] } })).toBe(".W.__");
    expect(
      await labels(table, { target, samples, ignore: { any: [{ variable: "speed", below: 8 }, graded] } }),
    ).toBe("___W_");
  });

  test("periods in the target, and the period, are about when the sample was taken", async () => {
    const periods = [{ from: iso(25), to: iso(37) }];
    expect(await labels(table, { target: { periods }, samples })).toBe(".WW._");
    expect(await labels(table, { target, samples, period: { from: iso(25), to: iso(36) } })).toBe("_W.__");
    expect(
      await labels(table, { target, samples, period: { except: [{ from: iso(24), to: iso(26) }] } }),
    ).toBe("._.W_");
  });

  test("forAtLeast is measured on the samples, over gaps as long as five of their intervals", async () => {
    expect(await labels(table, { target: { ...target, forAtLeast: "11 min" }, samples })).toBe("...._");
  });

  test("a target that also reads the process is judged on the readings", async () => {
    const both = { all: [target, { variable: "speed", above: 20 }] };
    const error = await failure(() => rowsOf(table, { target: both, samples }));
    expect(error.code).toBe("empty-population");
  });
});

describe("batches", () => {
  const batches = sourceOf(
    "batches",
    "intervals",
    minutes(0, 10, 25),
    [
      ["yield", [90, 70, 95]],
      ["grade", ["A", "B", "A"]],
    ],
    minutes(10, 20, 40),
  );
  const columns = lineOf("WWWWWWWW.." + "....WWWWWW" + "....................", [
    ["batches", Array.from({ length: 40 }, (_, row) => row < 20 || row >= 25)],
    ["batches yield", Array.from({ length: 40 }, () => 90)],
    ["batches grade", Array.from({ length: 40 }, () => "A")],
  ]);
  const from = new Map(["batches", "batches yield", "batches grade"].map(name => [name, "batches"]));
  const table = withSources(columns, [batches], from);

  test("a row per batch; its attributes come from the batch, under the names of the assembled table", async () => {
    const specification: Specification = {
      target: { variable: "batches grade", in: ["B"] },
      batches: { of: "batches" },
    };
    const { table: rows, rows: labelled, rowText: text } = await rowsOf(table, specification);
    expect(text).toBe("one row is one of “batches”, from its beginning to its end");
    expect(valuesOf(rows, "batches yield")).toEqual([90, 70, 95]);
    expect(valuesOf(rows, "m mean")).toEqual([7.4, (4 + 6 * 9) / 10, 1]);
    expect([...labelled.labels]).toEqual([0, 1, 0]);
    expect([...rows.time!].map(at => (at - START) / MINUTE)).toEqual([0, 10, 25]);
    expect(await labels(table, { target: wet, batches: { of: "batches" } })).toBe("WW.");
  });

  test("a batch counts in a period that it lies in from beginning to end", async () => {
    const period = { from: iso(5), to: iso(40) };
    expect(await labels(table, { target: wet, batches: { of: "batches" }, period })).toBe("_W.");
  });

  test("a source that is not there, or of another kind", async () => {
    const error = await failure(() => rowsOf(table, { target: wet, batches: { of: "batch" } }));
    expect(error).toMatchObject({ code: "no-such-source", where: "batches.of", suggestions: ["batches"] });
    const kind = await failure(() =>
      rowsOf(table, { target: wet, samples: { of: "batches", lookBack: "1 h" } }),
    );
    expect(kind.message).toContain("is a source of intervals, not of samples");
  });
});

describe("what one row is", () => {
  const plain = lineOf("W.W.");
  const assembledFor = (rowsChoice: Table["rowsChoice"], sources: Table["sources"] = []): Table =>
    new Table({
      columns: plain.variables.map(({ name }) => plain.column(name)),
      time: plain.time,
      sources,
      rowsChoice,
    });

  test("the specification says, otherwise the table, otherwise its own rows", () => {
    expect(rowText(plain)).toBe("one row is one reading, every 1 min");
    expect(rowText(plain, { windows: { every: " 15 min" } })).toBe("one row is a 15 min slice");
    const table = assembledFor({ windows: { every: "1 h" } });
    expect(rowText(table)).toBe("one row is a 1 h slice");
    expect(rowText(table, { windows: { every: "2 h" } })).toBe("one row is a 2 h slice");
    expect(rowText(plain, { samples: { of: "<b>\nlab", lookBack: "1 h" } })).toBe(
      "one row is a <b> lab sample, with the 1 h before it",
    );
    const lab = sourceOf("lab", "samples", minutes(1), []);
    expect(rowText(assembledFor("lab", [lab]))).toBe("one row is a lab sample");
    expect(rowText(assembledFor("historian"))).toBe("one row is one reading, every 1 min");
  });

  test("a table that was assembled for windows is compared on windows", async () => {
    const { table, rows } = await rowsOf(assembledFor({ windows: { every: "2 min" } }), {
      target: wet,
    }).catch(() => ({ table: null, rows: null }));
    expect(table).toBeNull();
    expect(rows).toBeNull();
    const counted = await countRowsOf(assembledFor({ windows: { every: "2 min", targetShare: 1 } }), {
      target: wet,
    });
    expect(counted.table.rows).toBe(2);
    expect(counted.table.rowsChoice).toBeUndefined();
  });

  test.each([
    [{ windows: { every: "0 min" } }, "windows.every"],
    [{ windows: { every: "often" } }, "windows.every"],
    [{ windows: { every: "1 h", lags: ["0 s"] } }, "windows.lags[0]"],
    [{ samples: { of: "lab", lookBack: "0 h" } }, "samples.lookBack"],
  ] as [Partial<Specification>, string][])(
    "a length that is none is an error at its key: %j",
    async (rows, where) => {
      const error = await failure(() => rowsOf(plain, { target: wet, ...rows }));
      expect(error).toMatchObject({ code: "bad-specification", where });
    },
  );

  test("without a time column there are none", async () => {
    const untimed = new Table({ columns: [plain.column("m")] });
    expect(await failure(() => rowsOf(untimed, { target: wet, windows }))).toMatchObject({
      code: "bad-specification",
      where: "windows",
    });
  });
});

describe("the variables of windows", () => {
  const table = lineOf(".".repeat(20) + "W".repeat(20), [
    ["oven mean", Array.from({ length: 40 }, (_, row) => row % 7)],
    ["oven", Array.from({ length: 40 }, (_, row) => row % 5)],
    ["speed_sp", Array.from({ length: 40 }, (_, row) => row % 3)],
  ]);
  const specification: Specification = {
    target: wet,
    windows: {
      every: "10 min",
      aggregate: ["mean", "slope"],
      per: [
        { variables: ["speed_*"], aggregate: ["last", "count"] },
        { variables: ["*"], aggregate: ["mean", "slope"] },
      ],
      lags: ["10 min"],
    },
  };

  test("names tell tag, aggregate and lag; clashes are resolved; the first entry of per that fits counts", async () => {
    const { table: rows } = await rowsOf(table, {
      target: wet,
      windows: { every: "10 min", lags: ["10 min"], per: specification.windows!.per },
    });
    expect(rows.variables.map(({ name }) => name)).toEqual(
      ["", ", 10 min before"].flatMap(lag => [
        `m mean${lag}`,
        `m slope${lag}`,
        `row mean${lag}`,
        `row slope${lag}`,
        `oven mean mean${lag}`,
        `oven mean slope${lag}`,
        `oven mean${lag}`,
        `oven slope${lag}`,
        `speed_sp last${lag}`,
        `speed_sp count${lag}`,
      ]),
    );
    const twins = timed(upTo(20), [
      ["a mean", [...Array(20).keys()]],
      ["a", [...Array(20).keys()]],
      ["a std", Array(20).fill("x")],
    ]);
    const named = await countRowsOf(twins, {
      target: { variable: "a", above: 5 },
      windows: { every: "10 min", aggregate: ["std", "mean"] },
    });
    expect(named.table.variables.map(({ name }) => name)).toEqual([
      "a mean std",
      "a mean mean",
      "a std",
      "a mean",
      "a std (2)",
    ]);
  });

  test("patterns, roles and units hold for a tag's aggregates by the tag's name as well as by their own", async () => {
    const { table: rows } = await rowsOf(table, specification);
    const choice = {
      exclude: ["oven", "row slope"],
      roles: { setting: ["speed_sp"], quality: ["row mean, *"] },
      units: { row: "°C", "row mean": "K", speed_sp: "m/min" },
    };
    const { selected, leftOut } = chooseVariables(rows, { ...specification, variables: choice });
    expect(selected.map(({ name }) => name)).toEqual([
      "row mean",
      "oven mean mean",
      "oven mean slope",
      "speed_sp last",
      "row slope, 10 min before",
      "oven mean mean, 10 min before",
      "oven mean slope, 10 min before",
      "speed_sp last, 10 min before",
    ]);
    expect(
      leftOut.filter(({ reason }) => reason === "defines the target").map(({ variable }) => variable),
    ).toEqual(["", ", 10 min before"].flatMap(lag => [`m mean${lag}`, `m slope${lag}`]));
    const units = new Map(describedVariables(rows, choice).map(({ name, unit }) => [name, unit]));
    expect(
      ["row mean", "row slope", "row mean, 10 min before", "speed_sp count"].map(name => units.get(name)),
    ).toEqual(["K", "°C/h", "°C", undefined]);
    expect(selected.find(({ name }) => name === "speed_sp last")!.role).toBe("setting");
  });

  test("include brings all aggregates of a tag back, and only one of them by its full name", async () => {
    const { table: rows } = await rowsOf(table, specification);
    const names = (include: string[]): string[] =>
      chooseVariables(rows, { ...specification, variables: { include } }).selected.map(({ name }) => name);
    expect(names(["m"])).toEqual(["m mean", "m slope", "m mean, 10 min before", "m slope, 10 min before"]);
    expect(names(["m mean"])).toEqual(["m mean"]);
    expect(() => names(["mm"])).toThrow("Did you mean “m”");
  });

  test("a name in per that no tag has is an error at its key", async () => {
    const per = [{ variables: ["ovn"], aggregate: ["mean" as const] }];
    const error = await failure(() => rowsOf(table, { target: wet, windows: { ...windows, per } }));
    expect(error).toMatchObject({
      code: "no-such-variable",
      where: "windows.per[0].variables[0]",
      suggestions: ["oven"],
    });
  });
});

describe("an empty population says why", () => {
  test("the target never holds for as much of a row as it must", async () => {
    const table = lineOf("W...W....." + "..........");
    const error = await failure(() =>
      rowsOf(table, { target: wet, windows, labels: { event: "wet", reference: "dry" } }),
    );
    expect(error).toMatchObject({ code: "empty-population", where: "windows.targetShare" });
    expect(error.message).toContain(
      "No wet rows: the target holds in 2 readings, but in no row for 50 % of the time",
    );
  });

  test("nowhere does enough of the time count", async () => {
    const table = lineOf("W.W.W.W.W.", [["on", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]]]);
    const error = await failure(() =>
      rowsOf(table, { target: wet, when: { variable: "on", above: 0 }, windows }),
    );
    expect(error).toMatchObject({ code: "empty-population", where: "windows" });
    expect(error.message).toContain("In no row does as much as 50 % of the time count");
  });

  test("the limit is out of reach: where the readings lie", async () => {
    const error = await failure(() =>
      rowsOf(lineOf(".".repeat(20)), { target: { variable: "m", above: 90 }, windows }),
    );
    expect(error.message).toContain("“m” lies between 1 and 1");
  });
});

describe("warnings", () => {
  test("a window shorter than two readings, and one shorter than a tag holds its value", async () => {
    const short = await countRowsOf(lineOf("W.".repeat(60)), { target: wet, windows: { every: "1.5 min" } });
    expect(short.notices.map(({ code }) => code)).toEqual(["short-rows"]);
    expect(short.notices[0].text).toBe(
      "A slice (1.5 min) is shorter than two readings, which come every 1 min: spread and slope within it mean nothing.",
    );
    const steps = Array.from({ length: 200 }, (_, row) => Math.floor(row / 20));
    const slow = timed(upTo(200), [
      ["m", steps.map((_, row) => (row % 2) * 9)],
      ["lab", steps],
      ["set", steps],
    ]);
    const marked = new Table({
      columns: slow.variables.map(variable => {
        const column = slow.column(variable.name);
        return variable.name === "set"
          ? { ...column, variable: { ...variable, role: "setting" as const } }
          : column;
      }),
      time: slow.time,
    });
    const { notices } = await countRowsOf(marked, { target: wet, windows: { every: "15 min" } });
    expect(notices.map(({ code }) => code)).toEqual(["held-longer-than-rows"]);
    expect(notices[0].text).toBe(
      "“lab” (20 min) holds its value for longer than one row lasts (15 min): neighbouring rows repeat one another, and spread and slope say little.",
    );
    expect((await countRowsOf(marked, { target: wet, windows: { every: "30 min" } })).notices).toEqual([]);
  });
});

describe("kept rows", () => {
  const table = lineOf("WWWWW....." + "..........", [["on", Array.from({ length: 20 }, () => 1)]]);

  test("a moved target computes nothing anew; other conditions on which rows count do", async () => {
    const first = await countRowsOf(table, { target: wet, windows });
    const moved = await countRowsOf(table, {
      target: { variable: "m", above: 0 },
      windows: { ...windows, targetShare: 0.7 },
      period: { from: iso(0) },
    });
    expect(moved.table).toBe(first.table);
    expect(moved.rows.counts.event).toBe(2);
    const other = await countRowsOf(table, { target: wet, windows, when: { variable: "on", above: 0 } });
    expect(other.table).not.toBe(first.table);
  });

  test("a cancelled run says so, and is computed when it is asked for again", async () => {
    const controller = new AbortController();
    const other = { ...windows, aggregate: ["max" as const] };
    const running = failure(() => rowsOf(table, { target: wet, windows: other }, controller.signal));
    controller.abort();
    expect((await running).code).toBe("cancelled");
    expect((await rowsOf(table, { target: wet, windows: other })).table.has("m max")).toBe(true);
    const error = await failure(() => rowsOf(table, { target: wet }, AbortSignal.abort()));
    expect(error.code).toBe("cancelled");
  });
});

describe("no feature looks past its row's end", () => {
  test("changing the future, or not having it, changes nothing before", async () => {
    // Seldom missing: how often a tag is read at all is told from the whole table.
    const orMissing = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
      fc.oneof({ weight: 20, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });
    const reading = fc.tuple(
      orMissing(fc.integer({ min: -50, max: 50 })),
      orMissing(fc.constantFrom("a", "b")),
      fc.boolean(),
    );
    const readings = fc.array(reading, { minLength: 60, maxLength: 90 });
    const kinds = fc.constantFrom<Partial<Specification>>(
      { windows: { every: "7 min", lags: ["5 min"] } },
      { samples: { of: "lab", lookBack: "9 min", delay: "2 min", lags: ["5 min"] } },
      { batches: { of: "batches", lags: ["5 min"] } },
    );
    const aggregate = [
      "mean",
      "std",
      "min",
      "max",
      "median",
      "slope",
      "last",
      "first",
      "count",
      "missing",
      "q10",
      "range",
      { above: 0 },
    ] as const;
    await fc.assert(
      fc.asyncProperty(readings, kinds, fc.integer({ min: 20, max: 59 }), async (list, kind, cut) => {
        const lab = sourceOf("lab", "samples", minutes(5, 20, 30, 44, 58), [["q", [1, 2, 3, 4, 5]]]);
        const batches = sourceOf("batches", "intervals", minutes(0, 15, 30), [], minutes(15, 28, 55));
        const rows = Object.fromEntries(
          Object.entries(kind).map(([key, choice]) => [
            key,
            { ...(choice as object), aggregate: [...aggregate] },
          ]),
        );
        const made = async (change: boolean, count: number): Promise<Table> => {
          const numbers = list
            .slice(0, count)
            .map(([x], row) => (change && row >= cut && x !== null ? x * 100 + 7 : x));
          const words = list
            .slice(0, count)
            .map(([, word], row) => (change && row >= cut && word !== null ? "c" : word));
          const table = timed(upTo(count), [
            ["m", numbers],
            ["words", words],
            ["on", list.slice(0, count).map(entry => entry[2])],
          ]);
          return (
            await countRowsOf(withSources(table, [lab, batches]), {
              target: { variable: "m", above: 0 },
              ...rows,
            })
          ).table;
        };
        const before = await made(false, list.length);
        for (const after of [await made(true, list.length), await made(false, cut)]) {
          for (const { name } of before.variables) {
            if (!after.has(name)) continue;
            const [left, right] = [valuesOf(before, name), valuesOf(after, name)];
            before.time!.forEach((at, row) => {
              // A sample sees the reading at the end of its time, the others do not.
              const end =
                "windows" in kind
                  ? at + 7 * MINUTE
                  : "samples" in kind
                    ? at - 2 * MINUTE + 1
                    : at + 25 * MINUTE;
              if (end <= START + cut * MINUTE && row < right.length)
                expect([name, row, right[row]]).toEqual([name, row, left[row]]);
            });
          }
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

test("±infinity and numbers too large to square are values: they spoil only what they are in", async () => {
  const time = upTo(40);
  const x = time.map((_, row) =>
    row === 3 ? Infinity : row === 13 ? 1e300 : row === 14 ? -1e300 : row % 10,
  );
  const table = timed(time, [
    ["x", x],
    ["m", time.map((_, row) => row % 9)],
  ]);
  const aggregate = ["mean", "std", "max", "slope", "range", "median", "count"] as const;
  const { table: rows } = await countRowsOf(table, {
    target: { variable: "m", above: 4 },
    windows: { every: "10 min", aggregate: [...aggregate] },
  });
  expect(valuesOf(rows, "x mean")[0]).toBe(Infinity);
  expect(valuesOf(rows, "x max").slice(0, 3)).toEqual([Infinity, 1e300, 9]);
  expect(valuesOf(rows, "x std")).toEqual([
    null,
    null,
    expect.closeTo(3.0276503540974917, 12),
    expect.closeTo(3.0276503540974917, 12),
  ]);
  expect(valuesOf(rows, "x slope").map(slope => slope === null)).toEqual([true, true, false, false]);
  expect(valuesOf(rows, "x median").slice(2)).toEqual([4.5, 4.5]);
});
