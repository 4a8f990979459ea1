import { derive, tableFrom } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import { isShared } from "../../../kernel-lib/dist/compute";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import type { Derived } from "../../../kernel-lib/dist/protocol";
import { codeOf, errorOf, HOSTILE_NAMES, noticesOf, valuesOf } from "./helpers";

const line = tableFrom({
  power: [10, 20, 30, null],
  speed: [2, 0, 5, 4],
  product: ["oat", "rye", null, "oat"],
  planned: ["oat", "oat", "oat", "rye"],
  running: [true, false, true, null],
  "oven 2 [°C]": [200, 210, 220, 230],
});

/** The values of a formula over {@link line}. */
function computed(formula: string, table: Table = line): (number | string | null)[] {
  return valuesOf(derive(table, [{ name: "result", formula }]), "result");
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof GembaError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("formulas", () => {
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 / 4 / 2", 1],
    ["8 - 4 - 2", 2],
    ["2 ^ 3 ^ 2", 512],
    ["-2 ^ 2", -4],
    ["2 ^ -1", 0.5],
    ["2 * -3", -6],
    ["- - 3", 3],
    ["+4", 4],
    [".5 + 1. + 1e-3 + 2E2", 201.501],
    ["abs(-3) + min(4, 2, 3) + max(1, 5)", 10],
    ["sqrt(9) + log(exp(2)) + log10(1000)", 8],
    ["round(2.5)", 3],
    ["round(-2.5)", -3],
    ["floor(2.7) + ceil(2.1)", 5],
    ["IF(1 < 2, 10, 20)", 10],
    ["if(0, 10, 20)", 20],
  ])("%s is %d", (formula, value) => {
    expect(computed(`${formula} + 0 * power`)[0]).toBeCloseTo(value, 12);
  });

  test.each([
    ["speed > 2", ["false", "false", "true", "true"]],
    ["speed >= 2 and speed != 5", ["true", "false", "false", "true"]],
    ["not speed < 4 or power = 10", ["true", "false", "true", "true"]],
    ["product = 'oat'", ["true", "false", null, "true"]],
    ["'oat' <> product", ["false", "true", null, "false"]],
    ["product = planned", ["true", "false", null, "false"]],
    ["running", ["true", "false", "true", null]],
    ["running and speed > 1", ["true", "false", "true", null]],
    ["running or speed > 3", ["true", "false", "true", "true"]],
    ['if(speed > 3, running, product = "oat")', ["true", "false", "true", null]],
  ])("%s answers yes, no or unknown: a boolean tag", (formula, values) => {
    const table = derive(line, [{ name: "result", formula }]);
    expect(valuesOf(table, "result")).toEqual(values);
    expect(table.variables.at(-1)?.kind).toBe("boolean");
  });

  test("a condition counts as 1 or 0 among numbers", () => {
    expect(computed("(speed > 3) * 100")).toEqual([0, 0, 100, 100]);
  });

  test("missing in, missing out; if looks only at what it chooses", () => {
    expect(computed("power + speed")).toEqual([12, 20, 35, null]);
    expect(computed("max(power, 1)")).toEqual([10, 20, 30, null]);
    expect(computed("power ^ 0")).toEqual([1, 1, 1, null]);
    expect(computed("if(speed > 3, speed, power)")).toEqual([10, 20, 5, 4]);
  });

  test("what is no finite number is missing, and the notice counts those rows", () => {
    const table = derive(line, [{ name: "per_metre", formula: "power / speed" }]);
    expect(valuesOf(table, "per_metre")).toEqual([5, null, 6, null]);
    expect(table.notices).toMatchObject([{ code: "formula-undefined", variable: "per_metre" }]);
    expect(table.notices[0]?.text).toContain("1 row missing");
    expect(computed("sqrt(speed - 2)")).toEqual([0, null, Math.sqrt(3), Math.sqrt(2)]);
    expect(computed("log(speed)")[1]).toBeNull();
    expect(computed("1e200 ^ speed")).toEqual([null, 1, null, null]);
    expect(computed("if(speed > 0, power / speed, 0)")).toEqual([5, 0, 6, null]);
  });

  test("a name that is no plain word stands in brackets, a ] in it twice", () => {
    expect(computed("[oven 2 [°C]]] - 200")).toEqual([0, 10, 20, 30]);
    expect(computed("[power]")).toEqual([10, 20, 30, null]);
  });

  test.each(HOSTILE_NAMES)("a name from data is only a name: %j", name => {
    const table = tableFrom([[name, [1, 2]]]);
    expect(computed(`[${name.replaceAll("]", "]]")}] * 2`, table)).toEqual([2, 4]);
    expect(valuesOf(derive(tableFrom({ x: [1] }), [{ name, formula: "x" }]), name)).toEqual([1]);
  });

  test("units, stations and descriptions are kept; values lie in shared memory; the table before stays", () => {
    const tag = { name: "e", formula: "power / 2", unit: "kWh/m", description: "energy", station: "oven" };
    const table = derive(line, [tag]);
    expect(table.variables.at(-1)).toEqual({
      name: "e",
      kind: "numeric",
      unit: "kWh/m",
      description: "energy",
      station: "oven",
    });
    const column = table.column("e");
    expect(column.type === "numeric" && isShared(column.values)).toBe(true);
    expect(line.has("e")).toBe(false);
  });

  test("derived tags can use those before them", () => {
    const table = derive(line, [
      { name: "a", formula: "speed * 2" },
      { name: "fast", formula: "a > 5" },
      { name: "b", formula: "a + if(fast, 1, 0)" },
    ]);
    expect(valuesOf(table, "b")).toEqual([4, 0, 11, 9]);
  });

  test("a million rows run in blocks without a seam", () => {
    const rows = 10_001;
    const table = tableFrom({ x: Float64Array.from({ length: rows }, (_, row) => row) });
    const values = computed("(x + 1) * (x - 1) - x ^ 2", table);
    expect(values.every(value => value === -1)).toBe(true);
    expect(values).toHaveLength(rows);
  });
});

