// Reads and writes where there is no room: on a disk that is too small, or under a limit on the size of files. Prints
// how each attempt ended, what is left of the old files, and what lies about afterwards.
const fs = require("node:fs");
const { join } = require("node:path");
const { investigate, open, simulateLine } = require("../../../kernel-lib/dist");
const { rememberTags, simulateExports, writeTable } = require("../../../kernel-lib/dist/data");

// TMPDIR is on the disk, too; the files to read lie in the folder.
const [disk, folder] = process.argv.slice(2);
const OLD = "what was there before";

async function main() {
  const { table: line } = simulateLine({ days: 2, seed: 1 });
  const wet = investigate(line, { target: { variable: "moisture", above: 4.2 } });
  await wet.compare();
  const described = { entries: [{ tag: "a", description: "x".repeat(400_000) }] };
  const attempts = {
    "open western.csv": () => open(join(folder, "western.csv")),
    "write line.csv": () => writeTable(line, join(disk, "line.csv")),
    "write line.parquet": () => writeTable(line, join(disk, "line.parquet")),
    "export rows.csv": () => wet.exportRows(join(disk, "rows.csv")),
    "export rows.parquet": () => wet.exportRows(join(disk, "rows.parquet")),
    "save wet.json": () => wet.save(join(disk, "wet.json")),
    "remember data.csv.tags.csv": () => rememberTags(described, join(disk, "data.csv")),
    "simulate exports": () => simulateExports(disk, { days: 2 }),
  };
  const endings = {};
  for (const [what, attempt] of Object.entries(attempts)) {
    const old = join(disk, what.split(" ")[1]);
    if (!what.startsWith("open") && !what.startsWith("simulate")) fs.writeFileSync(old, OLD);
    const before = new Set(fs.readdirSync(disk));
    const error = await attempt().then(
      () => ({ code: "done" }),
      caught => caught,
    );
    const left = fs.readdirSync(disk).filter(name => !before.has(name));
    const spoilt = before.has(what.split(" ")[1]) && fs.readFileSync(old, "utf8") !== OLD;
    endings[what] = [error.code, error.remedy ?? "", left, spoilt ? "spoilt" : "intact"];
    for (const name of fs.readdirSync(disk)) fs.rmSync(join(disk, name), { recursive: true });
  }
  endings.afterwards = (await open(join(folder, "plain.csv"))).rows;
  console.log(`\n${JSON.stringify(endings)}`);
  process.exit(0);
}

main();
