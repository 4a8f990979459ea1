// Gemba Lab's side where shap.bench.mjs compares with Python's package shap: what, model, data, rows, features,
// background rows. What runs in each thread of the functions that are exported, in this one.
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { parseLightGBM, predict } = require("../../kernel-lib/dist/explain");
const { explainPairs } = require("../../kernel-lib/dist/explain/interactions/explain-pairs");
const { meetingPairs } = require("../../kernel-lib/dist/explain/interactions/pairs");
const { explainAgainst } = require("../../kernel-lib/dist/explain/interventional/explain-against");

const [what, file, data, ...sizes] = process.argv.slice(2);
const [rows, features, background] = sizes.map(Number);
const model = parseLightGBM(readFileSync(file, "utf8"));
const { trees } = model;
const values = new Float64Array(Uint8Array.from(readFileSync(data)).buffer);
const columns = Array.from({ length: features }, (_, first) => ({ values, first, step: features }));

/** Of every feature the sum of the sizes, then the base. */
function against(sigmoid) {
  const first = values.length / features - background;
  const others = columns.map(column => ({ ...column, first: column.first + first * features }));
  const scores = (from, to) => predict(model, { rowMajor: values.slice(from * features, to * features) });
  const contributions = columns.map(() => new Float64Array(rows));
  const task = { trees, columns, background: others, backgroundScores: scores(first, first + background) };
  const predictions = sigmoid === null ? new Float64Array(rows) : scores(0, rows);
  const base = explainAgainst({ ...task, sigmoid, contributions, predictions, from: 0, to: rows });
  return [...contributions.map(column => column.reduce((sum, value) => sum + Math.abs(value), 0)), base];
}

/** Of every pair the mean size, both ways. */
function interactions() {
  const pairs = meetingPairs(trees);
  const kept = Uint32Array.from({ length: rows }, (_, row) => row);
  const all = {
    interactions: pairs.map(() => new Float64Array(rows)),
    main: columns.map(() => new Float64Array(rows)),
  };
  const task = { trees, columns, pairs, kept, weights: null, ...all, predictions: new Float64Array(rows) };
  const { sizes } = explainPairs({ ...task, from: 0, to: rows });
  const matrix = new Float64Array(features * features);
  pairs.forEach(([a, b], pair) => (matrix[a * features + b] = matrix[b * features + a] = sizes[pair] / rows));
  columns.forEach((_, j) => (matrix[j * (features + 1)] = sizes[pairs.length + j] / rows));
  return [...matrix];
}

const work = { margin: () => against(null), probability: () => against(1), interactions };

function lap() {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const answer = work[what]();
  const wall = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, answer }));
}

createInterface({ input: process.stdin })
  .on("line", lap)
  .on("close", () => process.exit());
console.log("ready");
