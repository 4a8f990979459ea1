// A worker thread: the share of false discoveries among 200 correlated variables.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { shifted, slow, slowLabel, sum } from "./signals.mjs";

const require = createRequire(import.meta.url);
const { shiftTest } = require("../../kernel-lib");
const { adjusted } = require("../../kernel-lib/dist/compare/significance");
const { Random } = require("../../kernel-lib/dist/compute");

const LENGTH = 4_000;
const VARIABLES = 200;
/** Variables that move together. */
const FAMILY = 10;
/** Every second label has this many variables that are really higher during the event, a family of them. */
const CAUSES = 10;
const Q = 0.05;

/** Families of ten that share four fifths of their variance, each with a memory of its own. */
function variables(random, label, causes) {
  let common;
  return Array.from({ length: VARIABLES }, (_, i) => {
    const memory = [0.9, 0.99, 0.995, 0.5][Math.floor(i / FAMILY) % 4];
    if (i % FAMILY === 0) common = slow(random, LENGTH, memory);
    const own = slow(random, LENGTH, memory);
    const values = sum(
      common.map(value => Math.sqrt(0.8) * value),
      own.map(value => Math.sqrt(0.2) * value),
    );
    return i < causes ? shifted(values, label, 1) : values;
  });
}

/** Per label: how many variables were listed at q ≤ 5 %, and how many of them falsely. */
function run({ from, to }) {
  const counts = [];
  for (let number = from; number < to; number++) {
    const random = new Random(77_000_001 + number);
    const label = slowLabel(random, LENGTH);
    const causes = number % 2 === 0 ? CAUSES : 0;
    const ps = variables(random, label, causes).map(values => shiftTest(values, label, { seed: number }).p);
    const listed = adjusted(ps, "benjamini-hochberg").map(q => q !== null && q <= Q);
    const discoveries = listed.filter(found => found).length;
    const falsely = listed.filter((found, i) => found && i >= causes).length;
    counts.push({ discoveries, falsely });
  }
  return counts;
}

parentPort.on("message", task => parentPort.postMessage(run(task)));
