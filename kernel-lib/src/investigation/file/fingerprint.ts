import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { formatPlantTime } from "../../data";
import { nameOfPath } from "../../protocol";
import type { SourceFile, Table } from "../../data";
import type { SourceFingerprint, Span } from "../../protocol";

/** The files of every source of a table, by their content, with paths as they were named. */
export async function fingerprintSources(table: Table): Promise<SourceFingerprint[]> {
  const prints: SourceFingerprint[] = [];
  const seen = new Set<string>();
  for (const source of sourcesOf(table)) {
    const files = [];
    for (const file of source.table.files) {
      seen.add(file.absolute);
      files.push(await fingerprintFile(file));
    }
    if (files.length === 0) continue;
    prints.push({
      name: source.name,
      kind: source.kind,
      rows: source.table.rows,
      span: spanOf(source.table),
      files,
    });
  }
  // What is left was read beside the sources: the tag dictionary.
  for (const file of table.files) {
    if (seen.has(file.absolute)) continue;
    const files = [await fingerprintFile(file)];
    prints.push({ name: nameOf(file.path), kind: "tags", rows: null, span: null, files });
  }
  return prints;
}

interface FingerprintedSource {
  name: string;
  kind: SourceFingerprint["kind"];
  table: Table;
}

/** A table of one file is its own only source. */
function sourcesOf(table: Table): readonly FingerprintedSource[] {
  if (table.origin.kind !== "file") return table.sources;
  const { path, options } = table.origin;
  return [{ name: options.name ?? nameOf([path].flat()[0] ?? ""), kind: "series", table }];
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

async function fingerprintFile(file: SourceFile): Promise<SourceFingerprint["files"][number]> {
  const { path, bytes } = file;
  const unchanged = await isAsRead(file);
  let sha256 = unchanged ? (known.get(file) ?? (await contentHash(file.absolute))) : null;
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
