import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { models, modelResults as explained } from "../../test/validate/models.mjs";
import { planted } from "../../test/validate/planted.mjs";
import { rows } from "../../test/validate/rows.mjs";
import { scanCounts, scans, TESTS_PER_LABEL as SCANNED_TESTS } from "../../test/validate/scans.mjs";
import { buildLibrary } from "../setup/build.mjs";
import { installNodePackages } from "../setup/node-packages.mjs";
import { root } from "../setup/paths.mjs";
import { runCommand, SetupError, step } from "../setup/report.mjs";
import {
  discoveryResult,
  modelResults,
  plantedResults,
  rejectionResult,
  report,
  resultLine,
} from "./report.mjs";
import { inThreads, pieces } from "./threads.mjs";

const page = join(root, "docs", "validation.md");
const moduleOf = name => new URL(`../../test/validate/${name}`, import.meta.url);

/** Independent labels a row, and variables tested with each. */
const LABELS = 500;
const TESTS_PER_LABEL = 8;
/** A p from 999 draws is as honest as one from 9,999, only coarser. */
const DRAWS = 999;
const DISCOVERY_LABELS = 200;
/** Where models find LightGBM, unless somebody says. */
const environment = join(root, ".venv");

/** Simulates every row of the acceptance table, writes the page, and fails when a row does. */
export function validate() {
  return runCommand(async () => {
    await installNodePackages(root, "Installing the Node packages");
    await buildLibrary();
    process.env.VIRTUAL_ENV ??= environment;
    const results = [];
    for (const [row, { title }] of rows.entries()) {
      const tasks = pieces(LABELS, 25).map(piece => ({
        row,
        ...piece,
        testsPerLabel: TESTS_PER_LABEL,
        draws: DRAWS,
      }));
      const counts = await step(title, () => inThreads(moduleOf("reject.mjs"), tasks));
      results.push(rejectionResult(rows[row], counts, TESTS_PER_LABEL));
      console.log(`  ${resultLine(results.at(-1))}`);
    }
    for (const [row, scan] of scans.entries()) {
      results.push(rejectionResult(scan, await step(scan.title, () => scanCounts(row)), SCANNED_TESTS));
      console.log(`  ${resultLine(results.at(-1))}`);
    }
    const discoveries = await step("false discoveries among 200 correlated variables", () =>
      inThreads(moduleOf("discoveries.mjs"), pieces(DISCOVERY_LABELS, 5)),
    );
    results.push(discoveryResult(discoveries));
    console.log(`  ${resultLine(results.at(-1))}`);
    results.push(...plantedResults(await step("simulated lines", planted)));
    for (const result of results.slice(-3)) console.log(`  ${resultLine(result)}`);
    for (const [row, model] of models.entries()) {
      const found = modelResults(model, await step(model.title, () => explained(row)));
      results.push(...found);
      for (const result of found) console.log(`  ${resultLine(result)}`);
    }
    writeFileSync(
      page,
      await formatted(report(results, { labels: LABELS, testsPerLabel: TESTS_PER_LABEL, draws: DRAWS })),
    );
    const failed = results.filter(({ passed }) => !passed);
    if (failed.length > 0)
      throw new SetupError(`Not as required: ${failed.map(({ title }) => title).join("; ")}.`);
  });
}

/** As `npm run check` wants it. */
async function formatted(markdown) {
  const { format, resolveConfig } = await import("prettier");
  return format(markdown, { ...(await resolveConfig(page)), filepath: page });
}
