import { createRequire } from "node:module";
import { findLightGBM, type LibrarySearch, type LightGBMLocation } from "./find-lightgbm";
import { broken, installCommand } from "./library-errors";
import { FUNCTION_OF_THE_OLDEST, wrongVersion } from "./lightgbm-version";
import { isWhole } from "./whole-library";

/** A library of C functions. koffi's own declarations are for ES modules, so this says what we use of it. */
export interface NativeLibrary {
  /** The function with this C declaration; throws when the library has none of this name. */
  func(declaration: string): (...values: unknown[]) => unknown;
}

/** LightGBM's library, loaded into this process. */
export interface LightGBM extends LightGBMLocation {
  /** Gives the library's functions. A wrong argument ends the process: check before. */
  readonly native: NativeLibrary;
  /** What LightGBM says about its last failed call in this thread. */
  lastError(): string;
}

/**
 * Finds LightGBM's library and loads it.
 *
 * @throws GembaError what {@link findLightGBM} throws; `library-broken` when it does not load, naming what
 * it lacks on this machine and the system's command; `library-version` when it is too old.
 * @example loadLightGBM().lastError() // "Everything is fine"
 */
export function loadLightGBM(search: LibrarySearch = {}): LightGBM {
  const environment = search.environment ?? process.env;
  const location = findLightGBM(search);
  const native = load(location.path, environment);
  const lastError = functionOf(native, "const char *LGBM_GetLastError()");
  if (lastError === null) {
    throw broken(location.path, "the file is a library, but not LightGBM's", environment);
  }
  if (functionOf(native, `int ${FUNCTION_OF_THE_OLDEST}(int)`) === null) {
    throw wrongVersion("A LightGBM of an older version", location.path, installCommand(environment));
  }
  return { ...location, native, lastError: () => String(lastError()) };
}

function load(path: string, environment: NodeJS.ProcessEnv): NativeLibrary {
  try {
    if (!isWhole(path)) throw new Error("the file is cut short");
    // Only now: what models nothing should run where koffi does not load.
    const koffi = createRequire(__filename)("koffi") as { load(path: string): NativeLibrary };
    return koffi.load(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw broken(path, reason.replace(/^Failed to load shared library: /, ""), environment);
  }
}

function functionOf(library: NativeLibrary, declaration: string): (() => unknown) | null {
  try {
    return library.func(declaration);
  } catch {
    return null;
  }
}
