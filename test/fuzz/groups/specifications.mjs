// Random and broken specifications on a small assembled table: a comparison that adds up, or an error that says which
// key is wrong.
import fc from "fast-check";
import { libraryModule, tableFrom } from "../support/library.mjs";
import { changedTree, meant, treeChanges } from "../support/json.mjs";
import { attempt } from "../support/oracle.mjs";
import { specification } from "../support/specifications.mjs";
import { sometimes } from "../support/sometimes.mjs";

const { assemble } = libraryModule("data");
const { investigate } = libraryModule("index");

const ROWS = 400;
const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5);
const minutes = count => Array.from({ length: count }, (_, at) => new Date(START + at * MINUTE));
const every = (count, step) => minutes(count * step).filter((_, at) => at % step === 0);

export async function prepare() {
  const numbers = of => Float64Array.from({ length: ROWS }, (_, at) => of(at));
  const series = tableFrom(
    [
      ["time", minutes(ROWS)],
      ["moisture", numbers(at => 50 + 40 * Math.sin(at / 20))],
      ["oven_sp", numbers(at => 200 + 5 * Math.floor(at / 50))],
      ["__proto__", numbers(at => (at % 7 === 0 ? NaN : at % 13))],
      ["recipe", Array.from({ length: ROWS }, (_, at) => ["a", "b", "Bad"][Math.floor(at / 90) % 3])],
    ],
    { time: "time" },
  );
  const lab = tableFrom(
    [
      ["time", every(13, 30)],
      ["water", every(13, 30).map((_, at) => at / 2)],
    ],
    { time: "time" },
  );
  const stops = tableFrom(
    [
      ["Start", every(6, 60)],
      ["End", every(6, 60).map(start => new Date(start.getTime() + 9 * MINUTE))],
    ],
    { time: "Start" },
  );
  const table = await assemble({
    series: [{ name: "line", table: series }],
    samples: [{ name: "lab", table: lab }],
    intervals: [{ name: "stops", table: stops, from: "Start", to: "End" }],
  });
  return { table };
}

const NAMES = {
  numbers: ["moisture", "moisture", "oven_sp", "__proto__", "water"],
  words: ["recipe"],
  intervals: ["stops", "stops", "stops", "lab"],
};

export const arbitrary = () =>
  fc.record({ plain: specification(NAMES), changes: sometimes(treeChanges(), 2) });

export async function check({ plain, changes }, { tally, table }) {
  const given = changes === null ? plain : meant(changedTree(plain, changes));
  const { value: result } = await attempt(async () => await investigate(table, given).compare(), { tally });
  if (result === undefined) return;
  const { event, reference, ignored, total } = result.counts;
  if (event + reference + ignored !== total || event < 1 || reference < 1) {
    throw new Error(`The counts do not add up: ${JSON.stringify(result.counts)}`);
  }
  for (const { name, difference } of result.variables) {
    if (typeof name !== "string" || Number.isNaN(difference))
      throw new Error(`A statistic of ${name} is none`);
  }
}
