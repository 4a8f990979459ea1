// Ends worker threads from outside, at random moments of a comparison, a profile, an aggregation and the reading of a
// workbook. Prints how the runs ended; a hang shows in that it prints nothing.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const threads = require("node:worker_threads");

const running = new Set();
threads.Worker = class extends threads.Worker {
  constructor(...args) {
    super(...args);
    running.add(this);
    this.on("exit", () => running.delete(this));
  }
};

const { Rng } = require("../support/rng.cjs");
const { assemble, investigate, open, simulateLine } = require("../../../kernel-lib/dist");
const [seed, rounds, folder] = process.argv.slice(2);
const workbook = join(folder, "lab.xlsx");
const random = new Rng(Number(seed));
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

const { table: line } = simulateLine({ days: 4, seed: 1 });
const target = { variable: "moisture", above: 4.2 };
const plain = investigate(line, { target });
const windows = investigate(line, { target, windows: { every: "15 min", aggregate: ["mean", "std"] } });
const runs = {
  compare: () => plain.compare(),
  profile: () => plain.profile(),
  rows: () => windows.compare(),
  open: () => open(workbook),
  assemble: async () => (await assemble({ series: [{ path: workbook }] })).rows,
};

/** What a run gives, but for what differs each time. */
const facts = result =>
  JSON.stringify(result?.variables?.slice?.(0, 5) ?? result?.rows ?? result, (key, value) =>
    key === "id" ? undefined : value,
  );

async function writeWorkbook() {
  const { workbookParts, zipped } = await import("../support/workbook.mjs");
  const rows = Array.from({ length: 3_000 }, (_, row) => [
    new Date(Date.UTC(2026, 0, 5) + row * 60_000),
    row / 8,
    `w${row % 5}`,
  ]);
  writeFileSync(workbook, zipped(workbookParts([["Time", "value", "word"], ...rows])));
}

async function main() {
  await writeWorkbook();
  const known = {};
  for (const [name, run] of Object.entries(runs)) known[name] = facts(await run());
  const endings = {};
  for (let round = 0; round < Number(rounds); round++) {
    for (const [name, run] of Object.entries(runs)) {
      const began = performance.now();
      const finished = run().then(
        result => (facts(result) === known[name] ? "done" : "done wrongly"),
        error => error.code ?? String(error),
      );
      await pause(random.below(60));
      const killed = [...running][random.below(Math.max(1, running.size))];
      await killed?.terminate();
      const ending = await finished;
      endings[`${name}: ${ending}`] = (endings[`${name}: ${ending}`] ?? 0) + 1;
      if (performance.now() - began > 30_000) endings["took long"] = true;
    }
  }
  for (const [name, run] of Object.entries(runs)) {
    if (facts(await run()) !== known[name]) endings[`afterwards ${name} is wrong`] = true;
  }
  console.log(`\n${JSON.stringify(endings)}`);
  process.exit(0);
}

main();
