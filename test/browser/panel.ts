// What a person does in Gemba Lab's panel and reads in its views.
import { expect, kernelIsIdle, launcherCard, openLauncher, type Lab } from "./lab";
import type { Locator } from "@playwright/test";

/** The panel at the side. */
export function panel(page: Lab): Locator {
  return page.locator("#gemba-panel");
}

/** The Compare view of the notebook in front. */
export function compareView(page: Lab): Locator {
  return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .gemba-view");
}

/** The names in the ranked list, first to last on its page. */
export function rankedTags(page: Lab): Locator {
  return compareView(page).getByRole("grid").locator("[role=gridcell] code");
}

/** From the launcher to a notebook with the panel beside it. */
export async function newInvestigation(page: Lab, folder: string): Promise<void> {
  await openLauncher(page, folder);
  await launcherCard(page, "New investigation").click();
  await expect(panel(page).getByRole("button", { name: "Choose a file…" })).toBeVisible({ timeout: 60_000 });
}

/** Chooses a file of the notebook's folder in the step Data. */
export async function chooseFile(page: Lab, name: string): Promise<void> {
  await panel(page).getByRole("button", { name: "Choose a file…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(name, { exact: true }).click();
  await dialog.getByRole("button", { name: "Select" }).click();
}

/** Chooses the tag that shows what went wrong, by typing a part of its name. */
export async function chooseTargetTag(page: Lab, search: string): Promise<void> {
  const tag = panel(page).getByRole("combobox", { name: "Tag that shows what went wrong" });
  await tag.click({ timeout: 60_000 });
  await tag.fill(search);
  await panel(page).getByRole("option").first().click();
}

/** Says that the tag is bad above a limit. */
export async function isAbove(page: Lab, limit: string): Promise<void> {
  await panel(page).getByLabel("How it goes wrong").selectOption("above");
  await panel(page).getByLabel("Limit", { exact: true }).fill(limit);
}

/** Names the two populations. */
export async function callThem(page: Lab, event: string, reference: string): Promise<void> {
  await panel(page).getByLabel("Name of what went wrong").fill(event);
  await panel(page).getByLabel("Name of the rest").fill(reference);
}

/** Presses Compare and waits for the result. */
export async function compare(page: Lab): Promise<void> {
  await panel(page).getByRole("button", { name: "Compare", exact: true }).click();
  await expect(compareView(page)).toBeVisible({ timeout: 90_000 });
  await kernelIsIdle(page);
}
