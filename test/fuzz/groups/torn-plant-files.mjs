// Pieces of real exports (GEMBA_TEST_DATA), torn: what a copy over a bad line or a full disk leaves of them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { open } from "../support/library.mjs";
import { mutated, mutations, place } from "../support/mutate.mjs";
import { attempt, checkTable } from "../support/oracle.mjs";

const MOST_LINES = 120;
const FOLDERS = ["tep", "ai4i2020", "bibmon"];

export function prepare() {
  const root = process.env.GEMBA_TEST_DATA;
  const files = FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(file => file.endsWith(".csv"))
      .map(file => readFileSync(join(root, folder, file), "latin1").split("\n")),
  );
  return { files };
}

export const arbitrary = ({ files }) =>
  fc.record({
    file: fc.nat(files.length - 1),
    from: place,
    lines: fc.integer({ min: 1, max: MOST_LINES }),
    withHeader: fc.constantFrom(true, true, true, true, false),
    changes: mutations(),
  });

export async function check({ file, from, lines, withHeader, changes }, { folder, tally, files }) {
  const all = files[file];
  const first = 1 + Math.floor(from * Math.max(0, all.length - lines - 1));
  const piece = [...(withHeader ? [all[0]] : []), ...all.slice(first, first + lines)].join("\n");
  const path = join(folder, "export.csv");
  writeFileSync(path, mutated(Buffer.from(piece, "latin1"), changes));
  const { value: table } = await attempt(() => open(path), { tally, path });
  if (table !== undefined) checkTable(table);
}
