import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import { EXIT } from "./exit-codes";
import { STEPS } from "./steps";
import type { Step } from "./steps";

interface RunCommandOptions {
  out: string;
  data?: string[];
  only?: Step[];
  quiet?: true;
}

/** Adds `gembalab run`. */
export function addRunCommand(program: Command): void {
  program
    .command("run")
    .description("run a saved investigation again, on its own data or on other data")
    .argument("<file>", "what investigation.save(…) wrote")
    .requiredOption(
      "--out <folder>",
      "where investigation.json, a page per result and the one-page report go",
    )
    .option(
      "--data <[source=]path>",
      "other data: a folder with files of the same names, a file in place of the first source, or source=file; may be repeated",
      (path: string, before: string[] = []) => [...before, path],
    )
    .option("--only <steps>", `some steps only, of ${STEPS.join(", ")}`, stepList)
    .option("--quiet", "say nothing but what went wrong")
    .addHelpText("after", EXIT_HELP)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.done : EXIT.usage))
    .action(async (path: string, options: RunCommandOptions) => {
      // Only now: the other commands need not wait for so much of the library.
      const { runInvestigation } = await import("./run.js");
      process.exitCode = await runInvestigation(path, options);
    });
}

const EXIT_HELP = `
Exit codes:
  ${EXIT.done}    everything was computed and written
  ${EXIT.error}    it could not be computed or written; the message says why
  ${EXIT.usage}    the command line is not understood
  ${EXIT.expectationFailed}    the data is not what the investigation expects (specification.expect)
  ${EXIT.noData}    the file or its data is not there, or cannot be read
  ${EXIT.interrupted}  interrupted (Ctrl+C); ${EXIT.terminated} when terminated
Unless it is ${EXIT.done}, nothing was written.`;

function stepList(text: string): Step[] {
  return text.split(",").map(part => {
    const step = STEPS.find(known => known === part.trim());
    if (step !== undefined) return step;
    throw new InvalidArgumentError(`The steps are ${STEPS.join(", ")}.`);
  });
}
