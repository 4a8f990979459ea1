#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from "commander";
import type { EffectSize } from "./data";
import { addKernelCommands } from "./kernel/commands";
import { GembaError } from "./protocol";
import { addRunCommand } from "./run";
import { libraryVersion } from "./version";

interface SimulateOptions {
  days?: number;
  seed?: number;
  effect?: EffectSize;
  out: string;
  exports?: string;
  truth?: true;
}

function commandLine(): Command {
  const program = new Command("gembalab")
    .description("Gemba Lab: why do I have this quality problem?")
    .version(libraryVersion());
  addKernelCommands(program);
  addRunCommand(program);
  addSimulate(program);
  return program;
}

function addSimulate(program: Command): void {
  program
    .command("simulate")
    .description(
      "write the data of a simulated biscuit line with one planted cause, to learn and to test with",
    )
    .option("--days <number>", "days at one row a minute (30)", wholeNumber)
    .option("--seed <number>", "same seed, same bytes (1)", wholeNumber)
    .addOption(
      new Option("--effect <size>", "strength of the planted cause (medium)").choices([
        "none",
        "small",
        "medium",
        "large",
      ]),
    )
    .option("--out <file>", "a file that ends in .csv or .parquet", "line.csv")
    .option(
      "--exports <folder>",
      "instead, the files that historian, laboratory, stop log and schedule would export",
    )
    .option("--truth", "say what was planted")
    .action(async ({ out, exports: folder, truth: isAsked, ...options }: SimulateOptions) => {
      // Only now: the other commands need not wait for so much of the library.
      const { simulateExports, simulateLine, writeTable } = await import("./data/index.js");
      let truth;
      if (folder === undefined) {
        const simulation = simulateLine(options);
        await writeTable(simulation.table, out);
        console.log(`${out}: ${simulation.table.describe()}`);
        truth = simulation.truth;
      } else {
        const exported = await simulateExports(folder, options);
        console.log(exported.files.join("\n"));
        truth = exported.truth;
      }
      console.log(isAsked === true ? truth.text : "What was planted in it? Add --truth to be told.");
    });
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number.");
}

function complain(error: unknown): void {
  const { message } = GembaError.from(error);
  console.error(`gembalab: ${message}`);
  process.exitCode = 1;
}

process.on("uncaughtException", complain);
commandLine().parseAsync().catch(complain);
