// The simulated line, as a person investigates it: does the planted cause lead, and do controls keep silent?
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { investigate, simulateLine } = require("../../kernel-lib");

const SEEDS = 20;
const DAYS = 14;
const HAS_VERDICT = new Set(["clear", "possible"]);

/** One simulated line and what its comparison says. */
async function investigateLine(seed, effect) {
  const { table, truth } = simulateLine({ seed, days: DAYS, effect });
  const target = { variable: "moisture", above: truth.limit };
  const { variables } = await investigate(table, { target, seed }).compare();
  return { truth, variables };
}

/**
 * Over 20 lines each: how often the cause leads with a verdict; of lines without a cause, how many have a
 * verdict on a tag that does not move the target, and how many a clear one.
 */
export async function planted() {
  let [leads, controlsMarked, controlsClear] = [0, 0, 0];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { truth, variables } = await investigateLine(seed, "medium");
    const [first] = variables;
    const isCause = first.name === truth.cause || first.name === truth.redundant;
    if (isCause && HAS_VERDICT.has(first.significance.verdict)) leads++;
    const control = await investigateLine(seed, "none");
    const verdicts = control.variables
      .filter(({ name }) => !control.truth.alsoMoves.includes(name))
      .map(({ significance }) => significance.verdict);
    if (verdicts.some(verdict => HAS_VERDICT.has(verdict))) controlsMarked++;
    if (verdicts.includes("clear")) controlsClear++;
  }
  return { seeds: SEEDS, days: DAYS, leads, controlsMarked, controlsClear };
}
