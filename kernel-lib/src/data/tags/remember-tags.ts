import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { GembaError, quoted } from "../../protocol";
import { replaceFile } from "../replace-file";
import { Table } from "../table";
import { quotedField } from "../write-table";
import type { TagDictionary, TagEntry } from "./tag-dictionary";

const ENDING = ".tags.csv";
const HEADER = "tag,description,unit,station,role,low,high";

/**
 * Keeps what is known about tags beside the data: in `<data file>.tags.csv`, which `open` and
 * `assemble` take from then on where they are given no dictionary, and say so.
 *
 * @param what a table (its descriptions, units, stations, roles, limits) or a dictionary
 * @param dataFile the file of data that it is about; that of the table when left out
 * @returns the path that was written
 * @throws GembaError `bad-options` when there is no file to write beside, `save-failed`, `disk-full`
 * @example await rememberTags(applyDictionary(line, await readTagDictionary("tags.xlsx")))
 */
export async function rememberTags(what: Table | TagDictionary, dataFile?: string): Promise<string> {
  const beside = dataFile ?? (what instanceof Table ? what.files[0]?.absolute : undefined);
  if (beside === undefined) {
    throw new GembaError("bad-options", {
      what: "There is no file of data to remember the tags beside",
      remedy: 'Name it, for example rememberTags(line, "historian.csv").',
    });
  }
  const path = rememberedPath(beside);
  const entries = what instanceof Table ? entriesOf(what) : what.entries;
  const text = [HEADER, ...entries.map(lineOf)].join("\n") + "\n";
  await replaceFile(path, part => writeFile(part, text));
  return path;
}

/** Where the tags of a file of data are remembered. */
export function rememberedPath(dataFile: string): string {
  return dataFile.endsWith(ENDING) ? dataFile : dataFile + ENDING;
}

/** The dictionaries that lie beside the files of a table. */
export function rememberedBeside(table: Table): string[] {
  const paths = table.files.map(({ absolute }) => rememberedPath(absolute));
  return [...new Set(paths)].filter(path => existsSync(path));
}

/** "historian.csv.tags.csv", for a notice. */
export function rememberedName(path: string): string {
  return quoted(basename(path));
}

/** What is known about the tags of a table, as far as something is. */
function entriesOf(table: Table): TagEntry[] {
  return table.variables
    .filter(({ description, unit, station, role, limits }) =>
      [description, unit, station, role, limits].some(known => known !== undefined),
    )
    .map(({ name, description, unit, station, role, limits }) => ({
      name,
      description,
      unit,
      station,
      role,
      limits,
    }));
}

function lineOf({ name, description, unit, station, role, limits }: TagEntry): string {
  return [name, description, unit, station, role, limits?.low, limits?.high]
    .map(value => quotedField(String(value ?? ""), ","))
    .join(",");
}
