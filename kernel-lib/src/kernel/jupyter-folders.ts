import { homedir } from "node:os";
import { join } from "node:path";
import { GembaError } from "../protocol";
import { aboutPython, activeEnvironment, pythonCommand } from "./python";

/** Where a kernelspec goes. */
export type InstallTarget = { kind: "user" } | { kind: "sys-prefix" } | { kind: "prefix"; prefix: string };

/** Jupyter's data folder for a target: kernelspecs are in `kernels/` below it. */
export function dataFolder(target: InstallTarget, python?: string): string {
  if (target.kind === "user") return userDataFolder();
  return join(target.kind === "prefix" ? target.prefix : activePrefix(python), "share", "jupyter");
}

/** Where a kernelspec goes when nobody says: into the environment, or to the person where there is none. */
export function usualTarget(python?: string): InstallTarget {
  if (python === undefined && activeEnvironment() !== null) return { kind: "sys-prefix" };
  return aboutPython(pythonCommand(python))?.isEnvironment === true
    ? { kind: "sys-prefix" }
    : { kind: "user" };
}

function activePrefix(python?: string): string {
  const prefix =
    (python === undefined ? activeEnvironment() : null) ?? aboutPython(pythonCommand(python))?.prefix;
  if (prefix !== undefined) return prefix;
  throw new GembaError("install-failed", {
    what: "No Python was found",
    where: pythonCommand(python),
    remedy: "Install Python 3.10 or newer, activate its environment, or name a folder with --prefix.",
  });
}

function userDataFolder(): string {
  const named = process.env["JUPYTER_DATA_DIR"];
  if (named !== undefined && named !== "") return named;
  if (process.platform === "darwin") return join(homedir(), "Library", "Jupyter");
  if (process.platform === "win32") {
    return join(process.env["APPDATA"] ?? join(homedir(), "AppData", "Roaming"), "jupyter");
  }
  return join(process.env["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "jupyter");
}
