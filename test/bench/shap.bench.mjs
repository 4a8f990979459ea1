// SHAP values of LightGBM models in one thread, against LightGBM's own pred_contrib. Python's package shap has no code
// of its own for this: its TreeExplainer asks LightGBM for them. Once with everything warm, and once as it is when a
// notebook is run for the first time: a new process that has compiled nothing yet.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

const features = 50;
const folder = join(root, "build", "bench");
const here = name => join(root, "test", "bench", name);

function pair({ trees, leaves, rows, cold = false }) {
  const file = join(folder, `shap-${trees}x${leaves}`);
  const args = [`${file}.txt`, `${file}.bin`, rows, features].map(String);
  const when = cold ? ", first call of a process" : "";
  return {
    title: `SHAP values, ${trees} trees × ${leaves} leaves, ${features} variables × ${rows.toLocaleString("en")} rows${when}`,
    prepare: () => {
      mkdirSync(folder, { recursive: true });
      const train = [here("shap_train.py"), `${file}.txt`, `${file}.bin`, features, trees, leaves];
      execFileSync(environmentPython, train.map(String));
    },
    ours: {
      name: "shapValues",
      command: process.execPath,
      args: [here(cold ? "shap-cold.cjs" : "shap-ours.cjs"), ...args],
    },
    other: {
      name: "LightGBM, pred_contrib",
      command: environmentPython,
      args: [here("shap_lightgbm.py"), ...args],
    },
  };
}

export const benchmarks = [
  pair({ trees: 100, leaves: 31, rows: 20_000 }),
  pair({ trees: 500, leaves: 63, rows: 2_000 }),
  pair({ trees: 100, leaves: 31, rows: 1_000, cold: true }),
  pair({ trees: 500, leaves: 63, rows: 1_000, cold: true }),
];
