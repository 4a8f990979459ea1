import { installNodePackages } from "../setup/node-packages.mjs";
import { root } from "../setup/paths.mjs";
import { runCommand } from "../setup/report.mjs";
import { collect } from "../setup/run.mjs";

const lint = (...args) => ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", ...args];
const tsc = "node_modules/typescript/bin/tsc";
// The declarations that the extension and the tests are checked against come out of this one.
const first = { title: "Types of the library", command: [tsc, "-p", "kernel-lib"] };
const others = [
  { title: "Lint of the library", command: lint("kernel-lib") },
  { title: "Lint of the rest", command: lint(".", "--ignore-pattern", "kernel-lib") },
  {
    title: "Format",
    command: [
      "node_modules/prettier/bin/prettier.cjs",
      "--check",
      "--cache",
      "--cache-strategy",
      "content",
      "--log-level",
      "warn",
      ".",
    ],
  },
  { title: "Types of the extension", command: [tsc, "-p", ".", "--noEmit"] },
  { title: "Types of the tests", command: [tsc, "-p", "test"] },
  { title: "Generated files", command: ["kernel-lib/scripts/generate-protocol.mjs", "--check"] },
];

/** Runs every check, two at a time, and reports each; fails when one does. */
export function check() {
  return runCommand(async () => {
    await installNodePackages(root, "Installing the Node packages");
    const results = [await runCheck(first)];
    const queue = [...others];
    const worker = async () => {
      while (queue.length) results.push(await runCheck(queue.shift()));
    };
    await Promise.all([worker(), worker()]);
    return results.every(passed => passed) ? 0 : 1;
  });
}

async function runCheck({ title, command }) {
  const started = performance.now();
  const { code, output } = await collect(process.execPath, command, { cwd: root });
  const duration = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${title}: ${code === 0 ? "ok" : "failed"} (${duration} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}
