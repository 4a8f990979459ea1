// Gemba Lab's side of compare.bench.mjs: data, rows, variables, whether sort orders are there already, and whose answer.
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { compareVariables } = require("../../kernel-lib/dist/compare");
const { Table, tableFrom } = require("../../kernel-lib/dist/data");

const [file, rowCount, variableCount, mode, other] = process.argv.slice(2);
const rows = Number(rowCount);
const buffer = readFileSync(file);
const at = (offset, length) =>
  buffer.buffer.slice(buffer.byteOffset + offset, buffer.byteOffset + offset + length);
const columns = Array.from({ length: Number(variableCount) }, (_, i) => [
  `v${i}`,
  new Float64Array(at(i * rows * 8, rows * 8)),
]);
const labels = new Uint8Array(new SharedArrayBuffer(rows));
labels.set(new Uint8Array(at(columns.length * rows * 8, rows)));

let table = tableFrom(columns, { time: null });

/** The same columns as arrays that nothing is known of: no sort orders are there yet. */
function asNew({ variables }) {
  const column = ({ name }) => {
    const { values, ...rest } = table.column(name);
    return { ...rest, values: new Float64Array(values.buffer, values.byteOffset, values.length) };
  };
  return new Table({ columns: variables.map(column) });
}

async function lap() {
  if (mode === "first") table = asNew(table);
  const cpu = process.cpuUsage();
  const started = performance.now();
  const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
  const wall = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  const order = new Map(compared.map(variable => [variable.name, variable.statistics]));
  const answer = columns.flatMap(([name]) => answerOf(order.get(name)));
  console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, answer }));
}

/** The numbers that the other side gives as well. */
function answerOf(s) {
  return [
    ...[s.difference, ...s.components, s.ks, s.wasserstein, s.wassersteinStandardised ?? 0, s.energy, s.auc],
    ...[s.intersection, s.hellinger, s.jensenShannon, s.mutualInformation, s.psi],
    ...(other === "numpy" ? [s.threshold.giniDecrease] : []),
    ...[s.medianEvent, s.medianReference],
  ];
}

let last = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", () => (last = last.then(lap)))
  .on("close", () => process.exit());
console.log("ready");
