// The stratified shift test of four scores with 9,999 draws, of five columns of a million rows in one thread, against
// numpy and scipy.fft with the same draws. What is shared by all columns, the label's transforms, is made beforehand.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

const columns = 5;
const strata = 8;
const draws = 9_999;
const folder = join(root, "build", "bench");
const here = name => join(root, "test", "bench", name);

/** The label: every fifth row or so; or 40 episodes of about five hours. */
const labels = {
  scattered: random => () => (random.uniform() < 0.2 ? 1 : 0),
  episodes: random => {
    let left = 0;
    return () => {
      if (left === 0 && random.uniform() < 4e-5) left = 1 + random.integer(600);
      return left > 0 ? (left--, 1) : 0;
    };
  },
};

/** Columns of float64, a label as a byte per row, the shifts of every stratum as uint32. */
function writeData(file, rows, label) {
  const { Random } = createRequire(import.meta.url)("../../kernel-lib/dist/compute");
  const random = new Random(3);
  const numbers = new Float64Array(columns * rows);
  for (let column = 0; column < columns; column++) {
    let slow = 0;
    for (let row = 0; row < rows; row++) {
      slow = 0.99 * slow + random.normal();
      // Every other column as sensors give it, in steps.
      numbers[column * rows + row] = column % 2 ? Math.round(200 + 10 * slow) / 10 : slow;
    }
  }
  const marks = Uint8Array.from({ length: rows }, labels[label](random));
  const shifts = new Uint32Array(strata * draws);
  for (let k = 0; k < strata; k++) {
    const length = Math.floor(((k + 1) * rows) / strata) - Math.floor((k * rows) / strata);
    for (let d = 0; d < draws; d++) shifts[k * draws + d] = random.integer(length);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, Buffer.concat([numbers, marks, shifts].map(({ buffer }) => Buffer.from(buffer))));
}

function pair(title, rows, label) {
  const file = join(folder, `shift-test-${label}-${rows}.bin`);
  const args = [file, rows, columns, strata, draws].map(String);
  return {
    title: `Shift test, four scores × 9,999 draws, ${columns} columns × ${rows.toLocaleString("en")} rows, ${title}`,
    prepare: () => writeData(file, rows, label),
    ours: {
      name: "sumDraws, testDraws",
      command: process.execPath,
      args: [here("shift-test-ours.cjs"), ...args],
    },
    other: {
      name: "numpy, scipy.fft",
      command: environmentPython,
      args: [here("shift_test_scipy.py"), ...args],
    },
    limit: { of: ({ cpu }) => (cpu * 1e9) / (columns * rows), most: 160, unit: "ns of CPU per element" },
  };
}

export const benchmarks = [
  pair("scattered events", 1_000_000, "scattered"),
  pair("40 episodes", 1_000_000, "episodes"),
  pair("scattered events, strata of awkward length", 999_907, "scattered"),
];
