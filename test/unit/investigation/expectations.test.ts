import { investigate, load, setHost, tableFrom } from "../../../kernel-lib/dist/investigation";
import type { Table } from "../../../kernel-lib/dist/data";
import type { Expectations, Specification } from "../../../kernel-lib/dist/protocol";
import { failsWith, newFolder, removeFolders } from "./saved";

const shown: unknown[] = [];
setHost({
  show: result => void shown.push(result),
  currentCell: () => null,
  onInterrupt: () => () => undefined,
});

beforeEach(() => void shown.splice(0));
afterEach(removeFolders);

function line(stepMs: number = 60_000, rows: number = 400): Table {
  const at = (row: number): Date => new Date(Date.UTC(2026, 0, 5) + row * stepMs);
  const numbers = (size: number): number[] => Array.from({ length: rows }, (_, row) => (row * 7919) % size);
  return tableFrom(
    [
      ["time", Array.from({ length: rows }, (_, row) => at(row))],
      ["moisture", numbers(11)],
      ["oven_3_temp", numbers(13)],
      ["speed", numbers(17)],
    ],
    {
      variables: [
        { name: "oven_3_temp", unit: "°C" },
        { name: "moisture", unit: "ppm" },
      ],
    },
  );
}

function question(expected: Expectations, variables?: Specification["variables"]): Specification {
  return {
    target: { variable: "moisture", above: 7 },
    expect: expected,
    ...(variables === undefined ? {} : { variables }),
  };
}

async function brokenBy(table: Table, expected: Expectations): Promise<string> {
  shown.splice(0);
  const message = await failsWith("expectation-failed", () =>
    investigate(table, question(expected)).compare(),
  );
  expect(shown).toEqual([]);
  return message;
}

test("data that is as expected is compared", async () => {
  const expected = {
    tags: ["moisture", "oven_3_temp"],
    units: { oven_3_temp: "°C" },
    interval: "1 min",
    rows: { atLeast: 400, atMost: 400 },
  };
  const { variables } = await investigate(line(), question(expected)).compare();
  expect(variables).toHaveLength(2);
});

test("everything that is not met is listed at once, before anything runs", async () => {
  const message = await brokenBy(line(), {
    tags: ["moisture", "oven3_temp", "ph"],
    units: { moisture: "%", speed: "m/min", oven3_temp: "°C" },
    interval: "15 min",
    rows: { atLeast: 10_000, atMost: 100 },
  });
  expect(message.split("\n")).toEqual([
    "The data is not what the investigation expects, in 7 ways (expect). ",
    '- There is no tag “oven3_temp”. Is it called “oven_3_temp” now? Then add variables: { rename: { "oven_3_temp": "oven3_temp" } }.',
    "- There is no tag “ph”. Leave it out of expect, or map its new name with variables: { rename: { … } }.",
    "- “moisture” has the unit “ppm”, not “%”. Convert it with a derived tag, or correct expect.units.",
    "- “speed” has no unit, not “m/min”. Convert it with a derived tag, or correct expect.units.",
    "- A row comes every 1 min, not every 15 min. Export it again at that interval, or correct expect.interval.",
    "- There are 400 rows, fewer than 10,000. Is the export complete?",
    "- There are 400 rows, more than 100. Is it the right export?",
  ]);
});

test("an interval within a tenth is the one expected", async () => {
  for (const [step, isMet] of [
    [54_000, true],
    [66_000, true],
    [53_000, false],
    [67_000, false],
  ] as const) {
    const run = investigate(line(step), question({ interval: "1 min" })).compare();
    await (isMet ? run : expect(run).rejects.toMatchObject({ code: "expectation-failed" }));
  }
  const untimed = tableFrom({ moisture: [1, 9, 2, 8], speed: [1, 2, 3, 4] });
  expect(await brokenBy(untimed, { interval: "1 min" })).toMatch(/no interval between rows/);
});

test("expected names are those of the investigation, after renaming", async () => {
  const rename = { oven_3_temp: "oven3_temp" };
  const expected = { tags: ["oven3_temp"], units: { oven3_temp: "°C" } };
  const { variables } = await investigate(line(), question(expected, { rename })).compare();
  expect(variables.map(({ name }) => name)).toContain("oven3_temp");
});

test("thousands of missing tags do not fill the screen", async () => {
  const tags = Array.from({ length: 5_000 }, (_, i) => `tag ${i}`);
  const message = await brokenBy(line(), { tags });
  expect(message.split("\n")).toHaveLength(22);
  expect(message).toMatch(/in 5000 ways/);
  expect(message).toMatch(/- and 4980 more$/);
});

test("names that no tag has, but every object, are missing too", async () => {
  const units = JSON.parse('{ "__proto__": "°C", "constructor": "m" }') as Record<string, string>;
  const message = await brokenBy(line(), { tags: ["toString"], units });
  for (const name of ["toString", "__proto__", "constructor"])
    expect(message).toContain(`There is no tag “${name}”`);
});

test("a saved investigation guards its next data", async () => {
  newFolder();
  await investigate(line(), question({ rows: { atLeast: 400 } })).save("wet.json");
  const shorter = await load("wet.json", { table: line(60_000, 399) });
  await expect(shorter.compare()).rejects.toMatchObject({ code: "expectation-failed" });
  await expect(shorter.exportRows("rows.csv")).rejects.toMatchObject({ code: "expectation-failed" });
});
