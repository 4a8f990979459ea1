import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setUp } from "../setup/index.mjs";
import { root } from "../setup/paths.mjs";
import { runCommand, SetupError } from "../setup/report.mjs";
import { report } from "./report.mjs";

const page = join(root, "docs", "validation.md");
/** Where models find LightGBM, unless somebody says. */
const environment = join(root, ".venv");

/** Simulates every row of the acceptance table, writes the page, and fails when a row does. */
export function validate() {
  return runCommand(async () => {
    await setUp();
    process.env.VIRTUAL_ENV ??= environment;
    // Only now: it needs the library that was built just before.
    const { simulate } = await import("./simulate.mjs");
    const { results, sizes } = await simulate();
    writeFileSync(page, await formatted(report(results, sizes)));
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
