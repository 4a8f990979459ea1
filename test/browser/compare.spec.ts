import {
  cellSources,
  expect,
  kernelIsIdle,
  openNotebook,
  picture,
  runAll,
  test,
  writeNotebook,
  type Lab,
} from "./lab";
import { compareView, openStep, panel, rankedTags } from "./panel";

/** The simulated line with a tag that gives the answer away: moisture, measured again. */
const CELLS = [
  `import { investigate, simulateLine, tableFrom } from "gembalab";

const { table: made } = simulateLine({ days: 20, seed: 3 });
const valuesOf = (name: string): unknown[] => {
  const column = made.column(name);
  return column.type === "categorical"
    ? Array.from(column.codes, code => column.categories[code])
    : Array.from(column.values);
};
const columns = made.variables.map(({ name }): [string, unknown[]] => [name, valuesOf(name)]);
const again = valuesOf("moisture").map(value => 10 * Number(value) + 1);
const time = Array.from(made.time!, ms => new Date(ms));
const line = tableFrom([["time", time], ...columns, ["moisture_again", again]] as never, {
  time: "time",
  timeZone: made.timeZone,
} as never);`,
  `const wet = investigate(line, {
  labels: { event: "wet", reference: "normal" },
  target: { variable: "moisture", above: 4.2 },
  variables: { exclude: ["lab_*"] },
});`,
  "await wet.compare();",
];

/** Nothing is higher than a screen has room for. */
async function expectFits(page: Lab): Promise<void> {
  expect(
    await compareView(page).evaluate(element => (element as HTMLElement).offsetHeight),
  ).toBeLessThanOrEqual(560);
}

test("what is compared is looked at from all sides, and what gives the answer away is left out", async ({
  page,
  tmpPath,
}) => {
  await openNotebook(page, writeNotebook(tmpPath, "wet.ipynb", CELLS));
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

  // How sure a rank is stands in the details, and in the table.
  await view.getByRole("button", { name: "Details" }).click();
  await expect(view.getByText("Rank, 95 % interval")).toBeVisible();
  await view.getByText("Rank, 95 % interval").scrollIntoViewIfNeeded();
  await picture(page, "compared-details");
  await view.getByRole("button", { name: "Details" }).click();
  await view.getByRole("button", { name: "Table" }).click();
  await picture(page, "compared-table");
  await view.getByRole("button", { name: "Table" }).click();

  // Closer and back by keyboard.
  await view.locator('.gemba-chart[tabindex="0"]').focus();
  await page.keyboard.press("+");
  await expect(view).toContainText("zoomed to");
  await page.keyboard.press("0");
  await expect(view).not.toContainText("zoomed to");

  // A tag that gives the answer away goes by one click; the result is out of date until it runs again.
  await view.getByRole("row", { name: /moisture_again/ }).click();
  await expect(view.locator(".gemba-flags")).toBeVisible();
  await picture(page, "compared-flagged");
  await view.getByRole("button", { name: "Leave out" }).click();
  // The kernel writes the cell, which takes as long as it takes.
  await expect
    .poll(async () => (await cellSources(page))[1])
    .toContain('exclude: ["lab_*", "moisture_again"]');
  await page.getByRole("button", { name: "Run again" }).click();
  await kernelIsIdle(page);
  await expect(view.getByRole("row", { name: /moisture_again/ })).toHaveCount(0);

  // Like with like by mouse, written into the same cell.
  await page.sidebar.openTab("gemba-panel");
  await openStep(page, "Time");
  await panel(page).getByLabel("same recipe").check();
  await panel(page).getByRole("button", { name: "Compare", exact: true }).click();
  await expect(view.locator(".gemba-alike-row").first()).toBeVisible({
    timeout: 90_000,
  });
  expect((await cellSources(page))[1]).toContain('stratifyBy: ["recipe"]');
  await expectFits(page);
  await picture(page, "compared-like-with-like");

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
