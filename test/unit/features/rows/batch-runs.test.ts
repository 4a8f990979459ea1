import { batchRuns } from "../../../../kernel-lib/dist/features";
import type { BatchRun } from "../../../../kernel-lib/dist/features";
import { tableFrom } from "../../../../kernel-lib/dist/data";
import { choiceFor, rowsFor, sourceOf, timed, withSources } from "./helpers";

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

const pairs = (runs: readonly BatchRun[]): [number, number][] => runs.map(({ from, to }) => [from, to]);

/** Two hours of minutes; the batch's number changes after 40 and after 90, none is known from 90 to 95. */
const minutes = Array.from({ length: 120 }, (_, row) => row * MINUTE);
const number = minutes.map((_, row) => (row < 40 ? 7 : row < 90 ? 8 : row < 95 ? NaN : 8));
const order = number.map(own => (Number.isNaN(own) ? null : `order ${own}`));
const table = withSources(
  timed(minutes, [
    ["number", number],
    ["order", order],
    ["oven", minutes.map((_, row) => Math.sin(row))],
  ]),
  [
    sourceOf(
      "batches",
      "intervals",
      [10 * MINUTE, 50 * MINUTE, 100 * MINUTE],
      [],
      [45 * MINUTE, 100 * MINUTE, NaN],
    ),
    sourceOf(
      "lab",
      "samples",
      [0, 20, 39.5, 40, 94, 119].map(at => at * MINUTE),
      [["moisture", [1, 2, 3, 4, 5, 6]]],
    ),
  ],
);

it.each(["number", "order"])("neighbouring rows of one %s are a batch, those without a value none", name => {
  const runs = batchRuns(table, table, null, name, "model.batches");
  expect(pairs(runs)).toEqual([
    [0, 40],
    [40, 90],
    [95, 120],
  ]);
});

it("a window belongs to the batch in which it begins", async () => {
  const windows = { every: "15 min" };
  const made = await rowsFor(table, { windows });
  const choice = choiceFor(table, { windows });
  expect(pairs(batchRuns(table, made, choice, "number", "model.batches"))).toEqual([
    [0, 3], // 0, 15, 30 min
    [3, 6], // 45, 60, 75 min; at 90 min none is known
    [7, 8], // 105 min
  ]);
  expect([...made.time!].map(at => at / QUARTER)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it("a window that begins before its first reading belongs to that reading's batch", async () => {
  const late = timed(
    [0, 14, 16, 29, 31].map(at => at * MINUTE),
    [["number", [1, 1, 2, 2, 3]]],
  );
  const windows = { every: "15 min" };
  const made = await rowsFor(late, { windows });
  expect(pairs(batchRuns(late, made, choiceFor(late, { windows }), "number", "model.batches"))).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

it("a sample belongs to the batch during which it was taken", async () => {
  const samples = { of: "lab", lookBack: "5 min" };
  const made = await rowsFor(table, { samples });
  expect(pairs(batchRuns(table, made, choiceFor(table, { samples }), "order", "model.batches"))).toEqual([
    [0, 3], // 0, 20 and 39.5 min
    [3, 4], // 40 min; at 94 min none is known
    [5, 6],
  ]);
});

it("intervals are batches from their beginning to their end, the last to the end of the data", () => {
  expect(pairs(batchRuns(table, table, null, "batches", "model.batches"))).toEqual([
    [10, 45],
    [50, 100],
    [100, 120],
  ]);
});

it("without time the rows stand in their own order", () => {
  const rows = tableFrom({ lot: ["a", "a", "b", null, "b", "a"], oven: [1, 2, 3, 4, 5, 6] });
  expect(pairs(batchRuns(rows, rows, null, "lot", "model.batches"))).toEqual([
    [0, 2],
    [2, 3],
    [4, 5],
    [5, 6],
  ]);
});

it("a name that nothing has is refused with the nearest", () => {
  expect(() => batchRuns(table, table, null, "batchs", "model.batches")).toThrow(
    expect.objectContaining({
      code: "no-such-variable",
      where: "model.batches",
      suggestions: ["batches"],
    }) as Error,
  );
});
