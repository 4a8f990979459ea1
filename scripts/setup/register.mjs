// Makes JupyterLab in .venv know the extension and the kernel.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { environment, environmentPython, labExtension, library, root } from "./paths.mjs";
import { step } from "./report.mjs";
import { run } from "./run.mjs";
import { fingerprint, isCurrent, writeStamp } from "./stamps.mjs";

const share = join(environment, "share", "jupyter");

/** Links the built extension into .venv, as `jupyter labextension develop` does, so that a new build is seen at once. */
export function linkExtension() {
  const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const link = join(share, "labextensions", name);
  if (linksTo(link, labExtension)) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { recursive: true, force: true });
  symlinkSync(labExtension, link, "junction");
}

/** This JupyterLab asks nobody for news or updates, so that the first start has no pop-up and works offline. */
export function quietenLab() {
  const file = join(share, "lab", "settings", "overrides.json");
  if (existsSync(file)) return;
  const settings = {
    "@jupyterlab/apputils-extension:notification": { fetchNews: "false", checkForUpdates: false },
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** Registers the kernel in .venv; again when Node or the way it is registered has changed. */
export async function registerKernel() {
  const stamp = join(environment, ".gemba-kernel");
  const cli = join(library, "dist", "cli.js");
  const made = fingerprint({
    files: [cli, join(library, "dist", "kernel")],
    texts: [process.execPath, library, environmentPython],
  });
  if (isCurrent(stamp, made) && existsSync(join(share, "kernels", "gemba", "kernel.json"))) return;
  await step("Registering the kernel", () =>
    run(process.execPath, [cli, "install", "--prefix", environment, "--python", environmentPython]),
  );
  writeStamp(stamp, made);
}

function linksTo(link, target) {
  const kind = lstatSync(link, { throwIfNoEntry: false });
  return kind?.isSymbolicLink() === true && readlinkSync(link) === target;
}
