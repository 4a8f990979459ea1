import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  applyDictionary,
  assemble,
  open,
  readTagDictionary,
  rememberTags,
  tableFrom,
  writeTable,
} from "../../../kernel-lib/dist/data";
import type { Table, TagDictionary, TagEntry, Variable } from "../../../kernel-lib/dist/data";
import { roleInName } from "../../../kernel-lib/dist/data/guess-role";
import { recogniseColumns } from "../../../kernel-lib/dist/data/tags/recognise-columns";
import { roleOfWord } from "../../../kernel-lib/dist/data/tags/role-words";
import { sameUnit } from "../../../kernel-lib/dist/data/tags/units";
import { codeOf, errorOf, fileIn, HOSTILE_NAMES, noticesOf, temporaryFolder } from "./helpers";

const folder = temporaryFolder();
let files = 0;

/** A folder of its own with a file of data in it; its path. */
function dataFile(
  text: string = "time,TI101,Soll_Temp\n2026-01-05 06:00,1,2\n2026-01-05 06:01,3,4\n",
): string {
  const own = join(folder, `f${++files}`);
  mkdirSync(own);
  return fileIn(own, "historian.csv", text);
}

function dictionaryOf(...entries: TagEntry[]): TagDictionary {
  return { entries, notices: [], files: [] };
}

function texts(table: Table, code: string): string[] {
  return table.notices.filter(notice => notice.code === code).map(({ text }) => text);
}

function variableOf(table: Table, name: string): Variable {
  return table.column(name).variable;
}

