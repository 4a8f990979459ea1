import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { investigate, open, setHost, simulateLine, tableFrom } from "../../../kernel-lib/dist/investigation";
import { openDuckDB } from "../../../kernel-lib/dist/data/duckdb-engine";
import { rowsOf } from "../../../kernel-lib/dist/target";
import type { Specification } from "../../../kernel-lib/dist/protocol";
import { failsWith, newFolder, QUESTION, removeFolders, writePlant } from "./saved";

setHost({ show: () => undefined, currentCell: () => null, onInterrupt: () => () => undefined });

afterEach(removeFolders);

const SPECIFICATION: Specification = {
  ...QUESTION,
  when: { variable: "speed", above: 30.2 },
  period: { from: "2026-01-05T02:00", to: "2026-01-05T09:00" },
};

/** All rows of a query with a small answer, every value as text. */
async function answer(sql: string): Promise<(string | null)[][]> {
  const engine = await openDuckDB();
  try {
    return await engine.rows(sql);
  } finally {
    engine.close();
  }
}

async function plant() {
  newFolder();
  writePlant("historian.csv");
  return open("historian.csv", { timeZone: "Europe/Berlin" });
}

test.each(["rows.parquet", "rows.csv"])(
  "%s holds time, label, episode and every variable of every row",
  async name => {
    const line = await plant();
    await investigate(line, SPECIFICATION).exportRows(name);
    const { rows } = await rowsOf(line, SPECIFICATION);
    const exported = await answer(
      `SELECT epoch_ms("time"::TIMESTAMPTZ), "label", "episode"::DOUBLE::INTEGER, "oven"::DOUBLE, "speed"::DOUBLE FROM '${name}'`,
    );
    const episode = new Map(
      rows.spans.flatMap(({ from, to }, at) =>
        Array.from({ length: to - from }, (_, i) => [from + i, String(at + 1)]),
      ),
    );
    const words = new Map([
      [1, "event"],
      [0, "reference"],
      [255, "ignored"],
    ]);
    const [oven, speed] = ["oven", "speed"].map(tag => (line.column(tag) as { values: Float64Array }).values);
    const expected = Array.from(rows.labels, (label, row) => [
      String(line.time![row]),
      words.get(label),
      episode.get(row) ?? null,
      String(oven[row]),
      String(speed[row]),
    ]);
    expect(new Set(expected.map(([, label]) => label)).size).toBe(3);
    expect(rows.spans.length).toBeGreaterThan(1);
    expect(exported).toEqual(expected);
  },
);

test("times in Parquet are instants, and the schema says so", async () => {
  const line = await plant();
  await investigate(line, SPECIFICATION).exportRows("rows.parquet");
  const columns = await answer(`SELECT column_name, column_type FROM (DESCRIBE FROM 'rows.parquet')`);
  expect(columns).toEqual([
    ["time", "TIMESTAMP WITH TIME ZONE"],
    ["label", "VARCHAR"],
    ["episode", "DOUBLE"],
    ["oven", "DOUBLE"],
    ["speed", "DOUBLE"],
  ]);
});

test("units and descriptions go along in Parquet, those of the specification first", async () => {
  newFolder();
  const { table } = simulateLine({ days: 1, seed: 2 });
  const specification: Specification = {
    target: { variable: "moisture", above: 4 },
    variables: { include: ["oven3_temp"], units: { oven3_temp: "degC" } },
  };
  await investigate(table, specification).exportRows("rows.parquet");
  const exported = await open("rows.parquet");
  expect(exported.column("oven3_temp").variable).toMatchObject({ unit: "degC", station: "Oven zone 3" });
  expect(exported.column("label").variable.description).toMatch(/event/);
  expect(exported.timeName).toBe("time");
});

test("what defines the target is not among the features, as in the comparison", async () => {
  const line = await plant();
  await investigate(line, SPECIFICATION).exportRows("rows.csv");
  expect(readFileSync("rows.csv", "utf8").split("\n")[0]).toBe("time,label,episode,oven,speed");
});

