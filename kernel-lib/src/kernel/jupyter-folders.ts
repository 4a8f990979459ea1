import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { GembaError } from "../protocol";

/** Where a kernelspec goes. */
export type InstallTarget = { kind: "user" } | { kind: "sys-prefix" } | { kind: "prefix"; prefix: string };

/** Jupyter's data folder for a target: kernelspecs are in `kernels/` below it. */
export function dataFolder(target: InstallTarget, python?: string): string {
  if (target.kind === "user") return userDataFolder();
  return join(target.kind === "prefix" ? target.prefix : activePrefix(python), "share", "jupyter");
}

/** The active virtualenv or conda environment, or null. */
export function activeEnvironment(): string | null {
  return process.env["VIRTUAL_ENV"] || process.env["CONDA_PREFIX"] || null;
}

/**
 * The Python that Jupyter is most likely started with: the one asked for, that of the active
 * environment, or the first on the PATH.
 */
export function pythonCommand(asked?: string): string {
  if (asked !== undefined) return asked;
  const environment = activeEnvironment();
  const names = process.platform === "win32" ? ["Scripts\\python.exe", "python.exe"] : ["bin/python"];
  const own = environment === null ? [] : names.map(name => join(environment, name));
  return own.find(path => existsSync(path)) ?? (process.platform === "win32" ? "python" : "python3");
}

/** Runs a few lines of Python and reads what they print as JSON; null when Python is missing or fails. */
export function askPython(python: string, code: string): unknown {
  const { status, stdout } = spawnSync(python, ["-c", code], { encoding: "utf8", timeout: 60_000 });
  if (status !== 0) return null;
  try {
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  } catch {
    return null;
  }
}

function activePrefix(python?: string): string {
  const environment = python === undefined ? activeEnvironment() : null;
  const prefix =
    environment ?? askPython(pythonCommand(python), "import json, sys; print(json.dumps(sys.prefix))");
  if (typeof prefix === "string" && prefix !== "") return prefix;
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
