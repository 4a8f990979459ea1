import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeExports } from "./exports";
import { cellSources, expect, kernelIsIdle, picture, test, type Lab } from "./lab";
import {
  callThem,
  card,
  chooseTargetTag,
  compare,
  compareView,
  dropFiles,
  isAbove,
  newInvestigation,
  openStep,
  panel,
  rankedTags,
  useData,
} from "./panel";
import { serverFiles, serverFolder } from "./places";

const exports = join(serverFolder, "exports");

/** Drops the plant's files and says where its clock hangs. */
async function dropExports(page: Lab): Promise<readonly number[]> {
  const { files, moisture } = writeExports(exports);
  await dropFiles(page, files);
  await expect(panel(page).locator(".gemba-card")).toHaveCount(files.length);
  await panel(page).getByLabel("Time zone of the plant's clock").fill("Europe/Berlin");
  return moisture;
}

/** The numbers in a text. */
const numbersIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(number => Number(number.replaceAll(",", "")));

test("from four dropped files to the cause, without typing code", async ({ page, tmpPath }) => {
  // The whole way, a reload and a restart included: minutes on a busy computer.
  test.setTimeout(360_000);
  await newInvestigation(page, tmpPath);
  const moisture = await dropExports(page);
  await expect(card(page, "historian.csv")).toContainText(/Process data · 3\d tags/);
  await expect(card(page, "lab.xlsx")).toContainText(`Lab samples · ${moisture.length}`);
  await expect(card(page, "stops.csv")).toContainText(/\d+/);
  await picture(page, "data-cards");
  await useData(page);
  const assembled = (await cellSources(page)).find(source => source.includes("assemble("));
  expect(assembled).toBe(
    [
      'import { assemble } from "gembalab";',
      "",
      "const line = await assemble({",
      '  timeZone: "Europe/Berlin",',
      '  rows: { samples: { of: "lab", lookBack: "30 min" } },',
      '  series: [{ path: "historian.csv" }],',
      '  samples: [{ path: "lab.xlsx", time: "Sampled" }],',
      "  intervals: [",
      '    { path: "stops.csv", from: "Start", to: "End" },',
      '    { path: "schedule.csv", from: "Time", to: null },',
      "  ],",
      "});",
      "line",
    ].join("\n"),
  );

  // Every sample is accounted for on its card.
  await openStep(page, "Data");
  const lab = await card(page, "lab.xlsx").locator(".gemba-table-text").innerText();
  expect(lab).toMatch(/matched/);
  const [total, ...parts] = numbersIn(lab);
  expect(total).toBe(moisture.length);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  await picture(page, "data-used");

  await openStep(page, "Target");
  await chooseTargetTag(page, "Moisture");
  await isAbove(page, "4.2");
  await callThem(page, "wet", "normal");
  const counts = panel(page).locator(".gemba-counts");
  await expect(counts).toHaveText(/\d+ wet \/ \d+ normal · \d+ episodes?/);
  const wetSamples = moisture.filter(value => value > 4.2).length;
  await expect.poll(async () => numbersIn(await counts.innerText())[0]).toBeLessThanOrEqual(wetSamples);
  const before = numbersIn(await counts.innerText());
  expect(before[0]).toBeGreaterThan(0);

  await openStep(page, "Time");
  await panel(page).getByLabel("Leave out stops", { exact: true }).check();
  await panel(page).getByLabel("Leave out the time after stops", { exact: true }).check();
  // What is left out is counted while the boxes are ticked.
  await expect(panel(page).getByText(/^[1-9]\d* of \d+ rows left out\.$/)).toBeVisible();
  await picture(page, "time-leave-out");
  await compare(page);

  // A week holds few occasions: by strength consequences lead, which is said to be weak evidence.
  await expect(compareView(page)).toContainText("weak evidence");
  await compareView(page).getByLabel("Rank by").selectOption({ label: "difference" });
  await expect(rankedTags(page).first()).toHaveText(/^oven3_temp(_b)? mean$/);
  await expect(compareView(page)).toContainText("one row is a lab sample");
  const source = (await cellSources(page)).find(text => text.includes("investigate("));
  expect(source).toContain('{ not: { during: "stops" } }');
  expect(source).toContain('{ settled: "20 min", after: { during: "stops" } }');
  await picture(page, "assembled-compared");
  await page.theme.setDarkTheme();
  await openStep(page, "Data");
  await picture(page, "data-used-dark");
  await page.theme.setLightTheme();

  // The notebook is the truth: a reload brings the cards back, and computes nothing.
  await page.notebook.save();
  await page.reload({ waitForIsReady: false });
  await kernelIsIdle(page);
  await openStep(page, "Data");
  await expect(panel(page).locator(".gemba-card")).toHaveCount(4);
  await expect(card(page, "lab.xlsx")).toContainText("matched");
  await expect(panel(page).getByLabel("How long before the sample to look at the process")).toHaveValue(
    "30 min",
  );

  // A change makes the button again, and changes the same cell.
  await panel(page).getByRole("button", { name: "Leave out schedule.csv" }).click();
  await useData(page);
  const sources = await cellSources(page);
  expect(sources.filter(text => text.includes("assemble("))).toHaveLength(1);
  expect(sources.join("\n")).not.toContain("schedule.csv");

  // A kernel that starts anew holds nothing; the notebook's cells bring it back.
  await page.menu.clickMenuItem("Kernel>Restart Kernel…");
  await page.getByRole("button", { name: "Confirm Kernel Restart" }).click();
  await panel(page)
    .getByRole("button", { name: /bring it back|opens it/ })
    .click({ timeout: 60_000 });
  await openStep(page, "Data");
  await expect(panel(page).locator(".gemba-card")).toHaveCount(3, { timeout: 60_000 });
});

