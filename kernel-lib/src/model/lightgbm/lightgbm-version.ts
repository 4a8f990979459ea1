import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GembaError } from "../../protocol";

/** The oldest version that limits its threads (`LGBM_SetMaxThreads`), which a container's share of processors needs. */
const OLDEST: readonly [number, number] = [4, 2];
/** The first version whose C interface nobody has tried. */
const FIRST_UNTRIED = 5;

/** Which versions of LightGBM are accepted, as pip writes it. */
export const acceptedVersions: string = `>=${OLDEST.join(".")},<${FIRST_UNTRIED}`;

/** A function that every accepted version has and none before; the C interface can't be asked for its version. */
export const FUNCTION_OF_THE_OLDEST = "LGBM_SetMaxThreads";

/** Whether this version is accepted. */
export function isAccepted(version: string | null): boolean {
  const [major = NaN, minor = NaN] = (version ?? "").split(".").map(Number);
  return major < FIRST_UNTRIED && (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]));
}

/**
 * The version of the Python package that a library belongs to: from `VERSION.txt` in the package, or from the
 * folder that pip keeps beside the package; null where neither is.
 */
export function versionBeside(path: string): string | null {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const version = fromVersionFile(folder) ?? fromPipsFolder(dirname(folder)) ?? fromCondasFolder(folder);
    if (version !== null) return version;
  }
  return null;
}

/** The error about a version that is not accepted. `what` names it. */
export function wrongVersion(what: string, path: string, command: string): GembaError {
  return new GembaError("library-version", {
    what: `${what} is there, but Gemba Lab works with LightGBM ${acceptedVersions}`,
    where: path,
    remedy: `Run: ${command}`,
  });
}

function fromVersionFile(folder: string): string | null {
  try {
    return asVersion(readFileSync(join(folder, "VERSION.txt"), "utf8"));
  } catch {
    return null;
  }
}

function fromPipsFolder(packages: string): string | null {
  return fromName(packages, /^lightgbm-(.+)\.dist-info$/i);
}

/** Conda keeps one file per package below the prefix: `conda-meta/liblightgbm-4.6.0-….json`. */
function fromCondasFolder(prefix: string): string | null {
  return fromName(join(prefix, "conda-meta"), /^(?:lib)?lightgbm-([^-]+)-.*\.json$/);
}

function fromName(folder: string, pattern: RegExp): string | null {
  try {
    const names = readdirSync(folder).map(name => pattern.exec(name)?.[1]);
    return asVersion(names.find(name => name !== undefined) ?? "");
  } catch {
    return null;
  }
}

function asVersion(text: string): string | null {
  return /^\d+\.\d+[\w.+!-]*/.exec(text.trim())?.[0] ?? null;
}
