import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import {
  investigate,
  load,
  open,
  assemble,
  setHost,
  simulateLine,
  tableFrom,
} from "../../../kernel-lib/dist/investigation";
import { simulateExports } from "../../../kernel-lib/dist/data";
import { migrate } from "../../../kernel-lib/dist/investigation/file/migrate";
import { printJson } from "../../../kernel-lib/dist/investigation/file/print-json";
import type { InvestigationFile, Specification } from "../../../kernel-lib/dist/protocol";
import { failsWith, hashOf, newFolder, QUESTION, removeFolders, writePlant } from "./saved";

setHost({ show: () => undefined, currentCell: () => null, onInterrupt: () => () => undefined });

afterEach(removeFolders);

const onUnix = process.platform === "win32" ? test.skip : test;

function contentOf(path: string): InvestigationFile {
  return JSON.parse(readFileSync(path, "utf8")) as InvestigationFile;
}

async function comparedPlant(specification: Specification = QUESTION): ReturnType<typeof investigated> {
  writePlant("historian.csv");
  return investigated(specification);
}

async function investigated(specification: Specification) {
  const line = await open("historian.csv", { timeZone: "Europe/Berlin" });
  const wet = investigate(line, specification);
  await wet.compare();
  return wet;
}

describe("a saved investigation", () => {
  test("loaded, run and saved again has the same bytes", async () => {
    newFolder();
    const wet = await comparedPlant({ ...QUESTION, period: { last: "6 h" } });
    await wet.save("wet.json");
    const first = hashOf("wet.json");
    const again = await load("wet.json");
    expect(again.notices).toEqual([]);
    await again.save("wet.json");
    expect(hashOf("wet.json")).toBe(first);
    await again.compare();
    await again.save("wet.json");
    expect(hashOf("wet.json")).toBe(first);
  });

  test("holds the decisions, what the data was, versions and every digit of the results", async () => {
    newFolder();
    const wet = await comparedPlant({ ...QUESTION, period: { last: "6 h" }, seed: 7 });
    await wet.save("wet.json");
    const { results, ...file } = contentOf("wet.json");
    expect(file).toMatchObject({
      format: "gemba-investigation",
      version: 1,
      specification: {
        name: "Wet biscuits",
        data: { timeZone: "Europe/Berlin", series: [{ path: "historian.csv" }] },
        period: { last: "6 h" },
        seed: 7,
      },
      table: {
        madeFrom: "files",
        rows: 600,
        span: { from: "2026-01-05T01:00:00+01:00", to: "2026-01-05T10:59:00+01:00" },
        intervalMs: 60_000,
        tags: [
          { name: "moisture", kind: "numeric" },
          { name: "oven", kind: "numeric" },
          { name: "speed", kind: "numeric" },
        ],
      },
      sources: [
        {
          name: "historian",
          kind: "series",
          rows: 600,
          files: [
            { path: "historian.csv", bytes: statSync("historian.csv").size, sha256: hashOf("historian.csv") },
          ],
        },
      ],
      versions: { node: process.versions.node, platform: `${process.platform}-${process.arch}` },
      decided: {
        seed: 7,
        period: { from: "2026-01-05T05:00:00+01:00", to: "2026-01-05T11:00:00+01:00" },
        counts: { total: 600 },
      },
    });
    expect(results.comparison).toEqual(JSON.parse(JSON.stringify(wet.results.comparison)));
  });

  test("reads well: two spaces, keys in one order, a line break at the end, numbers side by side", async () => {
    newFolder();
    const { target, ...rest } = QUESTION;
    const wet = await comparedPlant({ target, seed: 3, ...rest });
    await wet.save("wet.json");
    const lines = readFileSync("wet.json", "utf8").split("\n");
    expect(lines.slice(0, 12).join("\n")).toBe(
      `{
  "format": "gemba-investigation",
  "version": 1,
  "specification": {
    "name": "Wet biscuits",
    "labels": { "event": "wet", "reference": "normal" },
    "data": {
      "timeZone": "Europe/Berlin",
      "series": [
        { "path": "historian.csv" }
      ]
    },`,
    );
    expect(lines.at(-1)).toBe("");
    expect(
      Math.max(...lines.filter(line => !/": "/.test(line)).map(line => line.length)),
    ).toBeLessThanOrEqual(100);
  });

  test("keeps results that were loaded until something is computed anew", async () => {
    newFolder();
    const wet = await comparedPlant();
    await wet.save("wet.json");
    const again = await load("wet.json");
    expect(again.results).toEqual(contentOf("wet.json").results);
  });

  test("can be saved before anything was computed", async () => {
    newFolder();
    writePlant("historian.csv");
    await investigate(await open("historian.csv"), QUESTION).save("wet.json");
    expect(contentOf("wet.json")).toMatchObject({ results: {}, decided: { counts: null, period: null } });
    const comparison = await (await load("wet.json")).compare();
    expect(comparison.variables[0]?.name).toBe("oven");
  });

  test("has its paths relative to itself, so that its folder can be moved", async () => {
    const folder = newFolder();
    mkdirSync("plant/data", { recursive: true });
    mkdirSync("plant/results");
    writePlant("plant/data/historian.csv");
    writeFileSync("plant/data/stops.csv", "from,to,reason\n2026-01-05T02:00:00Z,2026-01-05T02:30:00Z,jam\n");
    const line = await assemble({
      timeZone: "Europe/Berlin",
      series: [{ path: "plant/data/historian.csv" }],
      intervals: [{ path: [join(folder, "plant/data/stops.csv")], from: "from", to: "to" }],
    });
    await investigate(line, QUESTION).save("plant/results/wet.json");
    const { specification, sources } = contentOf("plant/results/wet.json");
    expect(specification.data).toMatchObject({
      series: [{ path: "../data/historian.csv" }],
      intervals: [{ path: ["../data/stops.csv"] }],
    });
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([
      ["historian", "series"],
      ["stops", "intervals"],
    ]);
    mkdirSync("elsewhere");
    renameSync("plant", "elsewhere/moved");
    process.chdir("elsewhere");
    const moved = await load("moved/results/wet.json");
    expect(moved.notices).toEqual([]);
    expect(moved.table.rows).toBe(600);
    const before = hashOf("moved/results/wet.json");
    await moved.save("moved/results/wet.json");
    expect(hashOf("moved/results/wet.json")).toBe(before);
  });

  test("of four exports gives the same bytes wherever it is loaded, and wherever its folder goes", async () => {
    newFolder();
    mkdirSync("plant");
    await simulateExports("plant", { days: 3, seed: 2 });
    const line = await assemble({
      timeZone: "Europe/Berlin",
      rows: { samples: { of: "lab", lookBack: "30 min", delay: "12 min" } },
      series: [{ path: "plant/historian.csv" }],
      samples: [{ path: "plant/lab.csv" }],
      intervals: [{ path: "plant/stops.csv" }, { path: "plant/schedule.csv", name: "product", to: null }],
      derive: [{ name: "load", formula: "line_speed * mixer_power", unit: "x" }],
    });
    const wet = investigate(line, {
      target: { variable: "Moisture [%]", above: 4 },
      when: { not: { during: "stops" } },
    });
    const profile = await wet.profile();
    // A button belongs to the notebook that shows it: the file keeps what was found.
    expect(profile.checks.some(({ remedy }) => remedy !== undefined)).toBe(true);
    await wet.compare();
    await wet.save("plant/wet.json");
    const saved = hashOf("plant/wet.json");
    expect(readFileSync("plant/wet.json", "utf8")).not.toContain('"remedy"');
    renameSync("plant", "moved");
    for (const [folder, path] of [
      [".", "moved/wet.json"],
      ["moved", "wet.json"],
      ["/", join(process.cwd(), "moved/wet.json")],
    ] as const) {
      const start = process.cwd();
      process.chdir(folder);
      const again = await load(path);
      expect(again.notices).toEqual([]);
      await again.profile();
      await again.compare();
      await again.save(path);
      expect(hashOf(path)).toBe(saved);
      process.chdir(start);
    }
  }, 120_000);

  test("of several files, of a glob, with a tag dictionary and derived tags knows every file", async () => {
    newFolder();
    mkdirSync("data");
    writePlant("data/hist_1.csv");
    writePlant("data/hist_2.csv", { phase: 600, start: 600 });
    writeFileSync("tags.csv", "name,unit,description\noven,°C,Zone 3\n");
    const derive = [{ name: "load", formula: "oven * speed", unit: "x" }];
    for (const path of ["data/hist_*.csv", ["data/hist_1.csv", "data/hist_2.csv"]]) {
      const wet = investigate(await open(path, { tags: "tags.csv", derive, time: "time" }), QUESTION);
      await wet.compare();
      await wet.save("wet.json");
      const { specification, sources } = contentOf("wet.json");
      expect(specification.data).toEqual({ series: [{ path, time: "time" }], derive, tags: "tags.csv" });
      expect(sources.map(({ kind, rows, files }) => [kind, rows, files.map(file => file.path)])).toEqual([
        ["series", 1200, ["data/hist_1.csv", "data/hist_2.csv"]],
        ["tags", null, ["tags.csv"]],
      ]);
      const before = hashOf("wet.json");
      const again = await load("wet.json");
      await again.compare();
      await again.save("wet.json");
      expect(hashOf("wet.json")).toBe(before);
    }
    writeFileSync("tags.csv", "name,unit,description\noven,K,Zone 3\n");
    expect((await load("wet.json")).notices.map(({ text }) => text)).toEqual(["tags.csv has changed since."]);
  });

  test("knows the tag dictionary that lies beside the data, and moves with it", async () => {
    newFolder();
    mkdirSync("plant/data", { recursive: true });
    writePlant("plant/data/historian.csv");
    writeFileSync("plant/data/historian.csv.tags.csv", "tag,unit\noven,°C\n");
    for (const line of [
      await open("plant/data/historian.csv"),
      await assemble({ series: [{ path: "plant/data/historian.csv", maxAge: "1 h" }] }),
    ]) {
      await investigate(line, QUESTION).save("plant/wet.json");
      expect(contentOf("plant/wet.json").sources).toMatchObject([
        { kind: "series", files: [{ path: "data/historian.csv" }] },
        { kind: "tags", files: [{ path: "data/historian.csv.tags.csv" }] },
      ]);
      const before = hashOf("plant/wet.json");
      renameSync("plant", "moved");
      process.chdir("moved/data");
      await (await load("../wet.json")).save("../wet.json");
      expect(hashOf("../wet.json")).toBe(before);
      process.chdir("../..");
      renameSync("moved", "plant");
    }
  });

  test("of the simulated line makes the same line again", async () => {
    newFolder();
    const { table } = simulateLine({ days: 2, seed: 5 });
    await investigate(table, { target: { variable: "moisture", above: 4 } }).save("wet.json");
    expect(contentOf("wet.json").specification.data).toEqual({ simulated: { days: 2, seed: 5 } });
    const again = await load("wet.json");
    expect(again.table.column("moisture")).toEqual(table.column("moisture"));
  });

  test("of arrays says so, and asks for the table when it is loaded", async () => {
    newFolder();
    const columns = { moisture: [1, 5, 2, 6], oven: [4, 3, 2, 1] };
    await investigate(tableFrom(columns), QUESTION).save("wet.json");
    expect(contentOf("wet.json")).toMatchObject({ table: { madeFrom: "arrays" }, sources: [] });
    expect(contentOf("wet.json").specification.data).toBeUndefined();
    expect(await failsWith("no-such-source", () => load("wet.json"))).toMatch(
      /arrays.*load\(path, \{ table \}\)/s,
    );
    const again = await load("wet.json", { table: tableFrom(columns) });
    expect(again.notices).toEqual([]);
    const longer = { moisture: [1, 5, 2, 6, 7], oven: [4, 3, 2, 1, 0] };
    const other = await load("wet.json", { table: tableFrom(longer) });
    expect(other.notices.map(({ text }) => text)).toEqual(["The table has changed since (5 rows, was 4)."]);
  });

  test("holds names as hostile as data can have them", async () => {
    newFolder();
    const names = [
      "__proto__",
      "constructor",
      '"];require("x");//',
      "<img src=x onerror=alert(1)>",
      "a\nb`${1}`",
    ];
    const table = tableFrom([
      ["t", [1, 2, 3, 4, 5, 6, 7, 8]] as const,
      ...names.map((name, i) => [name, [1, 2, 3, 4, 5, 6, 7, 8].map(x => (x * (i + 3)) % 7)] as const),
    ]);
    const rename = Object.fromEntries([["t", "__proto__ too"]]);
    const specification: Specification = {
      target: { variable: "__proto__", above: 3 },
      variables: { rename, units: JSON.parse('{"__proto__": "°C"}') as Record<string, string> },
    };
    const odd = investigate(table, specification);
    await odd.compare();
    await odd.save("odd.json");
    const again = await load("odd.json", { table });
    expect(Object.entries(again.specification.variables!.units!)).toEqual([["__proto__", "°C"]]);
    await again.compare();
    await again.save("again.json");
    expect(hashOf("again.json")).toBe(hashOf("odd.json"));
    expect(contentOf("odd.json").table.tags.map(({ name }) => name)).toEqual(["__proto__ too", ...names]);
    expect(({} as Record<string, unknown>)["°C"]).toBeUndefined();
  });
});

