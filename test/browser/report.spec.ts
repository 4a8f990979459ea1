import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";
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
import { results, serverFiles } from "./places";
import { compareView, rankedTags } from "./panel";

const CELLS = [
  `import { investigate, simulateLine } from "gembalab";
const { table: line } = simulateLine({ days: 20, seed: 1 });`,
  `const wet = investigate(line, {
  name: "Wet biscuits",
  labels: { event: "wet", reference: "normal" },
  target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" },
  when: { variable: "line_speed", above: 5 },
  variables: { exclude: ["lab_*"] },
});`,
  "await wet.compare();",
];

/** Pins a tag of the ranked list. */
async function pin(page: Lab, tag: string): Promise<void> {
  const view = compareView(page);
  await view
    .getByRole("row")
    .filter({ has: page.getByText(tag, { exact: true }) })
    .click({ position: { x: 40, y: 12 } });
  await view.getByRole("button", { name: "☆ Pin" }).click();
  await expect(view.getByRole("button", { name: "★ Pinned" })).toBeVisible();
}

/** Opens a page without JupyterLab: how many sheets of paper it takes, and a picture of it. */
async function printed(
  browser: Browser,
  path: string,
  name: string,
): Promise<{ sheets: number; text: string }> {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  const asked: string[] = [];
  page.on("request", request => void asked.push(request.url()));
  const errors: string[] = [];
  page.on("console", message => void (message.type() === "error" && errors.push(message.text())));
  await page.goto(pathToFileURL(path).href);
  await expect(page.locator("article img")).toHaveCount(4);
  const broken = await page
    .locator("img")
    .evaluateAll(images => images.filter(image => (image as HTMLImageElement).naturalWidth === 0));
  expect(broken).toHaveLength(0);
  expect(asked.filter(address => !/^(file|data):/.test(address))).toEqual([]);
  expect(errors).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true, path: join(results, "screenshots", `${name}.pdf`) });
  await page.screenshot({ path: join(results, "screenshots", `${name}.png`), fullPage: true });
  const text = await page.locator("body").innerText();
  await page.close();
  return { sheets: pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length, text };
}

test("two pinned suspects become a cell, and the cell one sheet of paper", async ({
  page,
  browser,
  tmpPath,
}) => {
  await openNotebook(page, writeNotebook(tmpPath, "report.ipynb", CELLS));
  await runAll(page);
  const view = compareView(page);
  await view.scrollIntoViewIfNeeded();
  await expect(view.locator(".gemba-badge").first()).toBeVisible();
  const [first, second] = (await rankedTags(page).allInnerTexts()).slice(0, 2) as [string, string];
  await pin(page, second);
  await pin(page, first);
  expect(await view.evaluate(element => (element as HTMLElement).offsetHeight)).toBeLessThanOrEqual(560);
  await view.getByRole("button", { name: "Make one-page report" }).click();
  await expect
    .poll(async () => (await cellSources(page)).at(-1))
    .toBe(`await wet.report("wet-biscuits.html", { pinned: ["${second}", "${first}"] });`);
  await kernelIsIdle(page);
  const link = page.getByRole("link", { name: "wet-biscuits.html" });
  await expect(link).toBeVisible();
  await picture(page, "report-cell");

  const file = join(serverFiles, tmpPath, "wet-biscuits.html");
  const { sheets, text } = await printed(browser, file, "report");
  expect(sheets).toBe(1);
  expect(text).toContain("What is different when it is wet");
  expect(text.indexOf(second)).toBeGreaterThan(0);
  expect(text.lastIndexOf(first)).toBeGreaterThan(text.indexOf(second));

  // JupyterLab opens it too.
  await link.click();
  const tab = page.frameLocator(".jp-MainAreaWidget:not(.lm-mod-hidden) iframe");
  await expect(tab.getByRole("heading", { name: "Wet biscuits" })).toBeVisible();
  await picture(page, "report-in-lab");
});

/** Everything that a page may hold, as long as it may be. */
const CROWDED = [
  `import { investigate, tableFrom } from "gembalab";
const long = (i: number): string => "Temperature of the second heating zone <b>W" + i + "</b> ".repeat(20) + i;
const times = Array.from({ length: 3000 }, (_, row) => new Date(Date.UTC(2026, 0, 5) + row * 60_000));
const wave = (row: number): number => Math.sin(row / 60);
const noise = (row: number, i: number): number => ((row * (7919 + i)) % 97) / 97;
const tags = Array.from({ length: 12 }, (_, i): [string, number[]] => [long(i), times.map((_, row) => wave(row) / (i + 1) + noise(row, i))]);
const line = tableFrom([["time", times], ["moisture", times.map((_, row) => wave(row))], ...tags], { time: "time" } as never);`,
  `const wet = investigate(line, {
  name: long(0),
  labels: { event: "wet and much too heavy", reference: "just as they should be" },
  target: { variable: "moisture", above: 0.8 },
  notes: long(1).repeat(9),
});
await wet.compare();
await wet.report("crowded.html", {
  pinned: [0, 1, 2, 3, 4, 5].map(long),
  weThink: "We think that ".repeat(17),
  nextStep: "Go and look at it ".repeat(13),
  who: "All of us, the night shift too",
  when: "Before the next change of product",
});`,
];

test("a crowded report still is one sheet of paper", async ({ page, browser, tmpPath }) => {
  await openNotebook(page, writeNotebook(tmpPath, "crowded.ipynb", CROWDED));
  await runAll(page);
  await expect(page.getByRole("link", { name: "crowded.html" })).toBeVisible();
  const { sheets, text } = await printed(
    browser,
    join(serverFiles, tmpPath, "crowded.html"),
    "report-crowded",
  );
  expect(sheets).toBe(1);
  expect(text).toContain("Pinned too:");
  expect(text).toContain("<b>W0</b>");
});
