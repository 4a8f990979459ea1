// Where things are in the work tree.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const library = join(root, "kernel-lib");
export const labExtension = join(root, "jupyterlab_gemba", "labextension");
export const packedPackages = join(root, "jupyterlab_gemba", "node_modules");
export const build = join(root, "build");
export const logFile = join(build, "setup.log");
export const environment = join(root, ".venv");

const onWindows = process.platform === "win32";
export const environmentPrograms = join(environment, onWindows ? "Scripts" : "bin");
export const environmentPython = join(environmentPrograms, onWindows ? "python.exe" : "python");
