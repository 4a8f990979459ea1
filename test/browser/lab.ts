// What every browser test does in JupyterLab: files, notebooks, pictures.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test as galata, type IJupyterLabPageFixture } from "@jupyterlab/galata";
import type { Locator } from "@playwright/test";
import { notebooks, results, serverFiles } from "./places";

export { expect };
export type Lab = IJupyterLabPageFixture;

const ownScripts = "/lab/extensions/jupyterlab-gemba/";

/** How long JupyterLab may take to start: each test has a browser without a cache. */
const STARTS_WITHIN_MS = 120_000;

/**
 * galata's test, with the launcher on screen and an own folder per test (`tmpPath`).
 * An uncaught error in the extension's code fails the test. JupyterLab has uncaught errors
 * of its own (its debugger, with kernels that have none), which are left to JupyterLab.
 */
export const test = galata.extend<{ noPageErrors: void }>({
  // galata's watch over kernels answers a restart wrongly; kernels end with their sessions, which it watches too.
  kernels: [null, { option: true }],
  // galata opens the page with 15 seconds for JupyterLab's start, which a busy computer does not keep.
  autoGoto: [false, { option: true }],
  waitForApplication: async ({ baseURL: _ }, use) => {
    await use(async page => {
      await page.locator("#jupyterlab-splash").waitFor({ state: "detached", timeout: STARTS_WITHIN_MS });
      await page.locator(".jp-Launcher").first().waitFor({ timeout: STARTS_WITHIN_MS });
    });
  },
  page: async ({ page, tmpPath }, use) => {
    const waitForAppStarted = async (): Promise<void> => {
      await page.waitForFunction(() => "jupyterapp" in window, undefined, { timeout: STARTS_WITHIN_MS });
      await page.evaluate(() => window.jupyterapp.started);
    };
    Object.assign(page, { waitForAppStarted });
    await page.goto(`tree/${tmpPath}?reset`);
    await use(page);
  },
  noPageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", ({ stack }) => {
        if (stack?.includes(ownScripts)) errors.push(stack);
      });
      await use();
      expect(errors, "errors on the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Writes a notebook of cells that nobody has run into the folder of the test; returns its path in JupyterLab. */
export function writeNotebook(folder: string, name: string, sources: readonly string[]): string {
  const kernelspec = { name: "gemba", display_name: "TypeScript (Gemba Lab)", language: "typescript" };
  const cells = sources.map((source, i) => ({
    id: `cell-${i}`,
    cell_type: "code",
    metadata: {},
    execution_count: null,
    outputs: [],
    source,
  }));
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: { kernelspec }, cells };
  mkdirSync(join(serverFiles, folder), { recursive: true });
  writeFileSync(join(serverFiles, folder, name), JSON.stringify(notebook));
  return `${folder}/${name}`;
}

/** Puts a file of this computer into the folder of the test; returns its path in JupyterLab. */
export function putFile(source: string, folder: string, name: string = basename(source)): string {
  mkdirSync(join(serverFiles, folder), { recursive: true });
  copyFileSync(source, join(serverFiles, folder, name));
  return `${folder}/${name}`;
}

/** Copies a notebook of the project into the folder of the test; returns its path in JupyterLab. */
export function putNotebook(name: string, folder: string): string {
  return putFile(join(notebooks, name), folder);
}

/** Shows a launcher whose cards start in the folder. */
export async function openLauncher(page: Lab, folder: string): Promise<void> {
  // Nothing is returned: the widget that the command gives can't leave the page.
  await page.evaluate(async cwd => {
    await window.jupyterapp.commands.execute("launcher:create", { cwd });
  }, folder);
  await page.locator(".jp-Launcher-body").last().waitFor();
}

/** A card of the launcher. */
export function launcherCard(page: Lab, label: string): Locator {
  return page.locator(".jp-MainAreaWidget:not(.lm-mod-hidden) .jp-LauncherCard", { hasText: label });
}

/** Opens a notebook and waits until its kernel is idle. */
export async function openNotebook(page: Lab, path: string): Promise<void> {
  await page.notebook.openByPath(path);
  await page.notebook.activate(basename(path));
  await kernelIsIdle(page);
}

/** Runs all cells and waits for the last one; the kernel may take its time. */
export async function runAll(page: Lab): Promise<void> {
  await page.menu.clickMenuItem("Run>Run All Cells");
  await expect(
    page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-InputArea-prompt", { hasText: "[*]" }),
  ).toHaveCount(0, {
    timeout: 120_000,
  });
}

/** Waits until the kernel of the notebook in front says that it is idle. */
export async function kernelIsIdle(page: Lab): Promise<void> {
  const indicator = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook-ExecutionIndicator");
  await expect(indicator).toHaveAttribute("data-status", "idle", { timeout: 60_000 });
}

/** The sources of the cells of the notebook in front, from its model: cells off screen count too. */
export function cellSources(page: Lab): Promise<string[]> {
  return page.evaluate(() => {
    const app = window.jupyterapp;
    const panel = app.shell.currentWidget as unknown as {
      content?: { model?: { cells: Iterable<{ sharedModel: { getSource(): string } }> } };
    };
    return Array.from(panel.content?.model?.cells ?? [], cell => cell.sharedModel.getSource());
  });
}

/** A picture of the window in test-results/screenshots, for people to look at. */
export async function picture(page: Lab, name: string): Promise<void> {
  await page.screenshot({ path: join(results, "screenshots", `${name}.png`) });
}
