import { inspect } from "node:util";
import { dirname, resolve } from "node:path";
import { GembaError } from "../protocol";
import { differenceText } from "./file/difference-text";
import { differencesOf } from "./file/differences";
import type { Differences, Side } from "./file/differences";
import { mapPaths, pathFromFile } from "./file/paths";
import { readInvestigationFile } from "./file/read-file";
import { Investigation } from "./investigate";

/** Two numbers that differ by no more than this part of them are the same number. */
const TOLERANCE = 1e-9;

/** The differences between two investigations: as data, and in words. */
export interface InvestigationDiff extends Differences {
  /** Whether there is none. */
  readonly same: boolean;
  /** One line per matter; this is what a notebook prints. */
  readonly text: readonly string[];
}

/** What {@link diff} may be told; everything may be left out. */
export interface DiffOptions {
  /** Part of a number by which a statistic may differ and still count as the same; 1e-9 when left out. */
  readonly tolerance?: number;
}

/**
 * What is different between two investigations: what was decided, the data (files, rows, tags,
 * units), the results (populations, ranking, statistics), and the versions that computed them.
 * Of a saved one, nothing is opened but the file itself.
 *
 * @param before an investigation, or the path of a saved one
 * @throws GembaError `file-not-found`, `bad-file`, `bad-options`
 * @example await diff("may.json", "june.json"); // prints: Data: june.csv takes the place of may.csv (…)
 */
export async function diff(
  before: Investigation | string,
  after: Investigation | string,
  { tolerance = TOLERANCE }: DiffOptions = {},
): Promise<InvestigationDiff> {
  if (!(tolerance >= 0)) {
    throw new GembaError("bad-options", {
      what: "The tolerance is not a number from 0 up",
      where: "options.tolerance",
      remedy: "Give for example 0.01 for one percent.",
    });
  }
  // Paths of two files are told from their own folders: a folder that was moved is no difference.
  const asInFile = typeof before === "string" && typeof after === "string";
  const differences = differencesOf(await sideOf(before, asInFile), await sideOf(after, asInFile), tolerance);
  const text = differenceText(differences);
  return printed({ same: isSame(differences), ...differences, text });
}

async function sideOf(value: Investigation | string, asInFile: boolean): Promise<Side> {
  if (value instanceof Investigation) return value.side();
  if (typeof value !== "string") {
    throw new GembaError("bad-options", {
      what: "diff compares investigations, or paths of saved ones",
      where: `it got ${value === null ? "null" : typeof value}`,
      remedy: 'Write await diff("may.json", "june.json").',
    });
  }
  const { specification, ...record } = await readInvestigationFile(value);
  const { data } = specification;
  if (asInFile || data === undefined) return { specification, record };
  const folder = dirname(resolve(value));
  const here = { ...specification, data: mapPaths(data, path => pathFromFile(path, folder)) };
  return { specification: here, record };
}

function isSame({ specification, data, results, versions }: Differences): boolean {
  const { rows, ...lists } = data;
  const all = [specification, ...Object.values(lists), ...Object.values(results), versions];
  return rows === null && all.every(list => list.length === 0);
}

/** Printing it tells the words, not the data. */
function printed(difference: InvestigationDiff): InvestigationDiff {
  return Object.defineProperty(difference, inspect.custom, {
    value: () => difference.text.join("\n"),
    enumerable: false,
  });
}