describe("a formula that can't be used says where and why", () => {
  test.each([
    ["power / sped", "character 9: power / ▸sped◂). Did you mean “speed”?"],
    ["power speed", "character 7: power ▸speed◂). Put an operator"],
    ["1 +", "ends where a number or a tag should stand"],
    ["(power", "character 1: ▸(◂power). Close it."],
    ["power)", "closes a parenthesis that never opened"],
    ["1,5", "Decimal numbers have a point"],
    ["1 < power < 2", "can't be chained"],
    ["sqr(power)", "There is no function “sqr”"],
    ["min(1)", "at least 2 values, not 1"],
    ["abs(1, 2)", "“abs” takes 1 value, not 2"],
    ["if(1, 2)", "“if” takes 3 values, not 2"],
    ["product + 1", "“product” holds words, not numbers"],
    ["if(product, 1, 2)", "holds words"],
    ["-product", "holds words"],
    ["product = 1", "Words are compared with a number"],
    ["product < 'oat'", "Use = or !=."],
    ["product = 'oats'", "“product” never is “oats” (derive[0].formula, character 11"],
    ["'a' = 'b'", "Two words are compared, and no tag"],
    ["[power", "A [ opens and never closes"],
    ["'oat", "A ' opens and never closes"],
    ["power ? 1", "“?” means nothing in a formula"],
    ["power + and", "Something is missing before “and”"],
    ["max(power; 1)", "“;” means nothing"],
    ["result + 1", "A derived tag can't use itself"],
    ["process.exit(1)", "There is no function “process.exit”"],
  ])("%s", (formula, part) => {
    const error = messageOf(() => computed(formula));
    expect(error).toContain(part);
    expect(error).toContain("derive[0].formula");
  });

  test("its code is bad-formula, with the names that may have been meant", async () => {
    const error = await errorOf(() => computed("power / sped"));
    expect([error.code, error.suggestions]).toEqual(["bad-formula", ["speed"]]);
  });

  test.each([
    ["parentheses", "(".repeat(10_000) + "1" + ")".repeat(10_000)],
    ["signs", "-".repeat(10_000) + "1"],
    ["powers", "2^".repeat(10_000) + "1"],
    ["nots", "not ".repeat(10_000) + "1"],
    ["calls", "abs(".repeat(10_000) + "1" + ")".repeat(10_000)],
  ])("10,000 %s within each other end in an error, not in a crash", async (_, formula) => {
    expect(await codeOf(() => computed(formula))).toBe("bad-formula");
  });

  test("a sum of 10,000 terms is none too deep", () => {
    expect(computed(Array(10_000).fill("1").join("+"))).toEqual([10_000, 10_000, 10_000, 10_000]);
  });

  test("tags that need each other, or one further down, are refused", async () => {
    const circle = [
      { name: "a", formula: "b + 1" },
      { name: "b", formula: "a + 1" },
    ];
    const error = await errorOf(() => derive(line, circle));
    expect(error.code).toBe("bad-formula");
    expect(error.message).toContain("move it up, unless the two need each other");
  });

  test("a name that is taken is refused", async () => {
    expect(await codeOf(() => derive(line, [{ name: "speed", formula: "1" }]))).toBe("duplicate-names");
    const twice = [
      { name: "a", formula: "1" },
      { name: "a", formula: "2" },
    ];
    expect(await codeOf(() => derive(line, twice))).toBe("duplicate-names");
    const timed = tableFrom({ time: [new Date(0)], x: [1] });
    expect(await codeOf(() => derive(timed, [{ name: "time", formula: "1" }]))).toBe("duplicate-names");
  });

  test.each<[unknown, string]>([
    ["x", "“derive” is not a list (derive)"],
    [[1], "not an object (derive[0])"],
    [[{ name: "a" }], "neither a formula nor a counter (derive[0])"],
    [[{ name: "a", formula: "1", rateOf: "b" }], "both a formula and a counter (derive[0])"],
    [[{ formula: "1" }], "derive[0].name"],
    [[{ name: "a", formula: 1 }], "derive[0].formula"],
    [
      [{ name: "a", formula: "1", units: "m" }],
      "There is no option “units” (derive[0]). Did you mean “unit”?",
    ],
    [[{ name: "a", formula: "1", unit: 1 }], "derive[0].unit"],
    [[{ name: "a", rateOf: "b", per: "year" }], "derive[0].per"],
    [[{ name: "a", rateOf: "b", rollover: 0 }], "derive[0].rollover"],
  ])("options that are wrong: %j", (derived, part) => {
    expect(messageOf(() => derive(line, derived as Derived[]))).toContain(part);
  });
});