test("how a file was read is seen and changed beside the notebook", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  await dropExports(page);
  await card(page, "historian.csv").getByRole("button", { name: "Check how it was read" }).click();
  const reading = page.locator(".gemba-Reading");
  await expect(reading.getByRole("region", { name: "The file" })).toContainText("Historian export");
  await expect(reading.getByRole("columnheader").first()).toBeVisible();
  await expect(reading.getByText("guessed").first()).toBeVisible();
  await picture(page, "reading");
  await page.setViewportSize({ width: 900, height: 768 });
  await picture(page, "reading-narrow");
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.theme.setDarkTheme();
  await picture(page, "reading-dark");
  await page.theme.setLightTheme();

  await reading.getByLabel("Its clock shows").fill("UTC");
  await expect(reading.getByRole("button", { name: "reset" })).toBeVisible();
  await reading.getByRole("button", { name: "Back to the notebook" }).click();
  await expect(reading).toHaveCount(0);
  await useData(page);
  const source = (await cellSources(page)).find(text => text.includes("assemble("));
  expect(source).toContain('series: [{ path: "historian.csv", timeZone: "UTC" }]');
});

test("a name that is taken, a file that can't be read and one from JupyterLab", async ({ page, tmpPath }) => {
  const folder = join(serverFiles, tmpPath);
  await newInvestigation(page, tmpPath);
  const own = join(exports, "own");
  mkdirSync(own, { recursive: true });
  const rows = Array.from(
    { length: 50 },
    (_, i) => `2026-01-05 06:${String(i % 60).padStart(2, "0")},${i % 7}`,
  );
  writeFileSync(join(own, "speed.csv"), ["time,speed", ...rows].join("\n"));
  writeFileSync(join(own, "report.docx"), "no table");
  writeFileSync(join(folder, "speed.csv"), "old");
  await dropFiles(page, [join(own, "speed.csv"), join(own, "report.docx")]);
  await expect(card(page, "report.docx")).toContainText("Only CSV, Excel");
  await expect(card(page, "speed.csv")).toContainText("has a file of this name");
  await picture(page, "upload-questions");
  await card(page, "speed.csv").getByRole("button", { name: "Keep both" }).click();
  await expect(card(page, "speed (2).csv")).toContainText(/Process data/);
  await panel(page).getByRole("button", { name: "Forget report.docx" }).click();

  // Another file is dragged from JupyterLab's own file browser.
  writeFileSync(join(folder, "other.csv"), ["time,oven", ...rows].join("\n"));
  await page.evaluate(path => {
    const event = new Event("lm-drop", { bubbles: true, cancelable: true });
    const mimeData = {
      hasData: (mime: string) => mime === "application/x-jupyter-icontents",
      getData: () => [path],
    };
    Object.assign(event, { mimeData, proposedAction: "move", dropAction: "none" });
    document.querySelector("#gemba-panel")!.dispatchEvent(event);
  }, `${tmpPath}/other.csv`);
  await expect(card(page, "other.csv")).toContainText(/Process data/);
  await useData(page);
  const source = (await cellSources(page)).join("\n");
  expect(source).toContain('{ path: "speed (2).csv" }');
  expect(source).toContain('{ path: "other.csv" }');
});

