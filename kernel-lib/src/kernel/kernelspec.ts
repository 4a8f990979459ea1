import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { GembaError } from "../protocol";
import { libraryVersion } from "../version";
import { installRoots } from "./library";
import { logo } from "./logo";

/** The kernel's name in Jupyter: what `nbconvert --ExecutePreprocessor.kernel_name` takes. */
export const KERNEL_NAME = "gemba";
/** The kernel's name in the launcher. */
export const DISPLAY_NAME = "TypeScript (Gemba Lab)";

/** Jupyter's kernel.json. */
export interface KernelSpec {
  argv: string[];
  display_name: string;
  language: string;
  interrupt_mode: "message";
  env: Record<string, string>;
  metadata: Record<string, unknown>;
}

/**
 * The kernelspec of this copy of the library: absolute paths, so that the kernel starts the same
 * from JupyterHub, from conda and without a PATH; the packages beside the library on NODE_PATH; the Python
 * among whose packages LightGBM is looked for.
 */
export function kernelSpec(python: string | null): KernelSpec {
  return {
    argv: [process.execPath, join(__dirname, "main.js"), "{connection_file}"],
    display_name: DISPLAY_NAME,
    language: "typescript",
    // In the moments in which a cell's code begins or ends, a signal from outside would end the process.
    interrupt_mode: "message",
    env: {
      NODE_PATH: installRoots().join(delimiter),
      ...(python === null ? {} : { GEMBALAB_PYTHON: python }),
    },
    metadata: { debugger: false, gembalab: libraryVersion() },
  };
}

/** Writes the kernelspec below Jupyter's data folder; returns the kernelspec's folder. */
export function installKernelSpec(dataFolder: string, python: string | null): string {
  const folder = kernelFolder(dataFolder);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "kernel.json"), `${JSON.stringify(kernelSpec(python), null, 2)}\n`);
    writeFileSync(join(folder, "logo-svg.svg"), logo);
  } catch (cause) {
    throw new GembaError("install-failed", {
      what: "The kernel could not be registered",
      where: folder,
      remedy: "Use --user, or --prefix with a folder you may write to.",
      cause,
    });
  }
  return folder;
}

/** Removes the kernelspec below Jupyter's data folder; returns its folder, or null when there is none of ours. */
export function removeKernelSpec(dataFolder: string): string | null {
  const folder = kernelFolder(dataFolder);
  if (!isOurs(folder)) return null;
  try {
    rmSync(folder, { recursive: true });
  } catch (cause) {
    throw new GembaError("install-failed", {
      what: "The kernel's registration could not be removed",
      where: folder,
      remedy: "Remove the folder as somebody who may write there.",
      cause,
    });
  }
  return folder;
}

function kernelFolder(dataFolder: string): string {
  return join(dataFolder, "kernels", KERNEL_NAME);
}

/** Another kernel may have taken our name: its folder is not ours to remove. */
function isOurs(folder: string): boolean {
  const file = join(folder, "kernel.json");
  if (!existsSync(file)) return false;
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as Partial<KernelSpec>).display_name === DISPLAY_NAME;
  } catch {
    // Ours, damaged: nobody else would put nothing readable under this name.
    return true;
  }
}
