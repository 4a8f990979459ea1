import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { familiesOf } from "../../../kernel-lib/dist/compare";
import { sampleRows } from "../../../kernel-lib/dist/compare/families/sample-rows";
import { correlatePairs, rankVariable } from "../../../kernel-lib/dist/compare/families/correlation-work";
import { Random } from "../../../kernel-lib/dist/compute";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";

/** What test/reference/generate_families.py wrote. */
interface FamilyCase {
  name: string;
  columns: (number | string | null)[][];
  distances: number[][];
  clusters: number[];
}

const FIXTURE = resolve(__dirname, "../../reference/families.json");
const { families: cases } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { families: FamilyCase[] };
const number = (value: number | string | null): number =>
  value === null ? NaN : value === "inf" ? Infinity : value === "-inf" ? -Infinity : Number(value);

function tableOf(columns: readonly (readonly number[] | Float64Array)[]): Table {
  return tableFrom(columns.map((values, i) => [`tag ${i}`, Float64Array.from(values)] as const));
}

describe("families agree with scipy", () => {
  test("there are cases", () => expect(cases.length).toBeGreaterThanOrEqual(7));

  test.each(cases.map(each => [each.name, each] as const))(
    "%s",
    async (_, { columns, distances, clusters }) => {
      const table = tableOf(columns.map(column => column.map(number)));
      const labels = new Uint8Array(table.rows);
      const { families, places } = await familiesOf(table, labels, table.variables);
      const names = table.variables.map(({ name }) => name);
      const expected = [...new Set(clusters)]
        .map(cluster => names.filter((__, i) => clusters[i] === cluster))
        .filter(({ length }) => length > 1);
      expect(families).toEqual(expected.map(members => ({ leader: members[0], members })));
      places.forEach((place, i) => {
        if (place === null) expect(expected.flat()).not.toContain(names[i]);
        else expect(families[place].members).toContain(names[i]);
      });
      expectDistances(table, distances);
    },
  );
});

function expectDistances(table: Table, expected: number[][]): void {
  const [variables, rows] = [table.variables.length, table.rows];
  const sample = {
    variables,
    rows,
    scores: new Float64Array(variables * rows),
    orders: new Uint32Array(variables * rows),
    groups: new Uint32Array(variables * rows),
    known: new Uint8Array(variables * rows),
    counts: new Int32Array(variables),
    patterns: new Int32Array(variables),
  };
  const all = Uint32Array.from({ length: rows }, (_, row) => row);
  table.variables.forEach(({ name }, variable) => {
    const column = table.column(name);
    if (column.type === "numeric") rankVariable({ sample, variable, values: column.values, rows: all });
  });
  const distances = new Float64Array(variables * variables);
  correlatePairs({ sample, variables: [...Array(variables).keys()], distances, fewestRows: 10 });
  expected.flat().forEach((distance, i) => expect(Math.abs(distances[i] - distance)).toBeLessThan(1e-12));
}

