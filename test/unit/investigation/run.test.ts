import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import {
  investigate,
  open,
  setHost,
  simulateLine,
  tableFrom,
  assemble,
} from "../../../kernel-lib/dist/investigation";
import type { Specification } from "../../../kernel-lib/dist/protocol";
import { hashOf, newFolder, QUESTION, removeFolders, writePlant } from "./saved";

setHost({ show: () => undefined, currentCell: () => null, onInterrupt: () => () => undefined });

afterEach(removeFolders);
// What models were tried is kept for the tests alone.
const cache = mkdtempSync(join(tmpdir(), "gemba-cache-"));
process.env["GEMBALAB_CACHE"] = cache;
afterAll(() => rmSync(cache, { recursive: true, force: true }));
// Every test starts processes, on a machine that may have other things to do.
jest.setTimeout(120_000);

const CLI = join(__dirname, "../../../kernel-lib/dist/cli.js");
const onUnix = process.platform === "win32" ? test.skip : test;

interface Ran {
  code: number | null;
  out: string;
  log: string;
}

function run(...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "run", ...words], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, log: stderr };
}

/** `wet.json` on `historian.csv`, as a notebook leaves it. */
async function savedPlant(specification: Specification = QUESTION): Promise<void> {
  newFolder();
  writePlant("historian.csv");
  const wet = investigate(await open("historian.csv", { timeZone: "Europe/Berlin" }), specification);
  await wet.profile();
  await wet.compare();
  await wet.save("wet.json");
}

test("a run writes what the notebook saved, byte by byte, and a page per result", async () => {
  await savedPlant({ ...QUESTION, period: { last: "8 h" } });
  mkdirSync("out");
  const { code, out, log } = run("wet.json", "--out", "out");
  expect({ code, log }).toMatchObject({ code: 0 });
  expect(readdirSync("out").sort()).toEqual([
    "comparison.html",
    "investigation.json",
    "profile.html",
    "report.html",
  ]);
  const saved = readFileSync("wet.json", "utf8");
  expect(readFileSync("out/investigation.json", "utf8")).toBe(
    saved.replaceAll('"historian.csv"', '"../historian.csv"'),
  );
  expect(readFileSync("out/comparison.html", "utf8")).toMatch(
    /^<!doctype html>[^]*<title>Wet biscuits<\/title>[^]*oven/,
  );
  expect(out).toMatch(
    /^Wet biscuits: .*\nWet biscuits: oven differs most.*\nWritten: .*investigation\.json\n$/,
  );
});

test("two runs, and a run of what a run has written, give the same bytes", async () => {
  await savedPlant();
  run("wet.json", "--out", "one");
  run("wet.json", "--out", "two");
  run("one/investigation.json", "--out", "three/deeper/still");
  run("one/investigation.json", "--out", "one");
  for (const name of readdirSync("one")) expect(hashOf(`two/${name}`)).toBe(hashOf(`one/${name}`));
  for (const name of ["comparison.html", "profile.html", "report.html"])
    expect(hashOf(`three/deeper/still/${name}`)).toBe(hashOf(`one/${name}`));
});

test("without a terminal there are plain lines, one per step", async () => {
  await savedPlant();
  const { log } = run("wet.json", "--out", "out");
  expect(log.split("\n")).toEqual([
    "Opening the data",
    expect.stringMatching(/^Data: 600 rows × 3 tags/),
    expect.stringMatching(/^Check the data: \d+ tags$/),
    expect.stringMatching(/^Compare: \d+ tags$/),
    "Writing",
    "",
  ]);
});

test("--only runs some steps, --quiet says nothing", async () => {
  await savedPlant();
  expect(run("wet.json", "--out", "out", "--only", "compare", "--quiet")).toEqual({
    code: 0,
    out: "",
    log: "",
  });
  expect(readdirSync("out").sort()).toEqual(["comparison.html", "investigation.json", "report.html"]);
  expect(run("wet.json", "--out", "both", "--only", "compare, profile", "--quiet").code).toBe(0);
  expect(readdirSync("both")).toHaveLength(4);
});

