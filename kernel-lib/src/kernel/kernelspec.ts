import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { GembaError } from "../protocol";
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
  interrupt_mode: "signal" | "message";
  env: Record<string, string>;
  metadata: Record<string, unknown>;
}

/**
 * The kernelspec of this copy of the library: absolute paths, so that the kernel starts the same
 * from JupyterHub, from conda and without a PATH; the packages beside the library on NODE_PATH.
 */
export function kernelSpec(): KernelSpec {
  return {
    argv: [process.execPath, join(__dirname, "main.js"), "{connection_file}"],
    display_name: DISPLAY_NAME,
    language: "typescript",
    // Windows has no signals.
    interrupt_mode: process.platform === "win32" ? "message" : "signal",
    env: { NODE_PATH: installRoots().join(delimiter) },
    metadata: { debugger: false },
  };
}

/** Writes the kernelspec below Jupyter's data folder; returns the kernelspec's folder. */
export function installKernelSpec(dataFolder: string): string {
  const folder = join(dataFolder, "kernels", KERNEL_NAME);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "kernel.json"), `${JSON.stringify(kernelSpec(), null, 2)}\n`);
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
