// SHAP values of LightGBM models in one thread. The path-dependent ones against LightGBM's own pred_contrib, which
// Python's package shap asks for them: once with everything warm, and once as it is when a notebook is run for the first
// time: a new process that has compiled nothing yet. All others against shap itself.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

const folder = join(root, "build", "bench");
const here = name => join(root, "test", "bench", name);
const background = 100;

/** Model and data, made by LightGBM; what is measured about them; and what both sides are told. */
function model({ trees, leaves, rows, features = 50 }) {
  const file = join(folder, `shap-${trees}x${leaves}x${features}`);
  return {
    size: `${trees} trees × ${leaves} leaves, ${features} variables × ${rows.toLocaleString("en")} rows`,
    prepare: () => {
      mkdirSync(folder, { recursive: true });
      const train = [here("shap_train.py"), `${file}.txt`, `${file}.bin`, features, trees, leaves];
      execFileSync(environmentPython, train.map(String));
    },
    args: [`${file}.txt`, `${file}.bin`, rows, features].map(String),
  };
}

function contributions({ cold = false, ...sizes }) {
  const { size, prepare, args } = model(sizes);
  return {
    title: `SHAP values, ${size}${cold ? ", first call of a process" : ""}`,
    isCold: cold,
    prepare,
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

/** shap's side counts in float32 in places. */
const tolerance = () => 1e-6;

function besideShap(what, { name, title, other, ...sizes }) {
  const { size, prepare, args } = model(sizes);
  const told = [what, ...args, String(background)];
  return {
    title: `${title}, ${size}`,
    prepare,
    tolerance,
    ours: { name, command: process.execPath, args: [here("shap-package-ours.cjs"), ...told] },
    other: { name: `shap, ${other}`, command: environmentPython, args: [here("shap_package.py"), ...told] },
  };
}

function against(scale, sizes) {
  const title = `SHAP values against ${background} background rows${scale === "probability" ? ", of probabilities" : ""}`;
  return besideShap(scale, { name: "interventionalShap", title, other: "interventional", ...sizes });
}

function interactions(sizes) {
  const title = "SHAP interaction values";
  return besideShap("interactions", {
    name: "shapInteractions",
    title,
    other: "shap_interaction_values",
    ...sizes,
  });
}

export const benchmarks = [
  contributions({ trees: 100, leaves: 31, rows: 20_000 }),
  contributions({ trees: 500, leaves: 63, rows: 2_000 }),
  contributions({ trees: 100, leaves: 31, rows: 20_000, features: 300 }),
  contributions({ trees: 100, leaves: 31, rows: 1_000, cold: true }),
  contributions({ trees: 500, leaves: 63, rows: 1_000, cold: true }),
  against("margin", { trees: 100, leaves: 31, rows: 1_000 }),
  against("margin", { trees: 500, leaves: 63, rows: 400 }),
  against("probability", { trees: 100, leaves: 31, rows: 1_000 }),
  interactions({ trees: 100, leaves: 31, rows: 500 }),
  interactions({ trees: 500, leaves: 63, rows: 64 }),
];
