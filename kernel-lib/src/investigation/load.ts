import { dirname, resolve } from "node:path";
import { Table } from "../data";
import { GembaError } from "../protocol";
import type { Data, InvestigationFile, Notice, SourceFingerprint } from "../protocol";
import { changeNotices } from "./file/changes";
import { fingerprintSources } from "./file/fingerprint";
import { openData } from "./file/open-data";
import { mapPaths, pathFromFile } from "./file/paths";
import { readInvestigationFile } from "./file/read-file";
import type { RunRecord } from "./file/record";
import { currentVersions, sameVersions } from "./file/versions";
import { interruptible } from "./interruptible";
import { investigationAnnouncer } from "./announce-investigation";
import { Investigation } from "./investigate";

/** What {@link load} may be told; everything may be left out. */
export interface LoadOptions {
  /** Other data than the file's: what `assemble` takes, paths relative to the notebook's folder. */
  readonly data?: Data;
  /** A table in place of the file's data; one made of arrays can't be opened again without it. */
  readonly table?: Table;
}

/**
 * An investigation from a file that {@link Investigation.save} wrote, with its results; its data is
 * opened again. Where a file of the data is no longer what it was, `notices` say so, and so does
 * every result computed from now on.
 *
 * @param path relative to the notebook's folder
 * @throws GembaError `file-not-found`: the file, or its data (pass `data` then); `bad-file`: damaged,
 *   something else, or from a newer version; `no-such-source`: the table was made of arrays; and
 *   what `open` and `assemble` raise
 * @example
 * const wetBiscuits = await load("wet-biscuits.json");
 * await wetBiscuits.compare();
 * @example
 * await load("wet-biscuits.json", { data: { timeZone: "Europe/Berlin", series: [{ path: "june.csv" }] } });
 */
export async function load(path: string, options: LoadOptions = {}): Promise<Investigation> {
  const announce = investigationAnnouncer("load");
  const { data: given, table: own } = checkedOptions(options);
  const file = await readInvestigationFile(path);
  const record = recordIn(file, dirname(resolve(path)));
  const data = own === undefined ? (given ?? dataIn(file, path)) : undefined;
  const specification = { ...file.specification, data };
  if (data === undefined) delete specification.data;
  const { variables } = specification;
  const table =
    own ?? (await interruptible(undefined, signal => opened(path, () => openData(data!, variables, signal))));
  const sources = await fingerprintSources(table);
  const past = { record, ...standing(record, table, sources) };
  return announce(new Investigation(table, specification, past));
}

function checkedOptions(options: LoadOptions): LoadOptions {
  const isObject = typeof options === "object" && options !== null;
  const { data, table } = isObject ? options : {};
  if (
    isObject &&
    (data === undefined || table === undefined) &&
    (table === undefined || table instanceof Table)
  )
    return options;
  throw new GembaError("bad-options", {
    what: "The options of load are neither data nor a table",
    where: "options",
    remedy: 'Write load(path), load(path, { data: { series: [{ path: "…" }] } }) or load(path, { table }).',
  });
}

/** The data that the file names, with paths as the notebook's folder sees them. */
function dataIn({ specification: { data } }: InvestigationFile, path: string): Data {
  if (data !== undefined) return mapPaths(data, name => pathFromFile(name, dirname(resolve(path))));
  throw new GembaError("no-such-source", {
    what: "The investigation ran on a table made of arrays, which its file does not hold",
    where: path,
    remedy: "Make the table again and pass it: load(path, { table }), or name files: load(path, { data }).",
  });
}

async function opened(path: string, open: () => Promise<Table>): Promise<Table> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof GembaError) || error.code !== "file-not-found") throw error;
    throw new GembaError("file-not-found", {
      what: `The data of this investigation is not there: ${error.message.replace(/\.$/, "")}`,
      where: path,
      remedy: `Put it back, or say where it is now: load(${JSON.stringify(path)}, { data: { … } }).`,
      suggestions: [...error.suggestions],
      cause: error,
    });
  }
}

function recordIn(
  { table, sources, versions, decided, results }: InvestigationFile,
  folder: string,
): RunRecord {
  const named = sources.map(source => ({
    ...source,
    files: source.files.map(file => ({ ...file, path: pathFromFile(file.path, folder) })),
  }));
  return { table, sources: named, versions, decided, results };
}

/** Whether the results of a record still stand on this data, and what to tell when they do not. */
function standing(
  record: RunRecord,
  table: Table,
  sources: readonly SourceFingerprint[],
): { isCurrent: boolean; notices: Notice[] } {
  const notices = changeNotices(record.sources, sources);
  if (notices.length === 0 && sources.length === 0 && table.rows !== record.table.rows) {
    const [now, before] = [table.rows, record.table.rows].map(rows => rows.toLocaleString("en-US"));
    const text = `The table has changed since (${now} rows, was ${before}).`;
    notices.push({ level: "warning", code: "data-changed", text });
  }
  return { isCurrent: notices.length === 0 && sameVersions(record.versions, currentVersions()), notices };
}
