import { execFileSync, spawn, spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { hashOf, newFolder, removeFolders, writePlant } from "./saved";

const SAVE = join(__dirname, "children/save.cjs");
const SAVE_LARGE = join(__dirname, "children/save-large.cjs");
const onUnix = process.platform === "win32" ? test.skip : test;
const isRoot = process.getuid?.() === 0;

afterEach(removeFolders);
// Every test starts processes, on a machine that may have other things to do.
jest.setTimeout(120_000);

function save(out: string): string {
  return (
    execFileSync(process.execPath, [SAVE, "historian.csv", out], { encoding: "utf8" }).split("\n")[1] ?? ""
  );
}

/** Under a shell that sets limits first, as a system with little room would. */
function saveWithin(limits: string, out: string): SpawnSyncReturns<string> {
  const command = `${limits}; exec "$0" "$1" historian.csv "$2"`;
  return spawnSync("/bin/sh", ["-c", command, process.execPath, SAVE, out], { encoding: "utf8" });
}

function leftovers(folder: string = "."): string[] {
  return readdirSync(folder).filter(name => name.includes(".part"));
}

test("two runs in processes of their own save the same bytes", () => {
  newFolder();
  writePlant("historian.csv");
  expect([save("one.json"), save("two.json")]).toEqual(["saved", "saved"]);
  expect(hashOf("two.json")).toBe(hashOf("one.json"));
});

test("a process that is killed in the middle of saving never damages the file", async () => {
  newFolder();
  let cut = 0;
  for (let round = 0; round < 25; round++) {
    const child = spawn(process.execPath, [SAVE_LARGE, "large.json"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise(resolve => child.stdout.once("data", resolve));
    await pause(5 + round * 7);
    child.kill("SIGKILL");
    await new Promise(resolve => child.once("close", resolve));
    const content = JSON.parse(readFileSync("large.json", "utf8")) as unknown[];
    expect(content).toHaveLength(20_002);
    expect(content.at(-1)).toBe(content[0]);
    expect(new Set(content.slice(1, -1)).size).toBe(1);
    cut = leftovers().length;
  }
  // Otherwise nothing was ever in the middle of being written.
  expect(cut).toBeGreaterThan(0);
});

onUnix("a limit on the size of files ends the saving, not the old file", () => {
  newFolder();
  writePlant("historian.csv");
  writeFileSync("wet.json", "the old one");
  // In blocks of 512 bytes (or 1024): less than the file needs.
  const { stdout } = saveWithin("ulimit -f 8", "wet.json");
  expect(stdout).toMatch(/^save-failed The file is larger than may be written here \(wet\.json\)/m);
  expect(readFileSync("wet.json", "utf8")).toBe("the old one");
  expect(leftovers()).toEqual([]);
});

/** Whether a small disk can be made here: on Linux, by root. */
const canMount = isRoot && spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

(canMount ? test : test.skip)("a full disk ends the saving, not the old file", () => {
  const disk = join(newFolder(), "disk");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]);
  try {
    writePlant("historian.csv", { rows: 5_000 });
    for (const name of ["wet.json", "rows.parquet", "rows.csv"]) {
      writeFileSync(join(disk, name), "the old one");
      const { stdout } = saveWithin("true", join(disk, name));
      expect(stdout).toMatch(
        /^disk-full The disk is full: nothing was saved, and the file that was there is unharmed/m,
      );
      expect(readFileSync(join(disk, name), "utf8")).toBe("the old one");
      expect(leftovers(disk)).toEqual([]);
    }
  } finally {
    execFileSync("umount", [disk]);
  }
});

onUnix("a folder that may only be read is named", () => {
  const folder = newFolder();
  writePlant("historian.csv");
  mkdirSync("closed");
  writeFileSync("closed/wet.json", "the old one");
  chmodSync("closed", 0o555);
  chmodSync(folder, 0o755);
  // Nothing is closed to root, so that the child is somebody else.
  const options = { encoding: "utf8", ...(isRoot ? { uid: 65534, gid: 65534 } : {}) } as const;
  for (const name of ["wet.json", "rows.parquet", "new.json"]) {
    const path = join("closed", name);
    const { stdout } = spawnSync(process.execPath, [SAVE, "historian.csv", path], options);
    expect(stdout).toContain(`save-failed Nothing may be written here (${path}). Choose another folder`);
  }
  expect(readFileSync("closed/wet.json", "utf8")).toBe("the old one");
  expect(existsSync("closed/new.json")).toBe(false);
  chmodSync("closed", 0o755);
});

onUnix("a file that may only be read is not replaced", () => {
  const folder = newFolder();
  writePlant("historian.csv");
  writeFileSync("wet.json", "the old one", { mode: 0o444 });
  chmodSync(folder, 0o777);
  const options = { encoding: "utf8", ...(isRoot ? { uid: 65534, gid: 65534 } : {}) } as const;
  const { stdout } = spawnSync(process.execPath, [SAVE, "historian.csv", "wet.json"], options);
  expect(stdout).toMatch(/^save-failed Nothing may be written here \(wet\.json\)/m);
  expect(readFileSync("wet.json", "utf8")).toBe("the old one");
});
