// One share of a group of cases, in a process of its own, so that a crash or a hang ends no more than this.
// By hand: node test/fuzz/child.mjs <group> <seed> <cases>
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Tally } from "./support/tally.mjs";
import { WorldUnchanged } from "./support/world.mjs";

const [name, seed, cases] = process.argv.slice(2);
/** Runs of one share that may be spent on making a failing case smaller. */
const MOST_SHRINKS = 300;
/** Cases between two looks at the memory. */
const LOOK_EVERY = 50;

const folder = mkdtempSync(join(tmpdir(), "case-"));
const workingFolder = mkdtempSync(join(tmpdir(), "cwd-"));
process.chdir(workingFolder);

const group = await import(`./groups/${name}.mjs`);
const tally = new Tally();
const place = { folder, tally, ...(await group.prepare?.(folder)) };
const world = new WorldUnchanged(workingFolder);

let runs = 0;
let failedAt = Infinity;
const property = fc.asyncProperty(group.arbitrary(place), async value => {
  runs++;
  if (runs > failedAt + MOST_SHRINKS) return;
  emptied(folder);
  process.send?.({ kind: "begin", run: runs });
  try {
    await group.check(value, place);
    world.check();
  } catch (error) {
    failedAt = Math.min(failedAt, runs);
    throw error;
  }
  if (runs % LOOK_EVERY === 0) tally.lookAtMemory();
});

const outcome = await fc.check(property, { seed: Number(seed), numRuns: Number(cases) });
const failure = outcome.failed ? await described(outcome) : null;
const report = { runs: failure === null ? runs : failedAt, failure, ...tally.report() };
if (process.send === undefined) console.log(`\n${JSON.stringify(report)}`);
else await new Promise(sent => process.send({ kind: "end", report }, sent));
process.exit(0);

/** Runs the smallest failing case once more, so that its files lie in the folder. */
async function described({ counterexample, counterexamplePath, errorInstance }) {
  emptied(folder);
  await Promise.resolve(group.check(counterexample[0], place)).catch(() => undefined);
  const said =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { folder, path: counterexamplePath, said, value: fc.stringify(counterexample[0]).slice(0, 20_000) };
}

function emptied(path) {
  mkdirSync(path, { recursive: true });
  for (const entry of readdirSync(path)) rmSync(join(path, entry), { recursive: true, force: true });
}
