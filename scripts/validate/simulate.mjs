// Every row of the acceptance table, simulated with the built library.
import { models, modelResults as explained } from "../../test/validate/models.mjs";
import { planted } from "../../test/validate/planted.mjs";
import { rows } from "../../test/validate/rows.mjs";
import { scanCounts, scans, TESTS_PER_LABEL as SCANNED_TESTS } from "../../test/validate/scans.mjs";
import { step } from "../setup/report.mjs";
import { discoveryResult, modelResults, plantedResults, rejectionResult, resultLine } from "./report.mjs";
import { inThreads, pieces } from "./threads.mjs";

const moduleOf = name => new URL(`../../test/validate/${name}`, import.meta.url);

/** Independent labels a row, and variables tested with each. */
const LABELS = 500;
const TESTS_PER_LABEL = 8;
/** A p from 999 draws is as honest as one from 9,999, only coarser. */
const DRAWS = 999;
const DISCOVERY_LABELS = 200;

/** The results in the order of the page, told as they come, and how large the simulations were. */
export async function simulate() {
  const results = [];
  const add = (...found) => {
    results.push(...found);
    for (const result of found) console.log(`  ${resultLine(result)}`);
  };
  for (const [row, kind] of rows.entries()) {
    const tasks = pieces(LABELS, 25).map(piece => ({
      row,
      ...piece,
      testsPerLabel: TESTS_PER_LABEL,
      draws: DRAWS,
    }));
    const counts = await step(kind.title, () => inThreads(moduleOf("reject.mjs"), tasks));
    add(rejectionResult(kind, counts, TESTS_PER_LABEL));
  }
  for (const [row, scan] of scans.entries())
    add(rejectionResult(scan, await step(scan.title, () => scanCounts(row)), SCANNED_TESTS));
  const discoveries = await step("false discoveries among 200 correlated variables", () =>
    inThreads(moduleOf("discoveries.mjs"), pieces(DISCOVERY_LABELS, 5)),
  );
  add(discoveryResult(discoveries));
  add(...plantedResults(await step("simulated lines", planted)));
  for (const [row, model] of models.entries())
    add(...modelResults(model, await step(model.title, () => explained(row))));
  return { results, sizes: { labels: LABELS, testsPerLabel: TESTS_PER_LABEL, draws: DRAWS } };
}
