// What a person sees in Notebook 7: node notebook7.mjs <address> <notebook> <folder for pictures>; prints facts as JSON.
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { join } from "node:path";

const [address, notebook, pictures] = process.argv.slice(2);
// The browser tests' own Playwright, and the browser that they find.
const { chromium } = createRequire(new URL("../package.json", import.meta.url))("playwright-core");
const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = [process.env.GEMBA_CHROMIUM, chromium.executablePath(), ...installed].find(
  path => path && existsSync(path),
);
const patience = { timeout: 90_000 };
const ours = "jupyterlab-gemba";
const ids = ["panel", "renderer", "sessions"].map(name => `${ours}:${name}`);

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
try {
  const errors = [];
  page.on("pageerror", ({ stack = "" }) => stack.includes(ours) && errors.push(stack));
  page.on("console", message => {
    if (message.type() === "error" && message.text().includes(ours)) errors.push(message.text());
  });

  // The page with the list of files has no notebooks: our plugins have to bear that.
  await page.goto(`${address}/tree`);
  await page.getByText(notebook, { exact: true }).waitFor(patience);
  await page.screenshot({ path: join(pictures, "notebook7-files.png") });

  await page.goto(`${address}/notebooks/${notebook}`);
  await page.locator(".jp-Notebook .jp-Cell").first().waitFor(patience);
  // The indicator says "idle" before the kernel is there; what is run until then is lost without a word.
  await page.evaluate(async () => {
    const { sessionContext } = globalThis.jupyterapp.shell.currentWidget.context;
    await sessionContext.ready;
    await sessionContext.session.kernel.info;
  });
  await page.getByRole("menuitem", { name: "Run", exact: true }).click();
  await page.getByRole("menuitem", { name: "Run All Cells", exact: true }).click();
  const view = page.locator(".gemba-view");
  await view.waitFor(patience);
  await page.waitForFunction(
    () =>
      ![...globalThis.document.querySelectorAll(".jp-InputPrompt")].some(prompt =>
        prompt.textContent?.includes("*"),
      ),
  );
  // Running goes to the last cell, and charts out of sight are not drawn.
  await view.locator(".gemba-headline").scrollIntoViewIfNeeded();
  await view.locator(".js-plotly-plot").first().waitFor(patience);
  await page.screenshot({ path: join(pictures, "notebook7-comparison.png") });

  await page.evaluate(() => globalThis.jupyterapp.commands.execute("gemba:open-panel"));
  const panel = page.locator("#gemba-panel");
  await panel.getByText(/wet/i).first().waitFor(patience);
  await page.screenshot({ path: join(pictures, "notebook7-panel.png") });

  const facts = {
    errors,
    plugins: await page.evaluate(
      names => names.filter(id => globalThis.jupyterapp.isPluginActivated(id)),
      ids,
    ),
    renderers: await view.count(),
    charts: await view.locator(".js-plotly-plot").count(),
    rankedTags: await view.getByRole("grid").locator("[role=gridcell] code").count(),
    cellErrors: await page.locator("[data-mime-type='application/vnd.jupyter.error']").allInnerTexts(),
    panel: await panel.innerText(),
  };
  console.log(JSON.stringify(facts));
} catch (error) {
  await page.screenshot({ path: join(pictures, "notebook7-failed.png") });
  throw error;
} finally {
  await browser.close();
}
