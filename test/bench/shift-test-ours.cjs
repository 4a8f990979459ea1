// Gemba Lab's side of shift-test.bench.mjs: data, rows, columns, strata, draws.
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const {
  LegendreScores,
  PreparedCell,
  sumDraws,
  testDraws,
} = require("../../kernel-lib/dist/compare/significance");

const [file, ...sizes] = process.argv.slice(2);
const [rows, columns, strata, draws] = sizes.map(Number);
const { buffer } = Uint8Array.from(readFileSync(file));
const labels = {
  events: new Uint8Array(buffer, 8 * columns * rows, rows),
  used: new Uint8Array(rows).fill(1),
};
const drawn = new Uint32Array(buffer.slice(8 * columns * rows + rows));
// In each stratum shift 0, then those of the draws.
const shifts = { draws, shifts: new Uint32Array(strata * (draws + 1)) };
for (let k = 0; k < strata; k++)
  shifts.shifts.set(drawn.subarray(k * draws, (k + 1) * draws), k * (draws + 1) + 1);
const cells = Array.from({ length: strata }, (_, k) => {
  const [from, to] = [k, k + 1].map(part => Math.floor((part * rows) / strata));
  return new PreparedCell(labels, { from, to });
});

function test(values) {
  const scoresOf = ({ from, to }) => new LegendreScores(values.subarray(from, to));
  const { p, statistic, strength, components } = testDraws(sumDraws(scoresOf, cells, shifts), "weighted");
  return [p, statistic, strength, ...components];
}

const column = index => new Float64Array(buffer, 8 * index * rows, rows);
// The label is transformed for the first column, and kept.
test(column(0));

function lap() {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const answer = Array.from({ length: columns }, (_, index) => test(column(index))).flat();
  const wall = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, answer }));
}

createInterface({ input: process.stdin })
  .on("line", lap)
  .on("close", () => process.exit());
console.log("ready");
