import { openDuckDB } from "../../../kernel-lib/dist/data/duckdb-engine";
import { open } from "../../../kernel-lib/dist/data";
import { errorOf, fileIn, temporaryFolder, valuesOf } from "./helpers";

const folder = temporaryFolder();
const opened = (content: string | Uint8Array, name = "rows.csv") => open(fileIn(folder, name, content));

describe("no row is lost", () => {
  test.each([
    ["\n", "\r\n"],
    ["\r\n", "\n"],
    ["\n", "\r"],
  ])("where a name has a line end of another kind inside (%j in a file of %j)", async (inside, lineEnd) => {
    const name = `two${inside}lines`;
    const table = await opened([`"${name}",b`, "1,2", "3,4", "5,6", ""].join(lineEnd));
    expect(table.variables.map(variable => variable.name)).toEqual([name, "b"]);
    expect(valuesOf(table, "b")).toEqual([2, 4, 6]);
    const alone = await opened([`"${name}"`, "1", "3", ""].join(lineEnd));
    expect(valuesOf(alone, name)).toEqual([1, 3]);
  });

  test("where a name of two lines comes right after a byte order mark", async () => {
    const table = await opened('\ufeff"two\nlines",b\n1,2\n3,4\n');
    expect(valuesOf(table, "two\nlines")).toEqual([1, 3]);
  });

  test("where the first rows have status words in place of numbers", async () => {
    const first = await opened("flow,speed\nBad,Bad\nNA,Bad\n1,2\n3,4\n5,6\n");
    expect(valuesOf(first, "flow")).toEqual([null, null, 1, 3, 5]);
    const later = await opened("moisture\n0.5\nNA\nBad\nBad\n1.5\n2.5\n3.5\n");
    expect(valuesOf(later, "moisture")).toEqual([0.5, null, null, null, 1.5, 2.5, 3.5]);
  });

  test("where commas stand in the numbers as often as tabs between them", async () => {
    const table = await opened("a\tb,c\n1\t2,5\n2\t3,5\n");
    expect(valuesOf(table, "b,c")).toEqual([2.5, 3.5]);
  });
});

describe("what the engine says", () => {
  test("of a quotation mark that never closes, before letters of several bytes, is put in plain words", async () => {
    const error = await errorOf(() => opened('a,b\n1,2\n3,"㬀'));
    expect(error.code).toBe("not-a-table");
    expect(error.message).not.toMatch(/Invalid Input|unicode|utf-8/i);
  });

  test.each([
    [
      "when it can't put aside what does not fit in memory, is that a disk is full",
      "disk-full",
      "max_temp_directory_size = '1MiB'",
    ],
    ["where it may put nothing aside, is that memory is short", "out-of-memory", "temp_directory = ''"],
  ])("%s", async (_, code, setting) => {
    const engine = await openDuckDB({ threads: 1 });
    try {
      await engine.run(`SET ${setting}`);
      await engine.run("SET memory_limit = '30MiB'");
      const texts = "SELECT md5(i::VARCHAR) AS x, md5((-i)::VARCHAR) AS y FROM range(2000000) r(i)";
      await expect(engine.run(`CREATE TABLE t AS ${texts}`)).rejects.toMatchObject({ code });
    } finally {
      engine.close();
    }
  });
});
