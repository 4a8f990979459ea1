// The most that comparing needs beyond the table, of the whole process, in bytes per element: data, rows, variables. Linux only.
const { closeSync, openSync, readFileSync, readSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { setTimeout: sleep } = require("node:timers/promises");
const { compareVariables } = require("../../kernel-lib/dist/compare");
const { sharedFloat64 } = require("../../kernel-lib/dist/compute");
const { collectGarbage } = require("../../kernel-lib/dist/compute/collect");
const { tableFrom } = require("../../kernel-lib/dist/data");

const [file, ...sizes] = process.argv.slice(2);
const [rows, variables] = sizes.map(Number);
const input = openSync(file, "r");
const read = (array, position) =>
  readSync(input, new Uint8Array(array.buffer), 0, array.byteLength, position);

function readTable() {
  const columns = Array.from({ length: variables }, (_, i) => {
    const values = sharedFloat64(rows);
    read(values, 8 * i * rows);
    return [`v${i}`, values];
  });
  return tableFrom(columns, { time: null });
}

const table = readTable();
const labels = new Uint8Array(new SharedArrayBuffer(rows));
read(labels, 8 * variables * rows);
closeSync(input);

/** A figure of this process's memory, bytes: VmRSS now, VmHWM the most that there ever was. */
const memory = figure =>
  Number(new RegExp(`${figure}:\\s*(\\d+) kB`).exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;

let bytes = null;

async function lap() {
  // What the table was made from is no part of it, and is given back some time after it is collected.
  collectGarbage();
  await sleep(500);
  const before = memory("VmRSS");
  const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
  // The orders are kept: the first time is the one that needs memory.
  bytes ??= (memory("VmHWM") - before) / (rows * variables);
  console.log(JSON.stringify({ bytes, answer: [compared.length] }));
}

createInterface({ input: process.stdin })
  .on("line", () => void lap())
  .on("close", () => process.exit());
console.log("ready");
