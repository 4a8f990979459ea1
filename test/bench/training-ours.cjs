// Gemba Lab's side of training.bench.mjs: file, rows, features, rounds.
const { openSync, readSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { sharedFloat64 } = require("../../kernel-lib/dist/data");
const { parseLightGBM, predict, trainLightGBM } = require("../../kernel-lib/dist");

const [file, rowCount, featureCount, roundCount, python] = process.argv.slice(2);
const [rows, features, rounds] = [rowCount, featureCount, roundCount].map(Number);
const descriptor = openSync(file, "r");
const numbers = column => {
  const values = sharedFloat64(rows);
  readSync(descriptor, new Uint8Array(values.buffer), 0, rows * 8, column * rows * 8);
  return values;
};
const columns = Array.from({ length: features }, (_, column) => numbers(column));
const labels = numbers(features);
const search = { environment: { GEMBALAB_PYTHON: python } };

async function lap() {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { text } = await trainLightGBM(columns, labels, { rounds, threads: 1, search });
  const wall = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  const answer = [
    ...predict(
      parseLightGBM(text),
      columns.map(column => column.slice(0, 50)),
    ),
  ];
  console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, answer }));
}

let last = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", () => (last = last.then(lap)))
  .on("close", () => process.exit());
console.log("ready");
