// The test suites in the order in which they run: the quickest to fail first.
import { join } from "node:path";
import { installNodePackages } from "../setup/node-packages.mjs";
import { environmentPython, root } from "../setup/paths.mjs";
import { freePort } from "../setup/ports.mjs";
import { clearReport, readCounts } from "./counts.mjs";
import { runTool } from "./tool.mjs";

const results = join(root, "test-results");
const browserTests = join(root, "test");

export const suites = [
  { name: "unit", run: env => jest("unit", [], env) },
  { name: "reference", run: env => pytest("reference", env) },
  { name: "fuzz", run: env => jest("fuzz", ["--config", "test/fuzz/jest.config.mjs"], env) },
  { name: "kernel", run: env => pytest("kernel", env, twoFilesAtATime) },
  { name: "notebook", run: env => pytest("notebook", env) },
  { name: "install", run: env => pytest("install", env), inBrowser: true },
  { name: "browser", run: browser, inBrowser: true },
];

/** A kernel waits about as much as it works. The order of the files is the suite's own. */
const twoFilesAtATime = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"];

/** Jest: the library, also against its references, and the extension without a browser; what is meant to break it. */
async function jest(name, options, env) {
  const report = join(results, `${name}.json`);
  clearReport(report);
  const args = ["node_modules/jest/bin/jest.js", ...options, "--ci", "--json", `--outputFile=${report}`];
  const code = await runTool(process.execPath, args, { cwd: root, env });
  return readCounts("jest", report, code);
}

/**
 * pytest: the references made again; the kernel as Jupyter talks to it; the notebooks executed as they are;
 * the wheel in an environment of its own, with Notebook 7 in a real browser.
 */
async function pytest(name, env, options = []) {
  const report = join(results, `${name}.xml`);
  clearReport(report);
  const limits = ["--timeout", "300"];
  const args = ["-m", "pytest", "-q", ...limits, ...options, `--junit-xml=${report}`, join("test", name)];
  const code = await runTool(environmentPython, args, { cwd: root, env });
  return readCounts("junit", report, code);
}

/** Playwright: JupyterLab in a real browser. */
async function browser(env) {
  const report = join(results, "browser.json");
  clearReport(report);
  const args = ["node_modules/@playwright/test/cli.js", "test"];
  const port = String(await freePort());
  const code = await runTool(process.execPath, args, {
    cwd: browserTests,
    env: { ...env, GEMBA_TEST_PORT: port },
  });
  return readCounts("playwright", report, code);
}

/** What suites with `inBrowser` need. */
export function installBrowserPackages() {
  return installNodePackages(browserTests, "Installing the browser tests' packages");
}
