import { existsSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";

/** The folder of this copy of `gembalab`: the one with its package.json. */
export const packageFolder: string = resolve(__dirname, "..", "..");

/** The folder of the tslab that the kernel is built on. */
export const tslabFolder: string = dirname(createRequire(__filename).resolve("tslab/package.json"));

/** The `node_modules` folders that Node looks into for a file in this folder, nearest first. */
export function nodeModulePaths(folder: string): string[] {
  const modules = Module as unknown as { _nodeModulePaths(from: string): string[] };
  return modules._nodeModulePaths(folder);
}

/**
 * The `node_modules` folders that this copy's own dependencies come from, nearest first. They are
 * the kernel's NODE_PATH, so that a notebook in any folder finds the same packages.
 */
export function installRoots(): string[] {
  return nodeModulePaths(packageFolder).filter(folder => existsSync(folder));
}

/** `gembalab/protocol` → `gembalab`; `@scope/name/file` → `@scope/name`. */
export function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return (specifier.startsWith("@") ? parts.slice(0, 2) : parts.slice(0, 1)).join("/");
}
