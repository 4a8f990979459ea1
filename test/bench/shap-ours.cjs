// Gemba Lab's side of shap.bench.mjs: model, data, rows, features. What runs in each thread of shapValues, in this one.
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { parseLightGBM } = require("../../kernel-lib/dist/explain");
const { explainRows } = require("../../kernel-lib/dist/explain/shap/explain-rows");

const [model, data, ...sizes] = process.argv.slice(2);
const [rows, features] = sizes.map(Number);
const { trees } = parseLightGBM(readFileSync(model, "utf8"));
const values = new Float64Array(Uint8Array.from(readFileSync(data)).buffer);
const columns = Array.from({ length: features }, (_, first) => ({ values, first, step: features }));

function lap() {
  const contributions = columns.map(() => new Float64Array(rows));
  const predictions = new Float64Array(rows);
  const cpu = process.cpuUsage();
  const started = performance.now();
  const base = explainRows({ trees, columns, contributions, predictions, from: 0, to: rows });
  const wall = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  // Of every feature the sum of the sizes: opposite mistakes would not cancel.
  const answer = contributions.map(column => column.reduce((sum, value) => sum + Math.abs(value), 0));
  console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, answer: [...answer, base] }));
}

createInterface({ input: process.stdin })
  .on("line", lap)
  .on("close", () => process.exit());
console.log("ready");
