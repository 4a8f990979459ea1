import { existsSync, readFileSync } from "node:fs";
import { GembaError } from "../../protocol";
import { acceptedVersions } from "./lightgbm-version";

/** The command that installs LightGBM for the recorded Python, else for whichever comes first. */
export function installCommand(environment: NodeJS.ProcessEnv): string {
  const python = environment["GEMBALAB_PYTHON"];
  const known = python !== undefined && python !== "" && existsSync(python);
  return `${known ? shellWord(python) : "python3"} -m pip install "lightgbm${acceptedVersions}"`;
}

/** The error when there is no library anywhere. */
export function missing(environment: NodeJS.ProcessEnv, looked: readonly string[]): GembaError {
  return new GembaError("library-missing", {
    what: "LightGBM is not installed",
    where: looked.length === 0 ? "no Python is recorded, and no environment is active" : looked.join(", "),
    remedy: `Run: ${installCommand(environment)}`,
  });
}

/**
 * The error when the library is there and does not load, from what the system says about it. A shared library
 * that is missing on this machine is named with the system's command.
 */
export function broken(path: string, reason: string, environment: NodeJS.ProcessEnv): GembaError {
  const runtime = /lib(gomp|omp)\b/.exec(reason)?.[0];
  if (runtime !== undefined) {
    return new GembaError("library-broken", {
      what: `LightGBM does not load: ${runtime}, which it shares its work among threads with, is missing on this machine`,
      where: path,
      remedy: `Run: ${runtimeCommand(runtime)}`,
    });
  }
  return new GembaError("library-broken", {
    what: `LightGBM does not load: ${reason}`,
    where: path,
    remedy: `Run: ${installCommand(environment)} --force-reinstall --no-deps`,
  });
}

/** The command that installs OpenMP's runtime on this system, or on the one that `release` describes. */
export function runtimeCommand(runtime: string, release: string = osRelease()): string {
  if (runtime === "libomp") return "brew install libomp";
  const [, names = ""] = /^ID=(.*)$/m.exec(release) ?? [];
  const [, likes = ""] = /^ID_LIKE=(.*)$/m.exec(release) ?? [];
  const system = `${names} ${likes}`;
  if (/alpine/.test(system)) return "apk add libgomp";
  if (/fedora|rhel|centos/.test(system)) return "dnf install libgomp";
  if (/suse/.test(system)) return "zypper install libgomp1";
  if (/arch/.test(system)) return "pacman -S gcc-libs";
  return "apt-get install libgomp1";
}

function osRelease(): string {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return "";
  }
}

function shellWord(path: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(path) ? path : `"${path}"`;
}
