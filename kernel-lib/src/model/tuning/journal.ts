import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Candidate } from "../candidates/candidate";
import type { Trial } from "./trial";

/** Trials that outlive the kernel: a search that was interrupted goes on where it was. */
export interface Journal {
  /** The trial of this number, if the same candidate has been tried under it; null when it is to be tried. */
  recall(number: number, candidate: Candidate): Trial | null;
  keep(trial: Trial): void;
}

/** Keeps nothing. */
export const NO_JOURNAL: Journal = { recall: () => null, keep: () => undefined };

/** Searches that nobody came back to in this time are forgotten. */
const FORGOTTEN_AFTER_MS = 30 * 86_400_000;

/** Where searches are kept: a file each, one line per trial. */
export function journalFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { GEMBALAB_CACHE: own, XDG_CACHE_HOME: xdg } = environment;
  if (own !== undefined && own !== "") return join(own, "trials");
  return join(xdg !== undefined && xdg !== "" ? xdg : join(homedir(), ".cache"), "gembalab", "trials");
}

/**
 * The journal of a search. Where nothing can be written (a full disk, a home that is read-only) the search
 * goes on without.
 *
 * @param key what the search depends on, as hexadecimal digits; another key is another search
 */
export function openJournal(key: string, folder: string = journalFolder()): Journal {
  const path = join(folder, `${key}.jsonl`);
  const known = new Map(readTrials(path).map(trial => [trial.number, trial]));
  forgetOld(folder);
  let writable = true;
  return {
    recall: (number, candidate) => {
      const trial = known.get(number);
      return trial !== undefined && isDeepStrictEqual(trial.candidate, candidate) ? trial : null;
    },
    keep: trial => {
      if (!writable) return;
      try {
        mkdirSync(folder, { recursive: true });
        // The line break first, so that a line that a crash cut short spoils no other.
        appendFileSync(path, `\n${JSON.stringify(trial)}`);
      } catch {
        writable = false;
      }
    },
  };
}

/** The trials of a file; lines that a crash cut short are none. */
function readTrials(path: string): Trial[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return [];
  }
  return text.split("\n").flatMap(line => trialOf(line) ?? []);
}

function trialOf(line: string): Trial | null {
  try {
    const value = JSON.parse(line) as Partial<Trial> | null;
    const isTrial =
      typeof value?.number === "number" &&
      typeof value.candidate === "object" &&
      isNumbers(value.aucs) &&
      isNumbers(value.rounds);
    return isTrial ? (value as Trial) : null;
  } catch {
    return null;
  }
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every(Number.isFinite);
}

function forgetOld(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder).filter(name => name.endsWith(".jsonl"));
  } catch {
    // No folder yet.
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    try {
      if (Date.now() - statSync(path).mtimeMs > FORGOTTEN_AFTER_MS) rmSync(path);
    } catch {
      // Another process was faster, or it is not ours.
    }
  }
}
