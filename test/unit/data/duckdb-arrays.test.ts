import { openDuckDB } from "../../../kernel-lib/src/data/duckdb-engine";
import type { ArrayRows, Engine } from "../../../kernel-lib/src/data/engine";

const ROWS = 5000;

let engine: Engine;
beforeEach(async () => {
  engine = await openDuckDB();
});
afterEach(() => engine.close());

/** One column whose values a function gives by row. */
function oneColumn(rows: number, valueOf: (row: number) => number): ArrayRows {
  return {
    columns: 1,
    rows,
    fill: (_, from, into) => into.forEach((_value, at) => (into[at] = valueOf(from + at))),
  };
}

async function first(sql: string): Promise<(string | null)[]> {
  return (await engine.rows(sql))[0];
}

test("SQL reads every row, in order, across blocks", async () => {
  engine.provide(
    "numbers",
    oneColumn(ROWS, row => row * 1.5),
  );
  const seen: number[] = [];
  await engine.stream("SELECT c0 FROM numbers()", block => seen.push(...block.doubles(0)));
  expect(seen).toEqual(Array.from({ length: ROWS }, (_, row) => row * 1.5));
});

test.each([1, 2047, 2048, 2049, 4096])("NaN is NULL, infinities and −0 are not: %i rows", async rows => {
  const special = [NaN, Infinity, -Infinity, -0, 1];
  engine.provide(
    "numbers",
    oneColumn(rows, row => special[row % 5]),
  );
  const expected = Array.from({ length: rows }, (_, row) => special[row % 5]);
  const count = (test: (value: number) => boolean): string => String(expected.filter(test).length);
  expect(
    await first(
      `SELECT count(*), count(c0), count(*) FILTER (c0 = 'Infinity'), count(*) FILTER (c0 = '-Infinity'),
         count(*) FILTER (signbit(c0) AND c0 = 0) FROM numbers()`,
    ),
  ).toEqual([
    String(rows),
    count(value => !Number.isNaN(value)),
    count(value => value === Infinity),
    count(value => value === -Infinity),
    count(value => Object.is(value, -0)),
  ]);
});

test("columns of a block without NaN stay known after a block with NaN", async () => {
  engine.provide("numbers", {
    columns: 2,
    rows: ROWS,
    fill: (column, from, into) =>
      into.forEach((_, at) => (into[at] = from < 2048 === (column === 0) ? NaN : from + at)),
  });
  expect(await first("SELECT count(c0), count(c1) FROM numbers()")).toEqual([String(ROWS - 2048), "2048"]);
});

test("no rows are no rows", async () => {
  engine.provide(
    "numbers",
    oneColumn(0, () => 1),
  );
  expect(await first("SELECT count(*), sum(c0) FROM numbers()")).toEqual(["0", null]);
});

test("later arrays take the place of earlier ones, also of other width", async () => {
  engine.provide(
    "numbers",
    oneColumn(3, () => 1),
  );
  expect(await first("SELECT sum(c0) FROM numbers()")).toEqual(["3"]);
  engine.provide("numbers", { columns: 2, rows: 2, fill: (column, _, into) => into.fill(column + 4) });
  expect(await first("SELECT sum(c0), sum(c1) FROM numbers()")).toEqual(["8", "10"]);
});

test("one query reads the same arrays twice", async () => {
  engine.provide(
    "numbers",
    oneColumn(ROWS, row => row),
  );
  expect(await first("SELECT count(*) FROM numbers() a JOIN numbers() b ON a.c0 = b.c0 + 1")).toEqual([
    String(ROWS - 1),
  ]);
});

test("arrays that can't be read fail the query, and the engine lives", async () => {
  engine.provide(
    "numbers",
    oneColumn(ROWS, row => {
      if (row > 3000) throw new RangeError("no such row");
      return row;
    }),
  );
  await expect(engine.rows("SELECT sum(c0) FROM numbers()")).rejects.toThrow("no such row");
  engine.provide(
    "numbers",
    oneColumn(2, () => 1),
  );
  expect(await first("SELECT sum(c0) FROM numbers()")).toEqual(["2"]);
});

test("a query is stopped while it reads", async () => {
  let blocks = 0;
  engine.provide("numbers", {
    columns: 1,
    rows: 2 ** 31,
    fill: (_, __, into) => {
      into.fill(1);
      if (++blocks === 20) engine.interrupt();
    },
  });
  await expect(engine.rows("SELECT sum(c0) FROM numbers()")).rejects.toThrow(/interrupt/i);
  expect(blocks).toBeLessThan(1000);
});
