// Every statistic of two populations from arrays in memory, against a script as people write it and an expert's numpy.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

const folder = join(root, "build", "bench");
const here = name => join(root, "test", "bench", name);
const dataOf = (rows, variables) => join(folder, `compare-${rows}-${variables}.bin`);

/** Of ten columns six are continuous, two quantised as sensors give them, one has heavy tails, one a few levels. */
const kinds = [
  ...Array.from({ length: 6 }, () => value => value),
  ...Array.from({ length: 2 }, () => value => Math.round(value * 10) / 10),
  (value, random) => value / Math.max(1e-3, random.uniform()),
  value => Math.round(value),
];

/** Columns of float64, then one label per row as a byte: a fifth of the rows are events. */
function writeData(rows, variables) {
  const { Random } = createRequire(import.meta.url)("../../kernel-lib/dist/compute");
  const random = new Random(1);
  const labels = Uint8Array.from({ length: rows }, () => (random.uniform() < 0.2 ? 1 : 0));
  const columns = new Float64Array(rows * variables);
  for (let variable = 0; variable < variables; variable++) {
    const kind = kinds[variable % kinds.length];
    for (let row = 0; row < rows; row++) {
      const value = 20 + random.normal() + (variable / variables) * labels[row];
      columns[variable * rows + row] = kind(value, random);
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    dataOf(rows, variables),
    Buffer.concat([Buffer.from(columns.buffer), Buffer.from(labels.buffer)]),
  );
}

/** PSI's place among the numbers of a column; see compare-ours.cjs. */
const PSI = 14;

/**
 * The others' sums are plain, and what cancels in them is lost. Their deciles are rounded: where one falls on a
 * value, that value may lie in the bin beside it, which PSI shows.
 */
const tolerance = (index, perColumn) => (index % perColumn === PSI ? 1e-4 : 1e-7);

function benchmark(rows, variables, mode, otherName) {
  const size = [dataOf(rows, variables), String(rows), String(variables)];
  const isNumpy = otherName === "numpy";
  const what = mode === "first" ? "every statistic" : "every statistic, another target on the same table";
  return {
    title: `${rows.toLocaleString("en")} rows × ${variables} variables: ${what}`,
    prepare: () => writeData(rows, variables),
    ours: {
      name: "compareVariables",
      command: process.execPath,
      args: [here("compare-ours.cjs"), ...size, mode, otherName],
    },
    other: {
      name: isNumpy ? "expert numpy: one argsort, cumulative sums" : "scipy and scikit-learn, a loop",
      command: environmentPython,
      args: [here(isNumpy ? "compare_numpy.py" : "compare_scipy.py"), ...size],
    },
    tolerance: index => tolerance(index, isNumpy ? 18 : 17),
  };
}

const sizes = [
  [1_000_000, 50],
  [100_000, 200],
  [10_000, 200],
];

export const benchmarks = [
  ...sizes.flatMap(([rows, variables]) => [
    benchmark(rows, variables, "first", "scipy"),
    benchmark(rows, variables, "first", "numpy"),
  ]),
  {
    ...benchmark(1_000_000, 50, "again", "numpy"),
    limit: { of: ({ cpu }) => (cpu * 1e9) / 50e6, most: 12, unit: "ns of CPU per element" },
  },
  {
    title: "1,000,000 rows × 50 variables: memory beyond the table, per element",
    prepare: () => writeData(1_000_000, 50),
    ours: {
      name: "compareVariables",
      command: process.execPath,
      args: [here("compare-memory.cjs"), dataOf(1_000_000, 50), "1000000", "50"],
    },
    limit: { of: ({ bytes }) => bytes, most: 28, unit: "bytes" },
  },
];