describe("data that is no longer what it was", () => {
  test("is told of, with rows then and now, on the investigation and in its results", async () => {
    newFolder();
    const wet = await comparedPlant();
    await wet.save("wet.json");
    writePlant("historian.csv", { rows: 720 });
    const again = await load("wet.json");
    const text = "historian.csv has changed since (720 rows, was 600).";
    expect(again.notices).toEqual([{ level: "warning", code: "data-changed", text }]);
    expect((await again.compare()).notices.map(notice => notice.text)).toContain(text);
    await again.save("wet.json");
    expect(contentOf("wet.json").sources[0]?.rows).toBe(720);
    expect((await load("wet.json")).notices).toEqual([]);
  });

  test("is noticed at the same size too, by its content", async () => {
    newFolder();
    const wet = await comparedPlant();
    await wet.save("wet.json");
    const text = readFileSync("historian.csv", "utf8");
    writeFileSync(
      "historian.csv",
      text.replace(/\d\n$/, digit => (digit === "1\n" ? "2\n" : "1\n")),
    );
    expect((await load("wet.json")).notices[0]?.text).toBe(
      "historian.csv has changed since (600 rows, as before).",
    );
  });

  test("has no fingerprint when the file changed between reading and saving", async () => {
    newFolder();
    const wet = await comparedPlant();
    writePlant("historian.csv", { rows: 700 });
    await wet.save("wet.json");
    expect(contentOf("wet.json").sources[0]?.files[0]?.sha256).toBeNull();
    expect((await load("wet.json")).notices[0]?.text).toMatch(/has changed since/);
  });

  test("that is gone is an error that says how to name other data", async () => {
    newFolder();
    const wet = await comparedPlant();
    await wet.save("wet.json");
    renameSync("historian.csv", "june.csv");
    const message = await failsWith("file-not-found", () => load("wet.json"));
    expect(message).toMatch(/historian\.csv/);
    expect(message).toContain('load("wet.json", { data: { … } })');
    const june = await load("wet.json", { data: { series: [{ path: "june.csv" }] } });
    expect(june.table.rows).toBe(600);
  });

  test("given in place of the file's data is told by both names, and only when its content is another", async () => {
    newFolder();
    const wet = await comparedPlant();
    await wet.save("wet.json");
    writePlant("june.csv", { rows: 500, phase: 9 });
    const june = await load("wet.json", {
      data: { timeZone: "Europe/Berlin", series: [{ path: "june.csv" }] },
    });
    expect(june.notices.map(({ text }) => text)).toEqual([
      "june.csv takes the place of historian.csv (500 rows, was 600).",
    ]);
    expect(june.specification.data).toEqual({ timeZone: "Europe/Berlin", series: [{ path: "june.csv" }] });
    cpSync("historian.csv", "copy.csv");
    const copy = await load("wet.json", {
      data: { timeZone: "Europe/Berlin", series: [{ path: "copy.csv" }] },
    });
    expect(copy.notices).toEqual([]);
  });

  test("resolves “last” anew", async () => {
    newFolder();
    const wet = await comparedPlant({ ...QUESTION, period: { last: "5 h" } });
    await wet.save("wet.json");
    expect(contentOf("wet.json").decided.period?.to).toBe("2026-01-05T11:00:00+01:00");
    writePlant("historian.csv", { rows: 900 });
    const again = await load("wet.json");
    await again.compare();
    await again.save("wet.json");
    expect(contentOf("wet.json").decided.period?.to).toBe("2026-01-05T16:00:00+01:00");
    expect(contentOf("wet.json").specification.period).toEqual({ last: "5 h" });
  });
});

