// The simulated line, as a person investigates it: does the planted cause lead, and do controls keep silent?
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { investigate, simulateLine } = require("../../kernel-lib");

const LINES = 20;
/** The share of lines on which chance alone gets a verdict has to be told from 10 %. */
const CONTROLS = 100;
const DAYS = 14;
const HAS_VERDICT = new Set(["clear", "possible"]);

/** One simulated line and what its comparison says. */
async function investigateLine(seed, effect) {
  const { table, truth } = simulateLine({ seed, days: DAYS, effect });
  const target = { variable: "moisture", above: truth.limit };
  const { variables } = await investigate(table, { target, seed }).compare();
  return { truth, variables };
}

const isCause = ({ name }, truth) => name === truth.cause || name === truth.redundant;

/**
 * Of lines with a planted cause, on how many it leads with a verdict; of lines without a cause, how many have a
 * verdict on a tag that does not move the target, and how many a clear one.
 */
export async function planted() {
  let [leads, controlsMarked, controlsClear] = [0, 0, 0];
  for (let seed = 1; seed <= LINES; seed++) {
    const { truth, variables } = await investigateLine(seed, "medium");
    if (isCause(variables[0], truth) && HAS_VERDICT.has(variables[0].significance.verdict)) leads++;
  }
  for (let seed = 1; seed <= CONTROLS; seed++) {
    const { truth, variables } = await investigateLine(seed, "none");
    const verdicts = variables
      .filter(({ name }) => !truth.alsoMoves.includes(name))
      .map(({ significance }) => significance.verdict);
    if (verdicts.some(verdict => HAS_VERDICT.has(verdict))) controlsMarked++;
    if (verdicts.includes("clear")) controlsClear++;
  }
  return { lines: LINES, controls: CONTROLS, days: DAYS, leads, controlsMarked, controlsClear };
}
