// .venv: JupyterLab, LightGBM and, for the tests, what those need, at fixed versions.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment, environmentPrograms, environmentPython, root } from "./paths.mjs";
import { findPython, inspectPython, isNewEnough } from "./python.mjs";
import { step } from "./report.mjs";
import { run } from "./run.mjs";
import { fingerprint, isCurrent, writeStamp } from "./stamps.mjs";

const folder = join(root, "scripts", "requirements");
const constraints = join(folder, "constraints.txt");

/** Fails early, before anything is downloaded, when there is no Python to make .venv with. */
export async function requirePython() {
  if (!(await isUsable())) await findPython();
}

/** Makes .venv, or makes it anew when its Python is gone. */
export async function makeEnvironment() {
  if (await isUsable()) return;
  const [command, ...args] = await findPython();
  await step("Making .venv", () => {
    rmSync(environment, { recursive: true, force: true });
    return run(command, [...args, "-m", "venv", environment]);
  });
}

/** Installs scripts/requirements/<name>.txt into .venv, unless that was done before. */
export async function installPythonPackages(name, title) {
  const requirements = join(folder, `${name}.txt`);
  const stamp = join(environment, `.gemba-${name}`);
  const made = fingerprint({ files: [requirements, constraints] });
  if (isCurrent(stamp, made)) return;
  const args = ["-m", "pip", "install", "--disable-pip-version-check", "--retries", "2"];
  await step(title, () => run(environmentPython, [...args, "-r", requirements, "-c", constraints]));
  writeStamp(stamp, made);
}

/** Environment variables under which .venv's programs come first. */
export function environmentVariables() {
  const path = [environmentPrograms, process.env.PATH].join(process.platform === "win32" ? ";" : ":");
  return { ...process.env, PATH: path, VIRTUAL_ENV: environment };
}

async function isUsable() {
  if (!existsSync(environmentPython)) return false;
  const found = await inspectPython([environmentPython]);
  return found !== null && isNewEnough(found.version);
}
