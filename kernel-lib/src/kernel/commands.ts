import { Option, type Command } from "commander";
import { diagnose, report } from "./doctor";
import { dataFolder, usualTarget, type InstallTarget } from "./jupyter-folders";
import { DISPLAY_NAME, installKernelSpec, removeKernelSpec } from "./kernelspec";
import { aboutPython, pythonCommand } from "./python";

interface PlaceOptions {
  sysPrefix?: true;
  user?: true;
  prefix?: string;
  python?: string;
}

/** Adds `install`, `uninstall` and `doctor` to the command line. */
export function addKernelCommands(program: Command): void {
  addInstall(program);
  addUninstall(program);
  addDoctor(program);
}

function addInstall(program: Command): void {
  const command = program
    .command("install")
    .description(`register the kernel “${DISPLAY_NAME}” with Jupyter`);
  withPlace(command).action((options: PlaceOptions) => {
    const python = aboutPython(pythonCommand(options.python))?.executable ?? null;
    const folder = installKernelSpec(dataFolder(target(options), options.python), python);
    console.log(`The kernel “${DISPLAY_NAME}” is registered in ${folder}`);
  });
}

function addUninstall(program: Command): void {
  const command = program
    .command("uninstall")
    .description(`remove what install wrote: the kernel “${DISPLAY_NAME}” is registered no more`);
  withPlace(command).action((options: PlaceOptions) => {
    const place = dataFolder(target(options), options.python);
    const folder = removeKernelSpec(place);
    console.log(
      folder === null
        ? `The kernel “${DISPLAY_NAME}” is not registered in ${place}`
        : `The kernel “${DISPLAY_NAME}” is no longer registered in ${folder}`,
    );
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

/** The options that say which Jupyter is meant. */
function withPlace(command: Command): Command {
  return command
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
    .option("--python <command>", "the Python whose prefix --sys-prefix means");
}

function target({ sysPrefix, user, prefix, python }: PlaceOptions): InstallTarget {
  if (prefix !== undefined) return { kind: "prefix", prefix };
  if (user === true) return { kind: "user" };
  return sysPrefix === true ? { kind: "sys-prefix" } : usualTarget(python);
}
