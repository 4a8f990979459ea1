import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { investigate, load, open, tableFrom } from "../../../kernel-lib/dist";
import type { Investigation } from "../../../kernel-lib/dist";
import type { Specification } from "../../../kernel-lib/dist/protocol";
import { failsWith, hashOf, newFolder, QUESTION, removeFolders, writePlant } from "./saved";

let said: string[] = [];
beforeEach(() => {
  said = [];
  jest.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  removeFolders();
});

async function compared(specification: Specification = QUESTION): Promise<Investigation> {
  writePlant("historian.csv");
  const wet = investigate(await open("historian.csv", { timeZone: "UTC" }), specification);
  await wet.compare();
  return wet;
}

function textIn(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/src="data:[^"]*"/g, "")
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("a report is one page with the question and the tags that differ, and says where it lies", async () => {
  newFolder();
  const wet = await compared();
  await wet.report("wet.html");
  expect(said.at(-1)).toBe("Report: wet.html");
  const text = textIn("wet.html");
  expect(text).toContain("What is different when it is wet (moisture above 4.3), compared with normal?");
  expect(text).toContain("historian.csv · 600 rows × 3 tags");
  expect(text).toMatch(/historian\.csv [0-9a-f]{12}/);
  expect(text).toContain("oven");
});

test("the same results give the same bytes, in another process's investigation too", async () => {
  newFolder();
  const wet = await compared();
  await wet.report("one.html");
  await wet.report("two.html");
  await wet.save("wet.json");
  await (await load("wet.json")).report("three.html");
  expect(hashOf("two.html")).toBe(hashOf("one.html"));
  expect(hashOf("three.html")).toBe(hashOf("one.html"));
});

test("pinned tags are shown in their order, also one whose picture is not stored", async () => {
  newFolder();
  const columns = Array.from({ length: 34 }, (_, tag): [string, number[]] => [
    `tag_${tag}`,
    Array.from({ length: 400 }, (__, row) => Math.sin(row / 20) / (tag + 1) + ((row * (7 + tag)) % 13)),
  ]);
  const moisture = Array.from({ length: 400 }, (_, row) => Math.sin(row / 20));
  const table = tableFrom([["moisture", moisture], ...columns]);
  const wet = investigate(table, {
    target: { variable: "moisture", above: 0.5 },
    significance: { test: "none" },
  });
  const { variables, pictures } = await wet.compare();
  const last = variables.at(-1)!.name;
  expect(pictures.map(({ variable }) => variable)).not.toContain(last);
  await wet.report("wet.html", { pinned: [last, variables[0].name] });
  const page = readFileSync("wet.html", "utf8");
  const tags = [...page.matchAll(/<h3><span><code>([^<]+)/g)].map(([, name]) => name);
  expect(tags).toEqual([last, variables[0].name]);
  expect(page).not.toContain("No chart of this tag is stored");
  expect(page).toContain("ranked by difference alone");
});

test("before anything was compared it says what to do", async () => {
  newFolder();
  writePlant("historian.csv");
  const wet = investigate(await open("historian.csv"), QUESTION);
  const message = await failsWith("unknown-result", () => wet.report("wet.html"));
  expect(message).toContain("nothing has been compared yet");
  expect(message).toContain("Run compare() first");
  expect(existsSync("wet.html")).toBe(false);
});

test("options that can't be are named, and nothing is written", async () => {
  newFolder();
  const wet = await compared();
  const refused = async (options: object, code: Parameters<typeof failsWith>[0] = "bad-options") =>
    failsWith(code, () => wet.report("wet.html", options));
  expect(await refused({ pinned: ["ovne"] }, "no-such-variable")).toContain("Did you mean “oven”?");
  expect(await refused({ pinned: ["moisture"] }, "no-such-variable")).toContain("defines the target");
  expect(await refused({ pinned: "oven" })).toContain("no list of names");
  expect(await refused({ pined: ["oven"] })).toContain("Did you mean “pinned”?");
  expect(await refused({ weThink: 3 })).toContain("weThink");
  expect(await refused({ nextStep: "x".repeat(241) })).toContain("one page has room for 240");
  expect(await refused([])).toContain("no object");
  expect(await failsWith("bad-options", () => wet.report("wet.pdf"))).toContain(".html");
  expect(readdirSync(".")).toEqual(["historian.csv"]);
});

test("where it can't be written, the old report stays", async () => {
  newFolder();
  const wet = await compared();
  expect(await failsWith("save-failed", () => wet.report("none/wet.html"))).toContain("no such folder");
  expect(await failsWith("save-failed", () => wet.report(""))).toContain("no file name");
  mkdirSync("folder.html");
  expect(await failsWith("save-failed", () => wet.report("folder.html"))).toContain("This is a folder");
  writeFileSync("wet.html", "the old one");
  // In blocks of 512 bytes (or 1024): less than the page needs.
  const child = join(__dirname, "children/save.cjs");
  const command = `ulimit -f 8; exec "$0" "$1" historian.csv wet.html`;
  const limited = spawnSync("/bin/sh", ["-c", command, process.execPath, child], { encoding: "utf8" });
  expect(limited.stdout).toMatch(/^save-failed The file is larger than may be written here \(wet\.html\)/m);
  expect(readFileSync("wet.html", "utf8")).toBe("the old one");
  expect(readdirSync(".").filter(name => name.includes(".part"))).toEqual([]);
  if (process.getuid?.() === 0) return;
  mkdirSync("closed");
  chmodSync("closed", 0o555);
  expect(await failsWith("save-failed", () => wet.report("closed/wet.html"))).toContain(
    "Nothing may be written",
  );
});

test("results of data that has changed since are marked as out of date", async () => {
  newFolder();
  const wet = await compared();
  await wet.save("wet.json");
  await wet.report("then.html");
  expect(textIn("then.html")).not.toContain("Out of date");

  writePlant("historian.csv", { rows: 500 });
  await wet.report("now.html");
  expect(textIn("now.html")).toContain("Out of date. historian.csv has changed since it was read.");
  const loaded = await load("wet.json");
  await loaded.report("loaded.html");
  expect(textIn("loaded.html")).toContain("Out of date. historian.csv has changed since (500 rows, was 600)");
  await loaded.compare();
  await loaded.report("again.html");
  expect(textIn("again.html")).not.toContain("Out of date");
});

test("hostile names reach the page as text", async () => {
  newFolder();
  const name = `<img src=x onerror=alert(1)>"'\u202e&`;
  const values = Array.from({ length: 300 }, (_, row) => Math.sin(row / 20));
  const table = tableFrom([
    ["moisture", values],
    [name, values.map(value => -value)],
  ]);
  const wet = investigate(table, {
    name,
    notes: name,
    labels: { event: name, reference: name },
    target: { variable: "moisture", above: 0.5 },
    significance: { test: "none" },
  });
  await wet.compare();
  await wet.report("wet.html", { pinned: [name], weThink: name, who: name });
  const page = readFileSync("wet.html", "utf8");
  expect(page).not.toContain("<img src=x");
  expect(page).not.toContain("\u202e");
});