test("what a file leaves open is asked; a tag dictionary is known as one", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  const own = join(exports, "questions");
  mkdirSync(own, { recursive: true });
  const minutes = Array.from({ length: 120 }, (_, i) => i);
  const clock = (i: number): string =>
    `${String(6 + Math.floor(i / 60)).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}`;
  const line = minutes.map(i => `2026-04-03 ${clock(i)},${28 + (i % 5)},${220 + (i % 7)}`);
  writeFileSync(join(own, "line.csv"), ["time,speed_pv,oven_sp", ...line].join("\n"));
  const lab = minutes.filter(i => i % 20 === 0).map(i => `03/04/2026 ${clock(i)};4,${i % 9}`);
  writeFileSync(join(own, "lab.csv"), ["Sampled;Moisture", ...lab].join("\n"));
  const tags = [
    "name,description,unit,station",
    "speed_pv,Speed of the band,m/min,Oven",
    "oven_sp,Set,°C,Hall",
  ];
  writeFileSync(join(own, "tags.csv"), tags.join("\n"));
  await dropFiles(
    page,
    ["line.csv", "lab.csv", "tags.csv"].map(name => join(own, name)),
  );
  await expect(card(page, "tags.csv")).toContainText("Tag dictionary");
  await expect(card(page, "lab.csv")).toContainText("03/04/2026");
  await expect(panel(page).getByText("lab leaves a question open.")).toBeVisible();
  await expect(panel(page).getByRole("button", { name: "Use this data" })).toBeDisabled();
  await picture(page, "data-question");
  await card(page, "lab.csv").getByRole("button", { name: "3 Apr 2026" }).click();
  await useData(page);
  const source = (await cellSources(page)).find(text => text.includes("assemble("));
  expect(source).toContain('dateOrder: "day-first"');
  expect(source).toContain('tags: "tags.csv"');
  await openStep(page, "Tags");
  await panel(page).getByLabel("Group tags").selectOption({ label: "By station" });
  await expect(panel(page).getByRole("option", { name: /^Oven/ })).toBeVisible();
  await picture(page, "tags-by-station");
});

test("an error of the cell is told on the card of its file, and answered there", async ({
  page,
  tmpPath,
}) => {
  await newInvestigation(page, tmpPath);
  const own = join(exports, "changed");
  mkdirSync(own, { recursive: true });
  const line = Array.from(
    { length: 60 },
    (_, i) => `2026-04-03 06:${String(i).padStart(2, "0")},${28 + (i % 5)}`,
  );
  writeFileSync(join(own, "line.csv"), ["time,speed", ...line].join("\n"));
  writeFileSync(join(own, "lab.csv"), "Sampled;Moisture\n03/04/2026 06:10;4,1\n23/04/2026 06:20;4,3");
  await dropFiles(page, [join(own, "line.csv"), join(own, "lab.csv")]);
  await expect(card(page, "lab.csv")).toContainText("Lab samples · 2");
  const use = panel(page).getByRole("button", { name: "Use this data" });
  await expect(use).toBeEnabled({ timeout: 60_000 });
  // Between looking and reading the laboratory exports anew.
  writeFileSync(
    join(serverFiles, tmpPath, "lab.csv"),
    "Sampled;Moisture\n03/04/2026 06:10;4,1\n03/04/2026 06:20;4,3",
  );
  await use.click();
  await expect(card(page, "lab.csv").getByRole("button", { name: "3 Apr 2026" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(use).toBeDisabled();
  await picture(page, "data-error-on-card");
  await card(page, "lab.csv").getByRole("button", { name: "3 Apr 2026" }).click();
  await useData(page);
  const sources = (await cellSources(page)).filter(source => source.includes("assemble("));
  expect(sources).toHaveLength(1);
  expect(sources[0]).toContain('dateOrder: "day-first"');
});

test("hostile names of files and columns stay text", async ({ page, tmpPath }) => {
  await newInvestigation(page, tmpPath);
  const own = join(exports, "hostile");
  mkdirSync(own, { recursive: true });
  const file =
    "<img src=x onerror=window.hacked=1>`];require('child_process').execSync('touch hacked.txt').csv";
  const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const names = ['"];throw 1;//', "<b>bold</b>", "__proto__", "`${globalThis.hacked = 1}`"];
  const rows = Array.from({ length: 200 }, (_, i) =>
    [
      new Date(Date.UTC(2026, 0, 5) + i * 60_000).toISOString(),
      ...names.map((_name, k) => (i * (k + 3)) % 17),
    ].join(","),
  );
  writeFileSync(join(own, file), [["time", ...names].map(quote).join(","), ...rows].join("\n"));
  const lab = [
    "Sampled,<script>hacked=1</script>",
    ...rows.filter((_, i) => i % 20 === 0).map(row => row.split(",").slice(0, 2).join(",")),
  ];
  writeFileSync(join(own, "<b>lab.csv"), lab.join("\n"));
  await dropFiles(page, [join(own, file), join(own, "<b>lab.csv")]);
  await expect(panel(page).locator(".gemba-card")).toHaveCount(2);
  await card(page, "lab")
    .getByLabel(/holds$/)
    .selectOption({ label: "Samples (lab)" });
  await card(page, "img").getByRole("button", { name: "Check how it was read" }).click();
  await expect(page.locator(".gemba-Reading")).toContainText("__proto__");
  await picture(page, "hostile-reading");
  await page.getByRole("button", { name: "Back to the notebook" }).click();
  await useData(page);
  await openStep(page, "Tags");
  await picture(page, "hostile-assembled");
  expect(await page.evaluate(() => (window as { hacked?: unknown }).hacked)).toBeUndefined();
  expect(await panel(page).locator("img, b, script").count()).toBe(0);
  expect(existsSync(join(serverFiles, tmpPath, "hacked.txt"))).toBe(false);
});