describe("families of a table", () => {
  const rows = 60_000;
  const random = new Random(8);
  const slow = (): Float64Array => {
    let value = 0;
    return Float64Array.from({ length: rows }, () => (value = 0.99 * value + random.normal()));
  };
  const [zone, speed] = [slow(), slow()];
  const near = (of: Float64Array, noise: number): Float64Array =>
    of.map(value => value + noise * random.normal());
  const table = tableFrom([
    ["speed", speed],
    ["zone 2", near(zone, 0.5)],
    ["wind", slow()],
    ["zone 1", near(zone, 0.5)],
    ["motor", near(speed, 0.3).map(value => -value)],
    ["hot", Array.from(zone, value => value > 0)],
    ["too hot", Array.from(zone, value => value > 0.1)],
    ["recipe", Array.from(zone, value => (value > 0 ? "A" : "B"))],
    ["recipe again", Array.from(zone, value => (value > 0 ? "A" : "B"))],
  ]);
  const labels = Uint8Array.from({ length: rows }, (_, row) =>
    row % 7 === 0 ? 1 : row % 11 === 0 ? 255 : 0,
  );

  test("have the highest in the ranking as leader, come in that order, and take in booleans, not words", async () => {
    const { families, places, notices } = await familiesOf(table, labels, table.variables);
    expect(families).toEqual([
      { leader: "speed", members: ["speed", "motor"] },
      { leader: "zone 2", members: ["zone 2", "zone 1"] },
      { leader: "hot", members: ["hot", "too hot"] },
    ]);
    expect(places).toEqual([0, 1, null, 1, 0, 2, 2, null, null]);
    expect(notices).toEqual([]);
    const reversed = [...table.variables].reverse();
    const other = await familiesOf(table, labels, reversed);
    expect(other.families.map(({ leader }) => leader)).toEqual(["too hot", "motor", "zone 1"]);
  });

  test("are the same again, and hardly depend on which rows are looked at", async () => {
    const once = await familiesOf(table, labels, table.variables, { seed: 4 });
    expect(await familiesOf(table, labels, table.variables, { seed: 4 })).toEqual(once);
    expect((await familiesOf(table, labels, table.variables, { seed: 5 })).families).toEqual(once.families);
  });

  test("rest on the rows that count alone", async () => {
    const values = Float64Array.from({ length: 200 }, () => random.normal());
    const apart = values.map((value, row) => (row < 100 ? value : random.normal()));
    const two = tableOf([values, apart]);
    const first = Uint8Array.from({ length: 200 }, (_, row) => (row < 100 ? 0 : 255));
    expect((await familiesOf(two, first, two.variables)).families).toHaveLength(1);
    expect((await familiesOf(two, new Uint8Array(200), two.variables)).families).toEqual([]);
  });

  test("stop when asked to", async () => {
    const signal = AbortSignal.abort();
    await expect(familiesOf(table, labels, table.variables, { signal })).rejects.toMatchObject({
      code: "cancelled",
    });
  });

  test("of very many tags are looked for among the leading 2,000, and that is said", async () => {
    const many = Array.from({ length: 2_010 }, (_, i) =>
      i % 100 === 1
        ? near(zone.subarray(0, 80), 0.02)
        : Float64Array.from({ length: 80 }, () => random.normal()),
    );
    const wide = tableOf(many);
    const { families, places, notices } = await familiesOf(wide, new Uint8Array(80), wide.variables);
    expect(families).toEqual([
      { leader: "tag 1", members: Array.from({ length: 20 }, (_, i) => `tag ${1 + 100 * i}`) },
    ]);
    expect(places[2_001]).toBeNull();
    expect(notices).toMatchObject([{ code: "families-capped", level: "info" }]);
    expect(notices[0].text).toContain("first 2,000 of 2,010");
  });
});

describe("the sample of rows", () => {
  const labels = Uint8Array.from({ length: 1_000 }, (_, row) => (row % 3 === 0 ? 255 : row % 2));

  test("is all counted rows where they are few", () => {
    const rows = [...sampleRows(labels, 700, 1)];
    expect(rows).toEqual([...labels.keys()].filter(row => row % 3 > 0));
  });

  test("has one row of every equal stretch otherwise, ascending, and follows the seed", () => {
    const rows = [...sampleRows(labels, 50, 1)];
    expect(rows).toHaveLength(50);
    expect(rows.every(row => labels[row] <= 1)).toBe(true);
    rows.forEach((row, i) => expect(Math.abs(row - (i + 0.5) * 20)).toBeLessThanOrEqual(12));
    expect([...sampleRows(labels, 50, 1)]).toEqual(rows);
    expect([...sampleRows(labels, 50, 2)]).not.toEqual(rows);
    expect(sampleRows(new Uint8Array(0), 5, 1)).toHaveLength(0);
  });
});
