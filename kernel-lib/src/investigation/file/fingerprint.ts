import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { formatPlantTime } from "../../data";
import type { SourceFile, Table } from "../../data";
import { rememberedPath } from "../../data/tags/remember-tags";
import { nameOfPath } from "../../protocol";
import type { SourceFingerprint, Span } from "../../protocol";

/** The files of every source of a table, by their content, with paths as they were named. */
export async function fingerprintSources(table: Table): Promise<SourceFingerprint[]> {
  const prints: SourceFingerprint[] = [];
  for (const { name, kind, table: own, files } of sourcesOf(table)) {
    const { rows } = own;
    prints.push({ name, kind, rows, span: spanOf(own), files: await fingerprintFiles(files) });
  }
  for (const file of dictionariesOf(table)) {
    const files = await fingerprintFiles([file]);
    prints.push({ name: nameOf(file.path), kind: "tags", rows: null, span: null, files });
  }
  return prints;
}

interface FileSource {
  readonly name: string;
  readonly kind: SourceFingerprint["kind"];
  readonly table: Table;
  readonly files: readonly SourceFile[];
}

function sourcesOf(table: Table): FileSource[] {
  const dictionaries = new Set(dictionariesOf(table).map(({ absolute }) => absolute));
  const filesOf = (own: Table): SourceFile[] =>
    own.files.filter(({ absolute }) => !dictionaries.has(absolute));
  if (table.origin.kind !== "file") {
    const sources = table.sources.map(({ name, kind, table: own }) => ({ name, kind, table: own }));
    return sources
      .map(source => ({ ...source, files: filesOf(source.table) }))
      .filter(({ files }) => files.length > 0);
  }
  // A table that was opened is its own only source.
  const { path, options } = table.origin;
  const name = options.name ?? nameOf([path].flat()[0] ?? "");
  return [{ name, kind: "series", table, files: filesOf(table) }];
}

/** The tag dictionaries among a table's files: the one that was named, or those that lie beside the data. */
function dictionariesOf({ files, origin }: Table): SourceFile[] {
  const tags =
    origin.kind === "file" ? origin.options.tags : origin.kind === "assembled" ? origin.data.tags : undefined;
  const named = tags === undefined ? null : resolve(tags);
  return files.flatMap((file): SourceFile[] => {
    if (file.absolute === named) return [file];
    const data = files.find(other => other !== file && rememberedPath(other.absolute) === file.absolute);
    // Nobody named it: it is told from where the data is told from, so that both can move.
    return data === undefined ? [] : [{ ...file, path: rememberedPath(data.path) }];
  });
}

function nameOf(path: string): string {
  return nameOfPath(path) ?? path;
}

/** The first and the last time of a table, with their offset. */
export function spanOf({ time, timeZone }: Table): Span | null {
  const [from, to] = [time?.[0], time?.at(-1)];
  if (from === undefined || to === undefined) return null;
  return { from: formatPlantTime(from, timeZone, "offset"), to: formatPlantTime(to, timeZone, "offset") };
}

/** Contents that were read once; the file is looked at again each time, its bytes only when it differs. */
const known = new WeakMap<SourceFile, string>();

async function fingerprintFiles(files: readonly SourceFile[]): Promise<SourceFingerprint["files"]> {
  const prints: SourceFingerprint["files"] = [];
  for (const file of files) prints.push(await fingerprintFile(file));
  return prints;
}

async function fingerprintFile(file: SourceFile): Promise<SourceFingerprint["files"][number]> {
  const { path, absolute, bytes } = file;
  const unchanged = await isAsRead(file);
  let sha256 = unchanged ? (known.get(file) ?? (await contentHash(absolute))) : null;
  // Once more: it may have been written to while it was read.
  if (!(await isAsRead(file))) sha256 = null;
  if (sha256 !== null) known.set(file, sha256);
  return { path, bytes, sha256 };
}

async function isAsRead({ absolute, bytes, modified }: SourceFile): Promise<boolean> {
  const now = await stat(absolute).catch(() => null);
  return now !== null && now.size === bytes && now.mtimeMs === modified;
}

/** SHA-256 of a file's bytes, in hexadecimal digits; null when it can't be read. */
export async function contentHash(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
  } catch {
    return null;
  }
  return hash.digest("hex");
}