describe("reading a tag dictionary", () => {
  test("columns by their English names", async () => {
    const path = fileIn(
      folder,
      "tags.csv",
      'Tag Name,Description,Units,Equipment,Role,Low Limit,High Limit\nTI101,"Zone 2, oven",°C,Oven,PV,180,240\nSIC1.SP,Speed,m/min,Belt,setpoint,,60\n',
    );
    const { entries, notices } = await readTagDictionary(path);
    expect(entries).toEqual([
      {
        name: "TI101",
        description: "Zone 2, oven",
        unit: "°C",
        station: "Oven",
        role: "sensor",
        limits: { low: 180, high: 240 },
      },
      {
        name: "SIC1.SP",
        description: "Speed",
        unit: "m/min",
        station: "Belt",
        role: "setting",
        limits: { high: 60 },
      },
    ]);
    expect(notices).toEqual([]);
  });

  test("columns by their German names, decimal commas", async () => {
    const path = fileIn(
      folder,
      "messstellen.csv",
      "Messstelle;Bezeichnung;Einheit;Anlagenteil;Rolle;Untergrenze;Obergrenze\nTI101;Ofenzone 2;°C;Ofen;Istwert;180,5;240,5\nLAB1;Feuchte;%;Labor;Laborwert;;\n",
    );
    const { entries } = await readTagDictionary(path);
    expect(entries[0]).toEqual({
      name: "TI101",
      description: "Ofenzone 2",
      unit: "°C",
      station: "Ofen",
      role: "sensor",
      limits: { low: 180.5, high: 240.5 },
    });
    expect(entries[1]).toMatchObject({ name: "LAB1", role: "quality", station: "Labor" });
  });

  test("limits of operation come before alarms and the range of the instrument", () => {
    const columns = ["TAG", "Min", "LL", "Low", "HH", "Max", "Unit (SI)"];
    expect([...recogniseColumns(columns)]).toEqual([
      ["name", "TAG"],
      ["unit", "Unit (SI)"],
      ["low", "Low"],
      ["high", "HH"],
    ]);
  });

  test("what does not fit is told: unknown roles, tags that stand twice, limits that are none", async () => {
    const path = fileIn(
      folder,
      "odd.csv",
      "tag,role,low,high\nA,boss,1,2\nA,sensor,1,2\nB,boss,5,2\nC,sensor,,\n",
    );
    const { entries, notices } = await readTagDictionary(path);
    expect(entries.map(({ name, role, limits }) => [name, role, limits])).toEqual([
      ["A", undefined, { low: 1, high: 2 }],
      ["B", undefined, undefined],
      ["C", "sensor", undefined],
    ]);
    expect(notices.map(({ code }) => code)).toEqual(["tags-twice", "tags-limits", "tags-role"]);
    expect(notices[2]?.text).toContain("“boss” 2×");
  });

  test.each([
    ["a title", "Tag list of line 3\n"],
    ["a title and an empty line", "Tag list;;;\n\n"],
    ["an export's comments", "# exported 5 Jan 2026\n# by nobody\n#\n"],
  ])("%s above the names of the columns is passed over", async (_, above) => {
    const rows = "Tag;Beschreibung;Einheit;Rolle\nTI1;Zone 1;°C;Istwert\nTI2;Zone 2;°C;Sollwert\n";
    const { entries } = await readTagDictionary(fileIn(folder, "titled.csv", above + rows));
    expect(entries).toEqual([
      { name: "TI1", description: "Zone 1", unit: "°C", role: "sensor" },
      { name: "TI2", description: "Zone 2", unit: "°C", role: "setting" },
    ]);
  });

  test("an Excel workbook, with a title above the names", async () => {
    const path = join(folder, "tags.xlsx");
    const rows = [
      ["Tags of line 3"],
      ["Tag", "Description", "EU", "Area", "Role", "LL", "HH"],
      ["TI101", "Zone 2", "°C", "Oven", "PV", 180, 240.5],
      [102, "Speed", "m/min", "Belt", "SP", null, 60],
    ];
    // The writer is an ES module, which jest does not load.
    const write = `import { writeXlsx } from "hucre/xlsx"; import { writeFileSync } from "node:fs";
      writeFileSync(${JSON.stringify(path)}, await writeXlsx({ sheets: [{ name: "Tags", rows: ${JSON.stringify(rows)} }] }));`;
    execFileSync(process.execPath, ["--input-type=module", "--eval", write]);
    expect((await readTagDictionary(path)).entries).toEqual([
      {
        name: "TI101",
        description: "Zone 2",
        unit: "°C",
        station: "Oven",
        role: "sensor",
        limits: { low: 180, high: 240.5 },
      },
      {
        name: "102",
        description: "Speed",
        unit: "m/min",
        station: "Belt",
        role: "setting",
        limits: { high: 60 },
      },
    ]);
  });

  test("names of digits stay names", async () => {
    const path = fileIn(folder, "digits.csv", "tag,unit\n101,bar\n102,°C\n");
    expect((await readTagDictionary(path)).entries.map(({ name }) => name)).toEqual(["101", "102"]);
  });

  test("a file without names of tags is refused, and so is one that is not there", async () => {
    const path = fileIn(folder, "none.csv", "colour,size\nred,1\nblue,2\n");
    const error = await errorOf(() => readTagDictionary(path));
    expect(error.code).toBe("not-a-table");
    expect(error.message).toContain('Call that column "tag" or "name"');
    expect(await codeOf(() => readTagDictionary(join(folder, "nowhere.csv")))).toBe("file-not-found");
  });

  test.each([
    ["Set-Point", "setting"],
    ["Sollwert", "setting"],
    ["MV", "setting"],
    ["process  value", "sensor"],
    ["Labor", "quality"],
    ["Rezeptur", "recipe"],
    ["Rohstoff", "ingredient"],
    ["Charge", "identifier"],
    ["boss", undefined],
    ["", undefined],
  ])("the word %j means the role %s", (word, role) => {
    expect(roleOfWord(word)).toBe(role);
  });
});

