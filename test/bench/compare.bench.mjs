// Comparing 50 variables of 100,000 rows with every statistic, against a script as people write it.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

const rows = 100_000;
const variables = 50;
const folder = join(root, "build", "bench");
const data = join(folder, "compare.bin");
const here = name => join(root, "test", "bench", name);

/** Columns of float64, then one label per row as a byte: half of the columns rounded, as sensors give them. */
function writeData() {
  const { Random } = createRequire(import.meta.url)("../../kernel-lib/dist/compute");
  const random = new Random(1);
  const labels = Uint8Array.from({ length: rows }, () => (random.uniform() < 0.08 ? 1 : 0));
  const columns = new Float64Array(rows * variables);
  for (let variable = 0; variable < variables; variable++) {
    const shift = variable / variables;
    for (let row = 0; row < rows; row++) {
      const value = 200 + 5 * (random.normal() + shift * labels[row]);
      columns[variable * rows + row] = variable % 2 ? Math.round(value * 10) / 10 : value;
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(data, Buffer.concat([Buffer.from(columns.buffer), Buffer.from(labels.buffer)]));
}

const size = [data, String(rows), String(variables)];
const script = {
  name: "scipy and scikit-learn, a loop",
  command: environmentPython,
  args: [here("compare_scipy.py"), ...size],
};
const ours = (name, mode) => ({
  name,
  command: process.execPath,
  args: [here("compare-ours.cjs"), ...size, mode],
});

export const benchmarks = [
  {
    title: "Compare 50 variables × 100,000 rows, first target",
    prepare: writeData,
    ours: ours("compareVariables", "first"),
    other: script,
  },
  {
    title: "Compare 50 variables × 100,000 rows, another target on the same table",
    prepare: writeData,
    ours: ours("compareVariables", "again"),
    other: script,
  },
];
