import { join } from "node:path";
import type { Locator } from "@playwright/test";
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
import { library, serverFiles } from "./places";

/** The Profile view of the notebook in front. */
function profileView(page: Lab): Locator {
  return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .gemba-view.gemba-mod-profile");
}

/** The line above a result that no longer holds. */
function outdated(page: Lab): Locator {
  return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .gemba-outdated");
}

const tags = (page: Lab): Locator => profileView(page).getByRole("grid").locator("[role=gridcell] code");
const check = (page: Lab, text: RegExp): Locator =>
  profileView(page).locator(".gemba-check", { hasText: text });

/** The simulated line with two faults: a thermocouple that froze for a day, a logger that wrote −999. */
const FAULTY_LINE = `import { investigate, simulateLine, tableFrom } from "gembalab";

const { table: good } = simulateLine({ days: 14, seed: 2 });
const columns = good.variables.map((variable): [string, unknown[]] => {
  const column = good.column(variable.name);
  if (column.type === "categorical") return [variable.name, Array.from(column.codes, code => column.categories[code])];
  const values = Array.from(column.values);
  if (variable.name === "oven2_temp") values.fill(values[6000], 6000, 7440);
  if (variable.name === "gas_pressure") values.fill(-999, 3000, 3007);
  return [variable.name, values];
});
const time = Array.from(good.time!, ms => new Date(ms));
const line = tableFrom([["time", time], ...columns] as never, {
  time: "time",
  timeZone: good.timeZone,
  variables: good.variables.map(({ name, unit, description }) => ({ name, unit, description })),
} as never);`;

test("a stuck tag is found, looked at and left out, and the notebook stays right without its kernel", async ({
  page,
  tmpPath,
}) => {
  const path = writeNotebook(tmpPath, "faulty.ipynb", [
    FAULTY_LINE,
    'const wet = investigate(line, { name: "Wet biscuits", target: { variable: "moisture", above: 4.2 } });',
    "await wet.profile();",
  ]);
  await openNotebook(page, path);
  await runAll(page);
  const view = profileView(page);
  await expect(check(page, /1 tag stuck/)).toBeVisible();
  await expect(check(page, /Impossible values in 1 tag/)).toBeVisible();
  await view.scrollIntoViewIfNeeded();
  await expect(view.locator(".js-plotly-plot").first()).toBeVisible();
  expect(await view.evaluate(element => element.offsetHeight)).toBeLessThanOrEqual(560);
  await picture(page, "profile");

  // Looking: the tags of one check, then through the list with the keyboard.
  await check(page, /1 tag stuck/)
    .getByRole("button", { name: "Show" })
    .click();
  await expect(tags(page)).toHaveText(["oven2_temp"]);
  await expect(view.locator(".gemba-check-details")).toContainText("for 1 day");
  await picture(page, "profile-stuck");
  await view.getByRole("button", { name: "Close" }).click();
  const rows = view.getByRole("grid").locator("[role=row][aria-selected]");
  await rows.first().click();
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  // The charts of the last tag are not stored: the kernel draws them.
  await expect(view.locator(".gemba-variable .js-plotly-plot").first()).toBeVisible();

  // Deciding: the cell changes, the result says so, and a click runs what is needed.
  await check(page, /1 tag stuck/)
    .getByRole("button", { name: "Leave out" })
    .click();
  await expect(outdated(page)).toBeVisible();
  expect((await cellSources(page))[1]).toContain('variables: { exclude: ["oven2_temp"] }');
  await picture(page, "profile-out-of-date");
  await outdated(page).getByRole("button", { name: "Run again" }).click();
  await expect(check(page, /1 tag stuck/)).toHaveCount(0);
  await expect(view).toContainText("No tag stuck");

  // A saved notebook without a kernel: nothing can be pressed, and it says why.
  await page.notebook.save();
  await page.evaluate(() => window.jupyterapp.serviceManager.sessions.shutdownAll());
  const leaveOut = view
    .getByRole("button", { name: "Leave out" })
    .or(view.getByRole("button", { name: "Use them" }));
  for (const button of await leaveOut.all()) {
    await expect(button).toBeDisabled();
    await expect(button).toHaveAttribute("title", /Needs the running kernel/);
  }
});

test("a laboratory's clock that is ahead is found in a plant's exports, and shifted with a click", async ({
  page,
  tmpPath,
}) => {
  const { simulateExports } = (await import(library("data"))) as {
    simulateExports: (folder: string, options: object) => Promise<unknown>;
  };
  await simulateExports(join(serverFiles, tmpPath), { seed: 1 });
  const path = writeNotebook(tmpPath, "plant.ipynb", [
    `import { assemble, investigate } from "gembalab";

const line = await assemble({
  timeZone: "Europe/Berlin",
  series: [{ path: "historian.csv" }],
  // Their clock is their own.
  samples: [{ path: "lab.csv", name: "lab", maxAge: "4 h" }],
  intervals: [{ path: "stops.csv" }, { path: "schedule.csv", name: "product", to: null }],
});`,
    'const wet = investigate(line, { target: { variable: "Moisture [%]", above: 4.2 } });',
    "await wet.profile();",
  ]);
  await openNotebook(page, path);
  await runAll(page);
  const view = profileView(page);
  await expect(check(page, /samples matched/).first()).toBeVisible();
  await expect(check(page, /58 min ahead/)).toBeVisible();
  await expect(check(page, /“Bad” 41×/)).toBeVisible();
  await view.scrollIntoViewIfNeeded();
  await picture(page, "profile-of-exports");
  await check(page, /58 min ahead/)
    .getByRole("button", { name: "Shift it" })
    .click();
  await expect(outdated(page)).toBeVisible();
  const [data] = await cellSources(page);
  expect(data).toContain('shift: "-58 min"');
  expect(data).toContain("// Their clock is their own.");
  await outdated(page).getByRole("button", { name: "Run again" }).click();
  await kernelIsIdle(page);
  await expect(check(page, /58 min ahead/)).toHaveCount(0);
  await expect(check(page, /samples matched/).first()).toBeVisible();

  // Dark and narrow.
  await page.theme.setDarkTheme();
  await picture(page, "profile-dark");
  await page.theme.setLightTheme();
  await page.setViewportSize({ width: 940, height: 900 });
  await expect(view.locator(".gemba-list")).toBeVisible();
  await expect
    .poll(() => view.evaluate(element => element.classList.contains("gemba-mod-narrow")))
    .toBe(true);
  expect(await view.evaluate(element => element.offsetHeight)).toBeLessThanOrEqual(560);
  await view.locator(".gemba-variable").scrollIntoViewIfNeeded();
  await picture(page, "profile-narrow");
});
