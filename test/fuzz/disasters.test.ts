import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
/** Milliseconds after which a program counts as hanging. */
const timeout = 240_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gemba-disaster-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string): string => join(__dirname, "programs", `${name}.cjs`);

/** What a program prints last. */
function said(stdout: string): unknown {
  return JSON.parse(stdout.trim().split("\n").at(-1)!);
}

test("worker threads killed at any moment of a run end that run alone; nothing hangs, the next run is right", async () => {
  const { stdout } = await run(process.execPath, [program("kill-workers"), "1", "8", folder], { timeout });
  const endings = said(stdout) as Record<string, number>;
  for (const ending of Object.keys(endings)) {
    expect(ending).toMatch(/^(?:compare|profile|rows|open|assemble): (?:done|worker-died)$/);
  }
  expect(Object.keys(endings).some(ending => ending.endsWith("worker-died"))).toBe(true);
});

test("a file that changes under the reader is read whole as it was, or said to have changed", async () => {
  const { stdout } = await run(process.execPath, [program("change-files"), "1", "2", folder], { timeout });
  const endings = said(stdout) as Record<string, number>;
  expect(Object.keys(endings).sort()).toEqual(["changed", "whole"]);
});

/** How an attempt ended: the code, what to do, which files were left behind, whether the old file is intact. */
type Ending = readonly [code: string, remedy: string, left: readonly string[], old: "intact" | "spoilt"];

/** Runs the program that fills a disk, from a shell that first sees to it that there is little room. */
async function fillDisk(
  shell: readonly string[],
): Promise<{ endings: Record<string, Ending>; afterwards: number }> {
  const rows = Array.from(
    { length: 40_000 },
    (_, row) => `${new Date(1.7e12 + row * 1000).toISOString()};${row};Käse`,
  );
  writeFileSync(join(folder, "western.csv"), Buffer.from(["time;a;b", ...rows].join("\n"), "latin1"));
  writeFileSync(join(folder, "plain.csv"), ["time;a;b", ...rows.slice(0, 100)].join("\n"));
  const disk = join(folder, "disk");
  mkdirSync(disk);
  const [command, ...args] = [...shell, "sh", disk, process.execPath, program("fill-disk"), disk, folder];
  const { stdout } = await run(command, args, { timeout, env: { ...process.env, TMPDIR: disk } });
  const { afterwards, ...endings } = said(stdout) as Record<string, Ending> & { afterwards: number };
  return { endings, afterwards };
}

/** A small disk, where the system lets anybody make one that only this program sees. */
const SMALL_DISK = [
  "unshare",
  "-Urm",
  "sh",
  "-c",
  'mount -t tmpfs -o size=64k tmpfs "$1" && shift && exec "$@"',
];
const canMount =
  spawnSync(SMALL_DISK[0], [...SMALL_DISK.slice(1), "sh", resolve(__dirname), "true"]).status === 0;

(canMount ? test : test.skip)(
  "a full disk is told as such, with what to do; old files are intact, no half one is left",
  async () => {
    const { endings, afterwards } = await fillDisk(SMALL_DISK);
    expect(Object.keys(endings)).toHaveLength(8);
    for (const [what, [code, remedy, left, old]] of Object.entries(endings)) {
      expect([what, code, left, old]).toEqual([what, "disk-full", [], "intact"]);
      expect(remedy).toMatch(/disk|space/);
    }
    expect(afterwards).toBe(100);
  },
);

const onUnix = process.platform === "win32" ? test.skip : test;
onUnix("a limit on the size of files is told; old files are intact, no half one is left", async () => {
  const { endings, afterwards } = await fillDisk(["sh", "-c", 'shift; ulimit -f 120; exec "$@"']);
  for (const [what, [code, , left, old]] of Object.entries(endings)) {
    expect([what, left, old]).toEqual([what, [], "intact"]);
    expect(["disk-full", "save-failed", "done"]).toContain(code);
  }
  expect(Object.values(endings).filter(([code]) => code !== "done").length).toBeGreaterThan(3);
  expect(afterwards).toBe(100);
});