test("tags that are called label or episode keep their names", async () => {
  newFolder();
  const table = tableFrom({ moisture: [1, 5, 2, 6], Label: [1, 2, 3, 5], episode: [3, 4, 9, 4] });
  await investigate(table, QUESTION).exportRows("rows.parquet");
  const columns = await answer(`SELECT column_name FROM (DESCRIBE FROM 'rows.parquet')`);
  expect(columns.flat()).toEqual(["label (of the row)", "episode (of the row)", "Label", "episode"]);
});

test("windows are exported as they are compared", async () => {
  const line = await plant();
  const windows: Specification = {
    ...SPECIFICATION,
    windows: { every: "15 min", aggregate: ["mean", "max"] },
  };
  const wet = investigate(line, windows);
  const { counts } = await wet.compare();
  await wet.exportRows("rows.parquet");
  const [[all, events]] = (await answer(
    `SELECT count(*), count(*) FILTER (label = 'event') FROM 'rows.parquet'`,
  )) as [string[]];
  expect([Number(all), Number(events)]).toEqual([counts.total, counts.event]);
  expect(counts.total).toBeLessThan(60);
});

test("another ending is refused, and an old file stays when there is nothing to export", async () => {
  const line = await plant();
  await failsWith("bad-options", () => investigate(line, SPECIFICATION).exportRows("rows.xlsx"));
  writeFileSync("rows.parquet", "the old one");
  await failsWith("empty-population", () =>
    investigate(line, { ...SPECIFICATION, target: { variable: "moisture", above: 99 } }).exportRows(
      "rows.parquet",
    ),
  );
  expect(readFileSync("rows.parquet", "utf8")).toBe("the old one");
  await failsWith("save-failed", () => investigate(line, SPECIFICATION).exportRows("no/such/rows.parquet"));
  await failsWith("save-failed", () => investigate(line, SPECIFICATION).exportRows(7 as never));
});

const READ = `
import json, sys, pandas
frame = pandas.read_parquet(sys.argv[1]) if sys.argv[1].endswith("parquet") else pandas.read_csv(sys.argv[1])
time = pandas.to_datetime(frame["time"], utc=True)
print(json.dumps({
  "first": time.iloc[0].isoformat(), "last": time.iloc[-1].isoformat(), "zoned": str(getattr(frame["time"].dtype, "tz", None)),
  "labels": frame["label"].value_counts().to_dict(), "episodes": int(frame["episode"].max()), "oven": frame["oven"].tolist(),
}))`;

/** The tests' own Python, or the one that GEMBA_TEST_PYTHON names; null when it lacks a package. */
function pythonWith(packages: string): string | null {
  const program = resolve(process.env["GEMBA_TEST_PYTHON"] ?? ".venv/bin/python");
  return spawnSync(program, ["-c", `import ${packages}`]).status === 0 ? program : null;
}

describe.each([
  ["rows.csv", pythonWith("pandas"), "None"],
  ["rows.parquet", pythonWith("pandas, pyarrow"), "UTC"],
])("%s in pandas", (name, program, zoned) => {
  (program === null ? test.skip : test)("has the same numbers, instants and labels", async () => {
    const line = await plant();
    const wet = investigate(line, SPECIFICATION);
    const { counts, episodes } = await wet.compare();
    await wet.exportRows(name);
    expect(JSON.parse(execFileSync(program!, ["-c", READ, name], { encoding: "utf8" }))).toEqual({
      first: "2026-01-05T00:00:00+00:00",
      last: "2026-01-05T09:59:00+00:00",
      zoned,
      labels: { event: counts.event, reference: counts.reference, ignored: counts.ignored },
      episodes: episodes.count,
      oven: Array.from((line.column("oven") as { values: Float64Array }).values),
    });
  });
});
