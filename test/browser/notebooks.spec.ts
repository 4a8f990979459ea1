import { cellSources, expect, kernelIsIdle, openNotebook, picture, putNotebook, runAll, test } from "./lab";
import { chooseTargetTag, compare, compareView, isAbove, newInvestigation, panel, rankedTags } from "./panel";

test("the first notebook runs from top to bottom, and the panel follows it", async ({ page, tmpPath }) => {
  const path = putNotebook("first-investigation.ipynb", tmpPath);
  await openNotebook(page, path);
  await runAll(page);
  await expect(compareView(page).first()).toBeVisible({ timeout: 60_000 });
  await expect(rankedTags(page).first()).toHaveText(/^oven3_temp(_b)?$/);
  await page.sidebar.openTab("gemba-panel");
  await expect(
    panel(page)
      .getByText(/episodes/)
      .first(),
  ).toBeVisible();
  await panel(page)
    .getByRole("button", { name: /^Target/ })
    .click();
  await expect(panel(page).getByLabel("Limit", { exact: true })).toHaveValue("4.2");
  await compareView(page).evaluate(view => view.scrollIntoView());
  await expect(compareView(page).locator(".js-plotly-plot")).toHaveCount(2);
  await picture(page, "first-notebook");
});

test("an edited cell that is run again shows in the panel", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await panel(page).getByRole("button", { name: "Try the sample biscuit line" }).click();
  await chooseTargetTag(page, "moisture");
  await isAbove(page, "4.2");
  await compare(page);
  const index = (await cellSources(page)).findIndex(source => source.includes("investigate("));
  const source = (await cellSources(page))[index]!.replace("above: 4.2", "above: 4.4");
  const isOutOfDate = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .gemba-outdated");
  await expect(isOutOfDate).toHaveCount(0);
  await page.notebook.setCell(index, "code", source);
  await expect(isOutOfDate).toBeVisible();
  await page.notebook.runCell(index, true);
  await expect(panel(page).getByLabel("Limit", { exact: true })).toHaveValue("4.4");
  await isOutOfDate.scrollIntoViewIfNeeded();
  await picture(page, "out-of-date");
  await isOutOfDate.getByRole("button", { name: "Run again" }).click();
  await expect(isOutOfDate).toHaveCount(0, { timeout: 60_000 });
  await expect(compareView(page)).toContainText("4.4");
});

test("two notebooks keep to themselves, and a restarted kernel says what is missing", async ({
  page,
  tmpPath,
}) => {
  await newInvestigation(page, tmpPath);
  await panel(page).getByRole("button", { name: "Try the sample biscuit line" }).click();
  await chooseTargetTag(page, "moisture");
  await isAbove(page, "4.2");
  await expect(panel(page).getByText(/normal · \d+ episodes/)).toBeVisible();
  const first = await page.evaluate(() => window.jupyterapp.shell.currentWidget!.title.label);

  await newInvestigation(page, tmpPath);
  await expect(panel(page).getByText("No data yet")).toBeVisible();
  await page.notebook.activate(first);
  await expect(panel(page).getByText(/normal · \d+ episodes/)).toBeVisible();

  await page.evaluate(async () => {
    const current = window.jupyterapp.shell.currentWidget as unknown as {
      sessionContext: { restartKernel(): Promise<void> };
    };
    await current.sessionContext.restartKernel();
  });
  await kernelIsIdle(page);
  await expect(panel(page).getByText("No data yet")).toBeVisible({ timeout: 60_000 });
  await picture(page, "after-restart");
});

test("a notebook on another kernel gets a way to switch", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await page.notebook.createNew("other.ipynb", { kernel: "python3" });
  await expect(panel(page).getByRole("button", { name: "Switch to TypeScript (Gemba Lab)" })).toBeVisible({
    timeout: 60_000,
  });
  await picture(page, "another-kernel");
});

test("a saved result is drawn without a kernel", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await panel(page).getByRole("button", { name: "Try the sample biscuit line" }).click();
  await chooseTargetTag(page, "moisture");
  await isAbove(page, "4.2");
  await compare(page);
  await page.notebook.save();
  await page.evaluate(async () => {
    const current = window.jupyterapp.shell.currentWidget as unknown as {
      sessionContext: { shutdown(): Promise<void>; kernelPreference: object };
    };
    await current.sessionContext.shutdown();
  });
  await expect(panel(page).getByText("This notebook runs without a kernel.")).toBeVisible();
  await expect(rankedTags(page).first()).toHaveText(/^oven3_temp(_b)?$/);
  await compareView(page).getByRole("grid").locator("[role=row][aria-selected]").nth(2).click();
  await expect(compareView(page).locator(".js-plotly-plot").first()).toBeVisible();
  await picture(page, "without-kernel");
});