describe("applying a tag dictionary", () => {
  const table = tableFrom(
    { TI101: [1, 2], ti102: [3, 4], other: [5, 6] },
    { variables: [{ name: "TI101", unit: "C", description: "old", role: "sensor" }] },
  );

  test("sets what it says and leaves what it does not; case matters only where it must", () => {
    const described = applyDictionary(
      table,
      dictionaryOf(
        { name: "TI101", unit: "°C", station: "Oven", limits: { low: 1 } },
        { name: "TI102", description: "Zone 2", role: "setting" },
      ),
    );
    expect(variableOf(described, "TI101")).toEqual({
      name: "TI101",
      kind: "numeric",
      unit: "°C",
      description: "old",
      role: "sensor",
      station: "Oven",
      limits: { low: 1 },
    });
    expect(variableOf(described, "ti102")).toEqual({
      name: "ti102",
      kind: "numeric",
      description: "Zone 2",
      role: "setting",
    });
    expect(described.column("TI101")).toMatchObject({ values: Float64Array.of(1, 2) });
    expect(variableOf(table, "TI101")).toMatchObject({ unit: "C" });
  });

  test("tells what matched, strangers and tags without an entry", () => {
    const described = applyDictionary(table, dictionaryOf({ name: "TI101" }, { name: "XX9" }));
    expect(described.notices.map(({ text }) => text)).toEqual([
      "Tag dictionary: 1 of 3 tags described.",
      "1 entry of the tag dictionary name no tag of this table: “XX9”.",
      "2 tags without an entry in the tag dictionary: “ti102”, “other”.",
    ]);
    expect(applyDictionary(table, dictionaryOf({ name: "XX9" })).notices[0]).toMatchObject({
      level: "warning",
      code: "tags",
    });
  });

  test("two entries that differ only by case describe no tag that is written a third way", () => {
    const described = applyDictionary(
      tableFrom({ Ab: [1] }),
      dictionaryOf({ name: "AB", unit: "x" }, { name: "ab", unit: "y" }),
    );
    expect(variableOf(described, "Ab")).toEqual({ name: "Ab", kind: "numeric" });
  });

  test("another unit than the file's is a warning; another spelling of it is none", () => {
    const conflict = applyDictionary(table, dictionaryOf({ name: "TI101", unit: "K" }));
    expect(conflict.notices.filter(({ level }) => level === "warning")).toMatchObject([
      { code: "unit-conflict", variable: "TI101" },
    ]);
    expect(variableOf(conflict, "TI101")).toMatchObject({ unit: "K" });
    expect(noticesOf(applyDictionary(table, dictionaryOf({ name: "TI101", unit: "degC" })))).not.toContain(
      "unit-conflict",
    );
  });

  test.each([
    ["m3/h", "m³ / h", true],
    ["°C", "degC", true],
    ["[bar]", "bar", true],
    ["percent", "%", true],
    ["1/min", "rpm", true],
    ["kg/h", "kg/min", false],
    ["°C", "K", false],
    ["mm", "m", false],
  ])("%s and %s are the same unit: %s", (a, b, same) => {
    expect(sameUnit(a, b)).toBe(same);
  });

  test.each(HOSTILE_NAMES)("a name from data is only a name: %j", name => {
    const described = applyDictionary(tableFrom([[name, [1]]]), dictionaryOf({ name, unit: "kg" }));
    expect(variableOf(described, name)).toMatchObject({ name, unit: "kg" });
  });
});

