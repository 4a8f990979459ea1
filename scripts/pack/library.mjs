import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { library, packedPackages } from "../setup/paths.mjs";
import { step } from "../setup/report.mjs";
import { neededFiles } from "./contents.mjs";
import { runtimePackages } from "./packages.mjs";

/** Puts the library and what it depends on into the Python package, ready to run on this platform. */
export function packLibrary() {
  return step("Packing the library", () => {
    rmSync(packedPackages, { recursive: true, force: true });
    for (const { name, folder, place } of runtimePackages()) {
      const filter = folder === library ? publishedFiles : neededFiles(name, folder);
      cpSync(folder, join(packedPackages, place), { recursive: true, dereference: true, filter });
    }
  });
}

/** Of the library itself, what npm would publish. */
function publishedFiles(source) {
  const { files } = JSON.parse(readFileSync(join(library, "package.json"), "utf8"));
  const inside = source.slice(library.length + 1);
  const published = ["", "package.json", "LICENSE", ...files];
  return published.some(
    name => inside === name || inside.startsWith(`${name}/`) || inside.startsWith(`${name}\\`),
  );
}
