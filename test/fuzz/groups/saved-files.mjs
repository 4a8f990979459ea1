// Saved investigations torn as text, and as the data that they hold: loaded whole, or refused with the place of the
// damage; results that are loaded can be saved again.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { libraryModule } from "../support/library.mjs";
import { changedTree, meantText, treeChanges } from "../support/json.mjs";
import { mutated, mutations } from "../support/mutate.mjs";
import { attempt } from "../support/oracle.mjs";

const { investigate, open } = libraryModule("index");
const { load } = libraryModule("investigation");

export async function prepare(folder) {
  const data = join(folder, "..", "case-line.csv");
  const lines = Array.from({ length: 300 }, (_, at) => {
    const time = new Date(Date.UTC(2026, 0, 5) + at * 60_000).toISOString();
    return `${time},${(50 + 40 * Math.sin(at / 20)).toFixed(3)},${at % 13},${["a", "b"][Math.floor(at / 90) % 2]}`;
  });
  writeFileSync(data, ["time,moisture,speed,recipe", ...lines].join("\n"));
  const investigation = investigate(await open(data), {
    name: "Wet",
    target: { variable: "moisture", above: 80 },
  });
  await investigation.compare();
  const saved = join(folder, "saved.json");
  await investigation.save(saved);
  return { text: readFileSync(saved), data };
}

export const arbitrary = () =>
  fc.oneof(
    fc.record({ tree: treeChanges(5), withData: fc.boolean() }),
    fc.record({ bytes: mutations(undefined, 4), withData: fc.constant(true) }),
  );

export async function check({ tree, bytes, withData }, { folder, tally, text, data }) {
  const path = join(folder, "investigation.json");
  const content = bytes === undefined ? meantText(changedTree(JSON.parse(text), tree)) : mutated(text, bytes);
  writeFileSync(path, content);
  const options = withData ? { data: { series: [{ path: data }] } } : {};
  const { value: loaded } = await attempt(() => load(path, options), { tally, path });
  if (loaded === undefined) return;
  const again = join(folder, "again.json");
  await attempt(() => loaded.save(again), { tally, path: again });
}
