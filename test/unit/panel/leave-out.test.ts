import type { TableInfo } from "gembalab/protocol";
import { readLeaveOut, writeLeaveOut } from "extension/panel/time/leave-out";
import type { LeaveOut } from "extension/panel/time/leave-out";
import { rulesFor, speedOf } from "extension/panel/time/rules";

const ALL_BOXES: LeaveOut = {
  rules: [
    { rule: { kind: "during", of: "stops" }, key: "when" },
    { rule: { kind: "after", of: "stops", wait: "20 min" }, key: "when" },
    { rule: { kind: "change", of: "product", wait: "15 min" }, key: "when" },
  ],
  running: { variable: "line_speed", above: 5 },
  furtherWhen: [],
  furtherIgnore: [],
};

describe("what the boxes of the Time step say", () => {
  it("is written as conditions on the rows that count, so that averages don't see the rest", () => {
    expect(writeLeaveOut(ALL_BOXES)).toEqual({
      when: {
        all: [
          { variable: "line_speed", above: 5 },
          { not: { during: "stops" } },
          { settled: "20 min", after: { during: "stops" } },
          { settled: "15 min", afterChangeOf: "product" },
        ],
      },
      ignore: undefined,
    });
  });

  it("is read from what was written", () => {
    expect(readLeaveOut(writeLeaveOut(ALL_BOXES))).toEqual(ALL_BOXES);
  });

  it("is recognised where a person wrote it as rows to ignore, and stays there", () => {
    const ignore = {
      any: [
        { during: "stops" },
        { not: { settled: "1 h", after: { during: "stops" } } },
        { not: { settled: "5 min", afterChangeOf: "recipe" } },
        { variable: "shift", in: ["night"] },
      ],
    };
    const read = readLeaveOut({ ignore });
    expect(read.rules.map(({ rule, key }) => [rule.kind, rule.of, key])).toEqual([
      ["during", "stops", "ignore"],
      ["after", "stops", "ignore"],
      ["change", "recipe", "ignore"],
    ]);
    expect(read.furtherIgnore).toEqual([{ variable: "shift", in: ["night"] }]);
    expect(writeLeaveOut(read)).toEqual({ when: undefined, ignore });
  });

  it("is a single condition where there is one, and nothing where there is none", () => {
    const none = { ...ALL_BOXES, rules: [], running: null };
    expect(writeLeaveOut(none)).toEqual({ when: undefined, ignore: undefined });
    const one = { ...none, rules: ALL_BOXES.rules.slice(0, 1) };
    expect(writeLeaveOut(one).when).toEqual({ not: { during: "stops" } });
    expect(readLeaveOut(writeLeaveOut(one))).toEqual(one);
  });

  it("leaves alone what only code can say", () => {
    const when = {
      all: [
        { not: { during: "stops", where: { reason: ["jam"] } } },
        { settled: "10 min", after: { variable: "line_speed", below: 1 } },
        { steady: "oven", within: 2, for: "10 min" },
        { any: [{ during: "day" }, { during: "night" }] },
      ],
    };
    const read = readLeaveOut({ when });
    expect(read.rules).toEqual([]);
    expect(read.furtherWhen).toEqual(when.all);
    expect(writeLeaveOut(read).when).toEqual(when);
  });
});

describe("the boxes that are offered", () => {
  const table = {
    sources: [
      { name: "historian", kind: "series", text: "" },
      { name: "stops", kind: "intervals", text: "", attributes: ["Reason"] },
      { name: "schedule", kind: "intervals", text: "", attributes: ["Product"] },
    ],
    variables: [
      { name: "line_speed", kind: "numeric", max: 62, source: "historian" },
      { name: "stops", kind: "boolean", source: "stops" },
      { name: "Reason", kind: "categorical", source: "stops" },
      { name: "Product", kind: "categorical", source: "schedule" },
    ],
  } as unknown as TableInfo;

  it("come from the sources: stops and restarts of intervals, changes of a log", () => {
    const none = readLeaveOut({});
    expect(rulesFor(table, none).map(({ kind, of }) => [kind, of])).toEqual([
      ["during", "stops"],
      ["after", "stops"],
      ["change", "Product"],
    ]);
    expect(rulesFor(null, none)).toEqual([]);
  });

  it("include what the notebook says, whatever the sources are", () => {
    const said = readLeaveOut({ when: { settled: "1 h", afterChangeOf: "line_speed" } });
    expect(rulesFor(null, said)).toEqual([{ kind: "change", of: "line_speed", wait: "1 h" }]);
  });

  it("know a speed by its name, and a limit that a standing line stays below", () => {
    expect(speedOf(table.variables)).toEqual({ variable: "line_speed", above: 6 });
    expect(speedOf(table.variables.slice(1))).toBeNull();
  });
});
