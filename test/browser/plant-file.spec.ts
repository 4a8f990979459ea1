import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellSources, expect, picture, putFile, test } from "./lab";
import {
  chooseFile,
  chooseTargetTag,
  compare,
  compareView,
  isAbove,
  newInvestigation,
  panel,
  rankedTags,
} from "./panel";
import { serverFiles } from "./places";

const data = process.env.GEMBA_TEST_DATA;

test("by mouse on a plant's file: the valve that the fault moves comes first", async ({ page, tmpPath }) => {
  test.skip(data === undefined, "GEMBA_TEST_DATA names no folder of data sets");
  putFile(join(data!, "tep", "fault_04.csv"), tmpPath);
  await newInvestigation(page, tmpPath);
  await chooseFile(page, "fault_04.csv");
  await chooseTargetTag(page, "fault_active");
  await isAbove(page, "0.5");
  await compare(page);
  await expect(rankedTags(page).first()).toHaveText("XMV_10");
  // One occasion is no evidence, and the view says so.
  await expect(compareView(page)).toContainText("1 episode");
  await picture(page, "fault-04-compared");
});

const HOSTILE = [
  `"];require('child_process').execSync('touch hacked.txt');//`,
  "<img src=x onerror=window.hacked=1>",
  "<b>bold</b>",
  '<a href="javascript:window.hacked=1">link</a>',
  "`${globalThis.hacked = 1}`",
  'line\nbreak; and "quotes"',
  "__proto__",
];

test("hostile names stay text from the file to the charts", async ({ page, tmpPath }) => {
  const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: 400 }, (_, i) => [
    new Date(Date.UTC(2026, 0, 5) + i * 60_000).toISOString(),
    i % 40 < 10 ? 1 : 0,
    ...HOSTILE.map((_, k) => (i % 40 < 10 ? k : -k) + ((i * (k + 3)) % 17) / 17),
  ]);
  const csv = [
    ["time", "<i>wet</i>", ...HOSTILE].map(quote).join(","),
    ...rows.map(row => row.join(",")),
  ].join("\n");
  await newInvestigation(page, tmpPath);
  const folder = join(serverFiles, tmpPath);
  writeFileSync(join(folder, "hostile.csv"), csv);
  await chooseFile(page, "hostile.csv");
  await chooseTargetTag(page, "<i>");
  await isAbove(page, "0.5");
  await panel(page).getByRole("button", { name: /^Tags/ }).click();
  await picture(page, "hostile-tags");
  await compare(page);

  // A line break in a name is shown as a space.
  const names = await rankedTags(page).allTextContents();
  expect(new Set(names)).toEqual(new Set(HOSTILE.map(name => name.replaceAll("\n", " "))));
  const grid = compareView(page).getByRole("grid");
  for (let i = 0; i < HOSTILE.length; i++) {
    await grid.locator("[role=row][aria-selected]").nth(i).click();
    await expect(compareView(page).locator(".js-plotly-plot").first()).toBeVisible();
    await compareView(page).locator(".js-plotly-plot .nsewdrag").first().hover();
  }
  await picture(page, "hostile-compared");
  expect(await page.evaluate(() => (window as { hacked?: unknown }).hacked)).toBeUndefined();
  expect(await compareView(page).locator("img[src=x], b, a[href^=javascript]").count()).toBe(0);
  expect(existsSync(join(folder, "hacked.txt"))).toBe(false);
  expect((await cellSources(page)).some(source => source.includes('variable: "<i>wet</i>"'))).toBe(true);
});
