// Builds the library and the extension when their sources have changed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, labExtension, library, root } from "./paths.mjs";
import { step } from "./report.mjs";
import { npm, run } from "./run.mjs";
import { fingerprint, isCurrent, writeStamp } from "./stamps.mjs";

const lockfile = join(root, "package-lock.json");
const libraryProduct = {
  script: "build:lib",
  title: "Building the library",
  output: join(library, "dist", "index.js"),
  sources: [
    lockfile,
    ...["src", "scripts", "package.json", "tsconfig.json"].map(name => join(library, name)),
  ],
};
const products = [
  libraryProduct,
  {
    script: "build:extension",
    title: "Building the extension",
    output: join(labExtension, "package.json"),
    // The bundle contains these two parts of the library.
    sources: [
      lockfile,
      ...["extension", "style", "schema", "package.json", "tsconfig.json"].map(name => join(root, name)),
      ...["protocol", "display/figures"].map(name => join(library, "dist", name)),
    ],
  },
];

export async function buildWhatChanged() {
  for (const product of products) await buildProduct(product);
}

/** The library alone, for what needs neither JupyterLab nor a browser. */
export async function buildLibrary() {
  await buildProduct(libraryProduct);
}

async function buildProduct({ script, title, output, sources }) {
  const stamp = join(build, "stamps", script.replace(":", "-"));
  const made = fingerprint({ files: sources });
  if (existsSync(output) && isCurrent(stamp, made)) return;
  await step(title, () => run(...npm("run", "--silent", script), { showOutput: true }));
  writeStamp(stamp, made);
}
