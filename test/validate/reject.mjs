// A worker thread: rejections of one row of the acceptance table, for some of its labels.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { rows } from "./rows.mjs";

const require = createRequire(import.meta.url);
const { shiftTest, twoSample } = require("../../kernel-lib");
const { Random } = require("../../kernel-lib/dist/compute");

const ALPHA = 0.05;
/** z beyond which the naive test rejects at 5 %. */
const NAIVE_LIMIT = 1.96;

/** The test that takes rows for independent: Mann and Whitney's, by its normal approximation. */
function naiveRejects(values, label) {
  const of = wanted => values.filter((value, row) => label[row] === wanted && !Number.isNaN(value));
  const [reference, event] = [of(0), of(1)];
  const { auc } = twoSample(reference, event);
  const [n0, n1] = [reference.length, event.length];
  return Math.abs(auc - 0.5) / Math.sqrt((n0 + n1 + 1) / (12 * n0 * n1)) > NAIVE_LIMIT;
}

/** Per label how many of its tests reject: the shift test's, and the naive one's. */
function run({ row, from, to, testsPerLabel, draws }) {
  const { label: labelOf, values: valuesOf, time: timeOf, naive } = rows[row];
  const counts = [];
  for (let number = from; number < to; number++) {
    const random = new Random(1_000_003 * (row + 1) + number);
    const label = labelOf(random);
    const time = timeOf?.(label);
    let [shift, plain] = [0, 0];
    for (let i = 0; i < testsPerLabel; i++) {
      const values = valuesOf(random, label);
      const { p } = shiftTest(values, label, {
        draws,
        seed: number,
        ...(time === undefined ? {} : { time }),
      });
      if (p !== null && p <= ALPHA) shift++;
      if (naive && naiveRejects(values, label)) plain++;
    }
    counts.push({ shift, naive: plain });
  }
  return counts;
}

parentPort.on("message", task => parentPort.postMessage(run(task)));
