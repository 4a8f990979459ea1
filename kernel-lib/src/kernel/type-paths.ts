import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as ts from "@tslab/typescript-for-tslab";
import { installRoots, packageFolder, packageName, tslabFolder } from "./library";

/**
 * Lets TypeScript find the packages that `require` finds: it looks in the `node_modules` of the
 * notebook's folder alone, and knows nothing of NODE_PATH. Must be called before the converter is made.
 */
export function forwardTypePaths(workingFolder: string): void {
  const forward = pathForwarder(slashed(workingFolder));
  const disk = { ...ts.sys };
  ts.sys.fileExists = path => disk.fileExists(forward(path));
  ts.sys.readFile = (path, encoding) => disk.readFile(forward(path), encoding);
  ts.sys.directoryExists = path => disk.directoryExists(forward(path));
  ts.sys.getDirectories = path => disk.getDirectories(forward(path));
  ts.sys.realpath = path => disk.realpath?.(forward(path)) ?? path;
}

/** Where a path that TypeScript asks for really is. */
export function pathForwarder(workingFolder: string): (path: string) => string {
  const roots = installRoots().map(slashed);
  const local = `${workingFolder.replace(/\/$/, "")}/node_modules/`;
  const tslabOwn = `${slashed(tslabFolder)}/node_modules/`;
  return path => {
    const asked = slashed(path);
    if (asked.startsWith(local)) return fromNotebook(asked, asked.slice(local.length), workingFolder, roots);
    if (asked.startsWith(tslabOwn)) return fromTslab(asked, asked.slice(tslabOwn.length));
    return path;
  };
}

function fromNotebook(asked: string, rest: string, workingFolder: string, roots: readonly string[]): string {
  const name = packageName(rest);
  if (name === "" || (name.startsWith("@") && !name.includes("/"))) return asked;
  const inside = rest.slice(name.length);
  // The kernel's own library and tslab always win: another copy would not share the running session.
  if (name === "gembalab") return slashed(packageFolder) + inside;
  if (name === "tslab") return slashed(tslabFolder) + inside;
  if (isInstalledAbove(workingFolder, name)) return asked;
  const root = roots.find(folder => existsSync(`${folder}/${name}`));
  return root === undefined ? asked : `${root}/${name}${inside}`;
}

/** npm may put tslab's `@types/node` beside tslab instead of inside of it. */
function fromTslab(asked: string, rest: string): string {
  if (existsSync(asked)) return asked;
  const name = packageName(rest);
  if (rest === "@types" || name === "@types/node") {
    const typesFolder = nodeTypesFolder();
    if (typesFolder !== null) return slashed(join(typesFolder, "..", "..")) + `/${rest}`;
  }
  return asked;
}

function nodeTypesFolder(): string | null {
  try {
    return dirname(createRequire(join(tslabFolder, "package.json")).resolve("@types/node/package.json"));
  } catch {
    return null;
  }
}

function isInstalledAbove(folder: string, name: string): boolean {
  for (let current = folder; ;) {
    if (existsSync(`${current}/node_modules/${name}`)) return true;
    const parent = dirname(current);
    if (parent === current) return false;
    current = parent;
  }
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
