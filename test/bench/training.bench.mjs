// Training a boosted model: LightGBM's own library called from Node and from Python, the same parameters and data.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

const folder = join(root, "build", "bench");
const here = name => join(root, "test", "bench", name);
const [rows, features, rounds] = [200_000, 100, 100];
const file = join(folder, "training.bin");
const args = [file, rows, features, rounds].map(String);

export const benchmarks = [
  {
    title: `Training LightGBM, ${rows.toLocaleString("en")} rows × ${features} variables, ${rounds} trees × 31 leaves, one thread`,
    prepare: () => {
      mkdirSync(folder, { recursive: true });
      execFileSync(environmentPython, [here("training_data.py"), ...args.slice(0, 3)]);
    },
    ours: {
      name: "trainLightGBM",
      command: process.execPath,
      args: [here("training-ours.cjs"), ...args, environmentPython],
    },
    other: {
      name: "Python, lightgbm.train",
      command: environmentPython,
      args: [here("training_lightgbm.py"), ...args],
    },
  },
];
