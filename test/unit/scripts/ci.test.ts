import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = join(__dirname, "../../../.ci/run");
const onLinux = process.platform === "linux" ? describe : describe.skip;

let folder: string;
let calls: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gemba-ci-"));
  calls = join(folder, "calls");
  // A machine on which nothing is but what every Debian has.
  for (const name of ["bash", "cat", "dirname", "grep", "mktemp", "rm", "tail", "tee"]) {
    symlinkSync(execFileSync("which", [name], { encoding: "utf8" }).trim(), join(folder, name));
  }
  program("id", "echo 0");
  program("ldconfig", "exit 0");
  program("python3", "exit 1");
  program("apt-get", "exit 0");
  program("npm", 'echo "3 passed, 0 failed"');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that writes down how it was called. */
function program(name: string, does: string): void {
  rmSync(join(folder, name), { force: true });
  const recorded = `echo "${name} $*" >> "${calls}"`;
  writeFileSync(join(folder, name), `#!${join(folder, "bash")}\n${recorded}\n${does}\n`, { mode: 0o755 });
}

function run(...args: string[]): { code: number | null; lines: string[]; called: string[] } {
  const { status, stdout } = spawnSync(script, args, {
    encoding: "utf8",
    env: { PATH: folder, GEMBA_TEST_DATA: folder, TMPDIR: folder },
  });
  const called = existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : [];
  return { code: status, lines: stdout.trim().split("\n"), called };
}

onLinux("a bare Debian", () => {
  test("gets a browser, LightGBM's runtime and Python's venv before the tests", () => {
    const { code, lines, called } = run("unit");
    const packages = "chromium libgomp1 python3 python3-venv";
    expect(called.filter(call => call.startsWith("apt-get"))).toEqual([
      "apt-get update -qq",
      `apt-get install -y -qq --no-install-recommends ${packages}`,
    ]);
    expect(called.at(-1)).toBe("npm test --silent -- unit");
    expect(lines[0]).toBe(`Installing ${packages}`);
    expect(lines.at(-1)).toBe("3 passed, 0 failed");
    expect(code).toBe(0);
  });

  test("is left alone when everything is there", () => {
    program("chromium", "exit 0");
    program("ldconfig", 'echo "libgomp.so.1 (libc6,x86-64) => /usr/lib/libgomp.so.1"');
    program("python3", "exit 0");
    expect(run().called.filter(call => call.startsWith("apt-get"))).toEqual([]);
  });

  test("without a package source says so and runs what it can", () => {
    program("apt-get", "exit 100");
    const { lines, called } = run();
    expect(lines[1]).toMatch(/^Could not install chromium/);
    expect(called.at(-1)).toBe("npm test --silent --");
  });

  test("as somebody else asks sudo, which must not ask back", () => {
    program("id", "echo 1000");
    program("sudo", 'shift; "$@"');
    expect(run().called).toEqual(expect.arrayContaining(["sudo -n apt-get update -qq"]));
  });

  test("counts tests that failed, and a run that ended before it could count as one", () => {
    program("npm", 'echo "2 passed, 1 failed, 4 skipped"; exit 1');
    expect(run()).toMatchObject({ code: 1 });
    program("npm", "echo nothing; exit 3");
    const { code, lines } = run();
    expect(code).toBe(3);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });
});
