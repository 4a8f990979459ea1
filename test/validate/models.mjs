// Models by the public API, as a person makes them: is noise told to be noise, and is a planted cause found?
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { highest, shifted, slow, widened } from "./signals.mjs";

const require = createRequire(import.meta.url);
const { investigate, tableFrom } = require("../../kernel-lib");
const { Random } = require("../../kernel-lib/dist/compute");

export const MODELS = 20;
const LENGTH = 4_000;
const SENSORS = 20;
const MINUTE = 60_000;
/** Place of the sensor that is moved where one is. */
const CAUSE = 6;

const higher = (values, label) => shifted(values, label, 1);
const wider = (values, label) => widened(values, label, 3);

/** Per row: how much sensors and label remember; what the event does to the cause; which explanations count, how many must. */
export const models = [
  {
    title: `${MODELS} models of ${SENSORS} sensors of noise, AR .995 (label AR .99): those not to be trusted`,
    memory: 0.995,
    labelMemory: 0.99,
    cause: null,
    counts: ({ belief }) => !belief.isTrusted,
    required: { least: 17 / 20, most: 1 },
    meanAuc: { least: 0.45, most: 0.55 },
  },
  {
    title: `${MODELS} models of sensors of AR .9, a cause 1 sd higher: those trusted, with the cause leading`,
    memory: 0.9,
    labelMemory: 0.98,
    cause: higher,
    counts: isFound,
    required: { least: 0.9, most: 1 },
    own: true,
  },
  {
    title: `${MODELS} models of sensors of AR .9, a cause three times as wide, which trees alone see: those trusted, with the cause leading`,
    memory: 0.9,
    labelMemory: 0.98,
    cause: wider,
    counts: isFound,
    required: { least: 0.9, most: 1 },
    own: true,
  },
  {
    title: `${MODELS} models of sensors as slow as the noise above, a cause 1 sd higher (told, since so few occasions are independent): those trusted, with the cause leading`,
    memory: 0.995,
    labelMemory: 0.99,
    cause: higher,
    counts: isFound,
    required: { least: 0, most: 1 },
    own: true,
  },
];

function isFound({ belief, contributions }) {
  return belief.isTrusted && contributions.groups[0].name === sensor(CAUSE);
}

function sensor(place) {
  return `sensor ${place + 1}`;
}

/** One line of so many sensors, and its explanation. */
async function explained(random, seed, { memory, labelMemory, cause }) {
  const quality = slow(random, LENGTH, labelMemory);
  const label = highest(quality, 0.2);
  const limit = quality.slice().sort()[Math.floor(0.8 * LENGTH) - 1];
  const columns = Array.from({ length: SENSORS }, (_, place) => {
    const values = slow(random, LENGTH, memory);
    return [sensor(place), cause !== null && place === CAUSE ? cause(values, label) : values];
  });
  const time = Array.from({ length: LENGTH }, (_, row) => new Date(Date.UTC(2026, 0, 5) + row * MINUTE));
  const table = tableFrom([["time", time], ["quality", quality], ...columns]);
  return investigate(table, { target: { variable: "quality", above: limit }, seed }).explain();
}

/** Per model of one row: whether it counts, and its mean auc over blocks. */
export async function modelResults(row) {
  const { counts } = models[row];
  // Trials of an earlier run would say nothing of this code.
  const cache = mkdtempSync(join(tmpdir(), "gemba-validate-"));
  const before = process.env.GEMBALAB_CACHE;
  process.env.GEMBALAB_CACHE = cache;
  try {
    const results = [];
    for (let number = 0; number < MODELS; number++) {
      const explanation = await explained(
        new Random(95_000_001 + 1_000_003 * row + number),
        number,
        models[row],
      );
      results.push({ counts: counts(explanation), auc: explanation.belief.auc, explanation });
    }
    return results;
  } finally {
    if (before === undefined) delete process.env.GEMBALAB_CACHE;
    else process.env.GEMBALAB_CACHE = before;
    rmSync(cache, { recursive: true, force: true });
  }
}
