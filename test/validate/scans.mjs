// Delays, like with like and intervals: how often they find what is not there, and what is.
import { createRequire } from "node:module";
import { highest, independent, shifted, slow, slowLabel, sum } from "./signals.mjs";

const require = createRequire(import.meta.url);
const { tableFrom } = require("../../kernel-lib");
const {
  adjustForLike,
  compareVariables,
  judgeSignificance,
  scanDelays,
} = require("../../kernel-lib/dist/compare");
const { Random } = require("../../kernel-lib/dist/compute");

const LENGTH = 4_000;
const MINUTE = 60_000;
const LONGEST = 60;
/** Rows of one recipe before the next. */
const RUN = 180;
const DRAWS = 999;
const ALPHA = 0.05;
/** What S of one lag stays below in 19 of 20 cases: Σχ²ⱼ/j. */
const ONE_LAG = 5.36;
const MEMORIES = [0.9, 0.99];

export const TESTS_PER_LABEL = 4;
export const SCANNED_LABELS = 200;

function tableOf(variables, more = []) {
  const time = Array.from({ length: LENGTH }, (_, row) => new Date(row * MINUTE));
  return tableFrom([["time", time], ...variables.map((values, i) => [`tag ${i}`, values]), ...more]);
}

async function compared(table, label) {
  const tags = table.variables.filter(({ kind }) => kind === "numeric");
  return compareVariables(table, label, tags, { rankBy: "difference" });
}

async function delaysOf(variables, label, seed) {
  const table = tableOf(variables);
  const options = { upToMs: LONGEST * MINUTE, draws: DRAWS, seed };
  return scanDelays(table, label, await compared(table, label), options);
}

const several = make => Array.from({ length: TESTS_PER_LABEL }, (_, i) => make(i));
const count = (found, holds) => found.filter(holds).length;

/** A signal as it was so many rows before. */
const delayed = (values, by) => values.map((_, row) => values[Math.max(0, row - by)]);

/** What the event follows by so many rows: one signal in all its tags, each with noise of its own. */
async function planted(random, seed, lag) {
  const cause = slow(random, LENGTH, 0.95);
  const noisy = () => independent(random, LENGTH).map(value => 0.5 * value);
  const after = sum(lag >= 0 ? delayed(cause, lag) : cause, noisy());
  const seen = lag >= 0 ? cause : delayed(cause, -lag);
  return delaysOf(
    several(() => sum(seen, noisy())),
    highest(after, 0.2),
    seed,
  );
}

/** A label that is more frequent with recipe B, and tags that are higher with it. */
async function alike(random, seed, by) {
  const isB = Float64Array.from({ length: LENGTH }, (_, row) => Math.floor(row / RUN) % 2);
  const label = highest(
    slow(random, LENGTH, 0.95).map((value, row) => value + 1.2 * isB[row]),
    0.25,
  );
  const tags = several(i => {
    const values = slow(random, LENGTH, MEMORIES[i % 2]).map((value, row) => value + 2 * isB[row]);
    return shifted(values, label, by);
  });
  const recipe = Array.from(isB, b => (b === 1 ? "B" : "A"));
  const table = tableOf(tags, [["recipe", recipe]]);
  const { each } = await adjustForLike(table, label, await compared(table, label), ["recipe"], {
    draws: DRAWS,
    seed,
  });
  return each;
}

/** The auc of two normal populations half a standard deviation apart: Φ(.5/√2). */
const AUC_OF_HALF = 0.6381632;

/** How many 95 % intervals of the auc hold the one that the signals are made with. */
async function covering(random, seed, memory) {
  const label = slowLabel(random, LENGTH);
  const table = tableOf(several(() => shifted(slow(random, LENGTH, memory), label, 0.5)));
  const { each } = await judgeSignificance(table, label, await compared(table, label), {
    draws: DRAWS,
    seed,
  });
  return count(each, ({ aucInterval: [from, to] }) => from <= AUC_OF_HALF && AUC_OF_HALF <= to);
}

