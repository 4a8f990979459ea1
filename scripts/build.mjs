// Installs and builds what is missing or stale, and packs the library: what the Python package is made from.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
Promise.all([
  import("./pack/library.mjs"),
  import("./setup/build.mjs"),
  import("./setup/node-packages.mjs"),
  import("./setup/paths.mjs"),
  import("./setup/report.mjs"),
]).then(([{ packLibrary }, { buildWhatChanged }, { installNodePackages }, { root }, { runCommand }]) =>
  runCommand(async () => {
    await installNodePackages(root, "Installing the Node packages");
    await buildWhatChanged();
    await packLibrary();
  }),
);
