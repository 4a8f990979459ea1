import { inspect } from "node:util";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { diff, investigate, open, setHost, tableFrom } from "../../../kernel-lib/dist/investigation";
import { changedValues } from "../../../kernel-lib/dist/investigation/file/changed-values";
import { Random } from "../../../kernel-lib/dist/compute";
import type { Specification } from "../../../kernel-lib/dist/protocol";
import { failsWith, newFolder, QUESTION, removeFolders, writePlant } from "./saved";

setHost({ show: () => undefined, currentCell: () => null, onInterrupt: () => () => undefined });

afterEach(removeFolders);

async function compared(path: string, specification: Specification = QUESTION) {
  const investigation = investigate(await open(path, { timeZone: "Europe/Berlin" }), specification);
  await investigation.compare();
  return investigation;
}

test("the same investigation differs in nothing", async () => {
  newFolder();
  writePlant("historian.csv");
  const wet = await compared("historian.csv");
  await wet.save("wet.json");
  for (const [a, b] of [
    [wet, wet],
    ["wet.json", wet],
    [wet, "wet.json"],
    ["wet.json", "wet.json"],
  ] as const) {
    const { same, text } = await diff(a, b);
    expect({ same, text }).toEqual({ same: true, text: ["No difference."] });
  }
});

test("a folder that was moved differs in nothing", async () => {
  newFolder();
  mkdirSync("one");
  writePlant("one/historian.csv");
  await (await compared("one/historian.csv")).save("one/wet.json");
  renameSync("one", "two");
  mkdirSync("one");
  writePlant("one/historian.csv");
  await (await compared("one/historian.csv")).save("one/wet.json");
  expect((await diff("one/wet.json", "two/wet.json")).text).toEqual(["No difference."]);
  rmSync("one/historian.csv");
  expect((await diff("one/wet.json", "two/wet.json")).same).toBe(true);
});

test("what was decided otherwise is named key by key", async () => {
  newFolder();
  writePlant("historian.csv");
  const before = await compared("historian.csv");
  const after = await compared("historian.csv", {
    ...QUESTION,
    labels: { event: "soggy", reference: "normal" },
    target: { variable: "moisture", above: 4.4, forAtLeast: "5 min" },
    variables: { exclude: ["speed"] },
  });
  const { specification, text } = await diff(before, after);
  expect(specification).toEqual([
    { path: "labels.event", before: "wet", after: "soggy" },
    { path: "target.above", before: 4.3, after: 4.4 },
    { path: "target.forAtLeast", before: undefined, after: "5 min" },
    { path: "variables", before: undefined, after: { exclude: ["speed"] } },
  ]);
  expect(text.slice(0, 3)).toEqual([
    'Specification: labels.event "wet" → "soggy"',
    "Specification: target.above 4.3 → 4.4",
    'Specification: target.forAtLeast none → "5 min"',
  ]);
});

test("other data is told by files, rows, tags and units; other results by counts, ranks and numbers", async () => {
  newFolder();
  writePlant("may.csv");
  writePlant("june.csv", { rows: 720, phase: 11, names: ["time", "moisture", "oven", "line speed"] });
  await (await compared("may.csv")).save("may.json");
  await (await compared("june.csv")).save("june.json");
  const { same, data, results, versions, text } = await diff("may.json", "june.json");
  expect(same).toBe(false);
  expect(data).toMatchObject({
    sources: [{ text: "june.csv takes the place of may.csv (720 rows, was 600)" }],
    rows: { before: 600, after: 720 },
    tagsAdded: ["line speed"],
    tagsLost: ["speed"],
    units: [],
  });
  expect(results.decided.map(({ path }) => path)).toContain("counts.event");
  expect(results).toMatchObject({ moves: [], entered: ["line speed"], left: ["speed"] });
  expect(results.statistics).toContainEqual(
    expect.objectContaining({ variable: "oven", statistic: "medianReference" }),
  );
  expect(versions).toEqual([]);
  expect(text).toContain("Data: 600 → 720 rows");
  expect(text).toContain("Data: new tags: line speed");
});

