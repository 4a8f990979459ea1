// Fifty variables of a million minutes into windows of a quarter of an hour, against pandas' groupby on the same data.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

const rows = 1_000_000;
const variables = 50;
const folder = join(root, "build", "bench");
const data = join(folder, "rows.bin");
const here = name => join(root, "test", "bench", name);

/** Columns of float64, one value in a hundred missing: noise on a slow wave, as sensors give it. */
function writeData() {
  const { Random } = createRequire(import.meta.url)("../../kernel-lib/dist/compute");
  const random = new Random(2);
  const columns = new Float64Array(rows * variables);
  for (let variable = 0; variable < variables; variable++) {
    for (let row = 0; row < rows; row++) {
      const value = 200 + 5 * Math.sin(row / 400 + variable) + random.uniform();
      columns[variable * rows + row] = random.uniform() < 0.01 ? NaN : value;
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(data, new Uint8Array(columns.buffer));
}

const size = [data, String(rows), String(variables)];
const pair = (title, aggregates, which) => ({
  title,
  prepare: writeData,
  tolerance: () => 1e-8,
  ours: { name: "rowsOf", command: process.execPath, args: [here("rows-ours.cjs"), ...size, aggregates] },
  other: { name: which, command: environmentPython, args: [here("rows_pandas.py"), ...size, aggregates] },
});

export const benchmarks = [
  pair(
    "50 variables × 1,000,000 rows into 15 min windows: mean, std, min, max, slope",
    "mean,std,min,max,slope",
    "pandas, groupby (slope by sums)",
  ),
  pair("50 variables × 1,000,000 rows into 15 min windows: median, last", "median,last", "pandas, groupby"),
];
