import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Condition } from "../../../kernel-lib/dist/protocol";
import { evaluateCondition } from "../../../kernel-lib/dist/target";

const table = tableFrom(
  [
    [
      "time",
      ["2026-03-29T00:00", "2026-03-29T01:00", "2026-03-29T03:00", "2026-03-29T04:00", "2026-03-29T05:00"],
    ],
    ["x", [1, 2, null, 4, -0]],
    ["recipe", ["A", "B", null, "A", "C"]],
    ["wet", [true, false, null, true, false]],
    ["level", ["1", "2", "3", "1", null]],
  ],
  { timeZone: "Europe/Berlin" },
);
const evaluate = (condition: Condition): number[] => [...evaluateCondition(table, condition, "target")];
const failure = (condition: Condition): unknown => {
  try {
    return evaluate(condition);
  } catch (error) {
    return error;
  }
};

/** Rows for every pair of yes, no and unknown. */
const pairs = tableFrom([
  ["a", [1, 1, 1, 0, 0, 0, null, null, null]],
  ["b", [1, 0, null, 1, 0, null, 1, 0, null]],
]);
const a: Condition = { variable: "a", in: [1] };
const b: Condition = { variable: "b", in: [1] };

describe("conditions", () => {
  test("above and below are strict, between includes both ends, missing is unknown", () => {
    expect(evaluate({ variable: "x", above: 2 })).toEqual([0, 0, 255, 1, 0]);
    expect(evaluate({ variable: "x", below: 2 })).toEqual([1, 0, 255, 0, 1]);
    expect(evaluate({ variable: "x", between: [1, 2] })).toEqual([1, 1, 255, 0, 0]);
  });

  test("outside is beyond either end, and what between leaves", () => {
    expect(evaluate({ variable: "x", outside: [1, 2] })).toEqual([0, 0, 255, 1, 1]);
    expect(evaluate({ variable: "x", outside: [-Infinity, 1] })).toEqual([0, 1, 255, 1, 0]);
  });

  test("shares are of the values that are known, in whole rows, equal values together", () => {
    // Known are 1, 2, 4 and 0.
    expect(evaluate({ variable: "x", topShare: 0.25 })).toEqual([0, 0, 255, 1, 0]);
    expect(evaluate({ variable: "x", topShare: 0.5 })).toEqual([0, 1, 255, 1, 0]);
    expect(evaluate({ variable: "x", bottomShare: 0.5 })).toEqual([1, 0, 255, 0, 1]);
    expect(evaluate({ variable: "x", bottomShare: 0.001 })).toEqual([0, 0, 255, 0, 1]);
    const ties = tableFrom({ x: [1, 1, 1, 5, 5] });
    expect([...evaluateCondition(ties, { variable: "x", topShare: 0.2 }, "target")]).toEqual([0, 0, 0, 1, 1]);
    const missing = tableFrom({ x: [NaN, NaN] });
    expect([...evaluateCondition(missing, { variable: "x", topShare: 0.2 }, "target")]).toEqual([255, 255]);
  });

  test("a share can be one of some rows, also inside other conditions", () => {
    const among = Uint8Array.of(1, 1, 1, 0, 1); // without the 4
    const top: Condition = { variable: "x", topShare: 0.34 };
    const run = (condition: Condition): number[] => [...evaluateCondition(table, condition, "target", among)];
    expect(run(top)).toEqual([0, 1, 255, 1, 0]);
    expect(run({ not: top })).toEqual([1, 0, 255, 0, 1]);
    expect(run({ all: [top, { variable: "x", below: 3 }] })).toEqual([0, 1, 255, 0, 0]);
    expect(run({ settled: "1 h", after: top })).toEqual(
      run({ settled: "1 h", after: { variable: "x", above: 1.5 } }),
    );
  });

  test("in works on numbers, text and true/false, whichever way a value is written", () => {
    expect(evaluate({ variable: "x", in: [1, "4", 0] })).toEqual([1, 0, 255, 1, 1]);
    expect(evaluate({ variable: "recipe", in: ["A", "never seen"] })).toEqual([1, 0, 255, 1, 0]);
    expect(evaluate({ variable: "wet", in: [true] })).toEqual([1, 0, 255, 1, 0]);
    expect(evaluate({ variable: "wet", in: ["false"] })).toEqual([0, 1, 255, 0, 1]);
    expect(evaluate({ variable: "level", in: [1] })).toEqual([1, 0, 0, 1, 255]);
  });

  test("all, any and not follow Kleene's logic", () => {
    const run = (condition: Condition): number[] => [...evaluateCondition(pairs, condition, "target")];
    expect(run({ all: [a, b] })).toEqual([1, 0, 255, 0, 0, 0, 255, 0, 255]);
    expect(run({ any: [a, b] })).toEqual([1, 1, 1, 1, 0, 255, 1, 255, 255]);
    expect(run({ not: a })).toEqual([0, 0, 0, 1, 1, 1, 255, 255, 255]);
    expect(run({ not: { all: [a, b] } })).toEqual(run({ any: [{ not: a }, { not: b }] }));
  });

  test("periods are half-open and read plant time, also on the day the clocks change", () => {
    expect(evaluate({ periods: [{ from: "2026-03-29T01:00", to: "2026-03-29T04:00" }] })).toEqual([
      0, 1, 1, 0, 0,
    ]);
    // 03:00 in Berlin is the instant after 01:59 that night: 01:00Z.
    expect(evaluate({ periods: [{ from: "2026-03-29T01:00Z", to: "2026-03-29T02:00Z" }] })).toEqual([
      0, 0, 1, 0, 0,
    ]);
    const two = [
      { from: "2026-03-29", to: "2026-03-29T00:30" },
      { from: "2026-03-29T05:00", to: "2026-04-01" },
    ] as const;
    expect(evaluate({ periods: [...two] })).toEqual([1, 0, 0, 0, 1]);
  });
});

