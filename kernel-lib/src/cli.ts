#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from "commander";
import type { EffectSize } from "./data";
import { diagnose, report } from "./kernel/doctor";
import { activeEnvironment, dataFolder, type InstallTarget } from "./kernel/jupyter-folders";
import { installKernelSpec } from "./kernel/kernelspec";
import { GembaError } from "./protocol";
import { addRunCommand } from "./run";
import { libraryVersion } from "./version";

interface InstallOptions {
  sysPrefix?: true;
  user?: true;
  prefix?: string;
  python?: string;
}

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
  addInstall(program);
  addDoctor(program);
  addRunCommand(program);
  addSimulate(program);
  return program;
}

function addInstall(program: Command): void {
  program
    .command("install")
    .description("register the kernel “TypeScript (Gemba Lab)” with Jupyter")
    .addOption(
      new Option(
        "--sys-prefix",
        "for the active virtualenv or conda environment (the default inside of one)",
      ).conflicts(["user", "prefix"]),
    )
    .addOption(
      new Option("--user", "for this person (the default elsewhere)").conflicts(["sysPrefix", "prefix"]),
    )
    .addOption(new Option("--prefix <folder>", "below this folder").conflicts(["sysPrefix", "user"]))
    .option("--python <command>", "the Python whose prefix --sys-prefix means")
    .action((options: InstallOptions) => {
      const folder = installKernelSpec(dataFolder(installTarget(options), options.python));
      console.log(`The kernel “TypeScript (Gemba Lab)” is registered in ${folder}`);
    });
}

function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("check everything that Gemba Lab needs on this machine, and say what to do")
    .option("--python <command>", "the Python that runs JupyterLab")
    .action(({ python }: { python?: string }) => {
      const findings = diagnose(python);
      console.log(report(findings));
      if (findings.some(finding => finding.state === "broken")) process.exitCode = 1;
    });
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
      // Only now: the other commands should work where DuckDB does not load.
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

function installTarget({ sysPrefix, user, prefix, python }: InstallOptions): InstallTarget {
  if (prefix !== undefined) return { kind: "prefix", prefix };
  if (user === true) return { kind: "user" };
  const isEnvironment = activeEnvironment() !== null || python !== undefined;
  return sysPrefix === true || isEnvironment ? { kind: "sys-prefix" } : { kind: "user" };
}

function complain(error: unknown): void {
  const { message } = GembaError.from(error);
  console.error(`gembalab: ${message}`);
  process.exitCode = 1;
}

process.on("uncaughtException", complain);
commandLine().parseAsync().catch(complain);