test("--only explain makes a model, and a run of what it wrote makes it again", async () => {
  await savedPlant();
  expect(run("wet.json", "--out", "first", "--only", "explain").code).toBe(0);
  expect(readFileSync("first/explanation.html", "utf8")).toContain("Can it be believed?");
  const { code, out } = run("first/investigation.json", "--out", "second");
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining("explanation.html") as string,
  });
  const modelIn = (folder: string): unknown =>
    (JSON.parse(readFileSync(`${folder}/investigation.json`, "utf8")) as { results: { model: unknown } })
      .results.model;
  expect(modelIn("second")).toEqual(modelIn("first"));
});

test("a command line that is not understood is 2", async () => {
  await savedPlant();
  for (const words of [
    ["wet.json"],
    ["--out", "out"],
    ["wet.json", "--out", "out", "--only", "predict"],
    ["wet.json", "--out", "out", "--fast"],
  ]) {
    const { code, log } = run(...words);
    expect({ words, code, log }).toMatchObject({ code: 2, log: expect.stringMatching(/^error: /) as string });
  }
  expect(run("--help")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Exit codes:[^]* 130 /) as string,
  });
  expect(existsSync("out")).toBe(false);
});

test("data that is not as expected is 3, and nothing is written", async () => {
  await savedPlant({ ...QUESTION, expect: { rows: { atLeast: 600 }, tags: ["oven"] } });
  expect(run("wet.json", "--out", "out").code).toBe(0);
  writePlant("historian.csv", { rows: 599, names: ["time", "moisture", "ovn", "speed"] });
  const { code, log } = run("wet.json", "--out", "new");
  expect(code).toBe(3);
  expect(log).toContain('Then add variables: { rename: { "ovn": "oven" } }.');
  expect(log).toContain("There are 599 rows, fewer than 600");
  expect(existsSync("new")).toBe(false);
});

test("a file or data that is missing or unreadable is 4", async () => {
  await savedPlant();
  expect(run("nothing.json", "--out", "out")).toMatchObject({
    code: 4,
    log: expect.stringContaining("no such file") as string,
  });
  writeFileSync("damaged.json", readFileSync("wet.json", "utf8").slice(0, 500));
  expect(run("damaged.json", "--out", "out")).toMatchObject({
    code: 4,
    log: expect.stringContaining("line") as string,
  });
  renameSync("historian.csv", "gone.csv");
  expect(run("wet.json", "--out", "out")).toMatchObject({
    code: 4,
    log: expect.stringContaining("historian.csv") as string,
  });
  expect(run("wet.json", "--out", "out", "--data", "nothing.csv").code).toBe(4);
  writeFileSync("historian.csv", "");
  expect(run("wet.json", "--out", "out").code).toBe(4);
  expect(existsSync("out")).toBe(false);
});

test("everything else that goes wrong is 1, and what is there stays", async () => {
  await savedPlant();
  run("wet.json", "--out", "out");
  const before = hashOf("out/investigation.json");
  writePlant("historian.csv", { rows: 20 });
  expect(run("wet.json", "--out", "out")).toMatchObject({
    code: 1,
    log: expect.stringContaining("No wet rows") as string,
  });
  expect(hashOf("out/investigation.json")).toBe(before);
  expect(readdirSync("out")).toHaveLength(4);
  writeFileSync("file", "");
  expect(run("wet.json", "--out", "file/inside")).toMatchObject({
    code: 1,
    log: expect.stringContaining("not a folder") as string,
  });
});

