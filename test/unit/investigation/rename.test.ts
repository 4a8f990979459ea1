import { derive } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import {
  assemble,
  investigate,
  load,
  previewOf,
  setHost,
  tableFrom,
} from "../../../kernel-lib/dist/investigation";
import { renamedTable } from "../../../kernel-lib/dist/investigation/rename";
import type { Specification } from "../../../kernel-lib/dist/protocol";
import { writeFileSync } from "node:fs";
import { failsWith, hashOf, newFolder, plantCsv, removeFolders, writePlant } from "./saved";

setHost({ show: () => undefined, currentCell: () => null, onInterrupt: () => () => undefined });

afterEach(removeFolders);

/** The line of May under the names of June. */
const JUNE = ["time", "LAB.MOIST", "TI-4711", "SI-0815"];
const RENAME = { "LAB.MOIST": "moisture", "TI-4711": "oven", "SI-0815": "speed" };

function columnsOf(csv: string): [string, (number | Date)[]][] {
  const [head = [], ...rows] = csv
    .trim()
    .split("\n")
    .map(text => text.split(","));
  const cell = (text: string = "", at: number): number | Date => (at === 0 ? new Date(text) : Number(text));
  return head.map((name, at) => [name, rows.map(row => cell(row[at], at))]);
}

const may = (): Table => tableFrom(columnsOf(plantCsv()));
const june = (): Table => tableFrom(columnsOf(plantCsv({ names: JUNE })));

const QUESTION: Specification = {
  target: {
    all: [{ variable: "moisture", above: 4.3 }, { not: { variable: "speed", below: 1 } }],
    forAtLeast: "2 min",
  },
  when: { variable: "speed", above: 30.5 },
  ignore: { variable: "oven", above: 235 },
  variables: { include: ["oven", "speed"], roles: { sensor: ["ov*"] }, units: { oven: "°C" } },
};

const renamed = (specification: Specification = QUESTION): Specification => ({
  ...specification,
  variables: { ...specification.variables, rename: RENAME },
});

test("an investigation on renamed data finds what it found under the old names", async () => {
  const before = await investigate(may(), QUESTION).compare();
  const after = await investigate(june(), renamed()).compare();
  expect(after).toEqual(before);
});

test("the preview knows the names of the investigation", async () => {
  expect(await previewOf(june(), renamed())).toEqual(await previewOf(may(), QUESTION));
  await failsWith("no-such-variable", () => previewOf(june(), QUESTION));
});

test("windows and conditions over time know them too", async () => {
  const windows: Specification = {
    ...QUESTION,
    when: { settled: "5 min", after: { variable: "speed", below: 30.1 } },
    windows: {
      every: "15 min",
      aggregate: ["mean", "max"],
      per: [{ variables: ["oven"], aggregate: ["min"] }],
    },
    variables: {},
  };
  const before = await investigate(may(), windows).compare();
  const after = await investigate(june(), renamed(windows)).compare();
  expect(after).toEqual(before);
  expect(after.variables.length).toBeGreaterThan(0);
});

test("two tags may exchange their names", () => {
  const table = tableFrom({ a: [1, 2], b: [3, 4], c: [5, 6] });
  const view = renamedTable(table, { rename: { a: "b", b: "a" } });
  expect(view.variables.map(({ name }) => name)).toEqual(["b", "a", "c"]);
  expect(view.column("b")).toMatchObject({ values: Float64Array.from([1, 2]) });
});

test("values are shared, not copied, and the same names give the same view", () => {
  const table = may();
  const view = renamedTable(table, { rename: { oven: "o" } });
  expect((view.column("o") as { values: unknown }).values).toBe(
    (table.column("oven") as { values: unknown }).values,
  );
  expect(view.column("speed")).toBe(table.column("speed"));
  expect(renamedTable(table, { rename: { oven: "o" } })).toBe(view);
  expect(renamedTable(table, { rename: { oven: "p" } })).not.toBe(view);
  expect(renamedTable(table, {})).toBe(table);
  expect(renamedTable(table, undefined)).toBe(table);
});

test("unknown names, clashes and empty names are errors that say so", async () => {
  const rename = (names: Record<string, string>) => () => renamedTable(may(), { rename: names });
  expect(await failsWith("no-such-variable", rename({ ovn: "o" }))).toMatch(
    /“ovn”.*variables\.rename.*“oven”/,
  );
  expect(await failsWith("duplicate-names", rename({ oven: "speed" }))).toMatch(
    /“oven” and “speed” .* “speed”/,
  );
  expect(await failsWith("duplicate-names", rename({ oven: "x", speed: "x" }))).toMatch(/both be called “x”/);
  expect(await failsWith("duplicate-names", rename({ oven: "time" }))).toMatch(/“time”/);
  await failsWith("bad-specification", rename({ oven: " " }));
});

test("hostile names go through as they are", async () => {
  const name = '"];require("child_process")//\n<b>`${1}`';
  const table = tableFrom([
    ["__proto__", [1, 2, 3, 4, 5, 6]],
    [name, [6, 1, 5, 2, 4, 3]],
  ]);
  const names = JSON.parse(`{ "__proto__": "constructor", ${JSON.stringify(name)}: "__proto__" }`) as Record<
    string,
    string
  >;
  const { variables } = await investigate(table, {
    target: { variable: "constructor", above: 3 },
    variables: { rename: names },
  }).compare();
  expect(variables.map(variable => variable.name)).toEqual(["__proto__"]);
});

test("sources are renamed with the table", async () => {
  newFolder();
  writePlant("historian.csv", { names: JUNE });
  writeFileSync(
    "stops.csv",
    "from,to,grund\n2026-01-05T02:00:00Z,2026-01-05T02:30:00Z,jam\n2026-01-05T05:00:00Z,2026-01-05T05:10:00Z,film\n",
  );
  const line = await assemble({
    series: [{ path: "historian.csv", name: "historian" }],
    intervals: [{ path: "stops.csv", from: "from", to: "to" }],
  });
  const view = renamedTable(line, { rename: { ...RENAME, grund: "reason" } });
  const historian = view.sources.find(({ name }) => name === "historian")!;
  expect(historian.table.variables.map(({ name }) => name)).toEqual(["moisture", "oven", "speed"]);
  const { counts } = await previewOf(line, {
    target: { variable: "moisture", above: 4.3 },
    ignore: { during: "stops", where: { reason: ["jam"] } },
    variables: { rename: { ...RENAME, grund: "reason" } },
  });
  expect(counts.ignored).toBe(30);
});

test("formulas of derived tags hold where their tags were renamed", async () => {
  newFolder();
  writePlant("may.csv");
  const tag = { name: "load", formula: "oven * speed", unit: "x" };
  const data = { series: [{ path: "may.csv" }], derive: [tag] };
  const inMay = await investigate({ ...QUESTION, data, variables: {} });
  await inMay.compare();
  await inMay.save("wet.json");
  writePlant("june.csv", { names: JUNE });
  const june = { ...data, series: [{ path: "june.csv" }] };
  expect(await failsWith("bad-formula", () => load("wet.json", { data: june }))).toMatch(/oven/);
  const again = await investigate({ ...renamed(), data: june });
  const expected = derive(may(), [tag]).column("load");
  expect(again.table.column("load")).toEqual(expected);
  expect(again.table.has("oven")).toBe(false);
  await again.compare();
  await again.save("june.json");
  const reloaded = await load("june.json");
  expect(reloaded.table.column("load")).toEqual(expected);
  await reloaded.compare();
  await reloaded.save("again.json");
  expect(hashOf("again.json")).toBe(hashOf("june.json"));
});
