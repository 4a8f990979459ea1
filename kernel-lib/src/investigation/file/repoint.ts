import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { GembaError, nameOfPath, nearestNames, quoted } from "../../protocol";
import type { Data } from "../../protocol";
import { mapPaths, pathFromFile } from "./paths";
import { readInvestigationFile } from "./read-file";

const KINDS = ["series", "samples", "intervals"] as const;
type Kind = (typeof KINDS)[number];

/**
 * The data of a saved investigation with other files in it; how each is read stays as it was.
 *
 * @param path the saved investigation
 * @param choices each is a folder that holds files of the same names, a file in place of the first
 *   source, or `name=file` for the source of that name (`tags=file` for the tag dictionary)
 * @throws GembaError `file-not-found`, `bad-file`, `no-such-source`
 * @example await repointedData("wet-biscuits.json", ["june/"]) // june/historian.csv, june/lab.xlsx, …
 */
export async function repointedData(path: string, choices: readonly string[]): Promise<Data> {
  const { specification, table } = await readInvestigationFile(path);
  const folder = dirname(resolve(path));
  const saved = specification.data ?? {};
  // A simulated line and a table of arrays have no files: what is named is all there is.
  let data: Data = saved.simulated === undefined ? mapPaths(saved, name => pathFromFile(name, folder)) : {};
  if (data.timeZone === undefined && sourcesOf(data).length === 0) data = { timeZone: table.timeZone };
  for (const choice of choices) data = await repointed(data, choice);
  return data;
}

async function repointed(data: Data, choice: string): Promise<Data> {
  const named = /^([^=]+)=(.+)$/s.exec(choice);
  const [, name, file] = named ?? [];
  if (name !== undefined && file !== undefined && (await stat(choice).catch(() => null)) === null)
    return withSource(data, name, file);
  const found = await stat(choice).catch(() => null);
  if (found?.isDirectory() === true) return mapPaths(data, path => join(choice, basename(path)));
  const [first] = sourcesOf(data);
  return first === undefined ? { ...data, series: [{ path: choice }] } : withPath(data, first, choice);
}

interface Source {
  readonly kind: Kind;
  readonly at: number;
  readonly name: string;
}

function sourcesOf(data: Data): Source[] {
  return KINDS.flatMap(kind =>
    (data[kind] ?? []).map(({ name, path }, at) => ({ kind, at, name: name ?? nameOfPath(path) ?? "" })),
  );
}

function withSource(data: Data, name: string, path: string): Data {
  const sources = sourcesOf(data);
  const source = sources.find(candidate => candidate.name === name);
  if (source !== undefined) return withPath(data, source, path);
  if (name === "tags") return { ...data, tags: path };
  const known = sources.map(candidate => candidate.name);
  throw new GembaError("no-such-source", {
    what: `The investigation has no source called ${quoted(name)}`,
    suggestions: nearestNames(name, known),
    remedy: known.length === 0 ? "Name a file alone." : `Its sources are ${known.map(quoted).join(", ")}.`,
  });
}

/** The source keeps its name: conditions know it by that, whatever the new file is called. */
function withPath(data: Data, { kind, at, name }: Source, path: string): Data {
  const change = <S extends object>(sources: readonly S[] | undefined): S[] =>
    (sources ?? []).map((source, i) => (i === at ? { name, ...source, path } : source));
  switch (kind) {
    case "series":
      return { ...data, series: change(data.series) };
    case "samples":
      return { ...data, samples: change(data.samples) };
    case "intervals":
      return { ...data, intervals: change(data.intervals) };
  }
}