describe("a specification alone", () => {
  test("opens its data", async () => {
    newFolder();
    writePlant("historian.csv");
    const wet = await investigate({ ...QUESTION, data: { series: [{ path: "historian.csv" }] } });
    expect((await wet.compare()).variables[0]?.name).toBe("oven");
  });

  test("without data says what is missing", async () => {
    const message = await failsWith("bad-specification", () => investigate(QUESTION as never));
    expect(message).toMatch(/where its data comes from/);
  });

  test("with a simulated line beside a file is refused", async () => {
    const data = { simulated: { days: 2 }, series: [{ path: "historian.csv" }] };
    const message = await failsWith("bad-specification", () => investigate({ ...QUESTION, data }));
    expect(message).toMatch(/“series”/);
  });

  test("on a table counts the table's own record, whatever the specification says", async () => {
    newFolder();
    writePlant("historian.csv");
    const wet = investigate(await open("historian.csv"), {
      ...QUESTION,
      data: { series: [{ path: "other.csv" }] },
    });
    await wet.save("wet.json");
    expect(contentOf("wet.json").specification.data?.series?.[0]?.path).toBe("historian.csv");
  });
});

describe("a file that is no saved investigation", () => {
  async function badFile(content: string | Uint8Array): Promise<string> {
    writeFileSync("bad.json", content);
    return failsWith("bad-file", () => load("bad.json"));
  }

  async function goodText(): Promise<string> {
    writePlant("historian.csv");
    await investigate(await open("historian.csv"), QUESTION).save("good.json");
    return readFileSync("good.json", "utf8");
  }

  test("that breaks off is told with the line where it does", async () => {
    newFolder();
    const text = await goodText();
    for (const part of [0.1, 0.5, 0.9]) {
      const cut = text.slice(0, text.length * part);
      expect(await badFile(cut)).toMatch(/bad\.json: line \d+, column \d+/);
    }
    expect(await badFile("")).toMatch(/empty/);
    const oops = [
      '{\n  "format": oops\n}',
      '{\n  "format": 1,\t/ }',
      '[\n "a" "b", 12 ]',
      '{\n "a": 1, b: 2 }',
      "[\n 1, 2, ]",
    ];
    const columns = [13, 16, 6, 10, 8];
    for (const [at, text] of oops.entries())
      expect(await badFile(text)).toMatch(new RegExp(`no JSON .*line 2, column ${columns[at]}\\)`));
    expect(await badFile("{}\n}")).toMatch(/line 2, column 1\)/);
  });

  test("of another kind is told apart", async () => {
    newFolder();
    expect(await badFile('{ "cells": [], "nbformat": 4 }')).toMatch(/no saved investigation/);
    expect(await badFile("[]")).toMatch(/no saved investigation/);
    expect(await badFile("null")).toMatch(/no saved investigation/);
    expect(await badFile(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]))).toMatch(/UTF-8/);
    mkdirSync("folder");
    expect(await failsWith("bad-file", () => load("folder"))).toMatch(/folder/);
    await failsWith("file-not-found", () => load("nothing.json"));
    await failsWith("bad-options", () => load(""));
  });

  test("with a decision that does not hold together names it", async () => {
    newFolder();
    const text = await goodText();
    expect(await badFile(text.replace('"above"', '"abve"'))).toMatch(/“abve”.*specification/s);
    expect(await badFile(text.replace('"sources": [', '"sources": {}, "old": ['))).toMatch(/“old”|sources/);
    expect(await badFile(text.replace('"rows": 600', '"rows": "many"'))).toMatch(/rows/);
  });

  test("made to do harm does none", async () => {
    newFolder();
    const text = await goodText();
    const polluted = text.replace("{\n", '{\n  "__proto__": { "polluted": true },\n');
    expect(await badFile(polluted)).toMatch(/“__proto__”/);
    const deep = `${'{"not":'.repeat(200_000)}{}${"}".repeat(200_000)}`;
    expect(await badFile(text.replace(/"target": \{[^}]*\}/, `"target": ${deep}`))).toMatch(/deep/);
    const nested = `${'{"not":'.repeat(60)}{}${"}".repeat(60)}`;
    expect(await badFile(text.replace(/"target": \{[^}]*\}/, `"target": ${nested}`))).toMatch(/50 deep/);
    expect(await badFile("[".repeat(3_000_000))).toMatch(/300 deep/);
    expect(await badFile(`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`)).toMatch(/300 deep/);
    expect(await badFile(`{ "a": "${"[".repeat(1_000)}" }`)).toMatch(/no saved/);
    expect(await badFile(`{ "a": "${"x".repeat(20_000_000)}`)).toMatch(/breaks off/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("of 100 MB is refused before it is read", async () => {
    newFolder();
    writeFileSync("bad.json", Buffer.alloc(100 * 2 ** 20, " "));
    expect(await failsWith("bad-file", () => load("bad.json"))).toMatch(/100 MB/);
  });

  test("with a byte order mark is one that an editor has saved, and loads", async () => {
    newFolder();
    writeFileSync("marked.json", `\ufeff${await goodText()}`);
    expect((await load("marked.json")).specification.name).toBe("Wet biscuits");
  });

  test("of a newer version names both versions", async () => {
    newFolder();
    const text = await goodText();
    const message = await badFile(text.replace('"version": 1', '"version": 12'));
    expect(message).toMatch(/version 12 .* up to 1/);
    expect(message).toMatch(/Update/);
    expect(await badFile(text.replace('"version": 1', '"version": "1"'))).toMatch(/version/);
    expect(await badFile(text.replace('"version": 1', '"version": 0'))).toMatch(/version/);
  });

  test("and odd options are refused", async () => {
    await failsWith("bad-options", () => load("a.json", null as never));
    await failsWith("bad-options", () => load("a.json", { table: {} } as never));
    const { table } = simulateLine({ days: 1 });
    await failsWith("bad-options", () => load("a.json", { table, data: {} }));
  });
});

