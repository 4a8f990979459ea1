// What of the library's packages a person who installs the wheel needs, and what stays out of it.
import { relative, sep } from "node:path";

/** Packages that others ask for and the kernel never loads: tslab's way into browsers, zeromq's way to compile itself. */
const neverLoaded = new Set([
  "@rollup/plugin-commonjs",
  "@rollup/plugin-node-resolve",
  "@rollup/plugin-replace",
  "node-addon-api",
  "rollup",
]);

/** Files by package, as paths inside of it. Of TypeScript the kernel needs the compiler and the standard library's types. */
const unneededFiles = {
  "@tslab/typescript-for-tslab": /^(bin|lib\/[^/]+\/|lib\/(tsc|tsserver|tsserverlibrary|typingsInstaller)\.)/,
  "cmake-ts": /^(src|build\/(?!loader\.js$)|.*\.config\.)/,
  koffi: /^(doc|vendor)(\/|$)/,
  zeromq: new RegExp(
    `^(src|script|CMakeLists|vcpkg|build/(?!manifest\\.json|${process.platform}(/${process.arch}(/|$)|$)))`,
  ),
};

const nowhereNeeded = /\.(map|mts|cts|tsbuildinfo)$/;

/** Whether the wheel carries the package at all. */
export function isNeeded(name) {
  return !neverLoaded.has(name);
}

/** A filter for `cp`: which files of the package in this folder the wheel carries. */
export function neededFiles(name, folder) {
  const unneeded = unneededFiles[name];
  return source => {
    const inside = relative(folder, source).split(sep).join("/");
    // Packages inside of packages are found and copied for themselves.
    return !/(^|\/)node_modules(\/|$)/.test(inside) && !nowhereNeeded.test(inside) && !unneeded?.test(inside);
  };
}
