import type { Locator } from "@playwright/test";
import { cellSources, expect, openNotebook, picture, runAll, test, writeNotebook, type Lab } from "./lab";
import { openStep, panel } from "./panel";

const opening = (trials: number): string[] => [
  `import { investigate, simulateLine } from "gembalab";
const { table: line } = simulateLine({ days: 20, seed: 1 });`,
  `const wet = investigate(line, {
  labels: { event: "wet", reference: "normal" },
  target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" },
  when: { variable: "line_speed", above: 5 },
  variables: { roles: { setting: ["*_sp"] } },
  windows: { every: "15 min", aggregate: ["mean"] },
  model: { kinds: ["boosting"], budget: { trials: ${trials} }, folds: 5 },
});`,
];

/** Opens a page of the explanation and keeps a picture of it. */
async function openPage(page: Lab, name: string): Promise<void> {
  const view = page.locator(".gemba-mod-explanation");
  await view.getByRole("tab", { name }).click();
  await expect(view.getByRole("tabpanel", { name })).toBeVisible();
  expect(await view.evaluate(element => (element as HTMLElement).offsetHeight)).toBeLessThanOrEqual(560);
}

/** Draws the mouse over the middle of a chart. */
async function dragAcross(page: Lab, plot: Locator): Promise<void> {
  await plot.scrollIntoViewIfNeeded();
  const box = (await plot.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
}

test("a model is judged first, then explained from all sides, and asked what it would make of another value", async ({
  page,
  tmpPath,
}) => {
  await openNotebook(page, writeNotebook(tmpPath, "explain.ipynb", [...opening(3), "await wet.explain();"]));
  await runAll(page);
  const view = page.locator(".gemba-mod-explanation");
  await view.scrollIntoViewIfNeeded();
  await expect(view.getByRole("tab", { name: "Can it be believed?" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(view.getByRole("listitem").filter({ hasText: "Blocks that it had not seen" })).toBeVisible();
  await expect(view.locator(".js-plotly-plot").first()).toBeVisible();
  await openPage(page, "Can it be believed?");
  await picture(page, "explain-belief");

  await openPage(page, "What it leans on");
  await expect(view.locator(".js-plotly-plot")).toHaveCount(2);
  await picture(page, "explain-leans");

  await openPage(page, "One tag");
  await expect(view.locator(".js-plotly-plot")).toHaveCount(3);
  await picture(page, "explain-tag");

  // Dragging over the contributions sums up that part of the time, by the kernel.
  await dragAcross(page, view.locator(".js-plotly-plot .nsewdrag").nth(2));
  await expect(view.getByText(/preview · only .* \d+ rows/)).toBeVisible();
  await openPage(page, "What it leans on");
  await expect(view.getByText(/preview · only .* \d+ rows/)).toBeVisible();
  await picture(page, "explain-zoomed");
  await view.getByRole("button", { name: "Whole period" }).click();
  await expect(view.getByText("preview · only")).toHaveCount(0);

  await openPage(page, "Together");
  await expect(view.locator(".js-plotly-plot")).toHaveCount(1);
  await picture(page, "explain-together");

  await openPage(page, "Rules and settings");
  await expect(view.getByText(/^IF .* THEN/).first()).toBeVisible();
  await picture(page, "explain-rules");

  // What if: the kernel is asked, and answers with another risk.
  await openPage(page, "One row");
  await view.getByLabel("Column").selectOption("oven3_temp mean");
  await view.getByLabel("Value").fill("400");
  await view.getByRole("button", { name: "Ask" }).click();
  const answer = view.getByText(/Risk, according to the model: .* → /);
  await expect(answer).toBeVisible();
  const [was, is] = (await answer.innerText()).split(": ")[1]!.split(" → ");
  expect(is).not.toBe(was);
  await picture(page, "explain-row");

  // Narrow, and narrower: no page is higher than a screen has room for, whatever part of it is shown.
  const pages = [
    "Can it be believed?",
    "What it leans on",
    "One tag",
    "One row",
    "Together",
    "Rules and settings",
  ];
  for (const [across, least] of [
    [1040, 560],
    [840, 360],
  ] as const) {
    await page.setViewportSize({ width: across, height: 900 });
    await expect.poll(() => view.evaluate(element => element.clientWidth)).toBeLessThan(least + 80);
    expect(await view.evaluate(element => element.clientWidth)).toBeGreaterThan(least);
    for (const name of pages) {
      await openPage(page, name);
      for (const part of await view.locator(".gemba-switch button").all()) {
        await part.click();
        await expect(part).toHaveAttribute("aria-pressed", "true");
        const said = `${name}: ${await part.innerText()}, ${across} pixels`;
        expect(
          await view.evaluate(element => (element as HTMLElement).offsetHeight),
          said,
        ).toBeLessThanOrEqual(560);
      }
      await picture(page, `explain-narrow-${across}-${pages.indexOf(name)}`);
    }
  }
});

test("the panel explains with a model, and stops early with the best that it has found", async ({
  page,
  tmpPath,
}) => {
  await openNotebook(page, writeNotebook(tmpPath, "explain.ipynb", opening(500)));
  await runAll(page);
  await page.sidebar.openTab("gemba-panel");
  await openStep(page, "Run");
  await panel(page).getByRole("button", { name: "Explain with a model" }).click();
  const footer = panel(page).locator("footer");
  await expect(footer.getByText(/best so far: \d+ of 100 pairs/)).toBeVisible();
  await picture(page, "explain-running");
  await footer.getByRole("button", { name: "Stop and keep the best" }).click();
  const view = page.locator(".gemba-mod-explanation");
  await view.scrollIntoViewIfNeeded();
  await expect(view.getByRole("listitem").filter({ hasText: "Blocks that it had not seen" })).toBeVisible();
  expect(await cellSources(page)).toContain("await wet.explain();");
  await picture(page, "explain-from-panel");
});
