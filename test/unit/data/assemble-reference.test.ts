import reference from "../../reference/assemble.json";
import { assemble, tableFrom } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import { valuesOf } from "./helpers";

const START = Date.UTC(2026, 0, 5);

function dates(seconds: readonly (number | null)[]): (Date | null)[] {
  return seconds.map(second => (second === null ? null : new Date(START + second * 1000)));
}

function baseOf(seconds: readonly number[]): Table {
  return tableFrom([
    ["time", dates(seconds)],
    ["x", seconds.map((_, row) => row)],
  ]);
}

test.each(reference.asOf.map(each => [each.name, each] as const))(
  "as-of joins are those of pandas: %s",
  async (_, { base, time, values, maxAge, expected, rows, used }) => {
    const lab = tableFrom([
      ["time", dates(time)],
      ["value", values],
    ]);
    const table = await assemble({
      series: [{ name: "base", table: baseOf(base) }],
      samples: [{ name: "lab", table: lab, maxAge: maxAge === null ? "10 weeks" : `${maxAge} s` }],
    });
    expect(valuesOf(table, "value")).toEqual(expected);
    const told = table.notices.find(({ code }) => code === "joined")?.text;
    expect(told).toContain(`“lab”: ${used} of ${time.filter(each => each !== null).length} sample`);
    expect(told).toContain(`${rows} of ${base.length} rows have one`);
  },
);

test.each(reference.intervals.map(each => [each.name, each] as const))(
  "the interval that holds is the one pandas finds: %s",
  async (_, { base, begins, ends, expected }) => {
    const stops = tableFrom(
      [
        ["Start", dates(begins)],
        ["End", dates(ends)],
        ["row", begins.map((_begin, row) => row)],
      ],
      { time: "Start" },
    );
    const table = await assemble({
      series: [{ name: "base", table: baseOf(base) }],
      intervals: [{ name: "stops", table: stops, to: "End" }],
    });
    expect(valuesOf(table, "stops row")).toEqual(expected);
    expect(valuesOf(table, "stops")).toEqual(expected.map(row => String(row !== null)));
  },
);

test.each(reference.logs.map(each => [each.name, each] as const))(
  "a log of changes holds what pandas joins: %s",
  async (_, { base, begins, expected }) => {
    const log = tableFrom([
      ["Time", dates(begins)],
      ["row", begins.map((_begin, row) => row)],
    ]);
    const table = await assemble({
      series: [{ name: "base", table: baseOf(base) }],
      intervals: [{ name: "product", table: log, to: null }],
    });
    expect(valuesOf(table, "product")).toEqual(expected);
  },
);
