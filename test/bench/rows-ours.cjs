// Gemba Lab's side of rows.bench.mjs: data, rows, variables, and the aggregates.
const { openSync, readSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { Table, sharedFloat64 } = require("../../kernel-lib/dist/data");
const { aggregateRows, rowChoiceOf, spansOf } = require("../../kernel-lib/dist/features");

const [file, rowCount, variableCount, list] = process.argv.slice(2);
const rows = Number(rowCount);
const aggregate = list.split(",");
const descriptor = openSync(file, "r");
const numbers = position => {
  const values = sharedFloat64(rows);
  readSync(descriptor, new Uint8Array(values.buffer), 0, rows * 8, position);
  return values;
};
const columns = Array.from({ length: Number(variableCount) }, (_, i) => ({
  type: "numeric",
  variable: { name: `v${i}`, kind: "numeric" },
  values: numbers(i * rows * 8),
}));
const time = sharedFloat64(rows).map((_, row) => Date.UTC(2024, 0, 1) + row * 60_000);
const table = new Table({ columns, time });
const counted = new Uint8Array(rows).fill(1);

async function lap() {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const choice = rowChoiceOf(table, { windows: { every: "15 min", aggregate } });
  const windows = await aggregateRows(table, choice, spansOf(table, choice), counted);
  const wall = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  // Some of the windows, all of the columns.
  const answer = windows.variables.flatMap(({ name }) => {
    const { values } = windows.column(name);
    return Array.from({ length: 20 }, (_, i) => values[i * 3331]);
  });
  console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, answer }));
}

let last = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", () => (last = last.then(lap)))
  .on("close", () => process.exit());
console.log("ready");
