import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellSources, expect, openNotebook, picture, runAll, test, type Lab } from "./lab";
import { openStep, panel } from "./panel";
import { serverFiles } from "./places";

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

function writeNotebook(folder: string, sources: readonly string[]): string {
  const kernelspec = { name: "gemba", display_name: "TypeScript (Gemba Lab)", language: "typescript" };
  const cells = sources.map((source, i) => ({
    id: `cell-${i}`,
    cell_type: "code",
    metadata: {},
    execution_count: null,
    outputs: [],
    source,
  }));
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: { kernelspec }, cells };
  writeFileSync(join(serverFiles, folder, "explain.ipynb"), JSON.stringify(notebook));
  return `${folder}/explain.ipynb`;
}

/** Opens a page of the explanation and keeps a picture of it. */
async function openPage(page: Lab, name: string): Promise<void> {
  const view = page.locator(".gemba-mod-explanation");
  await view.getByRole("tab", { name }).click();
  await expect(view.getByRole("tabpanel", { name })).toBeVisible();
  expect(await view.evaluate(element => (element as HTMLElement).offsetHeight)).toBeLessThanOrEqual(560);
}

test("a model is judged first, then explained from all sides, and asked what it would make of another value", async ({
  page,
  tmpPath,
}) => {
  await openNotebook(page, writeNotebook(tmpPath, [...opening(3), "await wet.explain();"]));
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
});

test("the panel explains with a model, and stops early with the best that it has found", async ({
  page,
  tmpPath,
}) => {
  await openNotebook(page, writeNotebook(tmpPath, opening(500)));
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
