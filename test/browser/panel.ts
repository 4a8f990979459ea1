// What a person does in Gemba Lab's panel and reads in its views.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
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
  await expect(panel(page).getByRole("button", { name: "Choose files…" })).toBeVisible({ timeout: 60_000 });
}

/** Takes in a file of the notebook's folder in the step Data, and uses it. */
export async function chooseFile(page: Lab, name: string): Promise<void> {
  await panel(page).getByRole("button", { name: "From JupyterLab…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(name, { exact: true }).click();
  await dialog.getByRole("button", { name: "Select" }).click();
  await expect(card(page, name)).toBeVisible();
  await useData(page);
}

/** The card of a file. */
export function card(page: Lab, name: string): Locator {
  return panel(page).locator(".gemba-card", { has: page.locator(".gemba-file", { hasText: name }) });
}

/** Lets files of this computer go over the panel, as a person does with the mouse. */
export async function dropFiles(page: Lab, paths: readonly string[]): Promise<void> {
  const files = paths.map(path => ({
    name: basename(path),
    content: readFileSync(path).toString("base64"),
  }));
  const dropped = await page.evaluateHandle(contents => {
    const transfer = new DataTransfer();
    for (const { name, content } of contents) {
      const bytes = Uint8Array.from(atob(content), character => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, files);
  const zone = panel(page).locator(".gemba-drop");
  for (const event of ["dragenter", "dragover", "drop"])
    await zone.dispatchEvent(event, { dataTransfer: dropped });
}

/** Presses “Use this data”, and waits until the kernel holds it. */
export async function useData(page: Lab): Promise<void> {
  const use = panel(page).getByRole("button", { name: "Use this data" });
  await expect(use).toBeEnabled({ timeout: 60_000 });
  await use.click();
  await expect(panel(page).getByRole("button", { name: /^Target/ })).toBeVisible({ timeout: 90_000 });
  await expect(panel(page).getByRole("button", { name: "Compare", exact: true })).toBeVisible();
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

/**
 * Opens a step as a person does. One that is open by itself may give way to the next as soon as the
 * kernel has told what it holds; one that a person has opened stays.
 */
export async function openStep(page: Lab, name: string): Promise<void> {
  const step = panel(page).locator(".gemba-step-button", { hasText: new RegExp(`^${name}`) });
  const open = panel(page).getByRole("group", { name, exact: true });
  await expect(async () => {
    await step.click({ timeout: 60_000 });
    await expect(open).toBeVisible({ timeout: 1_000 });
  }).toPass();
}
