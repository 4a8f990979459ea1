// The simulated line, as a person investigates it: does the planted cause lead, and do controls keep silent?
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { investigate, simulateLine } = require("../../kernel-lib");

const SEEDS = 20;
const DAYS = 14;
const HAS_VERDICT = new Set(["clear", "possible"]);

/** What one simulated line gives: the first tag of the ranking, its verdict, and how many tags have one. */
async function investigateLine(seed, effect) {
  const { table, truth } = simulateLine({ seed, days: DAYS, effect });
  const target = { variable: "moisture", above: truth.limit };
  const { variables } = await investigate(table, { target, seed }).compare();
  const [first] = variables;
  return {
    truth,
    first: first.name,
    verdict: first.significance.verdict,
    marked: variables
      .filter(({ significance }) => HAS_VERDICT.has(significance.verdict))
      .map(({ name }) => name),
  };
}

/** Over 20 lines each: how often the cause leads with a verdict, and how many tags without part in it get one. */
export async function planted() {
  let leads = 0;
  let controlLines = 0;
  let controlTags = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { truth, first, verdict } = await investigateLine(seed, "medium");
    if ((first === truth.cause || first === truth.redundant) && HAS_VERDICT.has(verdict)) leads++;
    const control = await investigateLine(seed, "none");
    const innocent = control.marked.filter(name => !control.truth.alsoMoves.includes(name));
    if (innocent.length > 0) controlLines++;
    controlTags += innocent.length;
  }
  return { seeds: SEEDS, days: DAYS, leads, controlLines, controlTags };
}
