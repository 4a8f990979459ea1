// The browser tests: one JupyterLab of .venv, one browser, one test at a time.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserOptions } from "./browser/chromium";
import { port, results, serverFolder } from "./browser/places";

const root = resolve(__dirname, "..");
const baseURL = `http://127.0.0.1:${port}`;
const programs = join(root, ".venv", existsSync(join(root, ".venv", "Scripts")) ? "Scripts" : "bin");
const serverConfiguration = join(__dirname, "browser", "jupyter_server_config.py");

// An empty home for Jupyter: what the person at this computer has set up plays no part.
const jupyterFolder = (name: string): string => join(serverFolder, "jupyter", name);

export default defineConfig({
  testDir: "browser",
  outputDir: join(results, "browser"),
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Kernels and the first compilation of a cell take seconds on a small, busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: join(results, "browser.json") }]],
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    screenshot: "only-on-failure",
    // Without a film: it costs as much as everything else that the test runner does, in tests that pass too.
    trace: { mode: "retain-on-failure", screenshots: false },
    ...browserOptions(),
  },
  webServer: {
    command: `"${join(programs, "python")}" -m jupyterlab --config "${serverConfiguration}" --port ${port}`,
    url: `${baseURL}/api`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "ignore",
    stderr: process.env.GEMBA_TEST_SERVER_LOG ? "pipe" : "ignore",
    env: {
      GEMBA_TEST_SERVER_FOLDER: serverFolder,
      JUPYTERLAB_GALATA_ROOT_DIR: join(serverFolder, "files"),
      JUPYTER_CONFIG_DIR: jupyterFolder("config"),
      JUPYTER_DATA_DIR: jupyterFolder("data"),
      JUPYTER_RUNTIME_DIR: jupyterFolder("runtime"),
      IPYTHONDIR: jupyterFolder("ipython"),
    },
  },
});
