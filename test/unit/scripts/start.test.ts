import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { esModule, node } from "./module";
import type { Ended } from "./module";

const folders: string[] = [];
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })));

/** A PATH with one program, a shell script of one line. */
function pathWith(program: string, line: string): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), "gemba-path-"));
  folders.push(folder);
  const file = join(folder, program);
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
  return { PATH: folder };
}

function findPython(env: NodeJS.ProcessEnv): Ended {
  return esModule(
    `import { findPython } from "./scripts/setup/python.mjs";
     import { runCommand } from "./scripts/setup/report.mjs";
     await runCommand(async () => console.log((await findPython()).join(" ")));`,
    env,
  );
}

function expectOneLine({ code, stderr }: Ended, ...words: string[]): void {
  expect(code).toBe(1);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  for (const word of words) expect(stderr).toContain(word);
}

describe("what npm start says in one line, without a stack", () => {
  it("a port that is in use, and another one to try", async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
    const { port } = server.address() as AddressInfo;
    const ended = node(["scripts/start.mjs", "--no-browser", "--port", String(port)]);
    server.close();
    expectOneLine(ended, `Port ${port} is in use`, `npm start -- --port ${port + 1}`);
  });

  it("Node is too old", () => {
    const ended = esModule(
      `Object.defineProperty(process, "versions", { value: { node: "18.20.4" } });
       const { requireNode } = await import("./scripts/setup/require-node.mjs");
       requireNode();`,
    );
    expectOneLine(ended, "Node 20 or newer", "18.20.4", "install");
  });

  it("there is no Python", () => {
    expectOneLine(
      findPython(pathWith("something-else", "exit 0")),
      "Python was not found",
      "install Python 3.10",
    );
  });

  it("Python is too old", () => {
    const env = pathWith("python3", `echo '{"version": [3, 8, 18], "able": true}'`);
    expectOneLine(findPython(env), "Python 3.8.18 is too old", "install Python 3.10");
  });

  it("Python lacks venv, as on Debian, and the package that has it", () => {
    const env = pathWith("python3", `echo '{"version": [3, 11, 2], "able": false}'`);
    expectOneLine(findPython(env), "lacks its venv module", "apt install python3.11-venv");
  });

  it.each([
    ["npm", "npm error code ENOTFOUND"],
    ["pip", "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution"],
  ])("%s finds no network", (_, output) => {
    const ended = esModule(
      `import { run } from "./scripts/setup/run.mjs";
       import { runCommand } from "./scripts/setup/report.mjs";
       await runCommand(() => run(process.execPath, ["-e", ${JSON.stringify(
         `console.error(${JSON.stringify(output)}); process.exit(1)`,
       )}]));`,
    );
    expectOneLine(ended, "cannot be reached", "connect to the network");
  });
});

describe("npm start", () => {
  it("takes a newer Python under another name when python3 is too old", () => {
    const env = pathWith("python3", `echo '{"version": [3, 8, 18], "able": true}'`);
    const newer = join(env.PATH ?? "", "python3.12");
    writeFileSync(newer, `#!/bin/sh\necho '{"version": [3, 12, 1], "able": true}'\n`);
    chmodSync(newer, 0o755);
    expect(findPython(env).stdout.trim()).toBe("python3.12");
  });

  it("hands everything after -- to JupyterLab, in whose favour its own defaults step back", () => {
    const { stdout } = esModule(
      `import { labArguments } from "./scripts/start/arguments.mjs";
       console.log(JSON.stringify([labArguments(["--port", "8899"]), labArguments(["--ServerApp.root_dir=/data"])]));`,
    );
    const [plain, elsewhere] = JSON.parse(stdout) as string[][];
    expect(plain?.slice(-2)).toEqual(["--port", "8899"]);
    expect(plain?.join(" ")).toContain("default_url=/lab/tree/notebooks/first-investigation.ipynb");
    expect(elsewhere?.filter(argument => /root_dir|default_url/.test(argument))).toEqual([
      "--ServerApp.root_dir=/data",
    ]);
  });

  it("does a step again when a file it was made from has changed, and only then", () => {
    const folder = mkdtempSync(join(tmpdir(), "gemba-stamp-"));
    folders.push(folder);
    const { stdout } = esModule(
      `import { writeFileSync } from "node:fs";
       import { fingerprint, isCurrent, writeStamp } from "./scripts/setup/stamps.mjs";
       const folder = ${JSON.stringify(folder)}, stamp = folder + ".stamp";
       const now = () => fingerprint({ files: [folder] });
       writeFileSync(folder + "/a", "1");
       const before = isCurrent(stamp, now());
       writeStamp(stamp, now());
       const after = isCurrent(stamp, now());
       writeFileSync(folder + "/a", "2");
       console.log(JSON.stringify([before, after, isCurrent(stamp, now())]));`,
    );
    folders.push(`${folder}.stamp`);
    expect(JSON.parse(stdout)).toEqual([false, true, false]);
  });
});
