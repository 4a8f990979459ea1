// Everything `npm start` and `npm test` need; what is there already is left alone.
import { buildWhatChanged } from "./build.mjs";
import { installPythonPackages, makeEnvironment, requirePython } from "./environment.mjs";
import { installNodePackages } from "./node-packages.mjs";
import { root } from "./paths.mjs";
import { sideBySide } from "./report.mjs";
import { linkExtension, quietenLab, registerKernel } from "./register.mjs";

export async function setUp() {
  await requirePython();
  // The one waits for its registry while the other works.
  await sideBySide(
    async () => {
      await installNodePackages(root, "Installing the Node packages");
      await buildWhatChanged();
    },
    async () => {
      await makeEnvironment();
      await installPythonPackages("start", "Installing JupyterLab and LightGBM");
    },
  );
  linkExtension();
  quietenLab();
  await registerKernel();
}