test("units and ranks that changed are told with both", async () => {
  const rows = Array.from({ length: 400 }, (_, row) => row);
  const table = (unit: string, noise: number) =>
    tableFrom(
      [
        ["moisture", rows.map(row => row % 10)],
        ["a", rows.map(row => (row % 10) + ((row * 7) % 3))],
        ["b", rows.map(row => (row % 10) + ((row * 7919) % 13) * noise)],
        ["c", rows.map(row => (row * 104729) % 31)],
      ],
      { variables: [{ name: "a", unit }] },
    );
  const question: Specification = { target: { variable: "moisture", above: 6 } };
  const [before, after] = [investigate(table("°C", 3), question), investigate(table("K", 0), question)];
  await before.compare();
  await after.compare();
  const { data, results, text } = await diff(before, after);
  expect(data.units).toEqual([{ tag: "a", before: "°C", after: "K" }]);
  expect(text).toContain("Data: units: a °C → K");
  expect(results.moves).toEqual([
    { variable: "a", before: 1, after: 2 },
    { variable: "b", before: 2, after: 1 },
  ]);
  expect(text).toContain("Ranking: a 1 → 2, b 2 → 1");
  expect(results.statistics.every(({ variable }) => variable === "b")).toBe(true);
});

test("a verdict that changed is told with both", async () => {
  const table = (effect: number) => {
    const random = new Random(4);
    const wet = Array.from({ length: 4_000 }, (_, row) =>
      Math.floor(row / 40) % 7 === (row >> 9) % 5 ? 1 : 0,
    );
    return tableFrom([
      ["time", wet.map((_, row) => new Date(Date.UTC(2026, 0, 5) + row * 60_000))],
      ["wet", wet],
      ["oven", wet.map(label => random.normal() + effect * label)],
      ["speed", wet.map(() => random.normal())],
    ]);
  };
  const question: Specification = { target: { variable: "wet", above: 0.5 } };
  const [before, after] = [investigate(table(0), question), investigate(table(1), question)];
  await before.compare();
  await after.compare();
  const { results, text } = await diff(before, after);
  expect(results.verdicts).toEqual([{ variable: "oven", before: "not seen", after: "clear" }]);
  expect(text).toContain("Verdicts: oven not seen → clear");
});

test("numbers within the tolerance are the same number", async () => {
  newFolder();
  writePlant("may.csv", { rows: 4_000 });
  writePlant("june.csv", { rows: 4_001 });
  const [may, june] = [await compared("may.csv"), await compared("june.csv")];
  expect((await diff(may, june)).results.statistics.length).toBeGreaterThan(0);
  expect((await diff(may, june, { tolerance: 0.5 })).results.statistics).toEqual([]);
});

test("a notebook prints the words", async () => {
  newFolder();
  writePlant("historian.csv");
  const wet = await compared("historian.csv");
  const named = await compared("historian.csv", { ...QUESTION, name: "Other" });
  expect(inspect(await diff(wet, named))).toBe('Specification: name "Wet biscuits" → "Other"');
  expect(Object.keys(await diff(wet, named))).toEqual([
    "same",
    "specification",
    "data",
    "results",
    "versions",
    "text",
  ]);
});

test("neither an investigation nor a file is refused", async () => {
  newFolder();
  writePlant("historian.csv");
  const wet = await compared("historian.csv");
  await failsWith("bad-options", () => diff(wet, 7 as never));
  await failsWith("bad-options", () => diff(null as never, wet));
  await failsWith("bad-options", () => diff(wet, wet, { tolerance: -1 }));
  await failsWith("file-not-found", () => diff(wet, "nothing.json"));
});

test("keys that are hostile are keys like others", () => {
  const before = JSON.parse(
    '{ "__proto__": { "a b": 1 }, "list": [1, 2], "objects": [{ "x": 1 }] }',
  ) as unknown;
  const after = JSON.parse(
    '{ "constructor": 2, "list": [1, 3], "objects": [{ "x": 2 }, { "x": 3 }] }',
  ) as unknown;
  expect(changedValues(before, after)).toEqual([
    { path: "__proto__", before: { "a b": 1 }, after: undefined },
    { path: "list", before: [1, 2], after: [1, 3] },
    { path: "objects[0].x", before: 1, after: 2 },
    { path: "objects[1]", before: undefined, after: { x: 3 } },
    { path: "constructor", before: undefined, after: 2 },
  ]);
  expect(changedValues({ "TI 4711": 1 }, {})).toEqual([{ path: '["TI 4711"]', before: 1, after: undefined }]);
});