describe("conditions that can't be meant", () => {
  test("unknown names offer the nearest and say where they stand", () => {
    expect(
      failure({ all: [{ variable: "x", above: 1 }, { not: { variable: "recip", in: ["A"] } }] }),
    ).toMatchObject({
      code: "no-such-variable",
      where: "target.all[1].not",
      suggestions: ["recipe"],
    });
    expect(failure({ variable: "time", above: 1 })).toMatchObject({ code: "no-such-variable" });
    expect(String(failure({ variable: "time", above: 1 }))).toContain("use periods");
  });

  test("limits on text and true/false point to in", () => {
    expect(failure({ variable: "recipe", above: 1 })).toMatchObject({
      code: "wrong-kind",
      remedy: 'Use in: ["A", "B"] instead.',
    });
    expect(failure({ variable: "wet", below: 1 })).toMatchObject({
      code: "wrong-kind",
      remedy: "Use in: [true] instead.",
    });
  });

  test("words among numbers, and values that never occur, are errors", () => {
    expect(failure({ variable: "x", in: ["high"] })).toMatchObject({
      code: "wrong-kind",
      where: "target.in",
    });
    expect(failure({ variable: "x", in: [""] })).toMatchObject({ code: "wrong-kind" });
    expect(failure({ variable: "recipe", in: ["a"] })).toMatchObject({
      code: "bad-specification",
      suggestions: ["A", "B", "C"],
    });
    expect(failure({ variable: "wet", in: ["yes"] })).toMatchObject({ code: "bad-specification" });
  });

  test("periods: reversed, empty, unreadable, outside the data, or without a time column", () => {
    const period = (from: string, to: string): Condition => ({ periods: [{ from, to }] });
    expect(failure(period("2026-03-30", "2026-03-29"))).toMatchObject({
      code: "bad-period",
      where: "target.periods[0]",
    });
    expect(failure(period("2026-03-29", "2026-03-29"))).toMatchObject({ code: "bad-period" });
    expect(failure(period("29.3.2026", "2026-03-30"))).toMatchObject({
      code: "bad-time",
      where: "target.periods[0].from",
    });
    const outside = failure(period("2027-01-01", "2027-02-01"));
    expect(outside).toMatchObject({ code: "bad-period" });
    expect(String(outside)).toContain("Sun 29 Mar 2026 00:00 to Sun 29 Mar 2026 05:00 (Europe/Berlin)");
    expect(() => evaluateCondition(pairs, period("2026-01-01", "2026-02-01"), "target")).toThrow(
      "no time column",
    );
  });
});