describe("migrations", () => {
  const steps = new Map([
    [1, (old: Readonly<Record<string, unknown>>) => ({ ...old, labels: { event: old["event"] } })],
    [2, ({ event: _event, ...old }: Readonly<Record<string, unknown>>) => old],
  ]);

  test("bring an older file up to date, version by version", () => {
    expect(migrate({ version: 1, event: "wet" }, "f", { current: 3, steps })).toEqual({
      version: 3,
      labels: { event: "wet" },
    });
    expect(migrate({ version: 2, event: "wet" }, "f", { current: 3, steps })).toEqual({ version: 3 });
    expect(migrate({ version: 3, event: "wet" }, "f", { current: 3, steps })).toEqual({
      version: 3,
      event: "wet",
    });
  });

  test("refuse what is newer", async () => {
    expect(
      await failsWith("bad-file", () => migrate({ version: 4 }, "f.json", { current: 3, steps })),
    ).toMatch(/4.*3/);
  });
});

describe("saving", () => {
  test("names what stands in its way, and leaves the rest alone", async () => {
    newFolder();
    const wet = await comparedPlant();
    mkdirSync("folder.json");
    expect(await failsWith("save-failed", () => wet.save("folder.json"))).toMatch(/folder/);
    expect(await failsWith("save-failed", () => wet.save("no/such/wet.json"))).toMatch(/no such folder/);
    expect(await failsWith("save-failed", () => wet.save("historian.csv/wet.json"))).toMatch(
      /no such folder/,
    );
    expect(await failsWith("save-failed", () => wet.save(`${"x".repeat(300)}.json`))).toMatch(/too long/);
    expect(await failsWith("save-failed", () => wet.save(""))).toMatch(/no file name/);
    expect(await failsWith("save-failed", () => wet.save("a\0b"))).toMatch(/no file name/);
    expect(existsSync("wet.json")).toBe(false);
  });

  onUnix("keeps the rights of the file that it replaces, and follows a link to it", async () => {
    const folder = newFolder();
    const wet = await comparedPlant();
    mkdirSync("real");
    writeFileSync("real/wet.json", "old");
    chmodSync("real/wet.json", 0o600);
    symlinkSync(join(folder, "real/wet.json"), "wet.json");
    await wet.save("wet.json");
    expect(lstatSync("wet.json").isSymbolicLink()).toBe(true);
    expect(statSync("real/wet.json").mode & 0o777).toBe(0o600);
    expect(contentOf("real/wet.json").format).toBe("gemba-investigation");
  });

  test("clears away what a killed process left behind an hour ago, and nothing else", async () => {
    newFolder();
    const wet = await comparedPlant();
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of [
      ".wet.0123456789ab.part.json",
      ".wet.mine.part.json",
      ".dry.0123456789ab.part.json",
    ]) {
      writeFileSync(name, "");
      utimesSync(name, old, old);
    }
    writeFileSync(".wet.aaaaaaaaaaaa.part.json", "somebody is writing this");
    await wet.save("wet.json");
    expect(existsSync(".wet.0123456789ab.part.json")).toBe(false);
    for (const name of [".wet.mine.part.json", ".dry.0123456789ab.part.json", ".wet.aaaaaaaaaaaa.part.json"])
      expect(existsSync(name)).toBe(true);
  });

  test("of the same investigation at the same time leaves one whole file", async () => {
    newFolder();
    const wet = await comparedPlant();
    await wet.save("once.json");
    await Promise.all(Array.from({ length: 20 }, () => wet.save("wet.json")));
    expect(hashOf("wet.json")).toBe(hashOf("once.json"));
    expect(statSync("wet.json").isFile()).toBe(true);
  });
});

describe("printed JSON", () => {
  test("is JSON, whatever it holds", () => {
    const value = {
      a: [],
      b: {},
      c: [[], [1, [2, { d: null }]]],
      "": "é\u2028\ud800",
      list: Array.from({ length: 200 }, (_, i) => i / 7),
      texts: Array.from({ length: 40 }, (_, i) => `text ${i}`),
      gone: undefined,
      bad: [NaN, Infinity, -0],
    };
    expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    expect(printJson(value)).not.toMatch(/[ \t]\n/);
  });
});
