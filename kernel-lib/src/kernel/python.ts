import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What a Python says about itself. */
export interface PythonIdentity {
  /** Its program, by an absolute path. */
  executable: string;
  /** The folder that its packages and Jupyter's files are below. */
  prefix: string;
  /** Whether it belongs to a virtualenv or to conda, and not to the system. */
  isEnvironment: boolean;
}

const IDENTITY = `
import json, os, sys
print(json.dumps(dict(executable=sys.executable, prefix=sys.prefix,
    isEnvironment=sys.prefix != sys.base_prefix or os.path.isdir(os.path.join(sys.prefix, "conda-meta")))))
`;

/**
 * The active virtualenv or conda environment, or null. When Python's own `gembalab` command started this
 * process, its Python counts and nothing else.
 */
export function activeEnvironment(): string | null {
  if (recordedPython() !== undefined) return null;
  return process.env["VIRTUAL_ENV"] || process.env["CONDA_PREFIX"] || null;
}

/**
 * The Python that Jupyter is most likely started with: the one asked for, the one that started this command,
 * that of the active environment, or the first on the PATH.
 */
export function pythonCommand(asked?: string): string {
  const known = asked ?? recordedPython();
  if (known !== undefined) return known;
  const environment = activeEnvironment();
  const names = process.platform === "win32" ? ["Scripts\\python.exe", "python.exe"] : ["bin/python"];
  const own = environment === null ? [] : names.map(name => join(environment, name));
  return own.find(path => existsSync(path)) ?? (process.platform === "win32" ? "python" : "python3");
}

/** What this Python says about itself; null when it is missing or fails. */
export function aboutPython(python: string): PythonIdentity | null {
  return askPython(python, IDENTITY) as PythonIdentity | null;
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

function recordedPython(): string | undefined {
  return process.env["GEMBALAB_PYTHON"] || undefined;
}