describe("remembering tags beside the data", () => {
  test("what was described is there again when the data is assembled without a dictionary, and told", async () => {
    const path = dataFile();
    const tags = fileIn(join(path, ".."), "tags.csv", "tag,unit,role,station,low\nTI101,°C,PV,Oven,1.5\n");
    const first = await assemble({ series: [{ path }], tags });
    const written = await rememberTags(first);
    expect(written).toBe(`${path}.tags.csv`);
    const again = await assemble({ series: [{ path }] });
    expect(variableOf(again, "TI101")).toEqual(variableOf(first, "TI101"));
    expect(texts(again, "tags-remembered")).toEqual([
      "Tags are described as remembered in “historian.csv.tags.csv”, beside the data.",
    ]);
    expect(again.files.map(file => file.path)).toHaveLength(2);
  });

  test("everything survives, whatever names and texts hold", async () => {
    const names = HOSTILE_NAMES.filter(name => !/^\s|\s$/.test(name));
    const table = tableFrom(
      names.map(name => [name, [1]] as const),
      {
        variables: names.map((name, at) => ({
          name,
          description: `${name}, “quoted” "so"`,
          unit: "µm",
          station: "a;b",
          role: at % 2 === 0 ? "setting" : "quality",
          limits: { low: -at - 1, high: at + 0.1 },
        })),
      },
    );
    const path = await rememberTags(table, join(folder, "hostile.csv"));
    const described = applyDictionary(
      tableFrom(names.map(name => [name, [1]] as const)),
      await readTagDictionary(path),
    );
    expect(described.variables).toEqual(table.variables);
  });

  test("a dictionary that was named wins over one beside the data", async () => {
    const path = dataFile();
    writeFileSync(`${path}.tags.csv`, "tag,unit\nTI101,K\n");
    const tags = fileIn(join(path, ".."), "own.csv", "tag,unit\nTI101,°C\n");
    const table = await assemble({ series: [{ path }], tags });
    expect(variableOf(table, "TI101")).toMatchObject({ unit: "°C" });
    expect(noticesOf(table)).not.toContain("tags-remembered");
  });

  test("a damaged dictionary beside the data is a warning, not an error", async () => {
    const path = dataFile();
    writeFileSync(`${path}.tags.csv`, "nothing\nhere\n");
    const table = await assemble({ series: [{ path }] });
    expect(table.notices.find(({ code }) => code === "tags-remembered")).toMatchObject({ level: "warning" });
    expect(table.rows).toBe(2);
  });

  test("where it can't be written, the error says so and the old one stays", async () => {
    const dictionary = dictionaryOf({ name: "A", unit: "K" });
    expect(await codeOf(() => rememberTags(dictionary))).toBe("bad-options");
    expect(await codeOf(() => rememberTags(tableFrom({ x: [1] })))).toBe("bad-options");
    expect(await codeOf(() => rememberTags(dictionary, join(folder, "nowhere", "a.csv")))).toBe(
      "save-failed",
    );
    const path = dataFile();
    await rememberTags(dictionary, path);
    const before = readFileSync(`${path}.tags.csv`, "utf8");
    mkdirSync(`${path}2.tags.csv`);
    expect(await codeOf(() => rememberTags(dictionary, `${path}2`))).toBe("save-failed");
    expect(readFileSync(`${path}.tags.csv`, "utf8")).toBe(before);
    chmodSync(`${path}.tags.csv`, 0o644);
  });
});

