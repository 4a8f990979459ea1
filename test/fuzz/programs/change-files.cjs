// Changes files while they are read: cut off, written over, grown, replaced, deleted, at random moments. A reading ends
// with the whole table that the file held when it was named, or says that the file changed; nothing in between.
const fs = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { Rng } = require("../support/rng.cjs");
const { open, writeTable, tableFrom } = require("../../../kernel-lib/dist/data");

const [seed, rounds, folder] = process.argv.slice(2);
const random = new Rng(Number(seed));
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const ROWS = 60_000;

/** A table in which every row tells from which of two files it is. */
function tableOf(factor) {
  const numbers = of => Float64Array.from({ length: ROWS }, (_, row) => of(row));
  return tableFrom([
    ["time", Array.from({ length: ROWS }, (_, row) => new Date(Date.UTC(2026, 0, 5) + row * 1000))],
    ["a", numbers(row => factor * row)],
    ["b", numbers(row => factor * Math.sin(row))],
    ["word", Array.from({ length: ROWS }, (_, row) => `w${factor}é${row % 50}`)],
  ]);
}

async function bytesOf(factor) {
  const table = tableOf(factor);
  const [csv, parquet] = [join(folder, "made.csv"), join(folder, "made.parquet")];
  await writeTable(table, csv);
  await writeTable(table, parquet);
  const text = fs.readFileSync(csv, "utf8");
  const [header, ...lines] = text
    .trimEnd()
    .split("\n")
    .map(line => line.split(","));
  const objects = lines.map(fields =>
    JSON.stringify(Object.fromEntries(header.map((name, at) => [name, fields[at]]))),
  );
  return {
    "plain.csv": Buffer.from(text),
    "western.csv": Buffer.from(text, "latin1"),
    "packed.csv.gz": gzipSync(text),
    "table.parquet": fs.readFileSync(parquet),
    "lines.jsonl": Buffer.from(objects.join("\n")),
  };
}

const CHANGES = {
  "cut off": path => fs.truncateSync(path, Math.floor(fs.statSync(path).size / 2)),
  emptied: path => fs.truncateSync(path, 0),
  grown: (path, other) => fs.appendFileSync(path, other),
  "written over": (path, other) => {
    const file = fs.openSync(path, "r+");
    fs.writeSync(file, other, 0, Math.min(other.length, fs.statSync(path).size), 0);
    fs.closeSync(file);
  },
  replaced: (path, other) => {
    fs.writeFileSync(`${path}.new`, other);
    fs.renameSync(`${path}.new`, path);
  },
  deleted: path => fs.rmSync(path),
};

/** What tells whether a table is whole: sums in which every row has its part. */
function factsOf(table) {
  const sum = name =>
    table.column(name).values.reduce((total, value) => total + (Number.isNaN(value) ? 1e9 : value), 0);
  const { codes, categories } = table.column("word");
  const words = codes.reduce(
    (total, code, row) => total + (categories[code] ?? "none").length * ((row % 97) + 1),
    0,
  );
  return JSON.stringify([
    table.rows,
    sum("a"),
    sum("b"),
    words,
    categories[0].slice(0, 3),
    table.time?.at(-1),
  ]);
}

async function main() {
  const [before, after] = [await bytesOf(1), await bytesOf(2)];
  const endings = {};
  const count = ending => (endings[ending] = (endings[ending] ?? 0) + 1);
  for (const name of Object.keys(before)) {
    const path = join(folder, name);
    fs.writeFileSync(path, before[name]);
    const began = performance.now();
    const known = factsOf(await open(path));
    const usual = performance.now() - began;
    for (let round = 0; round < Number(rounds); round++) {
      for (const [how, change] of Object.entries(CHANGES)) {
        fs.writeFileSync(path, before[name]);
        const reading = open(path).then(
          table =>
            factsOf(table) === known ? "whole" : `half: ${name} ${how}: ${factsOf(table)} for ${known}`,
          error =>
            error.code === "file-changed" ? "changed" : `${name} ${how}: ${error.code}: ${error.message}`,
        );
        await pause(random.below(usual));
        change(path, after[name]);
        count(await reading);
      }
    }
  }
  console.log(`\n${JSON.stringify(endings)}`);
  process.exit(0);
}

main();