onUnix("a folder that may only be read is told before anything runs", async () => {
  await savedPlant();
  chmodSync(process.cwd(), 0o755);
  mkdirSync("closed", { mode: 0o555 });
  const isRoot = process.getuid?.() === 0;
  const { status, stderr } = spawnSync(process.execPath, [CLI, "run", "wet.json", "--out", "closed/out"], {
    encoding: "utf8",
    ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^gembalab: Nothing may be written here/);
});

test("changed data is told of, and computed", async () => {
  await savedPlant();
  writePlant("historian.csv", { rows: 720 });
  const { code, log } = run("wet.json", "--out", "out");
  expect(code).toBe(0);
  expect(log).toContain("Note: historian.csv has changed since (720 rows, was 600).\n");
  expect(readFileSync("out/comparison.html", "utf8")).toContain("has changed since");
});

describe("--data", () => {
  test("is a file in place of the first source", async () => {
    await savedPlant();
    writePlant("june=1.csv", { rows: 700, phase: 5 });
    const { code, log } = run("wet.json", "--out", "out", "--data", "june=1.csv");
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain("Note: june=1.csv");
    const saved = JSON.parse(readFileSync("out/investigation.json", "utf8")) as {
      specification: Specification;
    };
    expect(saved.specification.data).toEqual({
      timeZone: "Europe/Berlin",
      series: [{ name: "historian", path: "../june=1.csv" }],
    });
  });

  async function savedSources(): Promise<void> {
    newFolder();
    mkdirSync("may");
    writePlant("may/historian.csv");
    writeFileSync(
      "may/stops.csv",
      "from,to\n2026-01-05T02:00:00Z,2026-01-05T02:30:00Z\n2026-01-05T05:00:00Z,2026-01-05T05:10:00Z\n",
    );
    const line = await assemble({
      series: [{ path: "may/historian.csv" }],
      intervals: [{ path: "may/stops.csv", from: "from", to: "to" }],
    });
    await investigate(line, { ...QUESTION, ignore: { during: "stops" } }).save("wet.json");
  }

  test("is a folder with files of the same names", async () => {
    await savedSources();
    renameSync("may", "june");
    expect(run("wet.json", "--out", "out").code).toBe(4);
    expect(run("wet.json", "--out", "out", "--data", "june")).toMatchObject({ code: 0 });
    const { specification } = JSON.parse(readFileSync("out/investigation.json", "utf8")) as {
      specification: Specification;
    };
    expect(specification.data?.intervals?.[0]?.path).toBe("../june/stops.csv");
  });

  test("is a file for the source of a name, which keeps its name", async () => {
    await savedSources();
    renameSync("may/stops.csv", "pauses.csv");
    const { code, log } = run("wet.json", "--out", "out", "--data", "stops=pauses.csv");
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).not.toContain("Note:");
    const wrong = run("wet.json", "--out", "out", "--data", "stop=pauses.csv");
    expect(wrong).toMatchObject({ code: 4, log: expect.stringContaining("Did you mean “stops”?") as string });
  });

  test("stands for a table of arrays, and for the simulated line", async () => {
    newFolder();
    writePlant("historian.csv");
    const arrays = tableFrom({ moisture: [1, 5, 2, 6], oven: [4, 3, 2, 1] }, { timeZone: "Europe/Berlin" });
    await investigate(arrays, QUESTION).save("arrays.json");
    const { table } = simulateLine({ days: 1 });
    await investigate(table, QUESTION).save("simulated.json");
    expect(run("arrays.json", "--out", "out").code).toBe(4);
    for (const name of ["arrays.json", "simulated.json"]) {
      expect(run(name, "--out", "out", "--data", "historian.csv")).toMatchObject({ code: 0 });
      const { specification } = JSON.parse(readFileSync("out/investigation.json", "utf8")) as {
        specification: Specification;
      };
      expect(specification.data).toEqual({
        timeZone: "Europe/Berlin",
        series: [{ path: "../historian.csv" }],
      });
    }
  });
});

test("names from data do not steer the terminal", async () => {
  const evil = "\u001b[2J\u001b]0;owned\u0007";
  newFolder();
  writePlant("historian.csv");
  const line = await open("historian.csv");
  await investigate(line, { ...QUESTION, name: `Wet ${evil}` }).save("wet.json");
  await investigate(line, { ...QUESTION, expect: { tags: [`oven${evil}`, `x${evil}`] } }).save("other.json");
  for (const name of ["wet.json", "other.json"]) {
    const { out, log } = run(name, "--out", "out");
    expect(out + log).toContain("[2J");
    expect(out + log).not.toMatch(/[^\P{Cc}\n]/u);
  }
});

