import { existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { GembaError } from "../../protocol";
import { installCommand, missing } from "./library-errors";
import { isAccepted, versionBeside, wrongVersion } from "./lightgbm-version";

/** Where LightGBM's library is. */
export interface LightGBMLocation {
  /** The library's file. */
  path: string;
  /** Its version, for example `4.7.0`; null where no file beside it says. */
  version: string | null;
  /** What led to it. */
  foundBy: "GEMBALAB_LIGHTGBM" | "python" | "prefix";
}

/** What the search goes by. */
export interface LibrarySearch {
  /**
   * `GEMBALAB_LIGHTGBM` (a file or a folder), `GEMBALAB_PYTHON` (the Python recorded by `gembalab
   * install`), `VIRTUAL_ENV` and `CONDA_PREFIX`. The process's own by default.
   */
  environment?: NodeJS.ProcessEnv;
  /** A folder below the prefix that Gemba Lab is installed in; this library's own by default. */
  installedIn?: string;
}

/**
 * Finds the library of Python's package LightGBM without running Python. In this order: what
 * `GEMBALAB_LIGHTGBM` names; the packages of the Python recorded at install; those of the prefix that
 * Gemba Lab is installed in, or of the active environment. A package of a version that is not accepted is
 * passed over when another one follows.
 *
 * @throws GembaError `library-missing` with the one command that installs it; `library-version` when only
 * versions are there that are not accepted.
 * @example findLightGBM().path // "/opt/venv/lib/python3.12/site-packages/lightgbm/lib/lib_lightgbm.so"
 */
export function findLightGBM(search: LibrarySearch = {}): LightGBMLocation {
  const environment = search.environment ?? process.env;
  const named = environment["GEMBALAB_LIGHTGBM"];
  if (named !== undefined && named !== "") return accepted(inNamedPlace(named), environment);

  const places = [
    ...prefixesOfPython(environment).map(prefix => ({ prefix, foundBy: "python" as const })),
    ...otherPrefixes(environment, search.installedIn ?? __dirname).map(prefix => ({
      prefix,
      foundBy: "prefix" as const,
    })),
  ];
  const found = places.flatMap(({ prefix, foundBy }) =>
    librariesBelow(prefix).map(path => ({ path, version: versionBeside(path), foundBy })),
  );
  const first = found.find(({ version }) => isAccepted(version)) ?? found[0];
  if (first === undefined) throw missing(environment, [...new Set(places.map(({ prefix }) => prefix))]);
  return accepted(first, environment);
}

function accepted(location: LightGBMLocation, environment: NodeJS.ProcessEnv): LightGBMLocation {
  const { version, path } = location;
  if (version === null || isAccepted(version)) return location;
  throw wrongVersion(`LightGBM ${version}`, path, installCommand(environment));
}

function inNamedPlace(named: string): LightGBMLocation {
  const path = isFolder(named) ? librariesIn(named)[0] : named;
  if (path === undefined || !existsSync(path)) {
    throw new GembaError("library-missing", {
      what: "GEMBALAB_LIGHTGBM names a place where LightGBM's library is not",
      where: named,
      remedy: `Let it name the file ${fileName()} or the folder of Python's package lightgbm, or unset it.`,
    });
  }
  return { path: resolve(path), version: versionBeside(path), foundBy: "GEMBALAB_LIGHTGBM" };
}

/** The prefix of the recorded Python and, since pip may have installed there, the person's own packages. */
function prefixesOfPython(environment: NodeJS.ProcessEnv): string[] {
  const python = environment["GEMBALAB_PYTHON"];
  if (python === undefined || python === "") return [];
  const folder = dirname(resolve(python));
  // On Windows python.exe lies in the prefix itself, or in Scripts.
  const prefix = existsSync(join(folder, "Lib")) ? folder : dirname(folder);
  return [prefix, environment["PYTHONUSERBASE"] ?? join(homedir(), ".local")];
}

function otherPrefixes(environment: NodeJS.ProcessEnv, installedIn: string): string[] {
  const prefixes = [prefixOf(installedIn), environment["VIRTUAL_ENV"], environment["CONDA_PREFIX"]];
  return prefixes.filter((prefix): prefix is string => prefix !== undefined && prefix !== "");
}

/** `/opt/venv/lib/python3.12/site-packages/…` → `/opt/venv`; undefined for what no Python installed. */
function prefixOf(folder: string): string | undefined {
  const [, prefix] =
    /^(.*)[\\/]lib(?:64)?[\\/].*?(?:site|dist)-packages[\\/]/i.exec(resolve(folder) + sep) ?? [];
  return prefix;
}

/** The libraries of all packages below a prefix, as venv, conda, Debian, Fedora and Windows lay them out. */
function librariesBelow(prefix: string): string[] {
  const versions = ["lib", "lib64", join("local", "lib")].flatMap(lib =>
    foldersIn(join(prefix, lib), /^python3/).flatMap(folder => [
      join(folder, "site-packages"),
      join(folder, "dist-packages"),
    ]),
  );
  const packages = [...versions, join(prefix, "Lib", "site-packages")];
  // Conda's package keeps the library apart from Python's.
  return [...packages.flatMap(folder => librariesIn(join(folder, "lightgbm"))), ...librariesIn(prefix)];
}

/** The library in a folder: in it, or where one of LightGBM's packages keeps it below. */
function librariesIn(folder: string): string[] {
  return [".", "lib", "bin", join("lightgbm", "lib"), join("lightgbm", "bin"), join("Library", "bin")]
    .map(place => join(folder, place, fileName()))
    .filter(path => existsSync(path));
}

function foldersIn(folder: string, names: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter(name => names.test(name))
      .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
      .map(name => join(folder, name));
  } catch {
    return [];
  }
}

function fileName(): string {
  const { platform } = process;
  if (platform === "win32") return "lib_lightgbm.dll";
  return platform === "darwin" ? "lib_lightgbm.dylib" : "lib_lightgbm.so";
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
