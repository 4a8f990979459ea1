import { cellSources, expect, kernelIsIdle, picture, test } from "./lab";
import {
  callThem,
  chooseTargetTag,
  compare,
  compareView,
  isAbove,
  newInvestigation,
  openStep,
  panel,
  rankedTags,
} from "./panel";

test("from the launcher to the cause of wet biscuits, and back after a reload", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await picture(page, "panel-without-data");
  await panel(page).getByRole("button", { name: "Try the sample biscuit line" }).click();
  await chooseTargetTag(page, "moisture");
  await isAbove(page, "4.2");
  await callThem(page, "wet", "normal");
  await expect(panel(page).getByText(/\d wet \/ .* normal · \d+ episodes/)).toBeVisible();
  await picture(page, "panel-target");
  await compare(page);

  // What was measured afterwards stays out by itself; the cause or its second thermocouple leads.
  await expect(rankedTags(page).first()).toHaveText(/^oven3_temp(_b)?$/);
  await expect(compareView(page).getByRole("heading").first()).toContainText("differs most");
  await expect(compareView(page).locator(".gemba-badge").first()).toBeVisible();
  await expect(compareView(page).locator(".js-plotly-plot").first()).toBeVisible();
  await picture(page, "sample-line-compared");

  const sources = await cellSources(page);
  expect(sources.some(source => source.includes("simulateLine("))).toBe(true);
  expect(sources.some(source => source.includes('target: { variable: "moisture", above: 4.2 }'))).toBe(true);
  expect(sources.some(source => /^await \w+\.compare\(\);$/.test(source))).toBe(true);

  await page.notebook.save();
  await page.reload({ waitForIsReady: false });
  await kernelIsIdle(page);
  await expect(rankedTags(page).first()).toHaveText(/^oven3_temp(_b)?$/);
  await expect(compareView(page).locator(".js-plotly-plot").first()).toBeVisible();
  await picture(page, "after-reload");
});

test("the list, the charts and the keyboard work together", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await panel(page).getByRole("button", { name: "Try the sample biscuit line" }).click();
  await chooseTargetTag(page, "moisture");
  await isAbove(page, "4.2");
  await compare(page);
  const view = compareView(page);
  const rows = view.getByRole("grid").locator("[role=row][aria-selected]");
  await rows.first().click();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(rows.nth(1)).toBeFocused();
  const second = await rankedTags(page).nth(1).innerText();
  await expect(view.locator(".gemba-heading code")).toHaveText(second);

  await view.getByRole("button", { name: "Sort by tag" }).click();
  await expect(rankedTags(page).first()).not.toHaveText(/^oven3_temp/);
  await view.getByRole("button", { name: "Sort by rank" }).click();
  await expect(rankedTags(page).first()).toHaveText(/^oven3_temp/);

  // Zoom the trend by dragging: both charts follow, and say that this is a preview.
  const trend = view.locator(".js-plotly-plot .nsewdrag").first();
  await trend.scrollIntoViewIfNeeded();
  const box = (await trend.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(view).toContainText("zoomed to");
  await picture(page, "zoomed");
});

test("the data is checked before it is compared, with a button", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await panel(page).getByRole("button", { name: "Try the sample biscuit line" }).click();
  await chooseTargetTag(page, "moisture");
  await isAbove(page, "4.2");
  await compare(page);
  await openStep(page, "Run");
  await panel(page).getByRole("button", { name: "Check the data" }).click();
  await expect(compareView(page).and(page.locator(".gemba-mod-profile"))).toBeVisible({ timeout: 90_000 });
  await kernelIsIdle(page);
  const sources = await cellSources(page);
  expect(sources.slice(-2)).toEqual(["await investigation.profile();", "await investigation.compare();"]);
  await picture(page, "data-checked");
});

test("undo brings back the result with the question, and computes nothing", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await panel(page).getByRole("button", { name: "Try the sample biscuit line" }).click();
  await chooseTargetTag(page, "moisture");
  await isAbove(page, "4.2");
  await compare(page);
  const first = await compareView(page).getByRole("heading").first().innerText();
  await isAbove(page, "4.3");
  await compare(page);
  await expect(compareView(page)).toContainText("above 4.3");
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect(compareView(page)).toContainText("above 4.2");
  await expect(compareView(page).getByRole("heading").first()).toHaveText(first);
  await expect(panel(page).getByLabel("Limit", { exact: true })).toHaveValue("4.2");
  expect((await cellSources(page)).join("\n")).toContain("above: 4.2");
  await panel(page).getByRole("button", { name: "Redo" }).click();
  await expect(compareView(page)).toContainText("above 4.3");
  await expect(panel(page).getByText("Out of date")).toHaveCount(0);

  // Where nobody has set a limit: the highest values.
  await openStep(page, "Target");
  await panel(page).getByLabel("How it goes wrong").selectOption("is among the highest");
  await panel(page).getByLabel("How many of a hundred values").fill("20");
  await picture(page, "panel-highest");
  await compare(page);
  await expect(compareView(page)).toContainText(/among its highest 20 % \(from 4\.\d+/);
  expect((await cellSources(page)).join("\n")).toContain("topShare: 0.2");
});