describe("asked to stop", () => {
  /** Long enough that it is still at work when the signal comes. */
  async function longRun(): Promise<void> {
    newFolder();
    const { table } = simulateLine({ days: 1 });
    await investigate(table, { target: { variable: "moisture", above: 4.2 } }).save("wet.json");
    const longer = readFileSync("wet.json", "utf8").replace('"days": 1', '"days": 400');
    writeFileSync("wet.json", longer);
  }

  async function stopped(signal: NodeJS.Signals, at: RegExp, times: number = 1): Promise<Ran> {
    const child = spawn(process.execPath, [CLI, "run", "wet.json", "--out", "out", "--only", "compare"]);
    let [out, log] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => {
      const before = log;
      log += text.toString();
      if (!at.test(log) || at.test(before)) return;
      for (let time = 0; time < times; time++) setTimeout(() => child.kill(signal), 100 * time);
    });
    const code = await new Promise<number | null>(resolve =>
      child.once("close", (own, killedBy) => resolve(own ?? exitCodeOf(killedBy))),
    );
    return { code, out, log };
  }

  /** A signal while the process is taken down ends it like one that nobody listens to; shells call that the same. */
  function exitCodeOf(killedBy: NodeJS.Signals | null): number | null {
    return killedBy === null ? null : 128 + constants.signals[killedBy];
  }

  onUnix.each([
    ["SIGINT", /^Compare/m, 1, 130],
    ["SIGINT", /^Compare/m, 2, 130],
    ["SIGINT", /^Opening/m, 1, 130],
    ["SIGTERM", /^Compare/m, 1, 143],
  ] as const)(
    "by %s at %s (%i times) it ends with its own code and leaves nothing",
    async (signal, at, times, code) => {
      await longRun();
      const ran = await stopped(signal, at, times);
      expect(ran.code).toBe(code);
      expect(ran.out).toBe("");
      expect(ran.log).toMatch(/gembalab: interrupted; nothing was written\n$/);
      expect(readdirSync(".")).toEqual(["wet.json"]);
    },
    120_000,
  );

  onUnix("when everything is written it is too late: the run ends as what it is", async () => {
    newFolder();
    const { table } = simulateLine({ days: 1 });
    await investigate(table, { target: { variable: "moisture", above: 4.2 } }).save("wet.json");
    const child = spawn(process.execPath, [CLI, "run", "wet.json", "--out", "out"]);
    child.stdout.once("data", () => child.kill("SIGINT"));
    const ends = await new Promise(resolve =>
      child.once("close", (code, signal) => resolve({ code, signal })),
    );
    expect(ends).toEqual({ code: 0, signal: null });
    expect(readdirSync("out").sort()).toEqual([
      "comparison.html",
      "investigation.json",
      "profile.html",
      "report.html",
    ]);
  });
});

const PTY = `
import os, pty, sys
status = pty.spawn(sys.argv[1:])
sys.exit(os.waitstatus_to_exitcode(status))
`;
const python = ["python3", "python"].find(name => spawnSync(name, ["-c", "import pty"]).status === 0);

(python === undefined ? test.skip : test)("on a terminal one line changes, and goes", async () => {
  await savedPlant();
  const words = ["-c", PTY, process.execPath, CLI, "run", "wet.json", "--out", "out"];
  const { status, stdout } = spawnSync(python!, words, {
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm" },
  });
  expect(status).toBe(0);
  expect(stdout).toContain("\r\u001b[KOpening the data\r\u001b[KData: 600 rows");
  expect(stdout).toContain("\r\u001b[KCompare: ");
  // What is left to be read when everything that changed is gone.
  const screen = stdout
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map(line => line.split("\r\u001b[K").at(-1));
  expect(screen[0]).toMatch(/^Data: 600 rows/);
  expect(screen[1]).toMatch(/^Wet biscuits: /);
  expect(screen.at(-2)).toMatch(/^Written: /);
  const dumb = spawnSync(python!, words, { encoding: "utf8", env: { ...process.env, TERM: "dumb" } });
  expect(dumb.stdout).not.toContain("\u001b");
});
