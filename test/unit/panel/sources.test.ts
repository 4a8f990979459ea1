import type { Data } from "gembalab/protocol";
import {
  dataOf,
  freeName,
  furtherOf,
  nameOfSource,
  opensAlone,
  sourcesOf,
} from "extension/panel/data/sources";
import { choiceOf, rowOptions, rowsOfChoice, usualRows } from "extension/panel/data/rows";

let count = 0;
const sources = (data: Data): ReturnType<typeof sourcesOf> => sourcesOf(data, () => `key ${count++}`);

const PLANT: Data = {
  timeZone: "Europe/Berlin",
  rows: { samples: { of: "lab", lookBack: "30 min", aggregate: ["mean", "std"], lags: ["1 h"] } },
  series: [{ path: ["hist_1.csv", "hist_2.csv"], maxAge: "5 min" }],
  samples: [{ path: "lab.xlsx", time: "Sampled", shift: "-58 min" }],
  intervals: [{ path: "stops.csv" }, { path: "schedule.csv", name: "product", from: "Time", to: null }],
  derive: [{ name: "energy", formula: "power / speed" }],
  tags: "tags.xlsx",
};

describe("what a cell says about its files", () => {
  it("comes back word for word when nothing was changed in the panel", () => {
    const rebuilt = dataOf({
      sources: sources(PLANT),
      timeZone: "Europe/Berlin",
      rows: PLANT.rows,
      further: furtherOf(PLANT),
    });
    expect(rebuilt).toEqual(PLANT);
    expect(Object.keys(rebuilt)).toEqual(Object.keys(PLANT));
  });

  it("names a source by its file unless it has a name", () => {
    expect(sources(PLANT).map(nameOfSource)).toEqual(["hist_1", "lab", "stops", "product", "tags"]);
    expect(freeName("lab", ["lab", "lab 2"])).toBe("lab 3");
  });

  it("keeps hostile names as values, never as keys", () => {
    const path = '__proto__"];execSync("touch x");`.csv';
    const data = dataOf({
      sources: sources({ samples: [{ path, time: "__proto__" }] }),
      timeZone: "UTC",
      rows: undefined,
      further: {},
    });
    expect(data.samples).toEqual([{ path, time: "__proto__" }]);
    expect(nameOfSource({ path, options: {}, kind: "samples" })).toBe('proto__"];execSync("touch x");`');
  });

  it("opens one file of readings alone, and puts everything else together", () => {
    expect(opensAlone({ timeZone: "UTC", series: [{ path: "a.csv", delimiter: ";" }] })).toEqual({
      path: "a.csv",
      options: { timeZone: "UTC", delimiter: ";" },
    });
    expect(opensAlone(PLANT)).toBeNull();
    expect(opensAlone({ series: [{ path: "a.csv" }], tags: "tags.csv" })).toBeNull();
    expect(opensAlone({ series: [{ path: "a.csv" }], rows: { windows: { every: "1 h" } } })).toBeNull();
    expect(opensAlone({ series: [{ path: "a.csv", name: "line" }] })).toBeNull();
    expect(opensAlone({ samples: [{ path: "lab.csv" }] })).toBeNull();
  });
});

describe("what one row can be", () => {
  it("is what the files allow and no more", () => {
    const kinds = (data: Data): string[] => rowOptions(sources(data)).map(({ kind }) => kind);
    expect(kinds({ series: [{ path: "a.csv" }] })).toEqual(["readings", "windows"]);
    expect(kinds({ samples: [{ path: "lab.csv" }] })).toEqual(["readings"]);
    expect(kinds({ intervals: [{ path: "stops.csv" }] })).toEqual([]);
    expect(kinds(PLANT)).toEqual(["readings", "windows", "samples", "batches"]);
    // A log of changes has no pieces with an end.
    expect(rowOptions(sources(PLANT)).find(({ kind }) => kind === "batches")?.of).toEqual(["stops"]);
  });

  it("is a lab sample wherever there are lab samples", () => {
    expect(usualRows(sources(PLANT))).toEqual({ samples: { of: "lab", lookBack: "30 min" } });
    expect(usualRows(sources({ series: [{ path: "a.csv" }] }))).toBeUndefined();
  });

  it("keeps the aggregates and lags that code has added", () => {
    const list = sources(PLANT);
    const choice = choiceOf(PLANT.rows, list);
    expect(rowsOfChoice({ ...choice, delay: "12 min" }, PLANT.rows, list)).toEqual({
      samples: {
        of: "lab",
        lookBack: "30 min",
        delay: "12 min",
        aggregate: ["mean", "std"],
        lags: ["1 h"],
      },
    });
    expect(rowsOfChoice({ ...choice, kind: "windows" }, PLANT.rows, list)).toEqual({
      windows: { every: "15 min", aggregate: ["mean", "std"], lags: ["1 h"] },
    });
  });

  it("says nothing where it is what the data is anyway", () => {
    const list = sources({ series: [{ path: "a.csv" }, { path: "b.csv" }] });
    const choice = choiceOf(undefined, list);
    expect(choice).toMatchObject({ kind: "readings", of: "a" });
    expect(rowsOfChoice(choice, undefined, list)).toBeUndefined();
    expect(rowsOfChoice({ ...choice, of: "b" }, undefined, list)).toBe("b");
    expect(choiceOf("b", list)).toMatchObject({ kind: "readings", of: "b" });
  });

  it("takes no travel time for none", () => {
    const list = sources(PLANT);
    for (const delay of ["", " ", "0", "0 min", "0.0 h"]) {
      const rows = rowsOfChoice({ ...choiceOf(PLANT.rows, list), delay }, undefined, list);
      expect(rows).toEqual({ samples: { of: "lab", lookBack: "30 min" } });
    }
  });
});
