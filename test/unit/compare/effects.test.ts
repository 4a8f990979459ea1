import { expect, test } from "@jest/globals";
import { Random } from "../../../kernel-lib/dist/compute";
import { compareVariables, effectsOf } from "../../../kernel-lib/dist/compare";
import { tableFrom } from "../../../kernel-lib/dist/data";

const rows = 3000;

function line(): ReturnType<typeof tableFrom> {
  const random = new Random(3);
  const numbers = (of: () => number): Float64Array => Float64Array.from({ length: rows }, of);
  return tableFrom(
    [
      ["continuous", numbers(() => random.normal())],
      ["tied", numbers(() => Math.round(2 * random.normal()))],
      ["gaps", numbers(() => (random.uniform() < 0.3 ? NaN : random.normal()))],
      ["infinite", numbers(() => (random.uniform() < 0.05 ? -Infinity : random.normal()))],
      ["constant", numbers(() => 7)],
      ["empty", numbers(() => NaN)],
      ["product", Array.from({ length: rows }, () => (random.uniform() < 0.4 ? "oat" : "rye"))],
    ],
    { time: null },
  );
}

function labelsOf(seed: number, ignored: number): Uint8Array {
  const random = new Random(seed);
  return Uint8Array.from({ length: rows }, (_, row) =>
    row % 10 < ignored ? 255 : random.uniform() < 0.2 ? 1 : 0,
  );
}

// Labels move over the same rows, then other rows count, then the first again.
test.each([
  [1, 0],
  [2, 0],
  [2, 3],
  [1, 0],
])(
  "effects are the differences of a whole comparison (labels %i, %i of 10 rows ignored)",
  async (seed, ignored) => {
    const table = line();
    const labels = labelsOf(seed, ignored);
    const effects = await effectsOf(table, labels, table.variables);
    const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
    const whole = new Map(compared.map(({ name, statistics }) => [name, statistics.difference]));
    expect(effects).toHaveLength(table.variables.length);
    for (const { variable, difference } of effects!) {
      const expected = whole.get(variable)!;
      if (expected === null) expect(difference).toBeNull();
      else expect(Math.abs(difference! - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
    }
  },
);

test("a moved target on the same table gives what a new table would", async () => {
  const table = line();
  await effectsOf(table, labelsOf(1, 2), table.variables);
  const moved = await effectsOf(table, labelsOf(5, 2), table.variables);
  const fresh = line();
  expect(moved).toEqual(await effectsOf(fresh, labelsOf(5, 2), fresh.variables));
});

test("two limits that are dragged at once do not take each other's ranks", async () => {
  const table = line();
  const [first, second] = await Promise.all([
    effectsOf(table, labelsOf(1, 2), table.variables),
    effectsOf(table, labelsOf(2, 4), table.variables),
  ]);
  expect(first).toEqual(await effectsOf(table, labelsOf(1, 2), table.variables));
  expect(second).toEqual(await effectsOf(table, labelsOf(2, 4), table.variables));
});

test("the largest component is told in words", async () => {
  const labels = labelsOf(1, 0);
  const table = tableFrom(
    [
      ["higher", Float64Array.from(labels, (label, row) => ((row * 7919) % rows) + 2000 * label)],
      [
        "wider",
        Float64Array.from(labels, (label, row) => (((row * 7919) % rows) - rows / 2) * (1 + 3 * label)),
      ],
    ],
    { time: null },
  );
  const effects = await effectsOf(table, labels, table.variables);
  expect(Object.fromEntries(effects!.map(({ variable, words }) => [variable, words]))).toEqual({
    higher: "higher",
    wider: "more variable",
  });
});