/** How much the event moves each tag, in standard deviations: the strongest first. */
const STEPS_OF_EFFECT = [1, 0.75, 0.5, 0.25];

/** How many 95 % intervals of the rank hold the place that the signals are made for. One that is not resolved doesn't. */
async function coveringRanks(random, seed, memory) {
  const label = slowLabel(random, LENGTH);
  const table = tableOf(several(i => shifted(slow(random, LENGTH, memory), label, STEPS_OF_EFFECT[i])));
  const { each } = await judgeSignificance(table, label, await compared(table, label), {
    draws: DRAWS,
    seed,
  });
  return each.filter(({ rank }, i) => rank !== null && rank[0] <= i + 1 && i + 1 <= rank[1]).length;
}

/** Per row: the rates at 5 % that are accepted, and `run`: of the tests under one label how many reject. */
export const scans = [
  {
    title: `the best of ${2 * LONGEST + 1} lags, AR .9 and .99 / stationary (naive: that lag alone)`,
    required: { least: 0, most: 0.06 },
    naive: true,
    run: async (random, seed) => {
      const variables = several(i => slow(random, LENGTH, MEMORIES[i % 2]));
      const found = await delaysOf(variables, slowLabel(random, LENGTH), seed);
      return {
        shift: count(found, ({ p }) => p <= ALPHA),
        naive: count(found, ({ profile }) => Math.max(...profile) > ONE_LAG),
      };
    },
  },
  {
    title: `a planted delay of 0 to ${LONGEST - 10} rows is found, within 2 rows`,
    required: { least: 0.95, most: 1 },
    run: async (random, seed) => {
      const lag = random.integer(LONGEST - 9);
      const found = await planted(random, seed, lag);
      return { shift: count(found, ({ p, lagRows }) => p <= ALPHA && Math.abs(lagRows - lag) <= 2) };
    },
  },
  {
    title: "a cause 0 to 5 rows before the event is called a consequence",
    required: { least: 0, most: 0.02 },
    run: async (random, seed) => {
      const found = await planted(random, seed, random.integer(6));
      return { shift: count(found, ({ consequence }) => consequence) };
    },
  },
  {
    title: "a consequence 10 to 50 rows after the event is called one",
    required: { least: 0.9, most: 1 },
    run: async (random, seed) => {
      const found = await planted(random, seed, -10 - random.integer(41));
      return { shift: count(found, ({ consequence }) => consequence) };
    },
  },
  {
    title: "like with like: tag and event both follow the recipe",
    required: { least: 0, most: 0.07 },
    run: async (random, seed) => ({ shift: count(await alike(random, seed, 0), ({ p }) => p <= ALPHA) }),
  },
  {
    title: "like with like: power, location 1 sd among the same recipe, AR .9 and .99",
    required: { least: 0.8, most: 1 },
    run: async (random, seed) => ({ shift: count(await alike(random, seed, 1), ({ p }) => p <= ALPHA) }),
  },
  ...MEMORIES.map(memory => ({
    title: `the 95 % interval of the auc holds it, location .5 sd, AR ${String(memory).slice(1)}`,
    required: { least: 0.92, most: 0.99 },
    run: async (random, seed) => ({ shift: await covering(random, seed, memory) }),
  })),
  ...MEMORIES.map(memory => ({
    title: `the 95 % interval of the rank holds the true one, four tags .25 to 1 sd, AR ${String(memory).slice(1)}`,
    required: { least: 0.92, most: 1 },
    run: async (random, seed) => ({ shift: await coveringRanks(random, seed, memory) }),
  })),
];

/** Per label how many of the tests of one row reject. */
export async function scanCounts(row) {
  const counts = [];
  for (let number = 0; number < SCANNED_LABELS; number++) {
    const found = await scans[row].run(new Random(91_000_001 + 1_000_003 * row + number), number);
    counts.push({ naive: 0, ...found });
  }
  return counts;
}
