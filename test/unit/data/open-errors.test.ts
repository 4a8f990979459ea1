import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { open } from "../../../kernel-lib/dist/data";
import type { OpenOptions } from "../../../kernel-lib/dist/data";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import { errorOf, fileIn, temporaryFolder } from "./helpers";

const folder = temporaryFolder();
let files = 0;

/** The error that opening a file of this content ends with. */
function refusal(content: string | Uint8Array, options?: OpenOptions, ending = "csv"): Promise<GembaError> {
  const path = fileIn(folder, `${++files}.${ending}`, content);
  return errorOf(() => open(path, options));
}

describe("a path that leads nowhere", () => {
  test("names the files nearest to it", async () => {
    fileIn(folder, "line3.csv", "x\n1\n");
    const error = await errorOf(() => open(join(folder, "lin3.csv")));
    expect(error).toMatchObject({ code: "file-not-found", suggestions: ["line3.csv"] });
  });

  test("names the same export in another format", async () => {
    fileIn(folder, "lab.csv.gz", "x\n1\n");
    fileIn(folder, "lab.docx", "");
    const error = await errorOf(() => open(join(folder, "lab.xlsx")));
    expect(error.suggestions).toEqual(["lab.csv.gz"]);
  });

  test("names the tables of the folder when nothing is near, and says where paths count from", async () => {
    const error = await errorOf(() => open(join(folder, "zzzzzzzzzzzzzz.csv")));
    expect(error.remedy).toContain(process.cwd());
    expect(error.remedy).toContain(".csv");
    expect((await errorOf(() => open(join(folder, "no", "such", "folder.csv")))).code).toBe("file-not-found");
    expect((await errorOf(() => open("~/line3.csv"))).code).toBe("file-not-found");
  });

  test("a folder and a device are not tables", async () => {
    mkdirSync(join(folder, "inner.csv"));
    expect(await errorOf(() => open(join(folder, "inner.csv")))).toMatchObject({ code: "not-a-table" });
    expect((await errorOf(() => open(folder))).suggestions.length).toBeGreaterThan(0);
    expect(await errorOf(() => open("/dev/null"))).toMatchObject({ code: "not-a-table" });
  });

  (process.getuid?.() === 0 ? test.skip : test)("a file without permission says so", async () => {
    const path = fileIn(folder, "secret.csv", "x\n1\n");
    chmodSync(path, 0);
    expect((await errorOf(() => open(path))).message).toMatch(/permission/);
  });

  test.each([[""], ["  "], ["a\0b.csv"], [42], [null]])("%p is no path", async path => {
    expect((await errorOf(() => open(path as string))).code).toBe("bad-options");
  });
});

describe("a file that is not a table", () => {
  test.each([
    ["an empty file", "", "empty-table", /empty/],
    ["blank lines", "\n\n  \n", "empty-table", /empty/],
    ["names without rows", "time,x\n", "empty-table", /no rows/],
    ["JSON", '[{"x": 1}]', "not-a-table", /JSON/],
    ["a web page", "<!doctype html><p>a, b</p>", "not-a-table", /web page/],
    ["binary data", Buffer.from([1, 2, 0, 4]), "not-a-table", /binary/],
    ["an Excel workbook", Buffer.from("PK\u0003\u0004rest"), "not-a-table", /Excel/],
    ["a Parquet file", Buffer.from("PAR1rest"), "not-a-table", /Parquet/],
    ["a packed file that is cut off", Buffer.from([0x1f, 0x8b, 8, 0]), "not-a-table", /packed/],
    ["a line with a field too few", "a,b,c\n1,2,3\n4,5\n", "not-a-table", /2 fields .* 3/],
    ["a line with a field too many", "a,b,c\n1,2,3\n4,5,6,7\n", "not-a-table", /4 fields .* 3/],
    ["a quotation mark that never closes", 'a,b\n1,"2\n3,4\n', "not-a-table", /never closes/],
    ["numbers where names should be", "1,2\n3,4\n", "not-a-table", /not names/],
    ["names twice", "speed,level,speed,level,x\n1,2,3,4,5\n", "duplicate-names", /“speed”, “level”/],
    ["names that differ by spaces", "speed, speed\n1,2\n", "duplicate-names", /“speed”/],
  ])("%s", async (_, content, code, words) => {
    const error = await refusal(content);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
    expect(error.remedy).toBeTruthy();
    expect(error.where).toContain(".csv");
  });

  test("a ragged line is named", async () => {
    expect((await refusal("a,b\n1,2\n3\n4,5\n")).where).toMatch(/line 3$/);
  });

  test.each([
    ["empty", "", "empty-table"],
    ["text", "x\n1\n", "not-a-table"],
    ["cut off", "PAR1\u0000\u0000", "not-a-table"],
  ])("a Parquet file that is %s", async (_, content, code) => {
    expect(await refusal(content, {}, "parquet")).toMatchObject({ code });
  });

  test.each(["xls", "", "md", "xml"])(
    "the ending .%s is not supported, and what to do is said",
    async ending => {
      const error = await refusal("x\n1\n", {}, ending);
      expect(error).toMatchObject({ code: "not-a-table" });
      expect(error.remedy).toMatch(/CSV|csv/);
    },
  );
});

