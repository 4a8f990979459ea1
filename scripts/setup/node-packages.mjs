// node_modules as the lockfile describes it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./report.mjs";
import { npm, run } from "./run.mjs";

/** Runs `npm ci` in the folder, unless what is installed there is what its lockfile asks for. */
export async function installNodePackages(folder, title) {
  if (matchesLockfile(folder)) return;
  // Few and short retries: without a network the one line about it comes in seconds, not minutes.
  const patience = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  await step(title, () => run(...npm("ci", "--no-audit", "--no-fund", ...patience), { cwd: folder }));
}

/** npm keeps a copy of the lockfile inside node_modules: that is what is really there. */
function matchesLockfile(folder) {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  const installed = packagesOf(join(folder, "node_modules", ".package-lock.json"));
  if (!wanted || !installed) return false;
  const differs = ([place, entry]) => {
    const present = installed.get(place);
    if (!present)
      return !entry.optional && !entry.devOptional && !entry.link && place.includes("node_modules/");
    return present.version !== entry.version || present.integrity !== entry.integrity;
  };
  return ![...wanted].some(differs);
}

function packagesOf(lockfile) {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(lockfile, "utf8")).packages));
  } catch {
    return null;
  }
}
