import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { sharedFloat64, Table, tableFrom } from "../../../kernel-lib/dist/data";
import { isShared } from "../../../kernel-lib/dist/compute";
import { codeOf, errorOf, HOSTILE_NAMES, noticesOf, timesOf, valuesOf } from "./helpers";

describe("a table from arrays", () => {
  test("numbers, words and booleans, missing values by any of their names", () => {
    const table = tableFrom({
      speed: [80, null, NaN, undefined],
      recipe: ["oat", null, "butter", "oat"],
      ok: [true, false, null, true],
    });
    expect(table.rows).toBe(4);
    expect(table.variables).toEqual([
      { name: "speed", kind: "numeric" },
      { name: "recipe", kind: "categorical" },
      { name: "ok", kind: "boolean" },
    ]);
    expect(valuesOf(table, "speed")).toEqual([80, null, null, null]);
    expect(valuesOf(table, "recipe")).toEqual(["oat", null, "butter", "oat"]);
    expect(valuesOf(table, "ok")).toEqual(["true", "false", null, "true"]);
    expect(table.column("ok")).toMatchObject({ categories: ["false", "true"] });
    expect(table).toMatchObject({
      time: null,
      timeName: null,
      timeZone: "UTC",
      intervalMs: null,
      notices: [],
    });
  });

  test("columns lie in memory that worker threads share, apart from the caller's array", () => {
    const mine = new Float64Array([1, 2, 3]);
    const table = tableFrom({ x: mine, word: ["a", "b", "c"] });
    mine[0] = 99;
    const [x, word] = [table.column("x"), table.column("word")];
    expect(valuesOf(table, "x")).toEqual([1, 2, 3]);
    expect(x.type === "numeric" && isShared(x.values)).toBe(true);
    expect(word.type === "categorical" && isShared(word.codes)).toBe(true);
  });

  test("words stay words, even when they look like numbers; a mixture is read as a file's texts are", () => {
    const table = tableFrom({ code: ["007", "12"], mixed: [1, "Bad"], infinite: [Infinity, -Infinity] });
    expect(valuesOf(table, "code")).toEqual(["007", "12"]);
    expect(valuesOf(table, "mixed")).toEqual([1, null]);
    expect(valuesOf(table, "infinite")).toEqual([Infinity, -Infinity]);
    expect(noticesOf(table)).toEqual(["text-in-numbers"]);
  });

  test("dates make the time column; rows are put in its order, equal times keep theirs", () => {
    const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 5, 0, minute));
    const table = tableFrom({ t: [at(2), at(0), at(0), new Date(NaN)], x: [1, 2, 3, 4] });
    expect(table.timeName).toBe("t");
    expect(valuesOf(table, "x")).toEqual([2, 3, 1]);
    expect(table.has("t")).toBe(false);
    expect(noticesOf(table)).toEqual(["no-time", "sorted", "repeated-times"]);
    expect(table.notices[0]?.text).toBe("1 row without a time left out.");
  });

  test("texts without an offset are plant time, with one they are instants", () => {
    const berlin = tableFrom(
      { time: ["2026-07-01 12:00", "2026-07-01 12:01"] },
      { timeZone: "Europe/Berlin" },
    );
    expect(timesOf(berlin)[0]).toBe("2026-07-01T10:00:00.000Z");
    const zoned = tableFrom(
      { time: ["2026-07-01T12:00Z", "2026-07-01T12:01Z"] },
      { timeZone: "Europe/Berlin" },
    );
    expect(timesOf(zoned)[0]).toBe("2026-07-01T12:00:00.000Z");
  });

  test("what is known about a variable can be told; time can be refused", () => {
    const table = tableFrom(
      { time: ["2026-07-01", "2026-07-02"], x: [1, 2] },
      {
        time: null,
        variables: [{ name: "x", unit: "°C", role: "setting", station: "Oven", description: "…" }],
      },
    );
    expect(table.time).toBeNull();
    expect(table.variables[1]).toEqual({
      name: "x",
      kind: "numeric",
      unit: "°C",
      role: "setting",
      station: "Oven",
      description: "…",
    });
    expect(table.variables[0]).toMatchObject({ name: "time", role: "time" });
  });

  test("arrays and dates of another context, as a notebook cell's are, are taken alike", () => {
    const columns: unknown = runInNewContext(
      `({ t: [new Date(0), new Date(60000)], x: new Float32Array([1, 2]), y: [1, 2] })`,
    );
    const table = tableFrom(columns as Record<string, number[]>);
    expect(table.timeName).toBe("t");
    expect(valuesOf(table, "x")).toEqual([1, 2]);
    expect(valuesOf(table, "y")).toEqual([1, 2]);
  });

  test("hostile names are only names", () => {
    const table = tableFrom(HOSTILE_NAMES.map((name, at) => [name, [at, at + 1]] as const));
    expect(table.variables.map(({ name }) => name)).toEqual(HOSTILE_NAMES);
    HOSTILE_NAMES.forEach((name, at) => expect(valuesOf(table, name)).toEqual([at, at + 1]));
    expect(tableFrom({ x: [1] }).has("__proto__")).toBe(false);
    expect(tableFrom({ x: [1] }).has("constructor")).toBe(false);
  });

  test.each([
    ["lengths that differ", () => tableFrom({ a: [1, 2], b: [1] }), "bad-options"],
    [
      "a name twice",
      () =>
        tableFrom([
          ["a", [1]],
          ["a", [2]],
        ]),
      "duplicate-names",
    ],
    ["an object as a value", () => tableFrom([["a", [{} as never]]]), "bad-options"],
    ["dates among numbers", () => tableFrom({ a: [1, new Date()] }), "bad-options"],
    ["no array", () => tableFrom({ a: 3 as never }), "bad-options"],
    ["nothing", () => tableFrom(null as never), "bad-options"],
    ["an unknown zone", () => tableFrom({ a: [1] }, { timeZone: "Mars" }), "bad-time"],
    ["a time column that is none", () => tableFrom({ a: ["x", "y"] }, { time: "a" }), "bad-time"],
    ["an unknown time column", () => tableFrom({ a: [1] }, { time: "b" }), "no-such-variable"],
    [
      "a description of nothing",
      () => tableFrom({ a: [1] }, { variables: [{ name: "b" }] }),
      "no-such-variable",
    ],
  ])("%s is refused", async (_, act, code) => {
    expect(await codeOf(act)).toBe(code);
  });
});

