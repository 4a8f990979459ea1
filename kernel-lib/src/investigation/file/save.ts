import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { GembaError, parseInvestigationFile, SPECIFICATION_KEYS } from "../../protocol";
import type { InvestigationFile, Specification } from "../../protocol";
import type { Side } from "./differences";
import { FILE_VERSION } from "./migrate";
import { mapPaths, pathInFile } from "./paths";
import { printJson } from "./print-json";
import { FILE_FORMAT, LARGEST_FILE } from "./read-file";
import type { NewFile } from "../../data/replace-file";

/**
 * An investigation and its results as a file to write. The same investigation and results give the
 * same bytes.
 *
 * @throws GembaError `save-failed` for results that no file holds
 */
export function investigationFile(side: Side, path: string): NewFile {
  const text = fileText(side, path);
  return { path, write: part => writeFile(part, text, { flag: "wx" }) };
}

/**
 * The text of an investigation's file.
 *
 * @param path where it will lie: paths in it are relative to its folder
 * @throws GembaError `save-failed` for results that no file holds
 */
function fileText(side: Side, path: string): string {
  const folder = dirname(resolve(path));
  const text = printJson(fileOf(side, folder));
  if (text.length > LARGEST_FILE) throw notSavable(path, "it is too large");
  try {
    // What can't be loaded is not worth saving.
    parseInvestigationFile(JSON.parse(text), path);
  } catch (error) {
    throw notSavable(path, error instanceof Error ? error.message : String(error));
  }
  return text;
}

function notSavable(path: string, why: string): GembaError {
  return new GembaError("save-failed", {
    what: `A file cannot hold this result: ${why}`,
    where: path,
    remedy: "Compare fewer variables (variables.include), and save again.",
  });
}

function fileOf({ specification, record }: Side, folder: string): InvestigationFile {
  const inFile = (name: string): string => pathInFile(name, folder);
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    specification: ordered(specification, inFile),
    table: record.table,
    sources: record.sources.map(source => ({
      ...source,
      files: source.files.map(file => ({ ...file, path: inFile(file.path) })),
    })),
    versions: record.versions,
    decided: record.decided,
    results: {
      profile: record.results.profile,
      comparison: record.results.comparison,
      explanation: record.results.explanation,
      model: record.results.model,
    },
  };
}

/** The keys in the order in which specifications are written, whatever order they were given in. */
function ordered(specification: Specification, inFile: (path: string) => string): Specification {
  const { data } = specification;
  const whole = data === undefined ? specification : { ...specification, data: mapPaths(data, inFile) };
  const entries = SPECIFICATION_KEYS.map(key => [key, whole[key]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as Specification;
}
