import { environmentVariables, installPythonPackages } from "../setup/environment.mjs";
import { setUp } from "../setup/index.mjs";
import { runCommand, SetupError, sideBySide } from "../setup/report.mjs";
import { add, noTests, text } from "./counts.mjs";
import { installBrowserPackages, suites } from "./suites.mjs";

/** Runs the suites named, or all; the last line says `N passed, N failed`. */
export function test(names) {
  return runCommand(async () => {
    const chosen = choose(names);
    await setUp();
    await sideBySide(
      () => installPythonPackages("test", "Installing what the tests need"),
      ...(chosen.some(({ inBrowser }) => inBrowser) ? [installBrowserPackages] : []),
    );
    const lines = [];
    let total = noTests;
    for (const suite of chosen) {
      const started = performance.now();
      console.log(`\n== ${suite.name}`);
      const counts = await suite.run(environmentVariables());
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      lines.push(`${suite.name}: ${text(counts)} (${seconds} s)`);
      total = add(total, counts);
    }
    console.log(`\n${lines.join("\n")}\n${text(total)}`);
    return total.failed > 0 ? 1 : 0;
  });
}

function choose(names) {
  const known = suites.map(suite => suite.name);
  const unknown = names.find(name => !known.includes(name));
  if (unknown) throw new SetupError(`There is no test suite ${unknown}: choose from ${known.join(", ")}.`);
  return names.length ? suites.filter(suite => names.includes(suite.name)) : suites;
}
