// The library and everything it depends on, as npm put it on this disk.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { library, root } from "../setup/paths.mjs";
import { SetupError } from "../setup/report.mjs";
import { isNeeded } from "./contents.mjs";

/**
 * `{ name, folder, place }` of each package: where it is, and where it goes below `node_modules`. Versions are
 * the lockfile's, since it is what is installed; optional packages for other platforms are not, and stay out.
 */
export function runtimePackages() {
  const found = new Map();
  collect({ name: "gembalab", folder: library, place: "gembalab" }, found);
  return [...found.values()];
}

function collect(item, found) {
  if (found.has(item.folder)) return;
  found.set(item.folder, item);
  const { dependencies = {}, optionalDependencies = {} } = readManifest(item.folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies }).filter(isNeeded)) {
    const folder = resolve(name, item.folder);
    if (folder !== null) collect({ name, folder, place: placeOf(folder) }, found);
    else if (!(name in optionalDependencies)) {
      throw new SetupError(`The package ${name} is not installed: run npm ci and try again.`);
    }
  }
}

/** The nearest copy above, as Node looks for it. */
function resolve(name, from) {
  for (let folder = from; folder.startsWith(root.slice(0, -1)); folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
  }
  return null;
}

/** What lies in the library's own node_modules stays its own. */
function placeOf(folder) {
  const inLibrary = relative(library, folder);
  return inLibrary.startsWith("..")
    ? relative(join(root, "node_modules"), folder)
    : join("gembalab", inLibrary);
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
