import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPythonPackages } from "../setup/environment.mjs";
import { setUp } from "../setup/index.mjs";
import { root } from "../setup/paths.mjs";
import { runCommand, SetupError, step } from "../setup/report.mjs";
import { measure } from "./measure.mjs";
import { report, resultLine } from "./report.mjs";

const folder = join(root, "test", "bench");
const page = join(root, "docs", "benchmarks.md");

/** Runs every test/bench/*.bench.mjs, or those named, and renews their rows of the page. */
export function bench(names) {
  return runCommand(async () => {
    const all = readdirSync(folder).filter(file => file.endsWith(".bench.mjs"));
    const chosen = names.length ? all.filter(file => names.includes(file.replace(".bench.mjs", ""))) : all;
    if (chosen.length === 0)
      throw new SetupError(`There is no such benchmark: choose from ${all.join(", ")}.`);
    await setUp();
    await installPythonPackages("test", "Installing what the benchmarks need");
    const results = [];
    for (const file of chosen) {
      const { benchmarks } = await import(pathToFileURL(join(folder, file)).href);
      for (const benchmark of benchmarks) {
        const result = await step(benchmark.title, () => measure(benchmark));
        console.log(`  ${resultLine(result)}`);
        results.push(result);
      }
    }
    // A whole run begins a new page, so that benchmarks that are gone leave it.
    const before = chosen.length === all.length || !existsSync(page) ? "" : readFileSync(page, "utf8");
    writeFileSync(page, await formatted(report(results, before)));
  });
}

/** As `npm run check` wants it. */
async function formatted(markdown) {
  const { format, resolveConfig } = await import("prettier");
  return format(markdown, { ...(await resolveConfig(page)), filepath: page });
}