describe("options that cannot be met", () => {
  const content = "time,x,word\n2026-01-05,1,a\n2026-01-06,2,b\n";
  test.each([
    [{ time: "tim" }, "no-such-variable", /“time”/],
    [{ time: "x" }, "bad-time", /begins with 1/],
    [{ time: "word" }, "bad-time", /begins with “a”/],
    [{ timeZone: "Europe/Berln" }, "bad-time", /Europe\/Berlin/],
    [{ timeZone: "" }, "bad-time", /zone/],
    [{ timezone: "UTC" }, "bad-options", /timeZone/],
    [{ delimiter: "||" }, "bad-options", /one plain character/],
    [{ delimiter: "\n" }, "bad-options", /one plain character/],
    [{ delimiter: "'); --" }, "bad-options", /one plain character/],
    [{ decimal: "·" }, "bad-options", /decimal/],
    [{ time: 3 }, "bad-options", /time column/],
    ["x", "bad-options", /not an object/],
    [null, "bad-options", /not an object/],
  ])("%j", async (options, code, words) => {
    const error = await refusal(content, options as OpenOptions);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
  });

  test("a time column in which nothing is a time", async () => {
    expect(await refusal("time,x\n,1\n,2\n", { time: "time" })).toMatchObject({ code: "bad-time" });
  });
});

describe("whatever a file holds", () => {
  /** Opens it; a table or a GembaError is right, anything else is not. */
  async function survives(content: Uint8Array, ending: string): Promise<void> {
    const path = fileIn(folder, `fuzz.${ending}`, content);
    try {
      const table = await open(path);
      table.variables.forEach(({ name }) => expect(table.column(name).variable.name).toBe(name));
      expect(table.rows).toBeGreaterThan(0);
    } catch (error) {
      if (!(error instanceof GembaError)) throw error;
      expect(error.code).not.toBe("internal");
    }
  }

  test("text made of delimiters, quotes, line ends and scraps opens or is refused properly", async () => {
    const scrap = fc.constantFrom(
      ",",
      ";",
      "\t",
      '"',
      '""',
      "\n",
      "\r\n",
      "\r",
      " ",
      "1",
      "2.5",
      "Bad",
      "time",
      "x",
      "é",
      "0",
      "-",
      "2026-01-05",
      "\ufeff",
      "NaN",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 60 }), scraps =>
        survives(Buffer.from(scraps.join("")), "csv"),
      ),
      { numRuns: 150 },
    );
  });

  test("random bytes, as text and as Parquet", async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    const run = (ending: string): Promise<void> =>
      fc.assert(
        fc.asyncProperty(bytes, content => survives(content, ending)),
        { numRuns: 40 },
      );
    await run("csv");
    await run("parquet");
  });
});
