// Which browser the tests drive: one that is named, Playwright's own, or the system's.
import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Launch options; throws one line of advice when there is no browser. */
export function browserOptions(): { launchOptions: LaunchOptions } {
  return { launchOptions: { executablePath: findBrowser(), args: quiet } };
}

function findBrowser(): string {
  const named = process.env.GEMBA_CHROMIUM;
  const candidates = named ? [named] : [chromium.executablePath(), ...installed];
  const found = candidates.find(path => existsSync(path));
  if (found) return found;
  throw new Error(
    named
      ? `GEMBA_CHROMIUM names ${named}, which does not exist.`
      : "No Chromium was found: install one (apt install chromium, or npx playwright install chromium in test/) or name it in GEMBA_CHROMIUM.",
  );
}
