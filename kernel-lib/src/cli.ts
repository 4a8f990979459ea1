#!/usr/bin/env node
import { Command, Option } from "commander";
import { diagnose, report } from "./kernel/doctor";
import { activeEnvironment, dataFolder, type InstallTarget } from "./kernel/jupyter-folders";
import { installKernelSpec } from "./kernel/kernelspec";
import { GembaError } from "./protocol";
import { libraryVersion } from "./version";

interface InstallOptions {
  sysPrefix?: true;
  user?: true;
  prefix?: string;
  python?: string;
}

function commandLine(): Command {
  const program = new Command("gembalab")
    .description("Gemba Lab: why do I have this quality problem?")
    .version(libraryVersion());
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
  program
    .command("doctor")
    .description("check everything that Gemba Lab needs on this machine, and say what to do")
    .option("--python <command>", "the Python that runs JupyterLab")
    .action(({ python }: { python?: string }) => {
      const findings = diagnose(python);
      console.log(report(findings));
      if (findings.some(finding => finding.state === "broken")) process.exitCode = 1;
    });
  return program;
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
