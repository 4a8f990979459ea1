import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, openNotebook, picture, runAll, test, type Lab } from "./lab";
import { compareView, rankedTags } from "./panel";
import { serverFiles } from "./places";

/** The simulated line, compared. */
const CELLS = [
  `import { investigate, simulateLine } from "gembalab";

const { table: line } = simulateLine({ days: 20, seed: 3 });`,
  `const wet = investigate(line, {
  labels: { event: "wet", reference: "normal" },
  target: { variable: "moisture", above: 4.2 },
});`,
  "await wet.compare();",
];

function writeNotebook(folder: string): string {
  const kernelspec = { name: "gemba", display_name: "TypeScript (Gemba Lab)", language: "typescript" };
  const cells = CELLS.map((source, i) => ({
    id: `cell-${i}`,
    cell_type: "code",
    metadata: {},
    execution_count: null,
    outputs: [],
    source,
  }));
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: { kernelspec }, cells };
  writeFileSync(join(serverFiles, folder, "wet.ipynb"), JSON.stringify(notebook));
  return `${folder}/wet.ipynb`;
}

/** Nothing is higher than a screen has room for. */
async function expectFits(page: Lab): Promise<void> {
  expect(
    await compareView(page).evaluate(element => (element as HTMLElement).offsetHeight),
  ).toBeLessThanOrEqual(560);
}

test("what is compared is looked at from all sides, and nothing runs for it", async ({ page, tmpPath }) => {
  await openNotebook(page, writeNotebook(tmpPath));
  await runAll(page);
  const view = compareView(page);
  await view.scrollIntoViewIfNeeded();
  await expect(view.locator(".js-plotly-plot").first()).toBeVisible();
  await expect(view.locator(".gemba-badge").first()).toBeVisible();
  await expectFits(page);
  await picture(page, "compared");

  // Ranked by another statistic, and back: nothing runs.
  const rankBy = view.getByLabel("Rank by");
  const first = await rankedTags(page).first().innerText();
  await rankBy.selectOption({ label: "pairs (Cliff's delta)" });
  await expect(view.locator(".gemba-whisker").first()).toBeAttached();
  await rankBy.selectOption({ label: "strength" });
  await expect(rankedTags(page).first()).toHaveText(first);

  // Closer and back by keyboard.
  await view.locator('.gemba-chart[tabindex="0"]').focus();
  await page.keyboard.press("+");
  await expect(view).toContainText("zoomed to");
  await page.keyboard.press("0");
  await expect(view).not.toContainText("zoomed to");

  // Dark, then narrow.
  await page.theme.setDarkTheme();
  await picture(page, "compared-dark");
  await page.theme.setLightTheme();
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect
    .poll(() => view.evaluate(element => element.classList.contains("gemba-mod-narrow")))
    .toBe(true);
  await expectFits(page);
  await picture(page, "compared-narrow");
});