describe("the rate of a counter", () => {
  function metered(minutes: readonly number[], counter: readonly (number | null)[], unit?: string): Table {
    return tableFrom(
      {
        time: minutes.map(minute => new Date(Date.UTC(2026, 0, 5) + minute * 60_000)),
        meter: counter,
      },
      { variables: [{ name: "meter", unit }] },
    );
  }

  test("is the rise over the time that passed; the first row has none", () => {
    const table = derive(metered([0, 1, 2, 4], [10, 12, 12, 20]), [
      { name: "rate", rateOf: "meter", per: "min" },
    ]);
    expect(valuesOf(table, "rate")).toEqual([null, 2, 0, 4]);
    expect(table.notices).toEqual([]);
  });

  test("of what falls as often as it rises is no rate of a counter, and says so", () => {
    const minutes = Array.from({ length: 60 }, (_, row) => row);
    const speeds = minutes.map(row => 30 + Math.sin(row));
    const table = derive(metered(minutes, speeds), [{ name: "rate", rateOf: "meter", per: "min" }]);
    expect(table.notices.find(({ level }) => level === "warning")).toMatchObject({
      code: "no-counter",
      text: "“rate”: “meter” falls in 29 rows, more often than a counter does: its rate is missing there. Is it one?",
    });
  });

  test("a missing reading is bridged by the next one", () => {
    const table = derive(metered([0, 1, 2, 3], [10, null, 14, 15]), [
      { name: "rate", rateOf: "meter", per: "min" },
    ]);
    expect(valuesOf(table, "rate")).toEqual([null, null, 2, 1]);
  });

  test("a fall is a reset, missing there and counted", () => {
    const table = derive(metered([0, 1, 2, 3], [10, 12, 1, 3]), [
      { name: "rate", rateOf: "meter", per: "min" },
    ]);
    expect(valuesOf(table, "rate")).toEqual([null, 2, null, 2]);
    expect(table.notices.map(({ text }) => text)).toEqual([
      "“rate”, the rate of “meter”: 1 reset, missing there.",
    ]);
  });

  test("a rollover is counted on; a fall that it does not explain is a reset", () => {
    const table = derive(metered([0, 1, 2, 3, 4], [990, 995, 2, 500, 10]), [
      { name: "rate", rateOf: "meter", per: "min", rollover: 1000 },
    ]);
    expect(valuesOf(table, "rate")).toEqual([null, 5, 7, 498, null]);
    expect(table.notices[0]?.text).toContain("1 rollover counted on; 1 reset, missing there");
  });

  test("readings above the rollover make one doubt it", () => {
    const table = derive(metered([0, 1, 2], [990, 1200, 1201]), [
      { name: "rate", rateOf: "meter", rollover: 1000 },
    ]);
    expect(noticesOf(table)).toEqual(["counter-beyond-rollover"]);
  });

  test("a gap of more than ten intervals is missing and counted, one of ten is not", () => {
    const minutes = [0, 1, 2, 3, 4, 14, 25];
    const table = derive(metered(minutes, [0, 1, 2, 3, 4, 14, 25]), [
      { name: "rate", rateOf: "meter", per: "min" },
    ]);
    expect(valuesOf(table, "rate")).toEqual([null, 1, 1, 1, 1, 1, null]);
    expect(table.notices[0]?.text).toContain("1 gap longer than 10 min, missing there");
  });

  test("two readings of one time give no rate", () => {
    const table = derive(metered([0, 1, 1, 2], [0, 1, 2, 3]), [
      { name: "rate", rateOf: "meter", per: "min" },
    ]);
    expect(valuesOf(table, "rate")).toEqual([null, 1, null, 1]);
  });

  test.each([
    ["kWh", undefined, undefined, "kW"],
    ["MWh", "h", undefined, "MW"],
    ["kWh", "day", undefined, "kWh/day"],
    ["m³", "h", undefined, "m³/h"],
    ["m³", "h", "l/s", "l/s"],
    [undefined, "h", undefined, undefined],
  ] as const)("a counter in %s per %s, said to be %s: %s", (unit, per, said, expected) => {
    const table = derive(metered([0, 1], [0, 1], unit), [
      { name: "rate", rateOf: "meter", ...(per && { per }), ...(said && { unit: said }) },
    ]);
    expect(table.variables.at(-1)?.unit).toBe(expected);
    const factor = per === "day" ? 1440 : 60;
    expect(valuesOf(table, "rate")[1]).toBeCloseTo(factor, 9);
  });

  test("a formula can use a rate, and a rate a formula", () => {
    const table = derive(metered([0, 1, 2], [0, 2, 6]), [
      { name: "double", formula: "meter * 2" },
      { name: "rate", rateOf: "double", per: "min" },
      { name: "half", formula: "rate / 2" },
    ]);
    expect(valuesOf(table, "half")).toEqual([null, 2, 4]);
  });

  test("what can't be a counter is refused", async () => {
    const rate = (name: string): Derived[] => [{ name: "rate", rateOf: name }];
    const timed = metered([0, 1], [0, 1]);
    expect(await codeOf(() => derive(timed, rate("metre")))).toBe("no-such-variable");
    expect((await errorOf(() => derive(timed, rate("metre")))).suggestions).toEqual(["meter"]);
    expect(await codeOf(() => derive(timed, rate("rate")))).toBe("no-such-variable");
    expect(await codeOf(() => derive(line, rate("power")))).toBe("bad-time");
    expect(await codeOf(() => derive(line, rate("product")))).toBe("wrong-kind");
  });
});