describe("a table", () => {
  const table = tableFrom(
    {
      time: ["2026-01-05T00:00", "2026-01-05T00:01", "2026-01-05T00:03"],
      moisture: [1, 2, 3],
      speed: [1, 1, "Bad"],
    },
    { timeZone: "Europe/Berlin" },
  );

  test("a misspelt name is answered with the right one", async () => {
    const error = await errorOf(() => table.column("moistur"));
    expect(error).toMatchObject({ code: "no-such-variable", suggestions: ["moisture"] });
    expect((await errorOf(() => table.column("zzzzzzzz"))).remedy).toContain("“moisture”");
    expect((await errorOf(() => table.column("time"))).message).toContain("is the time column");
  });

  test("tells in one line what it is, and prints its notices below", () => {
    expect(table.describe()).toBe(
      "3 rows × 2 tags, every 2 min, Mon 5 Jan 2026 00:00 – Mon 5 Jan 2026 00:03 (Europe/Berlin)",
    );
    expect(inspect(table)).toBe(
      `${table.describe()}\n  ⚠ Text in numeric tag “speed”: “Bad” 1×. Read as missing.`,
    );
    expect(tableFrom({ x: [1] }).describe()).toBe("1 row × 1 tag");
  });

  test("the interval is the median step, whatever the gaps", () => {
    const minutes = [0, 1, 2, 3, 500, 501, 502];
    const gapped = tableFrom({ t: minutes.map(minute => new Date(minute * 60_000)) });
    expect(gapped.intervalMs).toBe(60_000);
    expect(gapped.describe()).toContain("every minute");
  });

  test("two tables never have the same id", () => {
    expect(tableFrom({ x: [1] }).id).not.toBe(tableFrom({ x: [1] }).id);
  });

  test("time must ascend and columns must be as long", async () => {
    const values = sharedFloat64(2);
    const column = { type: "numeric", variable: { name: "x", kind: "numeric" }, values } as const;
    expect(await codeOf(() => new Table({ columns: [column], time: Float64Array.of(2, 1) }))).toBe(
      "bad-options",
    );
    expect(await codeOf(() => new Table({ columns: [column], time: Float64Array.of(NaN, 1) }))).toBe(
      "bad-options",
    );
    expect(await codeOf(() => new Table({ columns: [column], time: Float64Array.of(1) }))).toBe(
      "bad-options",
    );
    expect(await codeOf(() => new Table({ columns: [column, column] }))).toBe("duplicate-names");
    expect(
      await codeOf(() => new Table({ columns: [column], time: Float64Array.of(1, 2), timeName: "x" })),
    ).toBe("duplicate-names");
  });
});