describe("names that suggest roles", () => {
  test.each([
    ["TIC101.SP", "setting"],
    ["oven_SP", "setting"],
    ["FIC-12/MV", "setting"],
    ["FIC12 OP", "setting"],
    ["Speed_SET", "setting"],
    ["TEMP_SOLL", "setting"],
    ["OfenTempSoll", "setting"],
    ["SollTemp", "setting"],
    ["TIC101SP", "setting"],
    ["SP_oven", "setting"],
    ["oven_temp_SP [°C]", "setting"],
    ["PV_SET", "setting"],
    ["TIC101.PV", "sensor"],
    ["Temp_Ist", "sensor"],
    ["TempIst", "sensor"],
    ["speed act", "sensor"],
    ["speed", undefined],
    ["SPEED", undefined],
    ["MOIST", undefined],
    ["Twist", undefined],
    ["solution", undefined],
    ["Stop", undefined],
    ["SP", undefined],
    ["", undefined],
  ])("%j: %s", (name, role) => {
    expect(roleInName(name)).toBe(role);
  });

  test("are suggestions: told, kept beside the role, and never taken for one", async () => {
    const table = await assemble({ series: [{ path: dataFile() }] });
    expect(variableOf(table, "Soll_Temp")).toEqual({
      name: "Soll_Temp",
      kind: "numeric",
      suggestedRole: "setting",
      source: "historian",
    });
    expect(table.sources[0]?.table.column("Soll_Temp").variable.suggestedRole).toBe("setting");
    expect(texts(table, "suggested-roles")).toEqual([
      "1 tag looks like a setting by its name (“Soll_Temp”): variables.roles says so, if it is true.",
    ]);
  });

  test("numbers of samples are suggested as measured afterwards, but beside process data alone", async () => {
    const lab = tableFrom({
      time: ["2026-01-05 06:00", "2026-01-05 06:01"],
      colour: [55, 56],
      grade: ["a", "b"],
    });
    const samples = [{ name: "lab", table: lab }];
    const beside = await assemble({ series: [{ path: dataFile() }], samples });
    expect(variableOf(beside, "colour").suggestedRole).toBe("quality");
    expect(variableOf(beside, "grade").suggestedRole).toBeUndefined();
    expect(texts(beside, "suggested-roles")).toContain(
      "1 tag was measured on samples, perhaps afterwards (“colour”): variables.roles says so, if it is true.",
    );
    const alone = await assemble({ samples });
    expect(variableOf(alone, "colour").suggestedRole).toBeUndefined();
  });

  test("nothing is suggested where the dictionary gives the role", async () => {
    const path = dataFile();
    const tags = fileIn(join(path, ".."), "tags.csv", "tag,role\nSoll_Temp,sensor\n");
    const table = await assemble({ series: [{ path }], tags });
    expect(variableOf(table, "Soll_Temp")).not.toHaveProperty("suggestedRole");
    expect(noticesOf(table)).not.toContain("suggested-roles");
  });
});

describe("opening one file", () => {
  test("takes a dictionary and derived tags as assembling does", async () => {
    const path = dataFile("time,meter\n2026-01-05 06:00,1\n2026-01-05 06:01,3\n");
    const tags = fileIn(join(path, ".."), "own.csv", "tag,unit\nmeter,kWh\n");
    const table = await open(path, { tags, derive: [{ name: "rate", rateOf: "meter" }] });
    expect(variableOf(table, "meter")).toMatchObject({ unit: "kWh" });
    expect(variableOf(table, "rate")).toMatchObject({ unit: "kW" });
    await rememberTags(table);
    const again = await open(path);
    expect(variableOf(again, "meter")).toMatchObject({ unit: "kWh" });
    expect(noticesOf(again)).toContain("tags-remembered");
  });

  test("limits survive in Parquet", async () => {
    const path = join(folder, "limits.parquet");
    const limits = { low: -1, high: 2.5 };
    const described = applyDictionary(tableFrom({ x: [1] }), dictionaryOf({ name: "x", limits }));
    await writeTable(described, path);
    expect(variableOf(await open(path), "x")).toEqual({ name: "x", kind: "numeric", limits });
  });
});

describe("derived tags and the dictionary", () => {
  test("a rate knows the unit that the dictionary gives its counter; entries of derived tags are no strangers", async () => {
    const path = dataFile("time,meter\n2026-01-05 06:00,1\n2026-01-05 06:01,3\n");
    const tags = fileIn(
      join(path, ".."),
      "tags.csv",
      "tag,unit,description,station\nmeter,kWh,Meter,Oven\nrate,W,Power,Oven\n",
    );
    const derived = [{ name: "rate", rateOf: "meter", description: "from the meter" }];
    const table = await assemble({ series: [{ path }], tags, derive: derived });
    expect(variableOf(table, "rate")).toEqual({
      name: "rate",
      kind: "numeric",
      unit: "kW",
      description: "from the meter",
      station: "Oven",
    });
    expect(noticesOf(table)).not.toContain("tags-unknown");
  });
});
