// Everything `npm start` and `npm test` need; what is there already is left alone.
import { buildWhatChanged } from "./build.mjs";
import { installPythonPackages, makeEnvironment, requirePython } from "./environment.mjs";
import { installNodePackages } from "./node-packages.mjs";
import { root } from "./paths.mjs";
import { linkExtension, quietenLab, registerKernel } from "./register.mjs";

export async function setUp() {
  await requirePython();
  await installNodePackages(root, "Installing the Node packages");
  await buildWhatChanged();
  await makeEnvironment();
  await installPythonPackages("start", "Installing JupyterLab and LightGBM");
  linkExtension();
  quietenLab();
  await registerKernel();
}
