// Installs and builds what is missing or stale; the Python package is built with it.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
Promise.all([
  import("./setup/build.mjs"),
  import("./setup/node-packages.mjs"),
  import("./setup/paths.mjs"),
  import("./setup/report.mjs"),
]).then(([{ buildWhatChanged }, { installNodePackages }, { root }, { runCommand }]) =>
  runCommand(async () => {
    await installNodePackages(root, "Installing the Node packages");
    await buildWhatChanged();
  }),
);
